package io.github.communique;

import static java.util.Objects.requireNonNull;

import io.github.communique.value.Extensions;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Rank;
import java.util.List;
import java.util.function.Consumer;

/** Creates a report of an occurrence from another report of the same occurrence. */
final class SecondReport {
  /** The properties of the report itself, which are not copied from the other report. */
  private static final List<String> OF_THE_REPORT =
      List.of(
          "summary",
          "asOf",
          "articles",
          "attributions",
          "identifiers",
          "classifications",
          "quantities",
          "evidence",
          "confidence");

  private SecondReport() {}

  /**
   * Applies a new id and the differences to a builder that contains the values of the other report,
   * and returns the builder. A difference in a list replaces the whole list. Otherwise the new
   * report would include values that only the first source reported.
   */
  static <B extends EventBuilder<B>> B of(B other, String id, Consumer<B> differences) {
    requireNonNull(id, "id");
    requireNonNull(differences, "differences");
    OF_THE_REPORT.forEach(other::clear);
    other.certainty(Certainty.UNSPECIFIED).rank(Rank.NORMAL).extensions(Extensions.none()).id(id);
    other.replaceCopiedLists();
    differences.accept(other);
    return other;
  }
}

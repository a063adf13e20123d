package io.github.communique.internal.passage;

import io.github.communique.passage.Difference;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;

/** Formats the differences between a passage and the text of an article for messages. */
public final class DifferenceText {
  private DifferenceText() {}

  /** Returns the names of differences, for example "dashes and quotation marks". */
  public static String of(Collection<Difference> differences) {
    return differences.stream().map(DifferenceText::of).collect(Collectors.joining(" and "));
  }

  private static String of(Difference difference) {
    return switch (difference) {
      case FIRST_LETTER -> "the case of the first letter";
      case NORMALIZATION_FORM -> "the Unicode normalization form";
      case COMPATIBILITY_CHARACTERS -> "Unicode compatibility characters";
      case FINAL_FULL_STOP -> "the " + name(difference);
      default -> name(difference);
    };
  }

  private static String name(Difference difference) {
    return difference.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

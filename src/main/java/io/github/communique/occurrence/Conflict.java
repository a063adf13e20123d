package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.occurrence.Contradiction;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.time.PartialDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A contradiction between two reports of one occurrence: the property, and the value and sources of
 * each report.
 *
 * <pre>{@code
 * for (Conflict conflict : occurrence.conflicts()) {
 *   System.out.println(conflict);    // time: call (elysee) 2022-02-21, sunday 2022-02-20
 * }
 * }</pre>
 *
 * <p>If more than two reports disagree, each report that contradicts earlier ones is in one
 * conflict, with one of them. The conflicts depend on the reports only, not on their order in the
 * document.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Conflict {
  private final Contradiction contradiction;

  Conflict(Contradiction contradiction) {
    this.contradiction = contradiction;
  }

  /**
   * The property on which they disagree.
   *
   * @return the name of the property in JSON: {@code kind}, {@code time}, {@code status}, {@code
   *     polarity}, {@code places}, {@code quantities}, or the property of the participants: {@code
   *     participants}, {@code parties} or {@code speakers}
   */
  public String property() {
    return contradiction.property();
  }

  /**
   * The claims of the two reports.
   *
   * @return two claims; the second belongs to the report with the later time of knowledge, or the
   *     greater id; the issue is at this report; immutable
   */
  public List<Claim> claims() {
    return List.of(claim(contradiction.claim()), claim(contradiction.contradicting()));
  }

  private Claim claim(Contradiction.Claim claim) {
    return new Claim(
        claim.report(), claim.value(), Reports.asOf(claim.report(), contradiction.at().dossier()));
  }

  /**
   * The reason why the two claims exclude each other.
   *
   * @return a sentence without its full stop, for a person to read: {@code no day satisfies both}
   */
  public String reason() {
    return contradiction.reason();
  }

  /**
   * The conflict as a validator reports it.
   *
   * @return an issue of the family {@code occurrence}
   */
  public Issue issue() {
    return contradiction.issue();
  }

  /** The property and the two claims, in one line. */
  @Override
  public String toString() {
    return property() + ": " + claims().get(0) + ", " + claims().get(1);
  }

  /**
   * The claim of one report.
   *
   * @param report the report, with its attributions, evidence and articles; for a denial the
   *     statement that denies
   * @param value the value, for people: {@code 2022-02-21}, {@code cancelled}, {@code at least 10
   *     fatalities}
   * @param known when the source of the report knew it: {@link Event#asOf()}, otherwise the time of
   *     the statement that is its source, otherwise the publication of its article; empty if all
   *     are unknown
   */
  @JsonFilter(MissingModule.MESSAGE)
  public record Claim(Event report, String value, Optional<PartialDateTime> known) {
    /**
     * A claim.
     *
     * @param report the report
     * @param value the value that it states
     * @param known when the source of the report knew it
     */
    public Claim {
      Objects.requireNonNull(report, "report");
      value = Quoted.line(Objects.requireNonNull(value, "value"));
      Objects.requireNonNull(known, "known");
    }

    /**
     * The sources of the report. {@code DossierView} of the package {@code query} returns the full
     * chains, through statements and their attributions.
     *
     * @return the attributions of the report; empty if the article itself is the source; immutable
     */
    public List<Attribution> sources() {
      return report.attributions();
    }

    /** The id of the report, its sources and the value: {@code call (elysee) 2022-02-21}. */
    @Override
    public String toString() {
      return report.id() + Contradiction.sourcesOf(report) + " " + value;
    }
  }
}

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
 * Where two reports of one happening contradict each other: about which property, what each says,
 * and on whose authority.
 *
 * <pre>{@code
 * for (Conflict conflict : occurrence.conflicts()) {
 *   System.out.println(conflict);    // time: call (elysee) 2022-02-21, sunday 2022-02-20
 * }
 * }</pre>
 *
 * <p>Where more than two disagree, each that contradicts one known before is in one conflict with
 * such a one. The conflicts depend on the reports only, not on their order in the document.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Conflict {
  private final Contradiction contradiction;

  Conflict(Contradiction contradiction) {
    this.contradiction = contradiction;
  }

  /**
   * What they disagree about.
   *
   * @return the name of the property in JSON: {@code kind}, {@code time}, {@code status}, {@code
   *     polarity}, {@code places}, {@code quantities}, or that of those who take part, {@code
   *     participants}, {@code parties} or {@code speakers}
   */
  public String property() {
    return contradiction.property();
  }

  /**
   * What each of the two says.
   *
   * @return two claims; the second is that of the report which was known later, or else has the
   *     greater id, and is where the issue is; immutable
   */
  public List<Claim> claims() {
    return List.of(claim(contradiction.claim()), claim(contradiction.contradicting()));
  }

  private Claim claim(Contradiction.Claim claim) {
    return new Claim(
        claim.report(), claim.value(), Reports.asOf(claim.report(), contradiction.at().dossier()));
  }

  /**
   * Why the two claims exclude each other.
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
   * What one report says.
   *
   * @param report the report, with its attributions, evidence and articles; for a denial the
   *     statement that denies
   * @param value what it says, for a person to read: {@code 2022-02-21}, {@code cancelled}, {@code
   *     at least 10 fatalities}
   * @param known when the source of the report knew it: as stated by {@link Event#asOf()}, else
   *     when the statement that is its source was made, else when its article was published; empty
   *     if none is known
   */
  @JsonFilter(MissingModule.MESSAGE)
  public record Claim(Event report, String value, Optional<PartialDateTime> known) {
    /**
     * A claim.
     *
     * @param report the report
     * @param value what it says
     * @param known when the source of the report knew it
     */
    public Claim {
      Objects.requireNonNull(report, "report");
      value = Quoted.line(Objects.requireNonNull(value, "value"));
      Objects.requireNonNull(known, "known");
    }

    /**
     * Who says so. The whole chain, through statements and their own attributions, is what a {@code
     * DossierView} of the package {@code query} gives for the report.
     *
     * @return the report's attributions; empty if the article says it in its own voice; immutable
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

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
 * A contradiction between two reports of one occurrence. It contains the name of the property and
 * the claims of both reports.
 *
 * <pre>{@code
 * for (Conflict conflict : occurrence.conflicts()) {
 *   System.out.println(conflict);    // time: call (elysee) 2022-02-21, sunday 2022-02-20
 * }
 * }</pre>
 *
 * <p>If more than two reports disagree, there is one conflict for each report that contradicts
 * earlier reports. The first claim of this conflict is from one of the earlier reports. The
 * conflicts do not depend on the order of the reports in the document.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Conflict {
  private final Contradiction contradiction;

  Conflict(Contradiction contradiction) {
    this.contradiction = contradiction;
  }

  /**
   * The property in which the reports contradict each other.
   *
   * @return the JSON name of the property: {@code kind}, {@code act}, {@code medium}, {@code
   *     instruments}, {@code time}, {@code duration}, {@code status}, {@code polarity}, {@code
   *     places}, {@code quantities}, {@code participants}, {@code parties} or {@code speakers}
   */
  public String property() {
    return contradiction.property();
  }

  /**
   * The claims of the two reports.
   *
   * @return an immutable list of two claims. The second claim is from the report with the later
   *     time of knowledge. If the times are equal, it is from the report with the greater id. The
   *     {@linkplain #issue() issue} refers to the report of the second claim.
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
   * @return a phrase for human readers, for example {@code no day satisfies both}
   */
  public String reason() {
    return contradiction.reason();
  }

  /**
   * The issue that a validator reports for the conflict.
   *
   * @return an issue of the family {@code occurrence}
   */
  public Issue issue() {
    return contradiction.issue();
  }

  /** Returns the property and the two claims on one line. */
  @Override
  public String toString() {
    return property() + ": " + claims().get(0) + ", " + claims().get(1);
  }

  /**
   * The claim of one report.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param report the report, with its attributions, evidence and articles. If the claim is a
   *     denial, this is the statement that denies the event
   * @param value the value, for human readers, such as {@code 2022-02-21}, {@code cancelled} or
   *     {@code at least 10 fatalities}
   * @param known the time of knowledge, as described in {@link Occurrence}; empty if unknown
   */
  @JsonFilter(MissingModule.MESSAGE)
  public record Claim(Event report, String value, Optional<PartialDateTime> known) {
    /**
     * Creates a claim.
     *
     * @param report the report
     * @param value the value that the report states
     * @param known the time of knowledge
     */
    public Claim {
      Objects.requireNonNull(report, "report");
      value = Quoted.line(Objects.requireNonNull(value, "value"));
      Objects.requireNonNull(known, "known");
    }

    /**
     * The sources of the report. For the complete chains, including the sources of statements, use
     * {@code DossierView} in the package {@code query}.
     *
     * @return an immutable list of the attributions of the report; empty if the article itself is
     *     the source
     */
    public List<Attribution> sources() {
      return report.attributions();
    }

    /**
     * Returns the id of the report, its sources and the value, such as {@code call (elysee)
     * 2022-02-21}.
     */
    @Override
    public String toString() {
      return report.id() + Contradiction.sourcesOf(report) + " " + value;
    }
  }
}

package io.github.communique.validation;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.structure.Quoted;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

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
 * <p>Where more than two disagree, each that contradicts an earlier one is a conflict with it.
 */
public final class Conflict {
  private static final int SHOWN = 8;

  private final String property;
  private final Claim claim;
  private final Claim contradicting;
  private final Spot at;
  private final Issue issue;

  Conflict(Code code, String property, Claim contradicting, Claim claim, Spot at, String message) {
    this.property = property;
    this.claim = claim;
    this.contradicting = contradicting;
    this.at = at;
    this.issue =
        Issue.of(code.severity(), code.code(), at.pointer(), message)
            .withHint(
                code == Code.OCCURRENCE_STATUS_CONFLICT
                    ? "asOf says when a source knew it"
                    : "the rank tells which report is better or withdrawn");
  }

  /**
   * What they disagree about.
   *
   * @return the name of the property in JSON: {@code time}, {@code status}, {@code polarity},
   *     {@code quantities}, or that of those who take part, {@code participants}, {@code parties}
   *     or {@code speakers}
   */
  public String property() {
    return property;
  }

  /**
   * What each of the two says.
   *
   * @return two claims; the second contradicts the first, and is where the issue is; immutable
   */
  public List<Claim> claims() {
    return List.of(claim, contradicting);
  }

  /**
   * The conflict as a validator reports it.
   *
   * @return an issue of the family {@code occurrence}
   */
  public Issue issue() {
    return issue;
  }

  Spot at() {
    return at;
  }

  /** The property and the two claims, in one line. */
  @Override
  public String toString() {
    return property + ": " + claim + ", " + contradicting;
  }

  /**
   * What one report says.
   *
   * @param report the report, with its attributions, evidence and articles; for a denial the
   *     statement that denies
   * @param value what it says, for a person to read: {@code 2022-02-21}, {@code cancelled}, {@code
   *     at least 10 fatalities}
   */
  public record Claim(Event report, String value) {
    /**
     * A claim.
     *
     * @param report the report
     * @param value what it says
     */
    public Claim {
      Objects.requireNonNull(report, "report");
      value = Quoted.line(Objects.requireNonNull(value, "value"));
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
      return report.id() + sourcesOf(report) + " " + value;
    }
  }

  /** The sources of a report in a message, outermost first, or nothing if it has none. */
  static String sourcesOf(Event report) {
    List<Attribution> sources = report.attributions();
    return switch (sources.size()) {
      case 0 -> "";
      case 1 -> " (" + named(sources.get(0)) + ")";
      default -> " (" + list(sources.stream().map(Conflict::named).distinct()) + ")";
    };
  }

  /** As many as a person reads; a message that has them all might be as long as the dossier. */
  static String list(Stream<String> names) {
    List<String> shown = names.limit(SHOWN + 1).toList();
    return shown.size() <= SHOWN
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, SHOWN)) + ", …";
  }

  private static String named(Attribution attribution) {
    if (attribution.statement().isPresent()) {
      return attribution.statement().get().id();
    }
    String outermostFirst = "";
    for (Ref<Actor> actor :
        attribution.chain().subList(0, Math.min(SHOWN, attribution.chain().size()))) {
      outermostFirst = actor.id() + (outermostFirst.isEmpty() ? "" : " → ") + outermostFirst;
    }
    return (attribution.chain().size() > SHOWN ? "… → " : "") + outermostFirst;
  }
}

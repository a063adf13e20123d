package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A contradiction in one property between two reports of one occurrence.
 *
 * @param property the JSON name of the property
 * @param contradicting the claim of the report with the later time of knowledge or, if the times
 *     are equal, of the report with the greater id
 * @param claim the claim of the other report
 * @param at the site of the contradicting claim
 * @param reason the reason for the contradiction
 * @param issue the issue that validation reports
 */
public record Contradiction(
    String property, Claim contradicting, Claim claim, Site at, String reason, Issue issue) {
  private static final int SHOWN = 8;

  private static final String NOT_YET =
      "if the event took place after the negative report, set the \"asOf\" of this report; ";

  private static final String RANKS =
      "if one report is wrong, set its \"rank\" to \"deprecated\"; otherwise keep both, and set the"
          + " better one to \"preferred\"";

  Contradiction(
      Code code,
      String property,
      Claim contradicting,
      Claim claim,
      Site at,
      String message,
      String reason) {
    this(
        property,
        contradicting,
        claim,
        at,
        reason,
        Issue.of(code.severity(), code.code(), at.pointer(), message + ": " + reason)
            .withHint(
                code == Code.OCCURRENCE_STATUS_CONFLICT
                    ? "set \"asOf\" to the time at which the source had the information"
                    : areForecasts(contradicting, claim)
                        ? "keep both forecasts; set \"rank\" only if a source withdrew its forecast"
                        : (isUndatedDenial(contradicting.report()) ? NOT_YET : "") + RANKS));
  }

  private static boolean isUndatedDenial(Event report) {
    return report.polarity() == Polarity.NEGATIVE
        && report.time().isEmpty()
        && report.asOf().isEmpty();
  }

  private static boolean areForecasts(Claim claim, Claim other) {
    return claim.report().status() == Status.EXPECTED && other.report().status() == Status.EXPECTED;
  }

  /** Creates a contradiction in the property at the given site. */
  static Contradiction of(Code code, Claim contradicting, Claim claim, Site at, String reason) {
    return new Contradiction(
        code,
        at.name(),
        contradicting,
        claim,
        at,
        named(contradicting.report(), at)
            + " "
            + contradicting.predicate()
            + ", but "
            + named(claim.report(), at)
            + ", a report of the same occurrence, "
            + claim.predicate(),
        reason);
  }

  /** Formats the kind, id, sources and time of knowledge of a report for a message. */
  static String named(Event report, Site at) {
    List<String> details = new ArrayList<>(2);
    String sources = sources(report, Quoted::of);
    if (!sources.isEmpty()) {
      details.add("according to " + sources);
    }
    Reports.asOf(report, at.dossier()).ifPresent(time -> details.add("as of " + time));
    return Kinds.named(report) + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")");
  }

  /**
   * The claim of one report.
   *
   * @param value the value, for example {@code attack}
   * @param predicate the claim as part of a sentence, for example {@code has the kind "attack"}
   */
  public record Claim(Event report, String value, String predicate) {
    /** Creates the claim that a property has the given value. The predicate quotes the value. */
    static Claim of(Event report, String property, String value) {
      return new Claim(report, value, "has the " + property + " " + Quoted.of(value));
    }
  }

  /**
   * Formats the sources of a report for a message, outermost first. Returns an empty string if the
   * report does not have sources.
   */
  public static String sourcesOf(Event report) {
    String sources = sources(report, id -> id);
    return sources.isEmpty() ? "" : " (" + sources + ")";
  }

  private static String sources(Event report, UnaryOperator<String> id) {
    List<Attribution> sources = report.attributions();
    return switch (sources.size()) {
      case 0 -> "";
      case 1 -> named(sources.get(0), id);
      default -> list(sources.stream().map(source -> named(source, id)).distinct());
    };
  }

  /**
   * Formats a list of names. Long lists are abbreviated, because the message could otherwise be as
   * long as the dossier.
   */
  static String list(Stream<String> names) {
    List<String> shown = names.limit(SHOWN + 1).toList();
    return shown.size() <= SHOWN
        ? String.join(", ", shown)
        : String.join(", ", shown.subList(0, SHOWN)) + ", …";
  }

  /**
   * Formats phrases as part of a sentence, for example {@code "a", "b" and "c"}. Abbreviates longer
   * lists.
   */
  public static String series(Stream<String> phrases) {
    List<String> shown = phrases.limit(SHOWN + 1).toList();
    int last = shown.size() - 1;
    return last < 1 || last == SHOWN
        ? list(shown.stream())
        : String.join(", ", shown.subList(0, last)) + " and " + shown.get(last);
  }

  private static String named(Attribution attribution, UnaryOperator<String> id) {
    if (attribution.statement().isPresent()) {
      return id.apply(attribution.statement().get().id());
    }
    String outermostFirst = "";
    for (Ref<Actor> actor :
        attribution.chain().subList(0, Math.min(SHOWN, attribution.chain().size()))) {
      outermostFirst =
          id.apply(actor.id()) + (outermostFirst.isEmpty() ? "" : " → ") + outermostFirst;
    }
    return (attribution.chain().size() > SHOWN ? "… → " : "") + outermostFirst;
  }
}

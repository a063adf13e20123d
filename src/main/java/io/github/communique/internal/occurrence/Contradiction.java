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
import io.github.communique.vocabulary.Status;
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
                        : "set the \"rank\" of one report to \"preferred\" or \"deprecated\""));
  }

  private static boolean areForecasts(Claim claim, Claim other) {
    return claim.report().status() == Status.EXPECTED && other.report().status() == Status.EXPECTED;
  }

  /**
   * Creates a contradiction in the property at the given site.
   *
   * @param predicate the claim as part of a sentence, such as {@code has the kind "attack"}
   */
  static Contradiction of(
      Code code,
      Claim claim,
      String predicate,
      Claim other,
      String otherPredicate,
      Site at,
      String reason) {
    return new Contradiction(
        code,
        at.name(),
        claim,
        other,
        at,
        named(claim.report(), at)
            + " "
            + predicate
            + ", but "
            + named(other.report(), at)
            + ", a report of the same occurrence, "
            + otherPredicate,
        reason);
  }

  /** Formats the name of a report for a message, with its sources and its time of knowledge. */
  static String named(Event report, Site at) {
    String sources = sources(report, Quoted::of);
    String known = Reports.asOf(report, at.dossier()).map(time -> "as of " + time).orElse("");
    if (sources.isEmpty() && known.isEmpty()) {
      return Kinds.named(report);
    }
    return Kinds.named(report)
        + " ("
        + (sources.isEmpty() ? "" : "according to " + sources)
        + (sources.isEmpty() || known.isEmpty() ? "" : ", ")
        + known
        + ")";
  }

  /** The claim of one report. */
  public record Claim(Event report, String value) {}

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
   * Formats quoted names as part of a sentence, for example {@code "a", "b" and "c"}. Abbreviates
   * longer lists.
   */
  static String series(Stream<String> names) {
    List<String> shown = names.limit(SHOWN + 1).map(Quoted::of).toList();
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

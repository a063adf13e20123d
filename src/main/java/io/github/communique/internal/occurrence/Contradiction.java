package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Issue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Two reports of one occurrence that exclude each other in a property.
 *
 * @param property the name of the property in JSON
 * @param contradicting what the later of the two reports says
 * @param claim what the earlier one says
 * @param at where the later report says it
 * @param issue the issue that validation reports
 */
public record Contradiction(
    String property, Claim contradicting, Claim claim, Site at, Issue issue) {
  private static final int SHOWN = 8;

  Contradiction(
      Code code, String property, Claim contradicting, Claim claim, Site at, String message) {
    this(
        property,
        contradicting,
        claim,
        at,
        Issue.of(code.severity(), code.code(), at.pointer(), message)
            .withHint(
                code == Code.OCCURRENCE_STATUS_CONFLICT
                    ? "asOf says when a source knew it"
                    : "the rank tells which report is better or withdrawn"));
  }

  /** What one report says. */
  public record Claim(Event report, String value) {}

  /** The sources of a report in a message, outermost first, or nothing if it has none. */
  public static String sourcesOf(Event report) {
    List<Attribution> sources = report.attributions();
    return switch (sources.size()) {
      case 0 -> "";
      case 1 -> " (" + named(sources.get(0)) + ")";
      default -> " (" + list(sources.stream().map(Contradiction::named).distinct()) + ")";
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

package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;

/** Collects the issues that a validation finds, and applies the application's settings to them. */
public final class Findings implements BiConsumer<Issue, Site> {
  private static final Comparator<Found> DOCUMENT_ORDER =
      Comparator.comparing(Found::position, Arrays::compare)
          .thenComparing(found -> found.issue.code())
          .thenComparing(found -> found.issue.message());

  private final Settings settings;
  private final List<Found> all = new ArrayList<>();

  public Findings(Settings settings) {
    this.settings = settings;
  }

  @Override
  public void accept(Issue issue, Site at) {
    Issue judged = settings.judge(issue);
    if (judged != null) {
      all.add(new Found(judged, at.position()));
    }
  }

  /** The issues in document order. */
  public List<Issue> inDocumentOrder() {
    return all.stream().sorted(DOCUMENT_ORDER).map(Found::issue).toList();
  }

  private record Found(Issue issue, int[] position) {}
}

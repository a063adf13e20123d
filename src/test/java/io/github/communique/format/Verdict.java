package io.github.communique.format;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierReader;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What the library says about a text: whether the schemas should find it valid.
 *
 * @param storage whether it is read without an error but those of a strict reader
 * @param strict whether moreover a strict reader reports no error
 * @param isJudged false if all that is wrong is of the {@linkplain AgreedDifference kind} that
 *     schemas cannot see
 * @param issues what reading reported
 */
record Verdict(boolean storage, boolean strict, boolean isJudged, List<Issue> issues) {
  private static final DossierReader READER = DossierReader.standard().strict().maxIssues(100_000);

  static Verdict on(JsonNode tree) {
    return on(tree.toString(), tree);
  }

  static Verdict on(String text, JsonNode tree) {
    List<Issue> issues = READER.tryRead(text).issues();
    boolean other = issues.stream().anyMatch(Verdict::isOfOtherVersions);
    List<Issue> errors =
        issues.stream()
            .filter(issue -> issue.severity() == Severity.ERROR && !isOfOtherVersions(issue))
            .toList();
    boolean explained =
        !errors.isEmpty() && errors.stream().allMatch(error -> isExplained(error, tree));
    return new Verdict(errors.isEmpty(), errors.isEmpty() && !other, !explained, issues);
  }

  /** Whether only a strict reader refuses it: other versions may have it. */
  private static boolean isOfOtherVersions(Issue issue) {
    return issue.isOf("json.unknown-property") || issue.isOf("format.version-newer");
  }

  private static boolean isExplained(Issue error, JsonNode tree) {
    for (AgreedDifference difference : AgreedDifference.values()) {
      if (difference.explains(error, tree)) {
        return true;
      }
    }
    return false;
  }
}

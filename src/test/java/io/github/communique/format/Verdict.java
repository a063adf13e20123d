package io.github.communique.format;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierReader;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * The library's verdict on a document, which is also the verdict that is expected from the schemas.
 *
 * @param storage whether a default reader accepts the document
 * @param strict whether a strict reader also accepts the document
 * @param isJudged whether the schemas can be tested with the document; false if the document has
 *     errors and {@linkplain AgreedDifference agreed differences} explain all of them
 * @param issues the issues that are reported when the document is read
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

  /**
   * Returns whether only a strict reader treats the issue as an error, because other format
   * versions may allow the content.
   */
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

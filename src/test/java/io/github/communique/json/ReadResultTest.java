package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests that a result is complete if and only if no issue is an error. */
class ReadResultTest {
  private static final ReadResult COMPLETE =
      DossierJson.tryRead("{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\"}");
  private static final ReadResult INCOMPLETE = DossierJson.tryRead("{\"id\":\"urn:x:1\"}");
  private static final Issue WARNING = Issue.of(Severity.WARNING, "x.warning", "", "a warning");
  private static final Issue ERROR = Issue.of(Severity.ERROR, "x.error", "", "an error");

  @Test
  void otherIssuesCanMakeAResultIncomplete() {
    assertThat(COMPLETE.withIssues(List.of(WARNING)).isComplete()).isTrue();
    assertThat(COMPLETE.withIssues(List.of(WARNING, ERROR)).isComplete()).isFalse();
    assertThat(INCOMPLETE.withIssues(List.of(ERROR)).isComplete()).isFalse();
  }

  @Test
  void anIncompleteResultHasAnError() {
    for (List<Issue> issues : List.of(List.<Issue>of(), List.of(WARNING))) {
      assertThatThrownBy(() -> INCOMPLETE.withIssues(issues))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("changed must contain an error; found " + issues.size());
      assertThatThrownBy(() -> ReadResult.failed(issues))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageStartingWith("issues must contain an error; found " + issues.size());
    }
  }
}

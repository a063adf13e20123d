package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IssuePositionTest {
  private final Issue issue = Issue.of(Severity.ERROR, "json.encoding", "", "no UTF-8");

  @Test
  void noPositionIsNoPositionHoweverAParserSaysIt() {
    assertThat(issue.at(-1, -1))
        .isEqualTo(issue)
        .hasSameHashCodeAs(issue)
        .isEqualTo(issue.at(0, 0));
  }
}

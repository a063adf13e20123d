package io.github.communique.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IssueTest {
  private final Issue issue = Issue.of(Severity.ERROR, "json.encoding", "", "no UTF-8");

  @Test
  void noPositionIsNoPositionHoweverAParserSaysIt() {
    assertThat(issue.at(-1, -1))
        .isEqualTo(issue)
        .hasSameHashCodeAs(issue)
        .isEqualTo(issue.at(0, 0));
    assertThat(issue.at(0, 0).line()).isEmpty();
    assertThat(issue.at(0, 0).column()).isEmpty();
  }

  @Test
  void theFirstLineAndColumnAreOne() {
    assertThat(issue.at(1, 1).line()).hasValue(1);
    assertThat(issue.at(1, 1).column()).hasValue(1);
  }

  @Test
  void thoseThatDifferInOnePartDiffer() {
    Set<Issue> different =
        Set.of(
            issue,
            issue.withSeverity(Severity.WARNING),
            issue.withHint("save it as UTF-8"),
            issue.withHint("send it as UTF-8"),
            issue.at(2, 0),
            issue.at(2, 7),
            issue.at(3, 7),
            Issue.of(Severity.ERROR, "json.syntax", "", "no UTF-8"),
            Issue.of(Severity.ERROR, "json.encoding", "/id", "no UTF-8"),
            Issue.of(Severity.ERROR, "json.encoding", "", "not UTF-8"));
    for (Issue one : different) {
      assertThat(different).filteredOn(one::equals).hasSize(1);
      assertThat(one).isNotEqualTo(one.toString());
    }
    assertThat(different).extracting(Issue::hashCode).doesNotHaveDuplicates();
  }

  @Test
  void thePositionIsSaidAsFarAsItIsKnown() {
    assertThat(issue).hasToString("ERROR json.encoding at the document root: no UTF-8");
    assertThat(issue.at(2, 0))
        .hasToString("ERROR json.encoding at the document root (line 2): no UTF-8");
    assertThat(issue.at(2, 7))
        .hasToString("ERROR json.encoding at the document root (line 2, column 7): no UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"json.encoding, json", "alone, alone", ".hidden, ''"})
  void theFamilyStandsBeforeTheFirstPoint(String code, String family) {
    assertThat(Issue.of(Severity.INFO, code, "", "found").family()).isEqualTo(family);
  }

  @ParameterizedTest
  @CsvSource({
    "/a, acme.code, 'code must have a form like time.reversed; found \"/a\"'",
    "it ends first, /a, 'code must have a form like time.reversed; found \"it ends first\"'",
    "acme.code, it ends first, 'pointer must be empty or start with a slash; found \"it ends first\"'"
  })
  void exchangedArgumentsAreRejected(String code, String pointer, String message) {
    assertThatThrownBy(() -> Issue.of(Severity.INFO, code, pointer, "found"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}

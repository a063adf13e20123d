package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.Issue;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that columns count characters if the input is a {@code String}, and bytes if the input is
 * bytes.
 */
class TextColumnsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "x",
        "é",
        "日本",
        "😀",
        "é\",\n\"y\":\"日",
        "日\",\r\n\"y\":\"😀é",
        "é\",\r\r\"y\":\"😀",
        "é\",\n\n\n   \"y\":\"x",
      })
  void areWhereTheFaultStands(String text) {
    String start = "{\"x\":\"" + text + "\",\"actors\":";
    String json = start + "3,\"é\":\"日\",\"articles\":4}";
    String lastLine =
        start.substring(Math.max(start.lastIndexOf('\n'), start.lastIndexOf('\r')) + 1);
    String between = lastLine + "3,\"é\":\"日\",\"articles\":";

    assertThat(columns(DossierJson.tryRead(json).issues()))
        .containsExactly(lastLine.length() + 1, between.length() + 1);
    assertThat(columns(DossierJson.tryRead("\uFEFF" + json).issues()))
        .containsExactly(lastLine.length() + 1, between.length() + 1);
    assertThat(columns(DossierJson.tryRead(json.getBytes(UTF_8)).issues()))
        .containsExactly(lastLine.getBytes(UTF_8).length + 1, between.getBytes(UTF_8).length + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00", "é\ud800\udc00\ud800", "\udc00\udc00x"})
  void halfACharacterIsOne(String text) {
    String start = "{\"x\":\"" + text + "\",\"actors\":";

    List<Issue> issues = DossierJson.tryRead(start + "3}").issues();

    assertThat(issues).extracting(Issue::code).endsWith("json.encoding", "json.type");
    assertThat(columns(issues)).containsExactly(start.length() + 1);
  }

  private static List<Integer> columns(List<Issue> issues) {
    return issues.stream()
        .filter(issue -> issue.isOf("json.type"))
        .map(issue -> issue.column().orElse(0))
        .toList();
  }
}

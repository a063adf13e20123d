package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidationPageTest {
  private static final String DOSSIER =
      """
      Dossier dossier = Dossier.builder().add(
          Actor.of("macron", PERSON, "Emmanuel Macron"),
          Meeting.builder().id("call").status(OCCURRED).participant("macron").build()).build();
      """;

  private final List<String> java = MarkdownBlocks.of("docs/validation.md", "java");

  @Test
  void everyTableHasATest() {
    assertThat(MarkdownTables.of("docs/validation.md"))
        .containsOnlyKeys(OccurrenceTableTest.HEADER, EventTableTest.HEADER);
  }

  @Test
  void aReportIsPrinted(@TempDir Path directory) throws Exception {
    assertThat(CompiledSnippet.run(directory, DOSSIER + java.get(0)))
        .startsWith("1 warning")
        .contains("meeting.too-few-participants  /meetings/0/participants");
  }

  @Test
  void omittedValuesAreNotReportedAgain(@TempDir Path directory) throws Exception {
    String json =
        """
        String json = \"""
            {"formatVersion": "1.0", "id": "urn:x:1",
             "actors": [{"id": "a", "kind": "person", "name": {"en": "A"}}],
             "relations": [{"from": "a", "type": "follows", "to": "a"}]}
            \""";
        """;
    String print = "System.out.println(rest.issues(\"ref\"));";
    assertThat(CompiledSnippet.run(directory, json + java.get(1) + print).strip()).isEqualTo("[]");
  }

  @Test
  void anApplicationHasItsOwnRules(@TempDir Path directory) throws Exception {
    String print = "ours.validate(dossier).issues().forEach(System.out::println);";
    assertThat(CompiledSnippet.run(directory, DOSSIER + java.get(2) + print).lines())
        .satisfiesExactly(
            line -> assertThat(line).startsWith("WARNING acme.medium-missing at /meetings/0:"),
            line -> assertThat(line).startsWith("ERROR meeting.too-few-participants"));
  }
}

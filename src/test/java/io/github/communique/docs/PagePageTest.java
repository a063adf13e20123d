package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagePageTest {
  private static final String DOSSIER =
      """
      Actor macron = Actor.of("macron", PERSON, "Emmanuel Macron");
      Actor putin = Actor.of("putin", PERSON, "Vladimir Putin");
      Meeting call = Meeting.builder().id("call").status(OCCURRED)
          .participant(macron).participant(putin).build();
      Dossier dossier = Dossier.builder().id("x:1").add(macron, putin, call).build();
      Dossier monday = dossier;
      Dossier tuesday = dossier.toBuilder().id("x:2").build();
      """;

  private final List<String> java = MarkdownBlocks.of("docs/page.md", "java");

  @Test
  void everyExampleRuns(@TempDir Path directory) throws Exception {
    assertThat(java).hasSize(4);
    assertThat(run(directory, java.get(0))).contains("Emmanuel Macron and Vladimir Putin");
    assertThat(directory.resolve("page.html")).content().contains("<!DOCTYPE html>");
    assertThat(directory.resolve("meetings.svg")).content().contains("Vladimir Putin</text>");
    assertThat(run(directory, java.get(1) + print("html"))).contains("event-call-2");
    assertThat(run(directory, java.get(2))).isEmpty();
    assertThat(run(directory, java.get(3) + print("html"))).contains("our own terms");
  }

  private static String print(String variable) {
    return "System.out.print(" + variable + ");";
  }

  private static String run(Path directory, String example) throws Exception {
    String folder = directory.toString().replace("\\", "\\\\");
    return CompiledSnippet.run(
        directory, DOSSIER + example.replace("Path.of(\"", "Path.of(\"" + folder + "/"));
  }
}

package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesPageTest {
  private static final String GOOD = "{\"formatVersion\":\"1.0\",\"id\":\"x:1\"}\n";
  private final List<String> java = MarkdownBlocks.of("docs/json-lines.md", "java");

  @Test
  void dossiersAreWrittenAndReadAgain(@TempDir Path directory) throws Exception {
    String dossier = "Dossier dossier = Dossier.builder().id(\"x:1\").build();\n";

    String printed =
        CompiledSnippet.run(directory, declared(directory.resolve("f")) + dossier + java.get(0));

    assertThat(printed.strip())
        .isEqualTo(DossierJson.contentHash(Dossier.builder().id("x:1").build()));
  }

  @Test
  void malformedLinesAreWrittenToARejectFile(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("f"), GOOD + "{}\n" + GOOD + "{\"format");

    String printed = CompiledSnippet.run(directory, declared(file) + java.get(1));

    assertThat(printed.strip()).isEqualTo("2 dossiers are good");
    assertThat(Files.readString(directory.resolve("rejected.jsonl"))).isEqualTo("{}\n{\"format\n");
  }

  @Test
  void severalThreadsCheckMarkAndWriteAgain(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("f"), GOOD + GOOD);

    String printed = CompiledSnippet.run(directory, declared(file) + java.get(2) + java.get(3));

    assertThat(printed.strip()).isEqualTo("0 have errors");
    String marked = GOOD.replace("}", ",\"acme:seen\":true}");
    assertThat(Files.readString(directory.resolve("marked.jsonl"))).isEqualTo(marked + marked);
  }

  @Test
  void aTruncatedLineIsMoved(@TempDir Path directory) throws Exception {
    Path file = Files.writeString(directory.resolve("f"), GOOD + "{\"format");

    CompiledSnippet.run(directory, declared(file) + java.get(4));

    assertThat(Files.readString(file)).isEqualTo(GOOD);
    assertThat(Files.readString(directory.resolve("fragments.jsonl"))).isEqualTo("{\"format\n");
  }

  private static String declared(Path file) {
    return "Path file = Path.of(\"" + file.toString().replace("\\", "\\\\") + "\");\n";
  }
}

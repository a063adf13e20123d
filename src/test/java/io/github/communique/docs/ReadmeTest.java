package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private final List<String> java = MarkdownBlocks.of("README.md", "java");
  private final String json = MarkdownBlocks.of("README.md", "json").get(0);

  @Test
  void itsFirstExampleIsFifteenLinesAndPrintsItsJson(@TempDir Path directory) throws Exception {
    assertThat(java.get(0).lines()).hasSizeLessThanOrEqualTo(16);

    assertThat(CompiledSnippet.run(directory, java.get(0)).strip())
        .isEqualTo(DossierJson.write(DossierJson.read(json)));
  }

  @Test
  void theJsonIsWrittenAsTheLibraryWritesIt() {
    assertThat(json.replaceAll("\\s+(?=([^\"]*\"[^\"]*\")*[^\"]*$)", ""))
        .isEqualTo(DossierJson.write(DossierJson.read(json)));
  }

  @Test
  void nothingIsWrongWithItsDossier() {
    Dossier dossier = DossierJson.read(json);

    assertThat(Validator.standard().validate(dossier).issues()).isEmpty();
  }

  @Test
  void itsSecondExampleReadsWhatTheFirstWrites(@TempDir Path directory) throws Exception {
    String check =
        """
        System.out.print(same.equals(dossier));
        System.out.print(actor.get().equals(macron));
        System.out.print(meeting.get().equals(call));
        System.out.print(report.issues());
        """;
    String written = "String json = DossierJson.write(dossier);\n";

    String printed =
        CompiledSnippet.run(
            directory, java.get(0) + "System.out.println();\n" + written + java.get(1) + check);

    assertThat(printed).endsWith("\n\ntruetruetrue[]");
  }

  @Test
  void itsThirdExampleStoresDossiersThatSayTheSame(@TempDir Path directory) throws Exception {
    String file =
        "Path file = Path.of(\""
            + directory.resolve("dossiers.jsonl.gz").toString().replace("\\", "\\\\")
            + "\");\n";

    String printed = CompiledSnippet.run(directory, java.get(0) + file + java.get(2));

    assertThat(printed.lines().skip(1))
        .containsExactly(DossierJson.contentHash(DossierJson.read(json)));
  }

  @Test
  void itsTestCommandIsTheOneThatIsRunBeforeAChangeLands() throws Exception {
    List<String> commands = MarkdownBlocks.of("README.md", "sh");

    assertThat(Files.readString(Path.of(".ci/run"))).contains(commands.get(0), commands.get(1));
  }
}

package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  void itsDossierHasNoIssues() {
    Dossier dossier = DossierJson.read(json);

    assertThat(Validator.standard().validate(dossier).issues()).isEmpty();
  }

  @Test
  void itsSecondExampleReadsTheOutputOfTheFirst(@TempDir Path directory) throws Exception {
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

  /**
   * A term that occurs in several vocabularies must be qualified with the name of its vocabulary.
   */
  @Test
  void itsImportsCompileForSeveralVocabularies(@TempDir Path directory) throws Exception {
    Path source = directory.resolve("Imports.java");
    Files.writeString(
        source,
        MarkdownBlocks.of("README.md", "java imports").get(0)
            + "class Imports { Object[] words = {WITHDRAW_FORCES, INTENDED, ActorKind.STATE,"
            + " SpeechAct.STATE, ActionKind.MEDIATE, Purpose.MEDIATE}; }\n");
    CompiledSnippet.compile(List.of(source), directory);
  }

  @Test
  void itsTestCommandIsTheOneThatIsRunBeforeAChangeLands() throws Exception {
    List<String> commands = MarkdownBlocks.of("README.md", "sh");

    assertThat(Files.readString(Path.of(".ci/run"))).contains(commands.get(0), commands.get(1));
  }

  /** The README must list exactly the versions that the build uses and tests. */
  @Test
  void itsTableOfVersionsIsThatOfTheBuild() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));
    String workflow = Files.readString(Path.of(".github/workflows/build.yml"));
    List<String> jdks = List.of(first("java: \\[(.*)]", workflow).split(", "));
    String row =
        "| %s | %s | %s to %s | %s (default %s) | %s (tested with %s) |"
            .formatted(
                first("<version>(.*)</version>", pom),
                Dossier.FORMAT_VERSION,
                first("<maven.compiler.release>(.*)</", pom),
                jdks.get(jdks.size() - 1),
                branches("jackson3", pom),
                first("<jackson3.version>(.*)</", pom),
                branches("jackson2", pom),
                first("<jackson2.version>(.*)</", pom));

    assertThat(jdks.get(0)).isEqualTo(first("<maven.compiler.release>(.*)</", pom));
    assertThat(Files.readString(Path.of("README.md"))).contains(row + "\n");
  }

  /**
   * Returns the oldest and the newest release line that the pom and its profiles use for a library.
   */
  private static String branches(String library, String pom) {
    List<String> versions =
        Pattern.compile("<" + library + "\\.version>(\\d+\\.\\d+)")
            .matcher(pom)
            .results()
            .map(match -> match.group(1))
            .sorted(Comparator.comparing(version -> Integer.parseInt(version.split("\\.")[1])))
            .toList();
    return versions.get(0) + " to " + versions.get(versions.size() - 1);
  }

  private static String first(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}

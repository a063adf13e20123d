package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Reads faulty documents. Compares the reported issues, and the parts that can be read, with files
 * that contain the expected results.
 *
 * <p>For a document {@code x.json}, the file {@code x.issues} contains one line per issue. If
 * reading returns a dossier, the file {@code x.kept} contains that dossier. Both files are
 * regenerated with {@code -Dgolden=write}; review them before committing.
 */
class ReadingFaultsTest {
  private static final Path FILES = Path.of("src", "test", "resources", "reading");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".json"))
          .map(name -> name.substring(0, name.length() - ".json".length()))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void everyFaultIsFoundAndTheRestIsKept(String name) throws IOException {
    ReadResult result = DossierJson.tryRead(file(name, "json"));
    String issues = lines(result.issues());
    String kept =
        result.dossier().map(dossier -> DossierJson.writePretty(dossier) + "\n").orElse("");
    if ("write".equals(System.getProperty("golden"))) {
      Files.writeString(file(name, "issues"), issues);
      Files.deleteIfExists(file(name, "kept"));
      if (!kept.isEmpty()) {
        Files.writeString(file(name, "kept"), kept);
      }
    }

    assertThat(issues).isEqualTo(Files.readString(file(name, "issues")));
    assertThat(kept)
        .isEqualTo(Files.exists(file(name, "kept")) ? Files.readString(file(name, "kept")) : "");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void readThrowsTheSameIssuesIfOneIsAnError(String name) throws IOException {
    String json = Files.readString(file(name, "json"));
    ReadResult result = DossierJson.tryRead(json);
    boolean wrong = result.issues().stream().anyMatch(issue -> issue.severity() == Severity.ERROR);

    assertThat(result.isComplete()).isEqualTo(!wrong);
    if (wrong) {
      DossierReadException thrown =
          catchThrowableOfType(DossierReadException.class, () -> DossierJson.read(json));
      assertThat(thrown.issues()).isEqualTo(result.issues());
      assertThat(catchThrowableOfType(DossierReadException.class, result::orThrow).issues())
          .isEqualTo(result.issues());
    } else {
      assertThatCode(() -> DossierJson.read(json)).doesNotThrowAnyException();
    }
  }

  /**
   * Reading bytes returns the same result as reading a string, except for the columns of the
   * issues. Columns are counted in bytes if bytes are read, and in characters if a string is read.
   */
  @ParameterizedTest
  @MethodSource("cases")
  void theIssuesDoNotDependOnTheWayIn(String name) throws IOException {
    ReadResult ofText = DossierJson.tryRead(Files.readString(file(name, "json")));
    ReadResult ofBytes = DossierJson.tryRead(Files.readAllBytes(file(name, "json")));

    assertThat(ofBytes.dossier()).isEqualTo(ofText.dossier());
    assertThat(ofBytes.issues())
        .extracting(Issue::severity, Issue::code, Issue::pointer, Issue::line)
        .isEqualTo(ofText.issues().stream().map(ReadingFaultsTest::tuple).toList());
  }

  /** The kept dossier can be written and read again without errors. */
  @ParameterizedTest
  @MethodSource("cases")
  void theRemainingDossierCanBeReadAgain(String name) throws IOException {
    DossierJson.tryRead(file(name, "json"))
        .dossier()
        .ifPresent(kept -> assertThat(DossierJson.read(DossierJson.write(kept))).isEqualTo(kept));
  }

  private static Tuple tuple(Issue issue) {
    return Tuple.tuple(issue.severity(), issue.code(), issue.pointer(), issue.line());
  }

  private static Path file(String name, String kind) {
    return FILES.resolve(name + "." + kind);
  }

  private static String lines(List<Issue> issues) {
    return issues.stream()
        .map(
            issue ->
                issue.severity()
                    + " "
                    + issue.code()
                    + " "
                    + issue.pointer()
                    + " "
                    + number(issue.line())
                    + ":"
                    + number(issue.column())
                    + "\n")
        .collect(Collectors.joining());
  }

  private static String number(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "-";
  }
}

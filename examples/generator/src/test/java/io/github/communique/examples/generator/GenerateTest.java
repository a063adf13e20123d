package io.github.communique.examples.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.lines.DossierLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  @TempDir Path directory;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void writesTheSameFileWithAnyNumberOfThreads() throws IOException {
    Path one = directory.resolve("one.jsonl");
    Path five = directory.resolve("five.jsonl");
    assertThat(run("--dossiers", "1k", "--broken", "0.1", "--threads", "1", one.toString()))
        .isZero();
    assertThat(run("--dossiers", "1000", "--broken", "0.1", "--threads", "5", five.toString()))
        .isZero();
    assertThat(five).hasSameBinaryContentAs(one);
    assertThat(Files.readAllBytes(one)).endsWith('\n');
    assertThat(printed()).contains("1000 lines in " + one).contains("broken lines: ");
  }

  @Test
  void writesPartsThatAreTheFileCutUp() throws IOException {
    Path file = directory.resolve("all.jsonl");
    Path parts = directory.resolve("new/parts");
    run("--dossiers", "1000", file.toString());
    assertThat(run("--dossiers", "1000", "--files", "3", parts.toString())).isZero();
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (Path part : list(parts)) {
      joined.write(Files.readAllBytes(part));
    }
    assertThat(names(parts))
        .containsExactly("part-00000.jsonl", "part-00001.jsonl", "part-00002.jsonl");
    assertThat(joined.toByteArray()).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void compressesByNameAndByOption() throws IOException {
    Path plain = directory.resolve("all.jsonl");
    Path gzip = directory.resolve("all.jsonl.gz");
    Path parts = directory.resolve("parts");
    run("--dossiers", "700", plain.toString());
    run("--dossiers", "700", gzip.toString());
    run("--dossiers", "700", "--files", "2", "--gz", parts.toString());
    assertThat(Files.size(gzip)).isLessThan(Files.size(plain) / 3);
    assertThat(count(gzip)).isEqualTo(700);
    assertThat(names(parts)).containsExactly("part-00000.jsonl.gz", "part-00001.jsonl.gz");
    assertThat(count(list(parts).get(0))).isEqualTo(350);
    try (Stream<Dossier> one = DossierLines.read(plain);
        Stream<Dossier> other = DossierLines.read(gzip)) {
      assertThat(one.toList()).isEqualTo(other.toList());
    }
  }

  @Test
  void leavesNoIncompleteFiles() throws IOException {
    run("--dossiers", "10", directory.resolve("a.jsonl").toString());
    assertThat(names(directory)).containsExactly("a.jsonl");
  }

  @Test
  void helps() {
    assertThat(run("--help")).isZero();
    assertThat(printed()).contains("--dossiers N").contains("--distribution FILE");
  }

  @Test
  void reportsInvalidArguments() throws IOException {
    Files.writeString(directory.resolve("there"), "");
    String file = directory.resolve("a.jsonl").toString();
    fails(2, "the file to write is missing");
    fails(2, "unknown option --dossier", "--dossier", "5", file);
    fails(2, "--seed requires a value", file, "--seed");
    fails(2, "--dossiers must be an integer, found many", "--dossiers", "many", file);
    fails(2, "--dossiers must be from 0 to 10000M, found -5", "--dossiers", "-5", file);
    fails(2, "from 0 to 1, found 2.0", "--broken", "2", file);
    fails(2, "--threads must be from 1 to 10000, found 0", "--threads", "0", file);
    fails(2, "found both a and b", "a", "b");
    fails(2, "end its name with .gz", "--gz", file);
    fails(2, "is a directory", directory.toString());
    fails(2, "is not empty", "--files", "2", directory.toString());
    fails(1, "there is no ", "--distribution", directory.resolve("none").toString(), file);
    fails(1, "is not a directory", "--files", "2", directory.resolve("there").toString());
    assertThat(directory.resolve("a.jsonl")).doesNotExist();
  }

  private void fails(int status, String message, String... arguments) {
    err.reset();
    assertThat(run(arguments)).as("%s", List.of(arguments)).isEqualTo(status);
    assertThat(err.toString(UTF_8)).startsWith("generator: ").contains(message);
  }

  private int run(String... arguments) {
    return Generate.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
  }

  private String printed() {
    return out.toString(UTF_8);
  }

  private static long count(Path file) throws IOException {
    try (Stream<Dossier> dossiers = DossierLines.read(file)) {
      return dossiers.count();
    }
  }

  private static List<Path> list(Path directory) throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList();
    }
  }

  private static List<String> names(Path directory) throws IOException {
    return list(directory).stream().map(file -> file.getFileName().toString()).toList();
  }
}

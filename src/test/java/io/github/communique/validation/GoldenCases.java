package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLinesReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases in {@code src/test/resources/validation}: dossiers and their issues. Each code has a
 * directory with its name, and each case has two files in this directory. The file {@code
 * <case>.json} contains the dossier. The file {@code <case>.issues} contains one issue per line, as
 * {@code SEVERITY code pointer}, and is empty if the dossier does not have issues.
 *
 * <p>The cases in {@code src/test/resources/reading-codes} are similar, but test reading: {@code
 * <case>.jsonl} is read as JSON Lines with a strict reader.
 */
final class GoldenCases {
  private GoldenCases() {}

  static Stream<GoldenCase> ofValidation() {
    return in("/validation", ".json");
  }

  static Stream<GoldenCase> ofReading() {
    return in("/reading-codes", ".jsonl");
  }

  private static Stream<GoldenCase> in(String directory, String extension) {
    try (Stream<Path> files =
        Files.walk(Path.of(GoldenCases.class.getResource(directory).toURI()))) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .sorted()
          .map(GoldenCase::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  record GoldenCase(Path file) {
    /** Returns the issue code that the case tests. */
    String code() {
      return file.getParent().getFileName().toString();
    }

    Dossier dossier() throws IOException {
      return DossierJson.read(file);
    }

    List<String> expected() throws IOException {
      String name = file.getFileName().toString();
      return Files.readAllLines(
          file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".issues"));
    }

    boolean expects(String code) throws IOException {
      return expected().stream().anyMatch(line -> (line + " ").contains(" " + code + " "));
    }

    /** Validates the dossier or reads the lines, and returns the issues. */
    List<Issue> found() throws IOException {
      return file.toString().endsWith(".jsonl")
          ? foundByReading()
          : Validator.standard().validate(dossier()).issues();
    }

    private List<Issue> foundByReading() throws IOException {
      DossierLinesReader reader =
          DossierLinesReader.standard().reader(DossierReader.standard().strict());
      try (InputStream in = Files.newInputStream(file);
          Stream<DossierLine> lines = reader.tryRead(in)) {
        return lines.flatMap(line -> line.result().issues().stream()).toList();
      }
    }

    @Override
    public String toString() {
      return code() + "/" + file.getFileName();
    }
  }
}

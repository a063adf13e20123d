package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The cases of {@code src/test/resources/validation}: a dossier, and the issues that it has. A new
 * case is two new files in the directory of the code that it is about: {@code <case>.json} and
 * {@code <case>.issues}, one issue a line ({@code SEVERITY code pointer}) and empty where nothing
 * is to be found.
 */
final class GoldenCases {
  private GoldenCases() {}

  static Stream<GoldenCase> all() {
    try (Stream<Path> files = Files.walk(directory())) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .sorted()
          .map(GoldenCase::new)
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path directory() {
    try {
      return Path.of(GoldenCases.class.getResource("/validation").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  record GoldenCase(Path file) {
    /** The code that the case is about. */
    String code() {
      return file.getParent().getFileName().toString();
    }

    Dossier dossier() throws IOException {
      return DossierJson.read(file);
    }

    List<String> expected() throws IOException {
      String json = file.getFileName().toString();
      String name = json.substring(0, json.length() - ".json".length());
      return Files.readAllLines(file.resolveSibling(name + ".issues"));
    }

    static List<String> found(ValidationReport report) {
      return report.issues().stream()
          .map(issue -> issue.severity() + " " + issue.code() + " " + issue.pointer())
          .map(String::stripTrailing)
          .toList();
    }

    @Override
    public String toString() {
      return code() + "/" + file.getFileName();
    }
  }
}

package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The cases in {@code src/test/resources/llm}, each in a directory named after its issue code.
 * Input files: {@code name.article.txt} (language, date, headline, an empty line, text) and {@code
 * name.answer.txt}. The expected results are in {@code name.issues} and {@code name.json}. The name
 * of a case that must not cause the issue ends with {@code -twin}.
 */
public final class AnswerCases {
  private static final Path DIRECTORY = Path.of("src/test/resources/llm");

  private AnswerCases() {}

  /**
   * An issue code with its severity and meaning, and the first issue of the first case for this
   * code.
   */
  public record Example(String code, Severity severity, String meaning, Issue issue) {}

  /** Returns an example for each code. */
  public static List<Example> examples() {
    return Stream.of(Repair.values())
        .map(
            repair ->
                new Example(repair.code(), repair.severity(), repair.meaning(), exampleOf(repair)))
        .toList();
  }

  private static Issue exampleOf(Repair repair) {
    return all()
        .filter(one -> one.code().equals(repair.code()))
        .flatMap(one -> one.read().issues().stream())
        .filter(issue -> issue.code().equals(repair.code()))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no case of " + repair.code()));
  }

  static Stream<Case> all() {
    try (Stream<Path> files = Files.walk(DIRECTORY)) {
      return files
          .filter(file -> file.toString().endsWith(".answer.txt"))
          .sorted()
          .map(file -> new Case(Path.of(file.toString().replaceFirst("\\.answer\\.txt$", ""))))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  record Case(Path path) {
    String code() {
      return path.getParent().getFileName().toString();
    }

    boolean isTwin() {
      return path.toString().endsWith("-twin");
    }

    Path file(String extension) {
      return Path.of(path + extension);
    }

    String text(String extension) {
      try {
        return Files.readString(file(extension));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    Article article() {
      String[] parts = text(".article.txt").split("\n", 5);
      return Article.builder()
          .id("a1")
          .headline(parts[0], parts[2])
          .language(parts[0])
          .published(parts[1])
          .text(parts[4])
          .build();
    }

    ExtractionResult read() {
      return Extraction.of(article()).tryRead(text(".answer.txt"));
    }

    List<String> issues() {
      return read().issues().stream()
          .map(issue -> (issue.severity() + " " + issue.code() + " " + issue.pointer()).strip())
          .toList();
    }

    /**
     * Returns the dossier as JSON, without the article and with a fixed id instead of the random
     * id.
     */
    String dossier() {
      Dossier dossier =
          read().dossier().toBuilder()
              .id("urn:uuid:00000000-0000-0000-0000-000000000000")
              .articles(List.of())
              .build();
      String json = DossierJson.write(dossier);
      return JsonText.of(Objects.requireNonNull(AnswerParser.parse(json, 0).value()));
    }

    @Override
    public String toString() {
      return code() + "/" + path.getFileName();
    }
  }
}

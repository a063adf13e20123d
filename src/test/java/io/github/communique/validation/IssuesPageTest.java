package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Tests that the page of issue codes is equal to the generated page.
 *
 * <p>{@code mvn test -Dtest=IssuesPageTest -Dcommunique.regenerate=true} regenerates the page.
 */
class IssuesPageTest {
  /** The packages that contain the rules; these packages declare the validation codes. */
  private static final Set<String> RULES =
      Set.of("validation", "inspection", "occurrence", "rules");

  private static final Path PAGE = Path.of("docs", "issues.md");

  @Test
  void thePageIsMadeFromTheCodesAndTheirCases() throws IOException {
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.writeString(PAGE, IssuesPage.text());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(IssuesPage.text());
  }

  private static final Pattern CODE =
      Pattern.compile(
          "\"((?:json|format|id|time|text|attribution|condition|quantity)\\.[a-z-]+)\"");

  /**
   * Tests the codes of all other packages. These codes are string literals in the code that creates
   * the issues.
   */
  @Test
  void noCodeOfReadingOrBuildingIsForgotten() throws IOException {
    Set<String> raised = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        if (!RULES.contains(file.getParent().getFileName().toString())) {
          CODE.matcher(Files.readString(file)).results().forEach(code -> raised.add(code.group(1)));
        }
      }
    }

    assertThat(raised)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ReadingCode.values()).map(code -> code.code).toList());
  }
}

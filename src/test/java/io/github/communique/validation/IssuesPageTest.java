package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The page of codes is what the code says.
 *
 * <p>{@code mvn test -Dtest=IssuesPageTest -Dcommunique.regenerate=true} writes it anew.
 */
class IssuesPageTest {
  private static final Path PAGE = Path.of("docs", "issues.md");

  @Test
  void thePageIsMadeFromTheCodesAndTheirCases() throws IOException {
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.writeString(PAGE, IssuesPage.text());
    }

    assertThat(Files.readString(PAGE)).isEqualTo(IssuesPage.text());
  }

  @Test
  void noCodeOfReadingIsForgotten() throws IOException {
    Set<String> listed =
        Arrays.stream(ReadingCode.values()).map(code -> code.code).collect(Collectors.toSet());
    List<Path> cases;
    try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "reading"))) {
      cases = files.filter(file -> file.toString().endsWith(".issues")).toList();
    }

    for (Path golden : cases) {
      assertThat(Files.readAllLines(golden))
          .as(golden.toString())
          .allSatisfy(issue -> assertThat(listed).contains(issue.split(" ")[1]));
    }
  }
}

package io.github.communique.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the pages of small dossiers, except the heading and the data, with golden files. {@code
 * mvn test -Dtest=PageGoldenTest -Dcommunique.regenerate=true} regenerates the files, which must
 * then be reviewed.
 */
class PageGoldenTest {
  private static final Path CASES = Path.of("src", "test", "resources", "page");

  static Stream<String> cases() throws IOException {
    try (Stream<Path> files = Files.list(CASES)) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json"))
              .map(name -> name.replace(".json", ""))
              .sorted()
              .toList();
      assertThat(names).isNotEmpty();
      return names.stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void thePageIsTheOneThatWasRead(String name) throws IOException {
    DossierPage page = DossierPage.of(DossierJson.read(CASES.resolve(name + ".json")));
    String html = page.html();
    isTheOneThatWasRead(
        name + ".html",
        html.substring(html.indexOf("<main"), html.indexOf("<section id=\"data\"")));
    isTheOneThatWasRead(name + ".txt", page.timelineText());
  }

  private static void isTheOneThatWasRead(String name, String found) throws IOException {
    Path file = CASES.resolve(name);
    // The outline of the land is not compared, because it is stored in a separate file.
    String shown = found.replaceAll("(<path class=\"land\"[^>]* d=\")[^\"]*", "$1 …");
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.writeString(file, shown, UTF_8);
    }
    assertThat(shown).isEqualTo(Files.readString(file, UTF_8).replace("\r\n", "\n"));
  }
}

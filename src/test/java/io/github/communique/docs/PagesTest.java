package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Checks all documentation pages of the project. */
class PagesTest {
  private static final Pattern LINK =
      Pattern.compile("(?:\\]\\(|(?m)^\\[[^\\]]+\\]: )([^)\\s]+)\\)?");

  static Stream<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>(List.of(Path.of("README.md"), Path.of("CHANGELOG.md")));
    for (String folder : List.of("docs", ".github", "examples")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .filter(file -> !file.toString().matches(".*(target|node_modules).*"))
            .sorted()
            .forEach(pages::add);
      }
    }
    return pages.stream();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsLinksLeadSomewhere(Path page) throws IOException {
    Matcher links = LINK.matcher(withoutCode(Files.readString(page)));
    while (links.find()) {
      String link = links.group(1);
      if (!link.startsWith("https://")) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        assertThat(target).as("%s in %s", link, page).exists();
        if (parts.length > 1) {
          assertThat(anchors(target)).as("%s in %s", link, page).contains(parts[1]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itHasOneTitle(Path page) throws IOException {
    if (!page.endsWith("pull_request_template.md")) {
      assertThat(withoutCode(Files.readString(page)).lines().filter(line -> line.startsWith("# ")))
          .hasSize(1);
    }
  }

  @Test
  void theSiteLeadsToEveryPage() throws IOException {
    String navigation = Files.readString(Path.of("src/site/navigation.json"));
    try (Stream<Path> pages = Files.list(Path.of("docs"))) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(page -> page.endsWith(".md"))
          .map(page -> page.equals("index.md") ? "" : page.replace(".md", ""))
          .allSatisfy(page -> assertThat(navigation).contains("\"link\": \"/" + page + "\""));
    }
  }

  /** The page must follow the Keep a Changelog format, which tools can parse. */
  @Test
  void theChangeLogHasVersionsAndKindsOfChange() throws IOException {
    assertThat(Files.readString(Path.of("CHANGELOG.md")).lines())
        .filteredOn(line -> line.startsWith("## "))
        .allMatch(line -> line.matches("## \\[(Unreleased|\\d+\\.\\d+\\.\\d+)\\].*"))
        .first()
        .isEqualTo("## [Unreleased]");
    assertThat(Files.readString(Path.of("CHANGELOG.md")).lines())
        .filteredOn(line -> line.startsWith("### "))
        .isNotEmpty()
        .allMatch(line -> line.matches("### (Added|Changed|Deprecated|Removed|Fixed|Security)"));
  }

  private static String withoutCode(String page) {
    return page.replaceAll("(?ms)^```.*?^```", "").replaceAll("`[^`\n]*`", "code");
  }

  /** Returns the anchors that GitHub assigns to the headings of a page. */
  private static Set<String> anchors(Path page) throws IOException {
    return Files.readString(page)
        .lines()
        .filter(line -> line.matches("#+ .*"))
        .map(line -> line.replaceAll("^#+ ", "").toLowerCase(Locale.ROOT))
        .map(line -> line.replaceAll("[^\\p{L}\\p{N}\\- _]", "").replace(' ', '-'))
        .collect(Collectors.toSet());
  }
}

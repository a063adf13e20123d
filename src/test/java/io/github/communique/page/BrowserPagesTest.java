package io.github.communique.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.HostileText;
import io.github.communique.Meeting;
import io.github.communique.Samples;
import io.github.communique.Statement;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.ReadResult;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Writes pages to target/pages; the browser tests in src/test/browser open these pages. */
class BrowserPagesTest {
  private static final Path PAGES = Path.of("target", "pages");
  private static final JsonMapper MAPPER = new JsonMapper();

  /** Tests hostile text in every string that can have an arbitrary value. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "markup     | \"><script>hacked=1</script><img src=x onerror=\"hacked=1\">",
        "script-url | javascript:hacked=1//https://example.org",
        "data-url   | data:text/html,<script>hacked=1</script>",
        "raw-text   | </style></title></textarea></svg>]]>--><script>hacked=1</script>",
        "attribute  | ' onmouseover='hacked=1' autofocus onfocus='hacked=1",
        "web-url    | https://example.org/\"onclick=\"hacked=1\"><svg/onload=hacked=1>",
        "template   | {}{{1}}${hacked=1}%s<!--",
        "controls   | \u202e\u2066\u200f<svg/onload=hacked=1>\u0001\u001b[31m\u0085\ufffe",
      })
  void aHostileStringInEveryFieldIsText(String name, String hostile) throws IOException {
    ObjectNode json =
        (ObjectNode) MAPPER.readTree(DossierJson.write((Dossier) Samples.all().get("dossier")));
    int replaced = replace(json, hostile);
    assertThat(replaced).isGreaterThan(60);

    Dossier dossier = DossierJson.read(json.toString());
    DossierPage page = DossierPage.of(dossier);
    for (String markup : List.of(page.html(), page.timelineSvg(), page.meetingsSvg())) {
      for (Element element : PageDocument.parsed(markup).all()) {
        assertThat(element.getTagName()).isNotIn("script", "img");
        assertThat(element.getAttributes().getNamedItem("onerror")).isNull();
      }
    }
    write("hostile-" + name + ".html", page.html());
    write("hostile-" + name + ".svg", page.timelineSvg());
  }

  @Test
  void charactersThatForgeLinesAndMarkupAreText() throws IOException {
    for (String hostile : HostileText.ALL) {
      ObjectNode json =
          (ObjectNode) MAPPER.readTree(DossierJson.write((Dossier) Samples.all().get("dossier")));
      replace(json, hostile);
      DossierPage page = DossierPage.of(DossierJson.read(json.toString()));
      PageDocument.parsed(page.html());
      PageDocument.parsed(page.timelineSvg());
      assertThat(page.timelineText()).doesNotContainPattern("[\\p{Cc}\\x{2028}\\x{2029}&&[^\\n]]");
    }
  }

  /** Replaces every string that can be replaced without making the dossier unreadable. */
  private static int replace(ObjectNode whole, String hostile) {
    Map<String, JsonNode> replaced = new HashMap<>();
    replaceAll(whole, "", hostile, replaced);
    while (true) {
      ReadResult read = DossierJson.tryRead(whole.toString());
      if (read.issues().isEmpty()) {
        assertThat(read.dossier()).isPresent();
        return replaced.size();
      }
      // Restores all strings in an object with an issue, because any of them may have caused the
      // issue.
      Set<String> refused = read.issues().stream().map(Issue::pointer).collect(Collectors.toSet());
      List<String> restored =
          replaced.keySet().stream()
              .filter(
                  at -> refused.stream().anyMatch(it -> at.equals(it) || at.startsWith(it + "/")))
              .toList();
      assertThat(restored).as("strings to restore for %s", refused).isNotEmpty();
      restored.forEach(at -> set(whole, at, replaced.remove(at)));
    }
  }

  private static void replaceAll(
      JsonNode node, String pointer, String hostile, Map<String, JsonNode> replaced) {
    List<String> names =
        node instanceof ObjectNode object
            ? List.copyOf(object.propertyNames())
            : IntStream.range(0, node.size()).mapToObj(String::valueOf).toList();
    for (String name : names) {
      String at = pointer + "/" + name;
      JsonNode value =
          node instanceof ArrayNode array ? array.get(Integer.parseInt(name)) : node.get(name);
      if (value.isString()) {
        replaced.put(at, value);
        set(node, "/" + name, StringNode.valueOf(hostile));
      } else {
        replaceAll(value, at, hostile, replaced);
      }
    }
  }

  private static void set(JsonNode node, String pointer, JsonNode value) {
    int last = pointer.lastIndexOf('/');
    JsonNode owner = node.at(pointer.substring(0, last));
    String name = pointer.substring(last + 1);
    if (owner instanceof ArrayNode array) {
      array.set(Integer.parseInt(name), value);
    } else {
      ((ObjectNode) owner).set(name, value);
    }
  }

  @Test
  void tenThousandEventsAreCollapsedInParts() throws IOException {
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      actors.add(Actor.of("actor" + i, ActorKind.PERSON, "Actor " + i));
    }
    Dossier.Builder dossier = Dossier.builder().id("urn:x:large").actors(actors);
    for (int i = 0; i < 5_000; i++) {
      Actor one = actors.get(i % 200);
      Actor other = actors.get((i * 7 + 1) % 200);
      LocalDate day = LocalDate.of(2020, 1, 1).plusDays(i % 900);
      dossier.add(
          Meeting.builder()
              .id("meeting" + i)
              .status(i % 9 == 0 ? Status.PLANNED : Status.OCCURRED)
              .participant(one)
              .participant(other)
              .time(EventTime.on(day))
              .attributedTo(actors.get(i % 5))
              .build());
      dossier.add(
          Statement.builder()
              .id("statement" + i)
              .speaker(one)
              .time(EventTime.on(day))
              .quote(
                  QuotationForm.INDIRECT,
                  LocalizedText.of("id", "pertemuan " + i + " akan dilanjutkan pekan depan")
                      .translated("en", "meeting " + i + " goes on next week"))
              .build());
    }
    String html = DossierPage.of(dossier.build()).html();
    write("large.html", html);

    PageDocument page = PageDocument.parsed(html);
    assertThat(page.elements("article", "event")).hasSize(10_000);
    assertThat(page.elements("details", "part")).hasSizeGreaterThan(100);
    assertThat(
            page.elements("details", "part").stream()
                .filter(part -> part.hasAttribute("open"))
                .mapToInt(part -> PageDocument.elements(part, "article").size())
                .max())
        .hasValue(Collapsed.PART);
  }

  @Test
  void severalContradictoryReportsAreLeftForTheBrowser() throws IOException {
    Path reports = Path.of("src", "test", "resources", "page", "reports.json");
    DossierPage page = DossierPage.of(DossierJson.read(reports));
    write("reports.html", page.html());
    write("reports.svg", page.timelineSvg());
    assertThat(PageDocument.parsed(page.html()).elements("article", "contradiction")).hasSize(3);
  }

  @Test
  void unterminatedBidiControlsAreClosed() throws IOException {
    Dossier dossier =
        Dossier.builder()
            .id("urn:x:directions")
            .add(
                Statement.builder()
                    .id("s")
                    .quote(
                        QuotationForm.DIRECT,
                        LocalizedText.of("en", "abc \u202etxt.exe\u2067 more"))
                    .build())
            .build();
    String html = DossierPage.of(dossier).html();
    write("directions.html", html);
    assertThat(html).contains("abc \u202etxt.exe\u2067 more\u2069\u202c</bdi>");
  }

  @Test
  void textsOfManyScriptsAreLeftForTheBrowser() throws IOException {
    Path languages = Path.of("src", "test", "resources", "page", "languages.json");
    DossierPage page = DossierPage.of(DossierJson.read(languages));
    write("languages.html", page.html());
    assertThat(page.html()).contains("lang=\"ar\"", "lang=\"zh\"");
  }

  private static void write(String name, String markup) throws IOException {
    Files.createDirectories(PAGES);
    Files.writeString(PAGES.resolve(name), markup, UTF_8);
  }
}

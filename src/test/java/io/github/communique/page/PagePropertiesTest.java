package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import io.github.communique.query.DossierView;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.w3c.dom.Element;

/** Tests requirements that the page of every dossier must satisfy. */
class PagePropertiesTest {
  private static final String DOWNLOAD = "data:application/json;base64,";

  /**
   * All requirements are checked on the same page, because creating and parsing a page takes most
   * of the time.
   */
  @Property(tries = 60)
  void everyPage(@ForAll Dossier dossier) {
    PageDocument page = PageDocument.of(dossier);
    everyObjectAppearsOnce(dossier, page);
    everyLinkIntoThePageResolves(page);
    everyPassageThatIsMarkedIsLinkedBothWays(page);
    thePageContainsTheDossier(dossier, page);
    noPictureShowsMoreThanTheText(page);
    nothingRunsAndNothingIsLoaded(page);
    headingsAreInOrder(page);
  }

  private static void everyObjectAppearsOnce(Dossier dossier, PageDocument page) {
    Anchors anchors = new Anchors(dossier);
    List<String> expected =
        Stream.of(dossier.articles(), dossier.actors(), dossier.locations(), dossier.events())
            .flatMap(List::stream)
            .map(anchors::of)
            .toList();

    assertThat(page.ids()).doesNotHaveDuplicates().containsAll(expected);
    assertThat(page.elements("article", "event")).hasSameSizeAs(dossier.events());
    assertThat(page.elements("article", "card")).hasSameSizeAs(dossier.actors());
    assertThat(page.elements("article", "article")).hasSameSizeAs(dossier.articles());
  }

  private static void everyLinkIntoThePageResolves(PageDocument page) {
    Set<String> ids = new HashSet<>(page.ids());
    for (String link : page.links()) {
      if (link.startsWith("#")) {
        assertThat(ids).contains(link.substring(1));
      } else {
        assertThat(link).matches("(?is)(https?://|" + DOWNLOAD + ").*");
      }
    }
  }

  private static void everyPassageThatIsMarkedIsLinkedBothWays(PageDocument page) {
    Set<String> links = new HashSet<>(page.links());
    for (Element passage : page.elements("span", "begin")) {
      assertThat(links).contains("#" + passage.getAttribute("id"));
    }
    long numbers = page.elements("sup", "references").size();
    assertThat(numbers > 0).isEqualTo(!page.elements("span", "begin").isEmpty());
  }

  private static void thePageContainsTheDossier(Dossier dossier, PageDocument page) {
    String json =
        page.links().stream().filter(link -> link.startsWith(DOWNLOAD)).findFirst().orElseThrow();
    byte[] bytes = Base64.getDecoder().decode(json.substring(DOWNLOAD.length()));
    assertThat(DossierJson.read(bytes)).isEqualTo(dossier);
  }

  /**
   * Pictures are hidden from screen readers, so the text must contain all information that the
   * pictures show.
   */
  private static void noPictureShowsMoreThanTheText(PageDocument page) {
    Element main = page.byId("content");
    String words = PageDocument.words(main);
    for (Element text : new PageDocument(main).elements("text")) {
      // Compares individual words. In the text of the page, words of different languages can follow
      // each other without a space.
      assertThat(List.of(text.getTextContent().split("[^\\p{L}\\p{N}]+")))
          .allMatch(words::contains);
    }
  }

  private void nothingRunsAndNothingIsLoaded(PageDocument page) {
    assertThat(page.all())
        .allSatisfy(
            element -> {
              assertThat(element.getTagName())
                  .isNotIn("script", "iframe", "object", "embed", "link", "base", "img", "form");
              for (int i = 0; i < element.getAttributes().getLength(); i++) {
                assertThat(element.getAttributes().item(i).getNodeName())
                    .doesNotStartWith("on")
                    .isNotIn("style", "src", "srcset", "action", "ping", "xlink:href");
              }
            });
    assertThat(page.elements("style")).singleElement().matches(this::loadsNothing);
  }

  private boolean loadsNothing(Element style) {
    String rules = style.getTextContent();
    return !rules.contains("url(") && !rules.contains("@import") && !rules.contains("<");
  }

  private static void headingsAreInOrder(PageDocument page) {
    int level = 0;
    for (Element element : page.all()) {
      if (element.getTagName().matches("h[1-6]")) {
        int next = element.getTagName().charAt(1) - '0';
        assertThat(next).isBetween(1, level + 1);
        level = next;
      }
    }
    assertThat(level).isPositive();
  }

  @Property(tries = 30)
  void thePartsByThemselvesAreWellFormed(@ForAll Dossier dossier) {
    DossierPage page = DossierPage.of(dossier);
    List<String> pictures = new ArrayList<>(List.of(page.timelineSvg(), page.meetingsSvg()));
    Optional<String> map = page.mapSvg();
    map.ifPresent(pictures::add);
    for (String picture : pictures) {
      Element svg = PageDocument.parsed(picture).root();
      assertThat(svg.getTagName()).isEqualTo("svg");
      assertThat(svg.getAttribute("aria-labelledby"))
          .isEqualTo("picture-title picture-description");
    }
    assertThat(map.isPresent())
        .isEqualTo(
            dossier.locations().stream()
                .flatMap(place -> place.coordinates().stream())
                .anyMatch(at -> Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180));
    assertThat(page.timelineText()).doesNotContain("\u001b", "\r", "\u0000").endsWith("\n");
  }

  @Property(tries = 30)
  void everyEventIsAReportOfOneOccurrence(@ForAll Dossier dossier) {
    PageOccurrences occurrences = new PageOccurrences(dossier, DossierView.of(dossier));
    List<Integer> numbers = new ArrayList<>();
    for (PageOccurrence occurrence : occurrences.all()) {
      occurrence.reports().forEach(report -> numbers.add(occurrences.number(report)));
    }
    List<Integer> expected = new ArrayList<>();
    for (int i = 1; i <= dossier.events().size(); i++) {
      expected.add(i);
    }
    Collections.sort(numbers);
    assertThat(numbers).isEqualTo(expected);
  }

  @Property(tries = 30)
  void equalDossiersMakeEqualPages(@ForAll Dossier dossier) {
    Dossier same = DossierJson.read(DossierJson.write(dossier));
    assertThat(DossierPage.of(same).html()).isEqualTo(DossierPage.of(dossier).html());
  }
}

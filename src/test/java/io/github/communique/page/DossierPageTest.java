package io.github.communique.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Quantity;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.merge.DossierMerge;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.CompassPoint;
import io.github.communique.vocabulary.Gender;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.ProvisionKind;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Stance;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

class DossierPageTest {
  private final Actor one = Actor.of("one", ActorKind.PERSON, "One");
  private final Actor other = Actor.of("other", ActorKind.PERSON, "Other");

  private Meeting.Builder meeting(String id, int day) {
    return Meeting.builder()
        .id(id)
        .status(Status.OCCURRED)
        .participant(one)
        .participant(other)
        .time(EventTime.on(2022, 2, day));
  }

  @Test
  void writesTheFile(@TempDir Path directory) throws Exception {
    Path file = directory.resolve("page.html");
    DossierPage page = DossierPage.of(Dossier.builder().add(one).build());
    page.write(file);
    assertThat(file).usingCharset(UTF_8).hasContent(page.html());
  }

  @Test
  void readsAsPagesAreReadByBrowsers() {
    PageDocument page = PageDocument.of(Dossier.builder().add(one).build());
    assertThat(page.root().getAttribute("lang")).isEqualTo("en");
    assertThat(page.elements("h1")).hasSize(1);
    assertThat(page.elements("main")).hasSize(1);
    assertThat(page.elements("title")).hasSize(1);
    assertThat(page.elements("nav").get(0).getAttribute("aria-label")).isEqualTo("Contents");
  }

  @Test
  void forbidsScriptsAndAllThatIsLoaded() {
    Element policy =
        PageDocument.of(Dossier.builder().build()).elements("meta").stream()
            .filter(meta -> meta.getAttribute("http-equiv").equals("Content-Security-Policy"))
            .findFirst()
            .orElseThrow();
    assertThat(policy.getAttribute("content"))
        .startsWith("default-src 'none'; style-src 'sha256-")
        .doesNotContain("unsafe");
  }

  @Test
  void putsTwoReportsOfOneMeetingTogetherAndTheirContradictionSideBySide() {
    Meeting monday = meeting("monday", 21).build();
    Meeting sunday = meeting("sunday", 20).build();
    Dossier dossier =
        Dossier.builder()
            .add(one, other)
            .add(monday, sunday)
            .relation(Relation.of(sunday, RelationType.SAME_EVENT, monday))
            .build();
    PageDocument page = PageDocument.of(dossier);

    assertThat(page.elements("ol", "timeline")).hasSize(1);
    assertThat(page.elements("details", "reports")).hasSize(1);
    assertThat(page.elements("article", "contradiction")).hasSize(1);
    assertThat(PageDocument.words(page.byId("contradictions")))
        .contains("2022-02-20", "2022-02-21", "Report 1", "Report 2");
    assertThat(PageDocument.words(page.byId("event-sunday"))).contains("Contradiction: time");
  }

  @Test
  void namesTheActorsAndPlacesOfContradictions() {
    Location paris = Location.of("p", LocationKind.CITY, "Paris").toBuilder().country("FR").build();
    Location berlin =
        Location.of("b", LocationKind.CITY, "Berlin").toBuilder().country("DE").build();
    Actor third = Actor.of("third", ActorKind.PERSON, "Third");
    Actor fourth = Actor.of("fourth", ActorKind.PERSON, "Fourth");
    Meeting first = meeting("first", 21).place(paris).build();
    Dossier dossier =
        Dossier.builder()
            .add(one, other, third, fourth, paris, berlin, first)
            .anotherReport(
                first, "second", by -> by.participant(third).participant(fourth).place(berlin))
            .build();
    PageDocument page = PageDocument.of(dossier);
    assertThat(PageDocument.words(page.byId("contradictions")))
        .contains("SaysOne, OtherThird, Fourth\n", "SaysParis (FR)Berlin (DE)\n");
    assertThat(PageDocument.words(page.byId("event-second")))
        .contains("participants: Third, Fourth, but One, Other by report");
  }

  @Test
  void putsReportsOfMergedDossiersTogether() {
    Dossier first =
        Dossier.builder().id("x:1").add(one, other).add(meeting("a", 21).build()).build();
    Meeting second = meeting("b", 21).build();
    Dossier merged = DossierMerge.of(List.of(first, first.toBuilder().id("x:2").build())).dossier();
    Dossier joined =
        merged.toBuilder()
            .add(second)
            .relation(Relation.of(merged.meetings().get(0), RelationType.SAME_EVENT, second))
            .build();
    PageDocument page = PageDocument.of(joined);
    assertThat(page.elements("article", "event")).hasSameSizeAs(joined.events());
    assertThat(page.elements("details", "reports")).isNotEmpty();
  }

  @Test
  void marksPassagesThatOverlap() {
    Article article =
        Article.builder().id("a").language("en").text("One met Other.\n\nThey talked.").build();
    Dossier dossier =
        Dossier.builder()
            .add(article, one, other)
            .add(
                meeting("m", 21)
                    .evidence(Evidence.ofIndexes(article, 0, 9))
                    .evidence(Evidence.ofIndexes(article, 4, 27))
                    .build())
            .build();
    PageDocument page = PageDocument.of(dossier);

    assertThat(page.elements("div", "text").get(0).getTextContent().replaceAll("\\d|\\s+", " "))
        .contains("One met O", "ther.", "They talked", ".");
    assertThat(page.elements("span", "begin")).hasSize(2);
    assertThat(page.links()).contains("#passage-1", "#passage-2");
    assertThat(page.elements("div", "text").get(0).getElementsByTagName("p").getLength())
        .isEqualTo(2);
  }

  @Test
  void reportsAPassageThatIsNotFound() {
    Article article = Article.builder().id("a").text("One met Other.").build();
    Dossier dossier =
        Dossier.builder()
            .add(article, one, other)
            .add(meeting("m", 21).evidence(Evidence.of("never said")).build())
            .build();
    assertThat(PageDocument.words(PageDocument.of(dossier).byId("event-m")))
        .contains("never said", "text of a: not found there");
  }

  @Test
  void offersTheLanguagesOfTheTextsAndShowsThePreferredOne() {
    Statement statement =
        Statement.builder()
            .id("s")
            .speaker(one)
            .quote(
                QuotationForm.DIRECT,
                LocalizedText.of("ar", "مرحبا").translated("en", "Hello").translated("zh", "你好"))
            .build();
    Dossier dossier = Dossier.builder().add(one, statement).build();

    String english = DossierPage.of(dossier).html();
    assertThat(english)
        .contains("<bdi class=\"d l1\" lang=\"en\">Hello</bdi>")
        .contains("<bdi class=\"o l0\" lang=\"ar\">مرحبا</bdi>");
    assertThat(PageDocument.parsed(english).elements("input"))
        .extracting(input -> input.getAttribute("id"))
        .containsExactly("show-l0", "show-l1", "show-l2", "show-original");
    assertThat(DossierPage.of(dossier).withLanguage("zh").html())
        .contains("<bdi class=\"d l2\" lang=\"zh\">你好</bdi>");
    assertThat(DossierPage.of(dossier).withLanguage("de").html())
        .contains("<bdi class=\"d o l0\" lang=\"ar\">مرحبا</bdi>");
    assertThat(DossierPage.of(dossier).timelineText()).contains("“Hello”");
    assertThat(DossierPage.of(dossier).timelineSvg()).contains("“Hello”");
  }

  @ParameterizedTest
  @CsvSource({"en, One", "EN, Two", "in, Satu", "id, Dua", "de, One"})
  void showsOnlyOneOfSeveralTextsInALanguage(String preferred, String shown) {
    LocalizedText name =
        LocalizedText.of("en", "One").toBuilder()
            .translation("EN", "Two")
            .translation("in", "Satu")
            .translation("id", "Dua")
            .build();
    Actor actor = Actor.builder().id("a").kind(ActorKind.PERSON).name(name).build();
    String html =
        DossierPage.of(Dossier.builder().add(actor).build()).withLanguage(preferred).html();
    List<Element> texts =
        new PageDocument(PageDocument.parsed(html).byId("actor-a")).elements("bdi").subList(0, 4);
    for (String style : List.of("d", "l0", "l1", "o")) {
      assertThat(texts)
          .filteredOn(text -> List.of(text.getAttribute("class").split(" ")).contains(style))
          .as(style)
          .hasSize(1);
    }
    assertThat(texts)
        .filteredOn(text -> text.getAttribute("class").startsWith("d"))
        .extracting(Element::getTextContent)
        .containsExactly(shown);
  }

  @Test
  void wrapsLongHeadlinesInTheTimelineText() {
    Article article =
        Article.builder().id("a").headline(LocalizedText.of("en", "word ".repeat(60))).build();
    assertThat(DossierPage.of(Dossier.builder().add(article).build()).timelineText().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(100))
        .filteredOn(line -> line.contains("word"))
        .hasSize(4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "x-whatever", "und", "zh-Hant-TW", "i-klingon"})
  void namesEveryLanguage(String tag) {
    LocalizedText name = LocalizedText.of("en", "Name").translated(tag, "Nama");
    Actor actor = Actor.builder().id("a").kind(ActorKind.PERSON).name(name).build();
    PageDocument page = PageDocument.of(Dossier.builder().add(actor).build());
    assertThat(page.elements("label"))
        .hasSize(3)
        .allSatisfy(label -> assertThat(label.getTextContent()).isNotBlank());
  }

  @Test
  void beginsLinesOfRightToLeftScriptsAtTheRight() {
    Actor name =
        Actor.builder()
            .id("n")
            .kind(ActorKind.PERSON)
            .name(LocalizedText.of("ar", "مرحبا"))
            .build();
    Dossier dossier =
        Dossier.builder()
            .add(name, other)
            .add(
                Meeting.builder()
                    .id("m")
                    .status(Status.OCCURRED)
                    .participant(name)
                    .participant(other)
                    .build())
            .build();
    assertThat(DossierPage.of(dossier).meetingsSvg())
        .contains("direction=\"rtl\">مرحبا</text>")
        .contains("xml:lang=\"ar\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "not a tag", "\"><script>"})
  void refusesWhatIsNotALanguageTag(String language) {
    DossierPage page = DossierPage.of(Dossier.builder().build());
    assertThatThrownBy(() -> page.withLanguage(language))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("language must be a language tag");
  }

  @Test
  void showsTheReportOfAnotherValidator() {
    Dossier dossier = Dossier.builder().add(one).add(meeting("m", 21).build()).build();
    assertThat(DossierPage.of(dossier).html()).contains("ref.unresolved");
    assertThat(
            DossierPage.of(dossier)
                .withReport(Validator.standard().without("ref", "not ours").validate(dossier))
                .html())
        .doesNotContain("<br/><code>ref.unresolved</code>")
        .contains("not ours");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "data:text/html,x"})
  void doesNotLinkWhatABrowserWouldRun(String address) {
    Article article = Article.builder().id("a").url(address).build();
    PageDocument page = PageDocument.of(Dossier.builder().add(article).build());
    assertThat(page.links()).doesNotContain(address);
    assertThat(PageDocument.words(page.byId("article-a"))).contains(address);
  }

  @Test
  void collapsesManyEventsInParts() {
    Dossier.Builder dossier = Dossier.builder().add(one, other);
    for (int i = 0; i < 250; i++) {
      dossier.add(meeting("m" + i, 1 + i % 28).build());
    }
    PageDocument page = PageDocument.of(dossier.build());
    Element happened = page.byId("happened");
    List<Element> parts = new PageDocument(happened).elements("details", "part");
    assertThat(parts).hasSize(3);
    assertThat(parts).extracting(part -> part.getAttribute("open")).containsExactly("open", "", "");
    assertThat(parts.get(1).getElementsByTagName("summary").item(0).getTextContent())
        .startsWith("Entries 101–200 of 250, from ");
    assertThat(page.elements("article", "event")).hasSize(250);
  }

  @Test
  void drawsAMapOnlyIfThereIsSomethingOnIt() {
    Location paris = Location.of("paris", LocationKind.CITY, "Paris");
    Dossier without = Dossier.builder().add(paris).build();
    assertThat(DossierPage.of(without).mapSvg()).isEmpty();

    Location invalid = paris.toBuilder().coordinates(48.86, 235).build();
    assertThat(DossierPage.of(Dossier.builder().add(invalid).build()).mapSvg()).isEmpty();

    Location located = paris.toBuilder().coordinates(48.86, 2.35).build();
    Dossier with = Dossier.builder().add(located).build();
    assertThat(DossierPage.of(with).mapSvg())
        .hasValueSatisfying(map -> assertThat(map).contains(">1 Paris</text>", "class=\"land\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-90 -180", "90 180", "0 0", "-17.7 178", "84 -179.9"})
  void drawsEveryPlaceOfTheGlobeWithinTheMap(String coordinates) {
    String[] numbers = coordinates.split(" ");
    Location place =
        Location.of("p", LocationKind.CITY, "P").toBuilder()
            .coordinates(Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1]))
            .build();
    String map = DossierPage.of(Dossier.builder().add(place).build()).mapSvg().orElseThrow();
    Element mark = PageDocument.parsed(map).elements("circle").get(0);
    assertThat(Integer.parseInt(mark.getAttribute("cx"))).isBetween(0, 900);
    assertThat(Integer.parseInt(mark.getAttribute("cy"))).isBetween(0, 450);
  }

  @Test
  void keepsTheOutlineOfTheWorldSmall() throws Exception {
    Path outline = Path.of("src/main/resources/io/github/communique/page/world.txt");
    assertThat(Files.size(outline)).isLessThanOrEqualTo(60_000);
    assertThat(Files.readAllLines(outline).stream().filter(line -> !line.startsWith("#")))
        .allMatch(line -> line.matches("M-?\\d+ -?\\d+l[-\\d ]+z"));
  }

  @Test
  void linksThePassagesOfActorsAndRelationsBothWays() {
    Article article = Article.builder().id("a").text("President One; they met again.").build();
    Actor president =
        one.toBuilder()
            .affiliation(
                Affiliation.builder()
                    .title("en", "president")
                    .evidence(Evidence.of("President"))
                    .build())
            .otherName(
                ActorName.builder().text("en", "The One").evidence(Evidence.of("One")).build())
            .build();
    Dossier dossier =
        Dossier.builder()
            .add(article, president, other)
            .add(meeting("m", 21).build(), meeting("n", 22).build())
            .relation(
                Relation.builder()
                    .from("n")
                    .type(RelationType.FOLLOWS)
                    .to("m")
                    .evidence(Evidence.of("met again"))
                    .build())
            .build();
    PageDocument page = PageDocument.of(dossier);
    assertThat(new PageDocument(page.byId("article-a")).links()).contains("#actor-one", "#event-n");
    assertThat(new PageDocument(page.byId("actor-one")).links())
        .filteredOn(link -> link.startsWith("#passage-"))
        .hasSize(2);
    assertThat(new PageDocument(page.byId("event-n")).links())
        .filteredOn(link -> link.startsWith("#passage-"))
        .hasSize(1);
  }

  @Test
  void marksNothingInTheTextForAPassageOfAnotherPart() {
    Article article = Article.builder().id("a").text("One met Other.").build();
    Evidence caption =
        Evidence.builder().part(ArticlePart.of("caption")).exact("One met Other").build();
    Dossier dossier =
        Dossier.builder()
            .add(article, one, other)
            .add(meeting("m", 21).evidence(caption).build())
            .build();
    PageDocument page = PageDocument.of(dossier);
    assertThat(page.elements("span", "begin")).isEmpty();
    assertThat(PageDocument.words(page.byId("event-m"))).contains("One met Other", "caption of a");
  }

  @Test
  void drawsNoLineFromAnActorThatWasAbsent() {
    Meeting meeting =
        Meeting.builder()
            .id("m")
            .status(Status.OCCURRED)
            .participant(one)
            .participant(Participation.builder().actor("other").role(Role.ABSENT).build())
            .build();
    Dossier dossier = Dossier.builder().add(one, other, meeting).build();
    PageDocument picture = PageDocument.parsed(DossierPage.of(dossier).meetingsSvg());
    assertThat(picture.elements("path")).hasSize(1);
    PageDocument page = PageDocument.of(dossier);
    assertThat(PageDocument.words(page.byId("event-m"))).contains("Other (absent)");
    assertThat(PageDocument.words(page.byId("meetings"))).doesNotContain("Other");
  }

  @Test
  void showsAnAddressOfAnIdentifierThatIsNotLinked() {
    Actor actor =
        one.toBuilder()
            .identifier(
                Identifier.builder()
                    .scheme(IdentifierScheme.of("x"))
                    .value("2")
                    .uri("urn:x:2")
                    .build())
            .build();
    PageDocument page = PageDocument.of(Dossier.builder().add(actor).build());
    assertThat(PageDocument.words(page.byId("actor-one"))).contains("x 2 (urn:x:2)");
  }

  /** A picture that is not embedded in a page contains its own style sheet. */
  @Test
  void hidesTheOtherLanguagesInPicturesToo() {
    Actor named =
        Actor.builder()
            .id("n")
            .kind(ActorKind.PERSON)
            .name(LocalizedText.of("ar", "مرحبا").translated("en", "Hello"))
            .build();
    Dossier dossier =
        Dossier.builder().add(named, meeting("m", 21).participant(named).build()).build();
    assertThat(DossierPage.of(dossier).meetingsSvg())
        .contains("class=\"t ", ".t > :not(.d) { display: none; }");
  }

  @Test
  void marksUncertainEventsEverywhere() {
    Action coup =
        Action.builder()
            .id("c")
            .kind(ActionKind.of("coup"))
            .status(Status.HYPOTHETICAL)
            .participant(one)
            .build();
    Dossier dossier =
        Dossier.builder()
            .add(one, other, coup)
            .add(meeting("m", 21).polarity(Polarity.NEGATIVE).build())
            .build();
    assertThat(PageDocument.words(PageDocument.of(dossier).byId("actor-one")))
        .contains("coup: One (hypothetical)")
        .contains("meeting of One and Other, Mon 21 Feb 2022 (reported as not so)");
  }

  @Test
  void showsDatelinesPartsOfADayKindsOfProvisionsAndNumbersOfActors() {
    Location port = Location.of("port", LocationKind.CITY, "Port Alma");
    Article article = Article.builder().id("a").dateline(port).build();
    Actor union =
        other.toBuilder()
            .quantity(Quantity.exactly(QuantityKind.PEOPLE, 300_000).item("en", "members"))
            .build();
    Agreement law =
        Agreement.builder()
            .id("law")
            .status(Status.OCCURRED)
            .form(AgreementForm.LAW)
            .party(one)
            .time(EventTime.on(2022, 2, 25).withPartOfDay(PartOfDay.MORNING))
            .provision(
                may -> may.text("en", "carry arms").kind(ProvisionKind.PROHIBITION).obligor(union))
            .build();
    PageDocument page =
        PageDocument.of(Dossier.builder().add(port, article, one, union, law).build());
    assertThat(PageDocument.words(page.byId("article-a"))).contains("Port Alma");
    assertThat(PageDocument.words(page.byId("event-law")))
        .contains("morning")
        .contains("carry arms, prohibition, by Other");
    assertThat(PageDocument.words(page.byId("actor-other"))).contains("people, members: 300,000");
  }

  @Test
  void showsStancesDelaysDistancesAndWhatAChangeComparesWith() {
    Location town = Location.of("town", LocationKind.CITY, "Korvel");
    Action vote = Action.builder().id("vote").kind(ActionKind.VOTE).status(Status.OCCURRED).build();
    Action poll =
        Action.builder()
            .id("poll")
            .kind(ActionKind.POLL)
            .status(Status.OCCURRED)
            .place(
                Place.builder()
                    .location(town)
                    .distance(
                        Quantity.builder()
                            .kind(QuantityKind.MEASUREMENT)
                            .best(12)
                            .unit("km")
                            .build())
                    .direction(CompassPoint.NORTH)
                    .build())
            .condition(
                Condition.after(
                    vote,
                    Quantity.builder().kind(QuantityKind.DURATION).high(14).unit("day").build()))
            .quantity(Quantity.percent(58, "en", "respondents").stance(Stance.AGAINST))
            .quantity(
                Quantity.builder()
                    .kind(QuantityKind.CHANGE)
                    .best(-1)
                    .unit("%")
                    .base("en", "the euro")
                    .build())
            .build();
    PageDocument page = PageDocument.of(Dossier.builder().add(town).add(vote, poll).build());
    assertThat(PageDocument.words(page.byId("event-poll")))
        .contains("measurement: 12 km north of Korvel")
        .contains("duration: at most 14 days")
        .contains("share, against: 58 % of respondents")
        .contains("change: -1 % against the euro");
  }

  @Test
  void namesMentionedEventsByTheirKind() {
    Statement offer =
        Statement.builder().id("offer").act(SpeechAct.PROPOSE).speaker(one).audience(other).build();
    Statement remark = Statement.builder().id("remark").speaker(other).about(offer).build();
    Statement hint = Statement.builder().id("hint").audience(one).about(remark).build();
    Agreement decree =
        Agreement.builder()
            .id("decree")
            .status(Status.OCCURRED)
            .form(AgreementForm.DECREE)
            .party(one)
            .build();
    Agreement pact =
        Agreement.builder().id("pact").status(Status.PLANNED).party(one).party(other).build();
    Agreement licence =
        decree.toBuilder().id("licence").provision("en", "payments for gas").build();
    Agreement draft = Agreement.builder().id("draft").status(Status.PLANNED).build();
    LocalizedText text = LocalizedText.of("id", "gencatan senjata").translated("en", "a ceasefire");
    Agreement truce =
        draft.toBuilder().id("truce").form(AgreementForm.CEASEFIRE).provision(text).build();
    Statement reply =
        Statement.builder()
            .id("reply")
            .speaker(one)
            .about(hint)
            .about(decree)
            .about(pact)
            .about(licence)
            .about(draft)
            .about(truce)
            .build();
    Dossier dossier =
        Dossier.builder()
            .add(one, other)
            .add(offer, remark, hint, decree, pact, licence, draft, truce, reply)
            .build();
    assertThat(DossierPage.of(dossier).timelineText())
        .contains("about: propose: One to Other\n")
        .contains("about: statement: Other\n")
        .contains("about: statement: to One\n")
        .contains("about: decree: One\n")
        .contains("about: agreement: One and Other (planned)\n")
        .contains("about: decree: payments for gas\n")
        .contains("about: agreement: draft (planned)\n")
        .contains("about: a ceasefire (planned)\n");
  }

  @Test
  void namesArticlesWithoutAHeadlineByTheirTime() {
    Article morning =
        Article.builder()
            .id("morning")
            .publisher("Example News")
            .published("2022-02-21T07:00Z")
            .build();
    Article evening = morning.toBuilder().id("evening").published("2022-02-21T19:00Z").build();
    Dossier dossier =
        Dossier.builder()
            .add(morning, evening, one, other)
            .addFrom(morning, meeting("first", 20).build())
            .addFrom(evening, meeting("second", 21).build())
            .build();
    assertThat(DossierPage.of(dossier).timelineText())
        .contains("article: Example News, Mon 21 Feb 2022, 07:00 Z\n")
        .contains("article: Example News, Mon 21 Feb 2022, 19:00 Z\n");
  }

  @ParameterizedTest
  @CsvSource({
    "1234.5, EUR, '1,234.5 EUR'",
    "12400000000, USD, '12,400,000,000 USD'",
    "-1200, t, '-1,200 t'",
    "999, km, 999 km",
    "18, month, 18 months",
    "1, month, 1 month",
    "1.5, percentage point, 1.5 percentage points",
    "3, lira, 3 lira"
  })
  void readsNumbersWithUnitsAsText(BigDecimal number, String unit, String shown) {
    assertThat(text(Quantity.builder().kind(QuantityKind.AMOUNT).best(number).unit(unit).build()))
        .contains("number: amount: " + shown + "\n");
  }

  @Test
  void readsAUnitWithoutANumberVerbatim() {
    assertThat(
            text(
                Quantity.builder()
                    .kind(QuantityKind.DURATION)
                    .unit("hour")
                    .text("en", "an hour or so")
                    .build()))
        .contains("number: duration: hour “an hour or so”\n");
  }

  private static String text(Quantity quantity) {
    Action action =
        Action.builder()
            .id("a")
            .kind(ActionKind.PAY)
            .status(Status.OCCURRED)
            .quantity(quantity)
            .build();
    return DossierPage.of(Dossier.builder().add(action).build()).timelineText();
  }

  @Test
  void anActorHasItsGenderSeatAndTies() {
    Actor ostrania = Actor.of("ostrania", ActorKind.STATE, "Ostrania");
    Location skarn =
        Location.builder()
            .id("skarn")
            .kind(LocationKind.CITY)
            .name("Skarn")
            .classification(Classification.of(ClassificationScheme.GEONAMES, "PPLC"))
            .build();
    Actor vaal =
        Actor.builder()
            .id("vaal")
            .kind(ActorKind.PERSON)
            .name("Kester Vaal")
            .gender(Gender.MALE)
            .basedIn(skarn)
            .affiliation(ostrania, AffiliationKind.CITIZEN)
            .affiliation(Affiliation.builder().title("en", "dock worker").former(true).build())
            .build();
    PageDocument page = PageDocument.of(Dossier.builder().add(ostrania, vaal, skarn).build());
    assertThat(PageDocument.words(page.byId("actor-vaal")))
        .contains("person · male")
        .contains("Skarn")
        .contains("citizen, Ostrania")
        .contains("dock worker (former)");
    assertThat(PageDocument.words(page.byId("location-skarn"))).contains("PPLC");
  }
}

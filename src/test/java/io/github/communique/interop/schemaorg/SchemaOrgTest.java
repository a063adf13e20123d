package io.github.communique.interop.schemaorg;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Quotation;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Status;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests the output with a JSON-LD 1.1 processor. */
class SchemaOrgTest {
  private static final String IRI = "http://schema.org/";

  /** The Schema.org types that the library uses, and the properties that it uses for each type. */
  private static final String TYPES =
      """
      NewsArticle: headline inLanguage url datePublished dateModified articleSection license \
      author publisher
      Quotation: text creator dateCreated isBasedOn
      Event: name description keywords eventStatus startDate endDate duration location attendee \
      subjectOf
      Place: name geo address sameAs
      GeoCoordinates: latitude longitude
      PostalAddress: addressCountry
      Person: name sameAs
      Organization: name sameAs
      """;

  private final Article article =
      Article.builder()
          .id("article1")
          .headline("id", "Pertemuan")
          .url("https://news.example/1")
          .publisher("Made Agency")
          .author("A. Writer")
          .language("id")
          .published("2022-02-21")
          .build();
  private final Actor ann =
      Actor.builder()
          .id("ann")
          .kind(ActorKind.PERSON)
          .name("en", "Ann")
          .identifier(
              Identifier.builder()
                  .scheme(IdentifierScheme.WIKIDATA)
                  .value("Q4115189")
                  .uri("https://www.wikidata.org/entity/Q4115189")
                  .build())
          .build();
  private final Actor people = Actor.of("people", ActorKind.POPULATION, "People");
  private final Location town =
      Location.builder()
          .id("town")
          .kind(LocationKind.CITY)
          .name(LocalizedText.of("Town"))
          .country("SY")
          .coordinates(36.25, 37.125)
          .build();
  private final Meeting meeting =
      Meeting.builder()
          .id("meeting")
          .status(Status.PLANNED)
          .name("en", "Talks")
          .summary("en", "They talk.")
          .time(EventTime.during("2022-02-21", "2022-02-22"))
          .participant(ann)
          .participant(people)
          .place(town)
          .article(article)
          .build();
  private final Action strike =
      Action.builder()
          .id("strike")
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .time(EventTime.between("2016-03-01", "2016-03-05"))
          .participant(people)
          .build();
  private final Statement said =
      Statement.builder()
          .id("said")
          .status(Status.OCCURRED)
          .speaker(ann)
          .quotation(
              Quotation.builder()
                  .form(QuotationForm.DIRECT)
                  .text("en", "We \"will\" talk.")
                  .build())
          .time(EventTime.at("2022-02-20T14:30Z"))
          .article(article)
          .build();

  private Dossier dossier(Event... events) {
    return Dossier.builder()
        .id("x:1")
        .add(article)
        .add(ann, people)
        .add(town)
        .add(List.of(events))
        .build();
  }

  /**
   * Returns a context that defines the Schema.org terms above; expansion discards all other terms.
   */
  private static JsonDocument context() {
    Set<String> terms = new HashSet<>();
    for (String line : TYPES.split("\n")) {
      terms.add(line.substring(0, line.indexOf(':')));
      terms.addAll(List.of(line.substring(line.indexOf(':') + 2).split(" ")));
    }
    Set<String> iris = Set.of("url", "license", "sameAs", "isBasedOn", "subjectOf", "eventStatus");
    List<String> entries = new ArrayList<>();
    for (String term : terms) {
      entries.add(
          '"'
              + term
              + "\":{\"@id\":\""
              + IRI
              + term
              + '"'
              + (iris.contains(term) ? ",\"@type\":\"@id\"" : "")
              + "}");
    }
    try {
      return JsonDocument.of(
          new StringReader("{\"@context\":{" + String.join(",", entries) + "}}"));
    } catch (JsonLdError e) {
      throw new AssertionError(e);
    }
  }

  private static List<JsonObject> nodes(String json) {
    try {
      JsonArray expanded =
          JsonLd.expand(JsonDocument.of(new StringReader(json)))
              .loader(
                  (url, options) -> {
                    assertThat(url.toString()).isEqualTo("https://schema.org");
                    return context();
                  })
              .get();
      List<JsonObject> nodes = new ArrayList<>();
      expanded.forEach(value -> nodes.add(value.asJsonObject()));
      return nodes;
    } catch (JsonLdError e) {
      throw new AssertionError(json, e);
    }
  }

  private static List<String> types(List<JsonObject> nodes) {
    return nodes.stream().map(node -> type(node)).toList();
  }

  private static String type(JsonObject node) {
    return node.containsKey("@type")
        ? node.getJsonArray("@type").getString(0).substring(IRI.length())
        : "";
  }

  /**
   * Returns the value of a property, or the only element of a list; empty if the node does not have
   * the property.
   */
  private static String value(JsonObject node, String property) {
    JsonArray values = node.getJsonArray(IRI + property);
    if (values == null) {
      return "";
    }
    assertThat(values).hasSize(1);
    JsonObject value = values.getJsonObject(0);
    return value.getString(value.containsKey("@id") ? "@id" : "@value");
  }

  private static JsonObject inner(JsonObject node, String property, int index) {
    return node.getJsonArray(IRI + property).getJsonObject(index);
  }

  @Test
  void anArticleAQuotationAndAnEvent() {
    List<JsonObject> nodes = nodes(SchemaOrg.standard().write(dossier(said, meeting)));
    assertThat(types(nodes)).containsExactly("NewsArticle", "Quotation", "Event");

    JsonObject news = nodes.get(0);
    assertThat(news.getString("@id")).isEqualTo("x:1#article1");
    assertThat(value(news, "url")).isEqualTo("https://news.example/1");
    assertThat(value(news, "datePublished")).isEqualTo("2022-02-21");
    assertThat(inner(news, "headline", 0).getString("@language")).isEqualTo("id");
    assertThat(value(inner(news, "publisher", 0), "name")).isEqualTo("Made Agency");
    assertThat(type(inner(news, "publisher", 0))).isEqualTo("Organization");
    assertThat(value(inner(news, "author", 0), "name")).isEqualTo("A. Writer");
    assertThat(type(inner(news, "author", 0))).isEmpty();

    JsonObject quotation = nodes.get(1);
    assertThat(value(quotation, "text")).isEqualTo("We \"will\" talk.");
    assertThat(value(quotation, "isBasedOn")).isEqualTo("x:1#article1");
    assertThat(value(quotation, "dateCreated")).isEqualTo("2022-02-20T14:30Z");
    assertThat(type(inner(quotation, "creator", 0))).isEqualTo("Person");
    assertThat(value(inner(quotation, "creator", 0), "sameAs"))
        .isEqualTo("https://www.wikidata.org/entity/Q4115189");

    JsonObject event = nodes.get(2);
    assertThat(value(event, "name")).isEqualTo("Talks");
    assertThat(value(event, "description")).isEqualTo("They talk.");
    assertThat(value(event, "startDate")).isEqualTo("2022-02-21");
    assertThat(value(event, "endDate")).isEqualTo("2022-02-22");
    assertThat(value(event, "eventStatus")).isEqualTo("https://schema.org/EventScheduled");
    assertThat(value(event, "subjectOf")).isEqualTo("x:1#article1");
    assertThat(event.getJsonArray(IRI + "attendee")).hasSize(2);
    assertThat(type(inner(event, "attendee", 1))).isEmpty();
    JsonObject place = inner(event, "location", 0);
    assertThat(value(inner(place, "address", 0), "addressCountry")).isEqualTo("SY");
    assertThat(inner(inner(place, "geo", 0), "latitude", 0).getJsonNumber("@value").doubleValue())
        .isEqualTo(36.25);
  }

  /** In Schema.org, bounded, approximate and recurring times cannot be expressed as dates. */
  @Test
  void onlyExactTimesAreDates() {
    List<JsonObject> nodes =
        nodes(
            SchemaOrg.standard()
                .write(
                    dossier(
                        strike,
                        again("b", EventTime.at("2016-03-01").asApproximate()),
                        again("c", EventTime.at("2016-03-02").asRecurring()),
                        again("d", EventTime.at("2016-03-03").asUncertain()),
                        again("e", EventTime.at("2016-03")))));
    assertThat(nodes.subList(1, 6))
        .extracting(node -> value(node, "startDate"))
        .containsExactly("", "", "", "", "2016-03");
  }

  private Action again(String id, EventTime time) {
    return strike.toBuilder().id(id).time(time).build();
  }

  @ParameterizedTest
  @EnumSource(Status.class)
  void unassertedEventsAreOmitted(Status status) {
    boolean asserted =
        Set.of("planned", "ongoing", "occurred", "interrupted", "postponed", "cancelled")
            .contains(status.toString());
    assertThat(types(nodes(SchemaOrg.standard().write(dossier(with(status))))))
        .hasSize(asserted ? 2 : 1);
  }

  private Action with(Status status) {
    return strike.toBuilder().status(status).build();
  }

  @Test
  void deniedUncertainAndIndirectStatementsAreOmitted() {
    Statement indirect =
        said.toBuilder()
            .quotation(
                Quotation.builder().form(QuotationForm.INDIRECT).text("en", "to talk").build())
            .build();
    Stream.of(
            strike.toBuilder().polarity(Polarity.NEGATIVE).build(),
            strike.toBuilder().certainty(Certainty.POSSIBLE).build(),
            strike.toBuilder().certainty(Certainty.PROBABLE).build(),
            indirect,
            said.toBuilder().status(Status.PLANNED).build(),
            said.toBuilder().polarity(Polarity.NEGATIVE).build())
        .forEach(
            event ->
                assertThat(types(nodes(SchemaOrg.standard().write(dossier(event)))))
                    .containsExactly("NewsArticle"));
  }

  @Test
  void skippedEventsHaveReasons() throws IOException {
    List<Event> events =
        List.of(
            strike,
            with(Status.PROPOSED).toBuilder().id("a").build(),
            strike.toBuilder().id("b").polarity(Polarity.NEGATIVE).build(),
            strike.toBuilder().id("c").certainty(Certainty.POSSIBLE).build(),
            strike.toBuilder().id("d").rank(Rank.DEPRECATED).build(),
            said,
            said.toBuilder().id("e").clear("quotation").build(),
            said.toBuilder().id("f").status(Status.PLANNED).build(),
            Agreement.builder().id("g").status(Status.OCCURRED).build());
    Dossier dossier = dossier(events.toArray(Event[]::new));
    OutputStream out = OutputStream.nullOutputStream();
    ExportSummary summary = SchemaOrg.standard().write(Stream.of(dossier), out);
    assertThat(summary.firstSkipped())
        .extracting(SkippedEvent::toString)
        .containsExactlyInAnyOrder(
            "x:1#a skipped: its status is proposed",
            "x:1#b skipped: its polarity is negative",
            "x:1#c skipped: its certainty is possible",
            "x:1#d skipped: all its reports are deprecated",
            "x:1#e skipped: it does not have a direct quotation",
            "x:1#f skipped: its status is planned",
            "x:1#g skipped: schema.org does not have a type for agreements");
    assertThat(summary.written()).isEqualTo(2);
    ExportSummary reports = SchemaOrg.standard().reports().write(Stream.of(dossier), out);
    assertThat(List.of(reports.written(), reports.skipped())).containsExactly(3L, 6L);
  }

  @Property(tries = 200)
  void everyOccurrenceIsWrittenOrSkipped(@ForAll Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ExportSummary summary = SchemaOrg.standard().write(Stream.of(dossier), out);
    List<JsonObject> nodes = nodes(out.toString(UTF_8));
    boolean retracted =
        dossier.revision().filter(now -> now.status() == RevisionStatus.RETRACTED).isPresent();
    int articles = retracted ? 0 : dossier.articles().size();
    assertThat(summary.written()).isEqualTo(nodes.size() - articles);
    assertThat(summary.written() + summary.skipped())
        .isEqualTo(Occurrences.of(dossier).all().size());
  }

  @Test
  void aOccurrenceIsWrittenOnceOrInAllReports() {
    Dossier two =
        dossier(strike, again("second", EventTime.at("2016-03-02"))).toBuilder()
            .relation(
                Relation.builder()
                    .from("second")
                    .type(RelationType.SAME_EVENT)
                    .to("strike")
                    .build())
            .build();
    assertThat(nodes(SchemaOrg.standard().write(two))).hasSize(2);
    assertThat(nodes(SchemaOrg.standard().reports().write(two))).hasSize(3);
  }

  /**
   * A node identifier contains exactly one number sign, even if the dossier id already contains
   * one.
   */
  @Test
  void anIdWithAFragmentIsStillAnAddress() {
    Dossier dossier = dossier(strike).toBuilder().id("https://x.example/a#b").build();
    assertThat(nodes(SchemaOrg.standard().write(dossier)))
        .extracting(node -> node.getString("@id"))
        .containsExactly("https://x.example/a#b/article1", "https://x.example/a#b/strike");
  }

  /** Every property is defined for the type that uses it. */
  @Property(tries = 200)
  void anyDossierIsLinkedData(@ForAll Dossier dossier) {
    String json = SchemaOrg.standard().reports().write(dossier);
    List<JsonObject> nodes = nodes(json);
    assertThat(nodes.stream().map(node -> node.getString("@id"))).doesNotHaveDuplicates();
    nodes.forEach(SchemaOrgTest::assertKnown);
    assertThat(nodes.stream().filter(node -> type(node).equals("NewsArticle")))
        .hasSameSizeAs(dossier.articles());
  }

  private static void assertKnown(JsonObject node) {
    String type = type(node);
    for (String property : node.keySet()) {
      if (property.startsWith("@")) {
        continue;
      }
      String name = property.substring(IRI.length());
      assertThat(properties(type)).contains(name);
      for (JsonValue value : node.getJsonArray(property)) {
        JsonObject object = value.asJsonObject();
        if (!object.containsKey("@value") && object.size() > 1) {
          assertKnown(object);
        }
      }
    }
  }

  private static List<String> properties(String type) {
    return TYPES
        .lines()
        .filter(line -> line.startsWith(type.isEmpty() ? "Person:" : type + ":"))
        .flatMap(line -> Stream.of(line.substring(line.indexOf(':') + 2).split(" ")))
        .toList();
  }

  @Test
  void manyDossiersAreOneGraph(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("graph.jsonld");
    SchemaOrg.standard()
        .write(Stream.of(dossier(strike), dossier(meeting).toBuilder().id("x:2").build()), file);
    assertThat(types(nodes(Files.readString(file, UTF_8))))
        .containsExactly("NewsArticle", "Event", "NewsArticle", "Event");
  }

  @Test
  void aFullDiskIsAnIoException() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space");
          }
        };
    assertThatThrownBy(() -> SchemaOrg.standard().write(Stream.of(dossier(strike)), full))
        .isInstanceOf(IOException.class)
        .hasMessage("no space");
  }
}

package io.github.communique.interop;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Revision;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.interop.schemaorg.SchemaOrg;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.issue.ExportSummary;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that no export states more than the report. */
class ExportedContentTest {
  private static final Actor ANN = Actor.of("ann", ActorKind.PERSON, "Ann Ode");
  private static final Actor BOB = Actor.of("bob", ActorKind.PERSON, "Bob Roe");
  private static final Actor CAT = Actor.of("cat", ActorKind.PERSON, "Cat Soe");
  private static final Location STATION =
      Location.of("station", LocationKind.BUILDING, "The station");

  private static Dossier dossier(Meeting.Builder meeting) {
    Meeting built =
        meeting
            .id("talks")
            .status(Status.OCCURRED)
            .time(EventTime.at("2022-02-21"))
            .participant(ANN)
            .participant(CAT)
            .build();
    return Dossier.builder().id("x:1").add(ANN, BOB, CAT, STATION).add(built).build();
  }

  private static String calendar(Dossier dossier) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    MeetingCalendar.stamped(Instant.EPOCH).write(dossier, out);
    return out.toString(UTF_8);
  }

  @Test
  void anAbsentActorIsNotAParticipant() throws IOException {
    Dossier dossier = dossier(Meeting.builder().participant(BOB, Role.ABSENT));

    assertThat(calendar(dossier)).contains("Ann Ode").doesNotContain("Bob Roe");
    assertThat(SchemaOrg.standard().write(dossier)).contains("Ann Ode").doesNotContain("Bob Roe");
    assertThat(GeoJson.standard().write(dossier)).contains("Ann Ode").doesNotContain("Bob Roe");
    assertThat(DossierTable.dyads().rows(dossier))
        .singleElement()
        .satisfies(row -> assertThat(row).contains("Ann Ode", "Cat Soe"));
    assertThat(DossierTable.participations().rows(dossier))
        .anySatisfy(row -> assertThat(row).contains("absent", "Bob Roe"));
  }

  @Test
  void aPossibleParticipantIsNotAnAttendee() {
    Dossier dossier =
        dossier(
            Meeting.builder()
                .participant(
                    Participation.builder().actor(BOB).certainty(Certainty.POSSIBLE).build()));

    assertThat(SchemaOrg.standard().write(dossier)).contains("Ann Ode").doesNotContain("Bob Roe");
  }

  /** An event does not take place at a location that it is only near to. */
  @Test
  void aPlaceNearTheEventIsNotItsLocation() throws IOException {
    Dossier dossier = dossier(Meeting.builder().place(STATION, PlaceRole.NEAR));

    assertThat(calendar(dossier)).doesNotContain("station");
    assertThat(SchemaOrg.standard().write(dossier)).doesNotContain("station");
    assertThat(GeoJson.standard().write(dossier)).contains("\"role\":\"near\"");
  }

  /** A retracted dossier must not be used, so its events are skipped. */
  @ParameterizedTest
  @EnumSource(RevisionStatus.class)
  void theEventsOfARetractedDossierAreSkipped(RevisionStatus status) throws IOException {
    Dossier dossier =
        dossier(Meeting.builder()).toBuilder()
            .revision(Revision.builder().number(2).status(status).build())
            .build();
    OutputStream out = OutputStream.nullOutputStream();
    for (ExportSummary summary :
        List.of(
            MeetingCalendar.stamped(Instant.EPOCH).write(dossier, out),
            GeoJson.standard().write(Stream.of(dossier), out),
            SchemaOrg.standard().write(Stream.of(dossier), out),
            DossierTable.events().write(Stream.of(dossier), out))) {
      assertThat(summary)
          .hasToString(
              status == RevisionStatus.RETRACTED
                  ? "0 events written, 1 skipped: its dossier is retracted (1)"
                  : "1 event written, 0 skipped");
    }
    assertThat(GeoJson.standard().reports().write(dossier)).contains("talks");
  }

  /** schema.org cannot express that an article is forged, or that its dossier is withdrawn. */
  @Test
  void theArticlesOfARetractedDossierAreSkipped() {
    Dossier current =
        Dossier.builder()
            .id("x:1")
            .add(Article.builder().id("a").headline("en", "A").build())
            .build();
    Dossier retracted =
        current.toBuilder()
            .revision(Revision.builder().number(2).status(RevisionStatus.RETRACTED).build())
            .build();

    assertThat(SchemaOrg.standard().write(current)).contains("NewsArticle");
    assertThat(SchemaOrg.standard().write(retracted)).doesNotContain("NewsArticle");
    assertThat(SchemaOrg.standard().reports().write(retracted)).contains("NewsArticle");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person", "people", "dead soldiers", "Menschen"})
  void aUnitThatNamesWhatIsCountedDoesNotHideTheTotal(String unit) {
    Quantity twelve = Quantity.exactly(QuantityKind.FATALITIES, 12).toBuilder().unit(unit).build();
    Action attack =
        Action.builder()
            .id("attack")
            .status(Status.OCCURRED)
            .kind(ActionKind.ATTACK)
            .quantity(twelve)
            .build();
    Dossier dossier = Dossier.builder().id("x:1").add(attack).build();

    assertThat(DossierTable.events().rows(dossier).get(0)).contains("12");
    assertThat(GeoJson.standard().write(dossier)).contains("\"fatalitiesBest\":12");
    assertThat(EventTables.ucdpGed().rows(dossier).get(0)).containsEntry("best", "12");
  }

  @Test
  void aPercentageIsNotTheNumberOfASide() {
    for (String unit : List.of("%", "person")) {
      Quantity dead =
          Quantity.exactly(QuantityKind.FATALITIES, 12).toBuilder().among(ANN).unit(unit).build();
      Action attack =
          Action.builder()
              .id("attack")
              .status(Status.OCCURRED)
              .kind(ActionKind.ATTACK)
              .participant(ANN)
              .quantity(dead)
              .build();
      Dossier dossier = Dossier.builder().id("x:1").add(ANN).add(attack).build();

      assertThat(EventTables.ucdpGed().rows(dossier).get(0))
          .containsEntry("deaths_a", unit.equals("%") ? "" : "12");
    }
  }

  static Stream<Quantity> notTotals() {
    Quantity twelve = Quantity.exactly(QuantityKind.FATALITIES, 12);
    return Stream.of(
            twelve.toBuilder().unit("thousand"),
            twelve.toBuilder().unit("Millions"),
            twelve.toBuilder().unit("%"),
            twelve.toBuilder().unit("percent"),
            twelve.toBuilder().unit("EUR"),
            twelve.toBuilder().unit("people/day"),
            twelve.toBuilder().unit("100,000 people"),
            twelve.toBuilder().per("day"),
            twelve.toBuilder().base(LocalizedText.of("the patients")),
            twelve.toBuilder().period(EventTime.since("2022-01-01")),
            twelve.toBuilder().item("en", "civilians"),
            twelve.toBuilder().among(ANN))
        .map(Quantity.Builder::build);
  }

  @ParameterizedTest
  @MethodSource("notTotals")
  void onlyACountOfTheWholeEventIsItsTotal(Quantity quantity) {
    for (boolean withTotal : new boolean[] {false, true}) {
      Action.Builder attack =
          Action.builder()
              .id("attack")
              .status(Status.OCCURRED)
              .kind(ActionKind.ATTACK)
              .quantity(quantity);
      if (withTotal) {
        attack.quantity(Quantity.exactly(QuantityKind.FATALITIES, 7));
      }
      Dossier dossier = Dossier.builder().id("x:1").add(ANN).add(attack.build()).build();
      String total = withTotal ? "7" : "";

      List<String> row = DossierTable.events().rows(dossier).get(0);
      assertThat(row.get(DossierTable.events().columns().indexOf("fatalities_best")))
          .isEqualTo(total);
      assertThat(GeoJson.standard().write(dossier).contains("\"fatalitiesBest\":7"))
          .isEqualTo(withTotal);
      assertThat(EventTables.ucdpGed().rows(dossier).get(0)).containsEntry("best", total);
    }
  }
}

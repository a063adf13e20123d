package io.github.communique.examples.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.query.DossierView;
import io.github.communique.query.Source;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Verifies that the SQL queries return the same results as the library, and that they use the
 * indexes.
 */
class QueryTest {
  @RegisterExtension static final TestDatabase DATABASE = new TestDatabase("query");

  private static final int DOSSIERS = 15_000;
  private static final LocalDate FROM = LocalDate.of(2022, 2, 1);
  private static final LocalDate TO = LocalDate.of(2022, 3, 1);

  private static final Map<String, Query> QUERIES =
      Map.of(
          "met-by-phone", Query.metByPhone("2022-02-01", "2022-03-01"),
          "promised", Query.promised("wikidata", "Q7747"),
          "overdue", Query.overdue("2021-09-01"));

  private static Connection connection;
  private static Collection<Dossier> standing;

  @BeforeAll
  static void load() throws SQLException {
    connection = DATABASE.connect();
    DossierGenerator generator = DossierGenerator.ofSeed(4);
    DossierStore store = new DossierStore(connection);
    Map<String, Dossier> latest = new HashMap<>();
    for (int from = 0; from < DOSSIERS; from += 1000) {
      List<Dossier> batch = generator.dossiers(from, from + 1000L).toList();
      store.store(batch);
      batch.forEach(
          dossier ->
              latest.merge(dossier.id(), dossier, (a, b) -> revision(a) > revision(b) ? a : b));
    }
    standing =
        latest.values().stream()
            .filter(
                dossier ->
                    dossier
                        .revision()
                        .filter(revision -> revision.status() == RevisionStatus.RETRACTED)
                        .isEmpty())
            .toList();
    try (var statement = connection.createStatement()) {
      statement.execute("ANALYZE dossier");
    }
  }

  @AfterAll
  static void close() throws SQLException {
    connection.close();
  }

  @Test
  void findsWhoMetWhomByPhone() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (Dossier dossier : standing) {
      for (Meeting meeting : dossier.meetings()) {
        Optional<Days> days = meeting.time().flatMap(Days::of);
        if (meeting.medium().equals(Optional.of(Medium.PHONE))
            && meeting.status() == Status.OCCURRED
            && meeting.polarity() == Polarity.POSITIVE
            && days.filter(QueryTest::touchesFebruary).isPresent()) {
          String who =
              meeting.participants().stream()
                  .map(Participation::actor)
                  .map(actor -> name(dossier, actor))
                  .collect(Collectors.joining(", "));
          expected.add(dossier.id() + " " + who + " " + sources(dossier, meeting));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(QUERIES.get("met-by-phone").run(connection))
        .extracting(
            row -> row.get("dossier") + " " + row.get("who") + " " + row.get("according_to"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void reportsWhetherTheMeetingWasCertainlyOnTheseDays() throws SQLException {
    assertThat(QUERIES.get("met-by-phone").run(connection))
        .filteredOn(row -> row.get("surely").equals("t"))
        .hasSizeGreaterThan(50)
        .allMatch(row -> row.get("days").matches("\\[2022-02-.*2022-0(2-..|3-01)\\)"));
  }

  @Test
  void findsWhatPutinPromisedAccordingToWhom() throws SQLException {
    List<String> expected = new ArrayList<>();
    for (Dossier dossier : standing) {
      for (Statement statement : dossier.statements()) {
        if (statement.act().equals(Optional.of(SpeechAct.PROMISE))
            && statement.speakers().stream().anyMatch(who -> who.actor().id().equals("putin"))) {
          expected.add(
              dossier.id()
                  + " "
                  + statement.quotation().orElseThrow().text().value()
                  + " "
                  + sources(dossier, statement));
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(100);
    assertThat(QUERIES.get("promised").run(connection))
        .extracting(
            row -> row.get("dossier") + " " + row.get("words") + " " + row.get("according_to"))
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(QUERIES.get("promised").run(connection))
        .anyMatch(row -> row.get("condition") != null && row.get("what") != null);
  }

  @Test
  void findsPlannedMeetingsWhoseDateHasPassed() throws SQLException {
    LocalDate today = LocalDate.of(2021, 9, 1);
    List<String> expected = new ArrayList<>();
    for (Dossier dossier : standing) {
      for (Meeting meeting : dossier.meetings()) {
        Optional<LocalDate> over =
            meeting.time().flatMap(Days::of).flatMap(days -> Optional.ofNullable(days.high()));
        if (meeting.status() == Status.PLANNED
            && meeting.polarity() == Polarity.POSITIVE
            && over.filter(day -> !day.isAfter(today)).isPresent()
            && !isKnownToHaveBeen(dossier, meeting)) {
          expected.add(dossier.id() + " " + meeting.id());
        }
      }
    }
    assertThat(expected).hasSizeGreaterThan(50);
    assertThat(QUERIES.get("overdue").run(connection))
        .extracting(row -> row.get("dossier") + " " + row.get("meeting"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void omitsPlansWithALaterReport() throws SQLException {
    connection.setAutoCommit(false);
    Dossier dossier =
        Dossier.builder()
            .id("urn:x:settled")
            .add(
                planned("kept-open"),
                planned("settled"),
                Meeting.builder().id("report").status(Status.OCCURRED).build())
            .relation("report", RelationType.SAME_EVENT, "settled")
            .build();
    new DossierStore(connection).store(dossier);
    assertThat(QUERIES.get("overdue").run(connection))
        .filteredOn(row -> row.get("dossier").equals("urn:x:settled"))
        .extracting(row -> row.get("meeting"))
        .containsExactly("kept-open");
    connection.rollback();
    connection.setAutoCommit(true);
  }

  private static Meeting planned(String id) {
    return Meeting.builder().id(id).status(Status.PLANNED).time(EventTime.on(2021, 8, 1)).build();
  }

  @ParameterizedTest
  @CsvSource({"met-by-phone, dossier_days", "promised, dossier_body", "overdue, dossier_plan_over"})
  void isFoundByAnIndex(String name, String index) throws SQLException {
    String plan = QUERIES.get(name).explain(connection);
    assertThat(plan).contains("\"Index Name\": \"" + index + "\"");
    assertThat(plan).doesNotContain("\"Node Type\": \"Seq Scan\"");
  }

  /**
   * Verifies that a query that a user enters in psql can use the index. The query can contain any
   * value at any depth.
   */
  @Test
  void findsAnythingByContainment() throws SQLException {
    assertThat(
            TestDatabase.rows(
                connection,
                "EXPLAIN SELECT id FROM dossier WHERE body @> '{\"actors\": [{\"identifiers\":"
                    + " [{\"value\": \"Q3052772\"}]}], \"agreements\": [{\"form\": \"treaty\"}]}'"))
        .anyMatch(line -> line.contains("Bitmap Index Scan on dossier_body"));
  }

  private static boolean isKnownToHaveBeen(Dossier dossier, Meeting meeting) {
    Set<Status> known = Set.of(Status.OCCURRED, Status.ONGOING, Status.CANCELLED, Status.POSTPONED);
    return dossier.relations().stream()
        .filter(relation -> relation.type().equals(RelationType.SAME_EVENT))
        .map(relation -> List.of(relation.from().id(), relation.to().id()))
        .filter(ids -> ids.contains(meeting.id()))
        .flatMap(List::stream)
        .filter(id -> !id.equals(meeting.id()))
        .flatMap(id -> dossier.event(id).stream())
        .anyMatch(other -> other instanceof Meeting && known.contains(other.status()));
  }

  private static boolean touchesFebruary(Days days) {
    return (days.low() == null || days.low().isBefore(TO))
        && (days.high() == null || days.high().isAfter(FROM));
  }

  private static int revision(Dossier dossier) {
    return dossier.revision().map(revision -> revision.number()).orElse(1);
  }

  /** Returns the sources that the library computes, in the format of the query result. */
  private static String sources(Dossier dossier, Event event) {
    return DossierView.of(dossier).sources(event).stream()
        .map(source -> chain(dossier, source))
        .reduce((one, other) -> one + "; " + other)
        .orElse(null);
  }

  private static String chain(Dossier dossier, Source source) {
    List<String> names =
        new ArrayList<>(
            source.chain().stream()
                .map(
                    link ->
                        link.statement()
                            .map(said -> said.speakers().stream().map(Participation::actor))
                            .orElseGet(() -> link.actors().stream())
                            .map(ref -> name(dossier, ref))
                            .collect(Collectors.joining(" and ")))
                .toList());
    Collections.reverse(names);
    return String.join(" ← ", names);
  }

  private static String name(Dossier dossier, Ref<Actor> ref) {
    return dossier.resolve(ref).map(actor -> actor.name().value()).orElse(ref.id());
  }
}

package io.github.communique.interop.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Classification;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DossierTableTest {
  private final Actor a =
      Actor.of("a", ActorKind.STATE, "A, \"the\" state").toBuilder().country("FR").build();
  private final Actor b = Actor.of("b", ActorKind.STATE, "B");
  private final Actor c = Actor.of("c", ActorKind.STATE, "C");

  private static List<List<String>> written(DossierTable table, Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(table, dossier, out);
    return parsed(table, out);
  }

  private static ExportSummary write(DossierTable table, Dossier dossier, OutputStream out) {
    try {
      return table.write(Stream.of(dossier), out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<List<String>> parsed(DossierTable table, ByteArrayOutputStream out) {
    List<List<String>> rows = new ArrayList<>();
    // Uses a third-party RFC 4180 parser, which rejects rows of different lengths.
    CsvReader.builder()
        .skipEmptyLines(false)
        .ofCsvRecord(out.toString(UTF_8))
        .forEach((CsvRecord row) -> rows.add(row.getFields()));
    assertThat(rows.remove(0)).isEqualTo(table.columns());
    return rows;
  }

  private static List<String> dyads(Dossier dossier) {
    return DossierTable.dyads().rows(dossier).stream()
        .map(row -> named(DossierTable.dyads(), row))
        .map(row -> row.get("source") + ">" + row.get("target") + " " + row.get("directed"))
        .toList();
  }

  private static Map<String, String> named(DossierTable table, List<String> row) {
    Map<String, String> named = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      named.put(table.columns().get(i), row.get(i));
    }
    return named;
  }

  private Action.Builder action() {
    return Action.builder().id("e").kind(ActionKind.AID).status(Status.OCCURRED);
  }

  @Test
  void nullIsRefused() {
    OutputStream out = OutputStream.nullOutputStream();

    assertThatThrownBy(() -> DossierTable.events().write(Stream.of((Dossier) null), out))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("dossiers must not contain null");
  }

  @Test
  void anActionIsADyadOfEachSourceAndTarget() {
    Action aid =
        action()
            .participant(b, Role.INITIATOR)
            .participant(c, Role.INITIATOR)
            .participant(a, Role.RECIPIENT)
            .participant(a, Role.TARGET)
            .build();
    assertThat(dyads(Dossier.builder().add(a, b, c).add(aid).build()))
        .containsExactly("B>A, \"the\" state true", "C>A, \"the\" state true");
  }

  @Test
  void eachUndirectedPairIsThereOnce() {
    Meeting meeting =
        Meeting.builder()
            .id("e")
            .status(Status.OCCURRED)
            .participant(b, Role.INITIATOR)
            .participant(c)
            .participant(a)
            .participant(b)
            .build();
    assertThat(dyads(Dossier.builder().add(a, b, c).add(meeting).build()))
        .containsExactly("B>C false", "B>A, \"the\" state false", "C>A, \"the\" state false");
  }

  @Test
  void aStatementIsADyadOfSpeakerAndTargetElseAudience() {
    Statement.Builder said = Statement.builder().id("e").speaker(b).audience(c);
    assertThat(dyads(Dossier.builder().add(a, b, c).add(said.build()).build()))
        .containsExactly("B>C true");
    assertThat(dyads(Dossier.builder().add(a, b, c).add(said.target(a).build()).build()))
        .containsExactly("B>A, \"the\" state true");
    Statement alone = Statement.builder().id("e").speaker(b).speaker(c).build();
    assertThat(dyads(Dossier.builder().add(b, c).add(alone).build())).isEmpty();
  }

  @Test
  void cellsAreNamed() {
    Action aid =
        action()
            .participant(a, Role.INITIATOR)
            .time(EventTime.between("2022-02", "2022-03-05"))
            .summary(LocalizedText.of("two\nlines"))
            .classification(Classification.of(ClassificationScheme.CAMEO, "071"))
            .build();
    Dossier dossier = Dossier.builder().id("x:1").add(a).add(aid).build();
    assertThat(named(DossierTable.events(), written(DossierTable.events(), dossier).get(0)))
        .containsEntry("dossier", "x:1")
        .containsEntry("event", "e")
        .containsEntry("start", "2022-02")
        .containsEntry("end", "2022-03-05")
        .containsEntry("summary", "two\nlines")
        .containsEntry("codes", "cameo:071")
        .containsEntry("place", "")
        .containsEntry("reports", "1");
    assertThat(
            named(
                DossierTable.participations(),
                written(DossierTable.participations(), dossier).get(0)))
        .containsEntry("role", "initiator")
        .containsEntry("actor", "A, \"the\" state")
        .containsEntry("actor_country", "FR");
  }

  @Test
  void eventsWithoutARowAreSkipped() {
    Dossier dossier =
        Dossier.builder()
            .id("x:1")
            .add(a, b)
            .add(action().build(), action().id("withdrawn").rank(Rank.DEPRECATED).build())
            .add(Statement.builder().id("said").speaker(a).speaker(b).build())
            .build();
    String withdrawn = "x:1#withdrawn skipped: all its reports are deprecated";
    assertThat(skipped(DossierTable.events(), dossier)).containsExactly(withdrawn);
    assertThat(skipped(DossierTable.participations(), dossier))
        .containsExactly(withdrawn, "x:1#e skipped: it does not have participants");
    assertThat(skipped(DossierTable.dyads(), dossier))
        .containsExactly(
            withdrawn,
            "x:1#said skipped: it does not have a pair of actors",
            "x:1#e skipped: it does not have a pair of actors");
    assertThat(skipped(DossierTable.events().reports(), dossier)).isEmpty();
  }

  private static List<String> skipped(DossierTable table, Dossier dossier) {
    return write(table, dossier, OutputStream.nullOutputStream()).firstSkipped().stream()
        .map(SkippedEvent::toString)
        .toList();
  }

  @Property(tries = 200)
  void everyOccurrenceHasARowOrIsSkipped(@ForAll Dossier dossier) {
    for (DossierTable table :
        List.of(DossierTable.events(), DossierTable.participations(), DossierTable.dyads())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ExportSummary summary = write(table, dossier, out);
      int event = table.columns().indexOf("event");
      assertThat(parsed(table, out).stream().map(row -> row.get(event)).distinct().count())
          .isEqualTo(summary.written());
      assertThat(summary.written() + summary.skipped())
          .isEqualTo(Occurrences.of(dossier).all().size());
    }
  }

  @Property(tries = 200)
  void rowsAreReadAsWritten(@ForAll Dossier dossier) {
    for (DossierTable table :
        List.of(DossierTable.events(), DossierTable.participations(), DossierTable.dyads())) {
      for (DossierTable each : List.of(table, table.reports())) {
        List<List<String>> rows = each.rows(dossier);
        assertThat(rows).allMatch(row -> row.size() == each.columns().size());
        assertThat(written(each, dossier)).isEqualTo(rows);
      }
    }
    assertThat(DossierTable.events().reports().rows(dossier)).hasSameSizeAs(dossier.events());
  }
}

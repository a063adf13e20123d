package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Quantity;
import io.github.communique.issue.Issue;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests PLOVER JSON: one object per line, objects in arrays, malformed objects, and the properties
 * of the draft specification.
 */
class PloverTest {
  private static final EventTable PLOVER = EventTables.plover();
  private static final EventTableReader READER = EventTableReader.of(PLOVER);

  private static List<ImportedRow> imported(String text) {
    return TableText.imported(READER, text);
  }

  private static List<String> ids(String text) {
    return imported(text).stream()
        .map(row -> row.dossier().map(dossier -> dossier.id()).orElse("rejected"))
        .toList();
  }

  private static Event event(String members) {
    ImportedRow row = imported("{\"id\":\"1\"," + members.replace('\'', '"') + "}").get(0);
    return row.dossier().orElseThrow(() -> new AssertionError(row)).events().get(0);
  }

  private static List<String> codes(String members) {
    return imported("{\"id\":\"1\"," + members.replace('\'', '"') + "}").get(0).issues().stream()
        .map(Issue::code)
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'id':'a','event':'AID'}\n{'id':'b','event':'AID'}\n",
        "{'id':'a','event':'AID'}\r\n\r\n{'id':'b','event':'AID'}",
        "[{'id':'a','event':'AID'},{'id':'b','event':'AID'}]",
        "[{'id':'a','event':'AID'}\n,{'id':'b','event':'AID'}\n]\n",
        "[\n  {\n    'id': 'a',\n    'event': [\n      'AID'\n    ]\n  },\n  {\n    'id': 'b',\n"
            + "    'event': 'AID'\n  }\n]\n",
        "[\n{\n'id': 'a',\n'event': 'AID',\n'actor': [\n{\n'code': 'FRA'\n}\n]\n},\n{\n'id': 'b',\n"
            + "'event': 'AID'\n}\n]\n",
        "{'id':'a','event':'AID','text':'}] {\\'x\\\\'}{'id':'b','event':'AID'}",
        "\uFEFF[{'id':'a','event':'AID'},\n{'id':'b','event':'AID'}]",
      })
  void objectsStandOnLinesInArraysOrInARow(String text) {
    String json = text.replace("\\'", "\\\u0001").replace('\'', '"').replace('\u0001', '"');
    assertThat(ids(json)).containsExactly("plover:a", "plover:b");
  }

  /**
   * A malformed object does not affect other objects. The reader continues with the next line or
   * array element.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{'id':'a','event':'AID}~{'id':'b','event':'AID'}|rejected plover:b",
        "{'id':'a','event':['AID'~{'id':'b','event':'AID'}|rejected plover:b",
        "{'id':'a','actor':[~{'id':'b','event':'AID'}|rejected plover:b",
        "{'id':'a',~{'id':'b','event':'AID'}|rejected plover:b",
        "[{'id':'a','event':AID},{'id':'b','event':'AID'}]|rejected plover:b",
        "id,event~{'id':'b','event':'AID'}|rejected plover:b",
        "{'id':'b','event':'AID'}}~{'id':'c','event':'AID'}|plover:b rejected plover:c",
        "{'id':'a','event':'AID'}~{'id':'b','eve|plover:a rejected",
        "'text'~7~null~{'id':'b','event':'AID'}|rejected rejected rejected plover:b",
        "{}~{'GLOBALEVENTID':'1'}~{'id':'b','event':'AID'}|rejected rejected plover:b",
        "{'id':'a\u0000','event':'AID'}~{'id':'b','event':'AID'}|rejected plover:b",
        "[]|``",
      })
  void aBrokenObjectCostsItself(String text, String expected) {
    String json = text.replace('\'', '"').replace('~', '\n');
    assertThat(String.join(" ", ids(json))).isEqualTo(expected);
    assertThat(imported(json))
        .filteredOn(row -> row.dossier().isEmpty())
        .allSatisfy(
            row -> assertThat(row.issues()).extracting(Issue::code).containsExactly("row.columns"));
  }

  @Test
  void aRejectedObjectIsReturnedVerbatim() {
    String bad = "{\"id\":\"a\",\n \"event\":AID}";
    List<ImportedRow> rows = imported(bad + "\n{\"id\":\"b\",\"event\":\"AID\"}");
    assertThat(rows.get(0).text()).isEqualTo(bad);
    assertThat(rows).extracting(ImportedRow::lineNumber).containsExactly(1L, 3L);
  }

  /** Reads an array on a single line that is longer than the maximum row length. */
  @Test
  void aLongArrayIsReadObjectByObject() {
    String text = "x".repeat(1 << 20);
    StringBuilder array = new StringBuilder("[");
    for (int i = 0; i < 6; i++) {
      array.append(i == 0 ? "" : ",").append("{\"id\":\"").append(i);
      array.append("\",\"event\":\"AID\",\"text\":\"").append(text.repeat(i == 3 ? 5 : 1));
      array.append("\"}");
    }
    assertThat(ids(array.append(']').toString()))
        .containsExactly("plover:0", "plover:1", "plover:2", "rejected", "plover:4", "plover:5");
  }

  @Test
  void cellsAreTextsOrJson() {
    String json =
        "{\"event\":\"AID\",\"a\":4,\"b\":\"4\",\"c\":-1.50e+3,\"d\":null,\"e\":\"null\",\"f\":\"\",\"g\":"
            + " [ 1.0 , \"x\" ],\"h\":\"[x\",\"a\":true,\"i\":\"10 people\"}";
    ImportedRow row = imported(json).get(0);
    assertThat(row.cells().get(0))
        .containsExactlyEntriesOf(
            TableText.map(
                "event",
                "AID",
                "a",
                "4",
                "b",
                "\"4\"",
                "c",
                "-1.50e+3",
                "d",
                "null",
                "e",
                "\"null\"",
                "f",
                "",
                "g",
                "[1.0,\"x\"]",
                "h",
                "\"[x\"",
                "a 2",
                "true",
                "i",
                "10 people"));
    assertThat(PLOVER.rows(row.dossier().orElseThrow())).isEqualTo(row.cells());
  }

  @Test
  void anEventHasItsActorsPlaceTimeNumbersAndArticle() {
    Dossier dossier =
        imported(TableText.json(MadeUpRows.clean(PLOVER, 40, 1))).stream()
            .map(row -> row.dossier().orElseThrow())
            .filter(made -> made.actors().size() == 2 && made.events().get(0) instanceof Action)
            .findFirst()
            .orElseThrow();
    Event event = dossier.events().get(0);
    assertThat(dossier.actors())
        .extracting(actor -> actor.name().value())
        .containsExactly("Made Ministry", "DEU");
    assertThat(dossier.actors())
        .extracting(Actor::kind)
        .containsExactly(ActorKind.GOVERNMENT_BODY, ActorKind.POPULATION);
    assertThat(event.time().orElseThrow().at().orElseThrow()).hasToString("2021-05-03T14:30Z");
    Location city = dossier.resolve(event.places().get(0).location()).orElseThrow();
    assertThat(city.name().value()).isEqualTo("Madetown");
    assertThat(city.precision()).hasValue(LocationPrecision.CITY);
    assertThat(city.country()).hasValue("FR");
    assertThat(city.coordinates().orElseThrow().latitude()).isEqualTo(48.1);
    assertThat(dossier.resolve(city.partOf().orElseThrow()).orElseThrow().name().value())
        .isEqualTo("France");
    assertThat(event.quantities())
        .extracting(Quantity::kind)
        .containsExactly(QuantityKind.FATALITIES, QuantityKind.INJURED);
    Article article = dossier.articles().get(0);
    assertThat(article.publisher()).hasValue("Made Agency");
    assertThat(article.url().orElseThrow()).startsWith("https://news.example/");
  }

  @Test
  void midnightInADateIsNotATimeOfDay() {
    assertThat(event("'event':'AID','date':'2021-05-03T00:00:00Z'").time())
        .contains(EventTime.at("2021-05-03"));
    assertThat(event("'event':'AID','date':'2021-05-03','time':'00:00Z'").time())
        .contains(EventTime.at("2021-05-03T00:00Z"));
  }

  @Test
  void auxiliaryModesAreStatusAndPolarity() {
    assertThat(event("'event':'AID','mode':['future']").status()).isEqualTo(Status.UNKNOWN);
    assertThat(event("'event':'AID','mode':'hypothetical'").status())
        .isEqualTo(Status.HYPOTHETICAL);
    assertThat(event("'event':'AID','mode':['negation']").polarity()).isEqualTo(Polarity.NEGATIVE);
    assertThat(event("'event':'AID','has_event':false").status()).isEqualTo(Status.UNKNOWN);
    assertThat(event("'event':'AID','mode':['historical']").status()).isEqualTo(Status.OCCURRED);
    assertThat(codes("'event':'PROTEST','mode':['riot','future']")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'event':'DANCE'|row.code-unknown",
        "'event':'PROTEST','mode':'tango'|row.code-unknown",
        "'event':['AID','PROTEST']|row.code-unknown",
        "'event':'AID','date':'2022-02-30'|row.date",
        "'event':'AID','date':'20220230'|row.date",
        "'event':'AID','date':'2022-03-01','enddate':'2022-02-01'|row.date",
        "'event':'AID','date':'2022-03-01','time':'99:99'|row.date",
        "'event':'AID','dead':'many'|row.number",
        "'event':'AID','size':{'dead':-1}|row.number",
        "'event':'AID','event_loc':{'name':'X','lat':91,'lon':0}|row.number",
        "'event':'AID','event_loc':{'name':'X','lat':'48,5','lon':0}|row.number",
      })
  void aBadCellIsReported(String members, String code) {
    assertThat(codes(members)).containsExactly(code);
  }

  /**
   * Tests data in the format of the draft specification. Its property names, lists, placeholder
   * date and codes differ from those of other PLOVER files.
   */
  @Test
  void theDraftIsReadToo() {
    String draft =
        "[{\"id\":\"0\",\"date\":\"2000-01-01\",\"event\":\"DOCUMENT\",\"comment\":\"about\"},"
            + "{\"id\":\"1\",\"date\":\"2000-01-01\",\"source\":[{\"actorText\":\"Made Front\","
            + "\"code\":\"FRA\",\"sector\":\"REBxyz\"}],\"event\":\"FIGHT\",\"target\":\"\","
            + "\"eventText\":\"shot\",\"context\":\"military, legal\",\"mode\":\"\","
            + "\"eventLoc\":{\"name\":\"Madetown\",\"country code\":\"FRA\"},"
            + "\"publication\":\"Made Agency\",\"dead\":\"2\",\"size\":\"group\"}]";
    List<ImportedRow> rows = imported(draft);
    assertThat(rows.get(0).dossier()).isEmpty();
    assertThat(rows.get(0).issues().get(0).message()).contains("describes the file");

    Dossier dossier = rows.get(1).dossier().orElseThrow();
    assertThat(rows.get(1).issues()).extracting(Issue::code).containsExactly("row.number");
    assertThat(dossier.actors()).extracting(Actor::kind).containsExactly(ActorKind.ARMED_GROUP);
    Action fight = dossier.actions().get(0);
    assertThat(fight.time()).isEmpty();
    assertThat(fight.topics())
        .extracting(topic -> topic.value())
        .containsExactly("military", "legal");
    assertThat(fight.classifications().get(0).code()).isEqualTo("FIGHT");
    assertThat(PLOVER.rows(dossier)).isEqualTo(rows.get(1).cells());
    // In other sources, this date is not a placeholder but may be the actual date of the event.
    assertThat(event("'event':'AID','date':'2000-01-01'").time()).isPresent();
  }

  @Test
  void jsonHasNoSeparator() {
    assertThatThrownBy(() -> READER.separator(';'))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("separator cannot be set for PLOVER, because its files are JSON");
  }

  /** A property is kept even if one of the library's extensions has the same name. */
  @Test
  void aMemberOfTheNameColumnsIsKept() {
    ImportedRow row = imported("{\"event\":\"AID\",\"columns\":\"x\",\"columns 2\":\"y\"}").get(0);
    List<Map<String, String>> back = PLOVER.rows(row.dossier().orElseThrow());
    assertThat(back).isEqualTo(row.cells());
    assertThat(back.get(0)).containsValues("AID", "x", "y").hasSize(3);
  }
}

package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.HostileText;
import io.github.communique.Samples;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.issue.Issue;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.merge.DossierMerge;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.DossierView;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Tests that messages escape and truncate every string from a document. */
class HostileStringsTest {
  private static final JsonMapper PLAIN = new JsonMapper();
  private static final Dossier SAMPLE = (Dossier) Samples.all().get("dossier");
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new CommuniqueJackson2Module())
          .build();
  private static final DossierReader STRICT = DossierReader.standard().strict();

  /**
   * To save time, each string is inserted only at every ninth position. Together, the strings cover
   * all positions.
   */
  private static final int EVERY_PLACE = 9;

  /** To save time, only every seventh document is read with all methods. */
  private static final int EVERY_WAY = 7 * EVERY_PLACE;

  private static int ways;

  static List<String> hostile() {
    return HostileText.ALL;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aStringInPlaceOfAValue(String hostile) {
    JsonNode sample = PLAIN.readTree(DossierJson.write(SAMPLE));
    List<Runnable> places = new ArrayList<>();
    visit(sample, change -> places.add(() -> changed(sample, change, hostile)));
    assertThat(places).hasSizeGreaterThan(300);
    places.forEach(Runnable::run);
  }

  private static void changed(JsonNode sample, Change change, String hostile) {
    ways++;
    if (ways % EVERY_PLACE == 0) {
      change.owner.accept(hostile);
      everyWay(PLAIN.writeValueAsString(sample), ways % EVERY_WAY == 0);
      change.undo.run();
    }
  }

  /** Reads and validates a document, optionally with every read method. */
  private static void everyWay(String json, boolean every) {
    if (!every) {
      ReadResult result = STRICT.tryRead(json);
      result.issues().forEach(HostileStringsTest::assertSafe);
      result
          .dossier()
          .ifPresent(
              dossier ->
                  Validator.standard()
                      .validate(dossier)
                      .issues()
                      .forEach(HostileStringsTest::assertSafe));
      return;
    }
    byte[] bytes = json.getBytes(UTF_8);
    ReadResult result = STRICT.tryRead(json);
    result.issues().forEach(HostileStringsTest::assertSafe);
    refused(() -> DossierJson.read(json));
    refused(() -> Json.read(json, Dossier.class));
    refused(() -> JACKSON_2.readValue(json, Dossier.class));
    refused(() -> Json.MAPPER.treeToValue(PLAIN.readTree(json), Dossier.class));
    DossierJson.tryRead(bytes).issues().forEach(HostileStringsTest::assertSafe);
    refused(
        () -> {
          try (var lines = DossierLines.tryRead(new ByteArrayInputStream(bytes))) {
            lines.forEach(line -> line.result().issues().forEach(HostileStringsTest::assertSafe));
          }
        });
    result.dossier().ifPresent(HostileStringsTest::use);
  }

  private static void use(Dossier dossier) {
    ValidationReport report = Validator.standard().validate(dossier);
    report.issues().forEach(HostileStringsTest::assertSafe);
    report.toString().lines().forEach(HostileText::assertQuotes);
    for (Map<String, String> problem : report.toProblemErrors()) {
      problem.values().forEach(HostileText::assertQuotes);
    }
    for (Occurrence occurrence : Occurrences.of(dossier)) {
      for (Conflict conflict : occurrence.conflicts()) {
        HostileText.assertQuotes(conflict.toString());
        assertSafe(conflict.issue());
      }
    }
    DossierView view = DossierView.of(dossier);
    dossier
        .events()
        .forEach(
            event ->
                view.sources(event).forEach(source -> HostileText.assertQuotes(source.toString())));
    refused(
        () ->
            MeetingCalendar.stamped(Instant.EPOCH)
                .write(dossier, OutputStream.nullOutputStream())
                .firstSkipped()
                .forEach(skipped -> HostileText.assertQuotes(skipped.toString())));
    refused(() -> DossierJson.write(dossier));
    refused(() -> DossierMerge.of(List.of(dossier, SAMPLE)));
    Dossier other = dossier.toBuilder().id("urn:x:other").build();
    refused(
        () -> {
          var merge = DossierMerge.of(List.of(dossier, other));
          merge.joins().forEach(join -> HostileText.assertQuotes(join.toString()));
          merge.renamings().forEach(renaming -> HostileText.assertQuotes(renaming.toString()));
          merge.notJoined().forEach(not -> HostileText.assertQuotes(not.toString()));
          Validator.standard()
              .validate(merge.dossier())
              .issues()
              .forEach(HostileStringsTest::assertSafe);
        });
  }

  private static void assertSafe(Issue issue) {
    if (issue.isOf("json.syntax")) {
      HostileText.assertSafe(issue.message());
    } else {
      HostileText.assertQuotes(issue.message());
    }
    HostileText.assertSafe(issue.pointer());
    issue.hint().ifPresent(HostileText::assertQuotes);
    HostileText.assertSafe(issue.toString());
  }

  private static void refused(ThrowingRunnable action) {
    try {
      action.run();
    } catch (Exception e) {
      HostileText.assertSafe(e);
    }
  }

  private static void visit(JsonNode node, Consumer<Change> found) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        found.accept(new Change(text -> object.put(name, text), () -> object.set(name, value)));
        // Renames the member, which moves it to the end of the object.
        found.accept(
            new Change(
                text -> {
                  object.remove(name);
                  object.set(text, value);
                },
                () -> {
                  HostileText.ALL.forEach(object::remove);
                  object.set(name, value);
                }));
        visit(value, found);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonNode value = array.get(i);
        found.accept(new Change(text -> array.set(index, text), () -> array.set(index, value)));
        visit(value, found);
      }
    }
  }

  @Test
  void aPointerCanBeFollowedWhereNamesAreOrdinary() {
    String json =
        """
        {"formatVersion":"1.0","id":"urn:x:1","acme:naïve ~ / \\\\ name":{"b":[0,1e500]}}""";
    assertThat(DossierJson.tryRead(json).issues())
        .singleElement()
        .satisfies(
            issue ->
                assertThat(PLAIN.readTree(json.replace("1e500", "7")).at(issue.pointer()).asInt())
                    .isEqualTo(7));
  }

  @Test
  void aPointerOfLongNamesIsBounded() {
    String name = "n".repeat(10_000);
    String json =
        "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\""
            + ",\""
            + name
            + "\":{"
            + ("\"" + name + "\":{").repeat(60)
            + "\"v\":1e500"
            + "}".repeat(62);
    List<Issue> issues = DossierJson.tryRead(json).issues();
    assertThat(issues)
        .extracting(Issue::code)
        .containsExactly("json.unknown-property", "json.limit");
    issues.forEach(HostileStringsTest::assertSafe);
    Issue issue = issues.get(1);
    assertThat(issue.pointer()).hasSize(2000).startsWith("/" + "n".repeat(199) + "… (10000 ");
    assertThat(issue.toString()).hasSizeLessThanOrEqualTo(2000).contains("1e500");
  }

  private record Change(Consumer<String> owner, Runnable undo) {}

  private interface ThrowingRunnable {
    void run() throws Exception;
  }
}

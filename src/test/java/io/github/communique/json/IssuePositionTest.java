package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Tests that an issue contains the line and the column of the value that it concerns. */
class IssuePositionTest {
  private static final Comparator<Issue> BY_POSITION =
      Comparator.<Issue>comparingInt(issue -> issue.line().orElseThrow())
          .thenComparingInt(issue -> issue.column().orElseThrow());

  private static final List<String> OTHERS =
      List.of("7", "-1", "{}", "[]", "null", "\"\"", "\"1 x\"", "[7]", "{\"x\": 1}", "true");

  private record Place(int start, int end) {}

  @Property(tries = 300)
  void issuesAreAtTheirValuesAndInTheOrderOfTheDocument(
      @ForAll Dossier dossier,
      @ForAll @IntRange(min = 1, max = 8) int faults,
      @ForAll Random random) {
    String json = withFaults(DossierJson.writePretty(dossier), faults, random);
    Map<String, String> positions = positions(json);

    List<Issue> issues = DossierJson.tryRead(json).issues();

    assertThat(issues).isSortedAccordingTo(BY_POSITION);
    for (Issue issue : issues) {
      String pointer = issue.pointer();
      String name = issue.isOf("json.unknown-property") ? "name of " : "";
      String at =
          positions.getOrDefault(
              name + pointer,
              positions.get(pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')))));
      assertThat(issue.line().getAsInt() + ":" + issue.column().getAsInt())
          .as("%s in %s", issue, json)
          .isEqualTo(at);
    }
  }

  /**
   * If there are too many issues, the first issues in document order are kept, and at least one of
   * them is an error.
   */
  @Property(tries = 100)
  void aLimitKeepsTheFirstIssues(
      @ForAll Dossier dossier,
      @ForAll @IntRange(min = 1, max = 4) int limit,
      @ForAll Random random) {
    String json = withFaults(DossierJson.writePretty(dossier), 8, random);

    List<Issue> all = DossierJson.tryRead(json).issues();
    List<Issue> kept = DossierReader.standard().maxIssues(limit).tryRead(json).issues();

    List<Issue> expected = new ArrayList<>(all.subList(0, Math.min(limit, all.size())));
    if (expected.stream().noneMatch(IssuePositionTest::isError)) {
      all.stream()
          .filter(IssuePositionTest::isError)
          .findFirst()
          .ifPresent(error -> expected.set(limit - 1, error));
    }
    assertThat(kept).isEqualTo(expected);
  }

  private static boolean isError(Issue issue) {
    return issue.severity() == Severity.ERROR;
  }

  @Example
  void whatIsMissingIsAtTheStartOfItsObject() {
    String json =
        """
        {"formatVersion": "2.0",

          "id": "nope", "actors": [
            {"kind": "", "id": "1a"}]}
        """;
    assertThat(DossierJson.tryRead(json).issues())
        .extracting(
            i ->
                i.code()
                    + " "
                    + i.pointer()
                    + " "
                    + i.line().getAsInt()
                    + ":"
                    + i.column().getAsInt())
        .containsExactly(
            "format.version-unsupported /formatVersion 1:19",
            "id.malformed /id 3:9",
            "json.missing /actors/0/name 4:5",
            "json.type /actors/0/kind 4:14",
            "id.malformed /actors/0/id 4:24");
  }

  private static String withFaults(String json, int faults, Random random) {
    List<Place> places = new ArrayList<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token.isScalarValue()) {
          parser.getString();
          places.add(
              new Place(
                  (int) parser.currentTokenLocation().getCharOffset(),
                  (int) parser.currentLocation().getCharOffset()));
        }
      }
    }
    Collections.shuffle(places, random);
    StringBuilder changed = new StringBuilder(json);
    places.stream()
        .limit(faults)
        .sorted(Comparator.comparingInt(Place::start).reversed())
        .forEach(
            place ->
                changed.replace(
                    place.start(), place.end(), OTHERS.get(random.nextInt(OTHERS.size()))));
    return changed.toString();
  }

  private static Map<String, String> positions(String json) {
    Map<String, String> positions = new HashMap<>();
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.PROPERTY_NAME) {
          TokenStreamLocation at = parser.currentTokenLocation();
          positions.put(
              "name of " + parser.streamReadContext().pathAsPointer(),
              at.getLineNr() + ":" + at.getColumnNr());
        }
        if (token.isScalarValue() || token.isStructStart()) {
          TokenStreamLocation at = parser.currentTokenLocation();
          // At the start token of an object or array, the parser's context already describes the
          // members. The parent context contains the path of the object or array itself.
          String pointer =
              token.isStructStart()
                  ? parser.streamReadContext().getParent().pathAsPointer().toString()
                  : parser.streamReadContext().pathAsPointer().toString();
          positions.put(pointer, at.getLineNr() + ":" + at.getColumnNr());
        }
      }
    }
    return positions;
  }
}

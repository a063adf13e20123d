package io.github.communique.news;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.communique.Dossier;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests how the facts in three texts are represented. Each line concerns one fact. The columns are
 * the degree to which the fact is represented, the objects that represent it, the expected JSON,
 * and the fact itself.
 */
class UnseenTextsTest {
  static Stream<Arguments> texts() {
    return Stream.of(
        arguments("pension-referendum", new PensionReformReactions().dossier.build()),
        arguments("harbour-bombing", new HarbourBombingAftermath().dossier.build()),
        arguments("lakeside-summit", new LakesideSummitRest().dossier.build()));
  }

  private record Fact(String held, List<String> objects, List<String> contained, String words) {}

  private static List<Fact> facts(String name) throws IOException {
    try (InputStream in = UnseenTextsTest.class.getResourceAsStream(name + ".facts.txt")) {
      List<Fact> facts = new ArrayList<>();
      for (String line : new String(in.readAllBytes(), UTF_8).lines().toList()) {
        String[] parts = line.split("\\|", 4);
        facts.add(
            new Fact(
                parts[0].strip(),
                List.of(parts[1].strip().split(" ")),
                Stream.of(parts[2].split("&")).map(String::strip).toList(),
                parts[3].strip()));
      }
      return facts;
    }
  }

  /**
   * Returns a map from keys to JSON. The key of an object is its id; the key of a relation has the
   * form {@code from>type>to}.
   */
  private static Map<String, String> objects(Dossier dossier) {
    Map<String, String> objects = new HashMap<>();
    for (JsonNode list : JsonMapper.shared().readTree(DossierJson.write(dossier))) {
      for (JsonNode object : list) {
        String id =
            object.has("id")
                ? object.get("id").asString()
                : object.get("from").asString()
                    + ">"
                    + object.get("type").asString()
                    + ">"
                    + object.get("to").asString();
        objects.put(id, object.toString());
      }
    }
    return objects;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void theDossierIsReadBackAndHasNoErrors(String name, Dossier dossier) {
    Dossier same = DossierJson.read(DossierJson.write(dossier));
    assertThat(same).as(name).isEqualTo(dossier);
    assertThat(Validator.standard().validate(same).issues(Severity.ERROR)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void everyFactIsWhereTheListSays(String name, Dossier dossier) throws IOException {
    Map<String, String> objects = objects(dossier);
    List<String> wrong = new ArrayList<>();
    for (Fact fact : facts(name)) {
      StringBuilder json = new StringBuilder();
      for (String id : fact.objects()) {
        json.append(objects.getOrDefault(id, ""));
        if (!objects.containsKey(id)) {
          wrong.add(fact.words() + ": there is no " + id);
        }
      }
      fact.contained().stream()
          .filter(words -> json.indexOf(words) < 0)
          .forEach(words -> wrong.add(fact.words() + ": no " + words + " in " + json));
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void nearlyEveryFactIsHeld(String name, Dossier dossier) throws IOException {
    List<Fact> facts = facts(name);
    assertThat(facts).extracting(Fact::held).isSubsetOf("held", "partly");
    long held = facts.stream().filter(fact -> fact.held().equals("held")).count();
    assertThat(100.0 * held / facts.size()).as(name).isGreaterThanOrEqualTo(94);
  }
}

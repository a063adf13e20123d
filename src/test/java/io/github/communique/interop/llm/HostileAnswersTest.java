package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.HostileText;
import io.github.communique.Samples;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tests that messages escape and truncate every string from an answer, wherever the string occurs.
 */
class HostileAnswersTest {
  private static final JsonMapper PLAIN = new JsonMapper();

  /** To save time, each string is inserted only at every ninth position. */
  private static final int EVERY_PLACE = 9;

  static List<String> hostile() {
    return HostileText.ALL;
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aStringInPlaceOfAValueOrName(String hostile) {
    Dossier sample = (Dossier) Samples.all().get("dossier");
    Extraction extraction = Extraction.of(Article.builder().id("a").text("Words.").build());
    JsonNode answer = PLAIN.readTree(Extraction.render(sample));
    List<Runnable> places = new ArrayList<>();
    visit(answer, hostile, places, () -> check(extraction, PLAIN.writeValueAsString(answer)));
    assertThat(places).hasSizeGreaterThan(200);
    for (int i = HostileText.ALL.indexOf(hostile) % EVERY_PLACE;
        i < places.size();
        i += EVERY_PLACE) {
      places.get(i).run();
    }
    check(extraction, hostile);
    check(extraction, "{\"actors\":[{" + hostile);
    check(extraction, "{\"actors\":[\"" + hostile);
  }

  private static void check(Extraction extraction, String answer) {
    ExtractionResult result = extraction.tryRead(answer);
    for (Issue issue : result.issues()) {
      HostileText.assertQuotes(issue.message());
      HostileText.assertSafe(issue.pointer());
      issue.hint().ifPresent(HostileText::assertQuotes);
      HostileText.assertSafe(issue.toString());
    }
    result.feedback().lines().forEach(HostileText::assertSafe);
    DossierJson.writeBytes(result.dossier());
  }

  /**
   * For each value and each property name, adds a task that replaces it, checks the changed answer,
   * and undoes the change.
   */
  private static void visit(JsonNode node, String text, List<Runnable> places, Runnable check) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        JsonNode value = object.get(name);
        places.add(
            () -> {
              object.put(name, text);
              check.run();
              object.set(name, value);
            });
        places.add(
            () -> {
              object.remove(name);
              object.set(text, value);
              check.run();
              object.remove(text);
              object.set(name, value);
            });
        visit(value, text, places, check);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        JsonNode value = array.get(i);
        places.add(
            () -> {
              array.set(index, text);
              check.run();
              array.set(index, value);
            });
        visit(value, text, places, check);
      }
    }
  }
}

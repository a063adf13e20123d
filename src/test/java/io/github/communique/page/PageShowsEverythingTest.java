package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Samples;
import io.github.communique.json.DossierJson;
import io.github.communique.json.ReadResult;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tests that the page shows every property of the format: removing the property changes the page.
 * The validation report and the JSON are ignored, because they always change.
 */
class PageShowsEverythingTest {
  private static final JsonMapper MAPPER = new JsonMapper();

  /**
   * Properties that the page does not show as text. The type is determined by the list that
   * contains the object. Offsets are shown as marks in the text of the article.
   */
  private static final Set<String> SHOWN_OTHERWISE = Set.of("type", "start", "end");

  private final List<String> unseen = new ArrayList<>();

  /**
   * The validation report of an empty dossier. Any report is sufficient, because the content of the
   * report is ignored.
   */
  private final ValidationReport report =
      Validator.standard().validate(Dossier.builder().id("urn:x:empty").build());

  @Test
  void everyPropertyChangesThePage() {
    ObjectNode json =
        (ObjectNode) MAPPER.readTree(DossierJson.write((Dossier) Samples.all().get("dossier")));
    // Adds a second article. If there is only one article, the page does not state which article
    // contains a passage.
    ((ArrayNode) json.get("articles")).addObject().put("id", "another");
    for (String events : List.of("statements", "meetings", "agreements", "actions")) {
      ((ArrayNode) json.at("/" + events + "/0/articles")).add("another");
    }
    visit(json, json, "", shown(DossierJson.read(json.toString())));
    assertThat(unseen).isEmpty();
  }

  private void visit(ObjectNode whole, JsonNode node, String pointer, String shown) {
    if (node instanceof ObjectNode object) {
      for (String name : List.copyOf(object.propertyNames())) {
        // Properties that the format does not define are shown only in the JSON.
        if (name.contains(":") || SHOWN_OTHERWISE.contains(name)) {
          continue;
        }
        JsonNode value = object.get(name);
        object.remove(name);
        ReadResult read = DossierJson.tryRead(whole.toString());
        if (read.issues().isEmpty() && shown.equals(shown(read.dossier().orElseThrow()))) {
          unseen.add(pointer + "/" + name);
        }
        object.set(name, value);
        visit(whole, value, pointer + "/" + name, shown);
      }
    } else if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        visit(whole, array.get(i), pointer + "/" + i, shown);
      }
    }
  }

  /**
   * Returns the visible content of the page, without the validation report and without the hash and
   * the size of the JSON.
   */
  private String shown(Dossier dossier) {
    StringBuilder shown = new StringBuilder();
    String html = DossierPage.of(dossier).withReport(report).html();
    for (Element section : PageDocument.parsed(html).elements("section")) {
      if (!section.getAttribute("id").equals("report")) {
        shown.append(PageDocument.words(section));
        new PageDocument(section)
            .links().stream().filter(link -> !link.startsWith("data:")).forEach(shown::append);
        new PageDocument(section)
            .all().stream().map(each -> each.getAttribute("lang")).forEach(shown::append);
      }
    }
    return shown.toString().replaceAll("Content hash\\S+|\\d+ bytes", "");
  }
}

package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.format.Mutations.Mutation;
import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Verifies that the schemas and the library accept the same documents, except for the {@linkplain
 * AgreedDifference agreed differences}.
 */
class SchemaAgreementTest {
  private static Judge judge;

  @BeforeContainer
  static void open() throws IOException {
    judge = new Judge(SchemaAgreementTest.class);
  }

  @AfterContainer
  static void close() throws IOException {
    judge.close();
  }

  @Example
  void goldenFilesAreValidAndAllTheirMutationsAreJudgedAlike() {
    for (String text : GoldenFiles.all().values()) {
      JsonNode tree = JsonPages.parse(text);
      assertThat(judge.reads("as it is", tree)).isTrue();
      for (JsonNode slice : slices(tree)) {
        for (Mutation mutation : Mutations.of(slice)) {
          judge.reads(mutation.what(), mutation.tree());
        }
      }
    }
  }

  /**
   * Splits a dossier into separate dossiers, one for each object. The mutations of these dossiers
   * are the same as those of the complete dossier, but testing them takes only a tenth of the time.
   */
  private static List<JsonNode> slices(JsonNode tree) {
    List<JsonNode> slices = new ArrayList<>();
    for (String list : tree.propertyNames()) {
      JsonNode value = tree.get(list);
      for (int i = 0; i < Math.max(value.size(), 1); i++) {
        ObjectNode slice = JsonPages.MAPPER.createObjectNode();
        slice.set("formatVersion", tree.get("formatVersion"));
        slice.set("id", tree.get("id"));
        slice.set(list, value.isArray() ? slice.arrayNode().add(value.get(i)) : value);
        slices.add(slice);
        if (!value.isArray()) {
          break;
        }
      }
    }
    return slices;
  }

  @Property(tries = 10, shrinking = ShrinkingMode.OFF)
  void anyDossierIsValidAndAHundredOfItsMutationsAreJudgedAlike(
      @ForAll Dossier dossier, @ForAll @IntRange(max = 1_000_000) int first) {
    JsonNode tree = JsonPages.parse(DossierJson.write(dossier));
    assertThat(judge.reads("as it is", tree)).isTrue();
    List<Mutation> mutations = Mutations.of(tree);
    // The tested mutations are evenly distributed over the dossier, so that repeated runs cover
    // every part of a large dossier.
    int judged = Math.min(100, mutations.size());
    for (int i : IntStream.range(0, judged).toArray()) {
      long index = (first + (long) i * mutations.size() / judged) % mutations.size();
      Mutation mutation = mutations.get((int) index);
      judge.reads(mutation.what(), mutation.tree());
    }
  }

  @Example
  void eachAgreedDifferenceIsOne() {
    for (AgreedDifference difference : AgreedDifference.values()) {
      JsonNode tree = JsonPages.parse(difference.example);
      Verdict verdict = Verdict.on(difference.example, tree);
      assertThat(verdict.storage()).as("%s is read", difference).isFalse();
      assertThat(verdict.issues())
          .as("%s", difference)
          .allMatch(issue -> difference.explains(issue, tree))
          .allMatch(issue -> difference.codes.contains("`" + issue.code() + "`"));
      assertThat(Judge.STRICT.validate(tree)).as("%s by the schema", difference).isEmpty();
    }
  }
}

package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierSchema;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compares the verdicts of a schema validator with those of the library.
 *
 * <p>This class writes all cases and verdicts to {@code target/schema-cases}, one case per line,
 * for a validator in another language; see {@code src/test/ajv}.
 */
final class Judge implements Closeable {
  static final Schema STORAGE = schema(DossierSchema.STORAGE);
  static final Schema STRICT = schema(DossierSchema.STRICT);
  static final Schema PLAIN = schema(DossierSchema.PLAIN);

  /**
   * The codes of faults that the library detects but that the schema for code generators cannot
   * detect.
   */
  private static final Set<String> NOT_IN_PLAIN =
      Set.of(
          "time.shape",
          "time.ongoing",
          "attribution.empty",
          "attribution.shape",
          "condition.empty",
          "quantity.empty",
          "text.language-malformed",
          "id.malformed");

  private final Writer cases;

  Judge(Class<?> test) throws IOException {
    Path directory = Files.createDirectories(Path.of("target/schema-cases"));
    this.cases = Files.newBufferedWriter(directory.resolve(test.getSimpleName() + ".jsonl"));
  }

  private static Schema schema(DossierSchema schema) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JsonPages.parse(schema.text()));
  }

  /**
   * Returns whether the library reads the document without an error, and asserts that the schemas
   * accept or reject it accordingly.
   */
  boolean reads(String what, JsonNode tree) {
    Verdict verdict = Verdict.on(tree);
    if (verdict.isJudged()) {
      List<Error> storage = STORAGE.validate(tree);
      List<Error> strict = STRICT.validate(tree);
      assertThat(storage.isEmpty())
          .as(() -> "storage: %s\n%s\n%s\n%s".formatted(what, verdict.issues(), storage, tree))
          .isEqualTo(verdict.storage());
      assertThat(strict.isEmpty())
          .as(() -> "strict: %s\n%s\n%s\n%s".formatted(what, verdict.issues(), strict, tree))
          .isEqualTo(verdict.strict());
      judgeByPlain(what, tree, verdict, strict);
      write(what, tree, verdict);
    }
    return verdict.storage();
  }

  /**
   * Checks the plain schema. It accepts every document that the strict schema accepts, unless the
   * document contains null values or custom properties. In addition, the plain schema accepts
   * objects with invalid combinations of properties.
   */
  private static void judgeByPlain(
      String what, JsonNode tree, Verdict verdict, List<Error> strict) {
    List<Error> plain = PLAIN.validate(tree);
    if (plain.isEmpty()) {
      assertThat(verdict.issues())
          .as(() -> "plain: %s\n%s".formatted(what, tree))
          .filteredOn(issue -> issue.severity() == Severity.ERROR)
          .extracting(Issue::code)
          .isSubsetOf(NOT_IN_PLAIN);
    } else if (strict.isEmpty()) {
      assertThat(hasNullOrCustom(tree))
          .as(() -> "plain: %s\n%s\n%s".formatted(what, plain, tree))
          .isTrue();
    }
  }

  private static boolean hasNullOrCustom(JsonNode node) {
    return node.isNull()
        || node.propertyNames().stream().anyMatch(Judge::isCustom)
        || node.valueStream().anyMatch(Judge::hasNullOrCustom);
  }

  private static boolean isCustom(String name) {
    return name.indexOf(':') >= 0 || name.equals("$schema");
  }

  private void write(String what, JsonNode tree, Verdict verdict) {
    ObjectNode line = JsonPages.MAPPER.createObjectNode();
    line.put("what", what);
    line.put("storage", verdict.storage());
    line.put("strict", verdict.strict());
    line.set("dossier", tree);
    try {
      cases.append(line.toString()).append('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    cases.close();
  }
}

package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierSchema;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Verifies that the schemas, the format pages and the native-image metadata are byte-for-byte equal
 * to the generated files.
 *
 * <p>After a change to the model, its Javadoc or {@link Shapes}, regenerate the files with this
 * command:
 *
 * <pre>mvn test -Dtest=GeneratedFilesTest -Dcommunique.regenerate=true</pre>
 */
class GeneratedFilesTest {
  private static final boolean REGENERATE = Boolean.getBoolean("communique.regenerate");
  private static final Path SCHEMAS = Path.of("src/main/resources/io/github/communique/json");

  private static final Path NATIVE_IMAGE =
      Path.of(
          "src/main/resources/META-INF/native-image/io.github.communique/communique",
          "reachability-metadata.json");

  private static final Path FORMAT_PAGE = Path.of("docs/format.md");

  @TestFactory
  Iterable<DynamicTest> areWhatTheCodeSays() throws Exception {
    return generated().entrySet().stream()
        .map(
            file ->
                DynamicTest.dynamicTest(
                    file.getKey().toString(), () -> check(file.getKey(), file.getValue())))
        .toList();
  }

  private static Map<Path, String> generated() throws Exception {
    FormatModel model = new FormatModel();
    Map<Path, String> files = new LinkedHashMap<>();
    for (DossierSchema schema : DossierSchema.values()) {
      String name =
          "communique-"
              + Dossier.FORMAT_VERSION
              + "."
              + schema.name().toLowerCase(java.util.Locale.ROOT)
              + ".schema.json";
      files.put(SCHEMAS.resolve(name), new SchemaGenerator(model, schema).generate());
    }
    files.put(NATIVE_IMAGE, NativeImageMetadata.generate());
    FormatPages pages = new FormatPages(model, new FrozenFormat());
    files.put(
        GoldenFiles.ROOT.resolve(Dossier.FORMAT_VERSION).resolve(FrozenFormat.FILE),
        pages.frozenList());
    files.put(FORMAT_PAGE, pages.formatPage(Files.readString(FORMAT_PAGE)));
    files.put(Path.of("docs/vocabularies.md"), pages.vocabularyPage());
    return files;
  }

  private static void check(Path file, String content) throws Exception {
    if (REGENERATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    }
    assertThat(Files.readString(file)).isEqualTo(content);
  }
}

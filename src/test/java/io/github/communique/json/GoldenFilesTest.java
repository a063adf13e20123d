package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.ModelTypes;
import io.github.communique.Samples;
import io.github.communique.internal.structure.ModelProperties;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Compares the JSON of every type with its golden file, byte by byte.
 *
 * <p>A difference means that the format has changed. If the change is intended, regenerate the
 * files with {@code -Dgolden=write}, and review them before committing.
 */
class GoldenFilesTest {
  private static final Path FILES = Path.of("src", "test", "resources", "golden");

  static Collection<String> names() {
    return Samples.all().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWrittenAsInTheFile(String name) throws IOException {
    String written = pretty(Samples.all().get(name)) + "\n";
    if ("write".equals(System.getProperty("golden"))) {
      Files.createDirectories(FILES);
      Files.writeString(FILES.resolve(name + ".json"), written);
    }

    assertThat(written).isEqualTo(text(read(name)));
  }

  @SuppressWarnings("unchecked")
  private static <T> String pretty(T sample) {
    return Writing.pretty((Class<T>) Samples.typeOf(sample), sample);
  }

  @ParameterizedTest
  @MethodSource("names")
  void isReadFromTheFile(String name) throws IOException {
    Object sample = Samples.all().get(name);

    assertThat(Json.read(text(read(name)), Samples.typeOf(sample))).isEqualTo(sample);
  }

  @Test
  void theDossierIsTheFacades() throws IOException {
    Dossier dossier = (Dossier) Samples.all().get("dossier");

    assertThat(DossierJson.writePretty(dossier) + "\n").isEqualTo(text(read("dossier")));
    assertThat(DossierJson.read(read("dossier"))).isEqualTo(dossier);
  }

  @Test
  void noFileIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(FILES)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrderElementsOf(
              names().stream().map(name -> name + ".json").toList());
    }
  }

  /** Returns all types, so that a new property is detected if it is missing from the samples. */
  static Stream<Class<?>> types() {
    return ModelTypes.all();
  }

  @ParameterizedTest
  @MethodSource("types")
  void everyPropertyIsInAFile(Class<?> type) {
    List<Object> samples = Samples.all().values().stream().filter(type::isInstance).toList();

    assertThat(samples).as("samples of %s", type.getSimpleName()).isNotEmpty();
    assertThat(ModelProperties.of(type))
        .allSatisfy(
            property ->
                assertThat(samples)
                    .as("%s.%s", type.getSimpleName(), property.getKey())
                    .extracting(sample -> ModelTypes.value(property.getValue(), sample))
                    .anyMatch(Optional::isPresent));
  }

  private static byte[] read(String name) throws IOException {
    return Files.readAllBytes(FILES.resolve(name + ".json"));
  }

  private static String text(byte[] utf8) {
    return new String(utf8, StandardCharsets.UTF_8);
  }
}

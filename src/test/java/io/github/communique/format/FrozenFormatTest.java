package io.github.communique.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.ReadResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that later format versions retain all properties and terms of a released version, and that
 * the documents of a released version can still be read. Golden files must never change and must
 * always remain readable. This is guaranteed in {@code docs/format-changes.md}.
 */
class FrozenFormatTest {
  static Stream<String> goldenFiles() {
    return GoldenFiles.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("goldenFiles")
  void goldenFileIsReadAndWrittenToTheSameBytes(String name) {
    String text = GoldenFiles.all().get(name);
    ReadResult result = DossierJson.tryRead(text);
    // Only unknown.json contains unknown property names without a colon. A later format version may
    // define such names.
    String unknown = name.endsWith("/unknown.json") ? "json.unknown-property" : "none";
    assertThat(result.issues()).allMatch(issue -> issue.isOf(unknown));
    assertThat(result.isComplete()).isTrue();
    assertThat(DossierJson.write(result.orThrow()) + "\n").isEqualTo(text);
  }

  /** The checksum files have the format that {@code sha256sum *.json > SHA256SUMS} writes. */
  @Test
  void goldenFilesAreUnchanged() throws Exception {
    for (Path version : GoldenFiles.versions()) {
      Map<String, String> digests = new TreeMap<>();
      for (String line : Files.readAllLines(version.resolve("SHA256SUMS"))) {
        digests.put(line.substring(66), line.substring(0, 64));
      }
      Map<String, String> found = new TreeMap<>();
      GoldenFiles.all()
          .forEach(
              (name, text) -> {
                Path file = GoldenFiles.ROOT.resolve(name);
                if (file.getParent().equals(version)) {
                  found.put(file.getFileName().toString(), sha256(file));
                }
              });
      assertThat(found).as("version %s", version).isEqualTo(digests);
    }
  }

  private static String sha256(Path file) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file)));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void earlierVersionsAreUnchanged() {
    FormatModel model = new FormatModel();
    List<String> now = new FormatPages(model, new FrozenFormat()).frozenList().lines().toList();
    new FrozenFormat()
        .lines()
        .forEach(
            (version, lines) ->
                assertThat(now)
                    .as("format %s", version)
                    .containsAll(lines.subList(1, lines.size())));
  }

  @Test
  void goldenFilesHaveEveryProperty() {
    assertThat(Mutations.propertiesWithoutExample()).isEmpty();
  }

  @Test
  void currentVersionHasGoldenFiles() {
    assertThat(goldenFiles()).anyMatch(name -> name.startsWith(Dossier.FORMAT_VERSION + "/"));
  }
}

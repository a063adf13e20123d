package io.github.communique.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Dossier;
import io.github.communique.interop.dataset.EventTableReader;
import io.github.communique.interop.dataset.EventTables;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Tests the replacement of files by an export or import. Replacing a file preserves its
 * permissions. If the operation fails, the file is not changed.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ExportedFilesTest {
  private static final String OLD = "the old content";

  @TempDir private Path directory;
  private Path file;

  private enum Export {
    GEO_JSON {
      @Override
      void write(Stream<Dossier> dossiers, Path file) throws IOException {
        GeoJson.standard().write(dossiers, file);
      }
    },
    TABLE {
      @Override
      void write(Stream<Dossier> dossiers, Path file) throws IOException {
        DossierTable.events().write(dossiers, file);
      }
    };

    abstract void write(Stream<Dossier> dossiers, Path file) throws IOException;
  }

  @BeforeEach
  void createFile() throws IOException {
    file = Files.writeString(directory.resolve("file"), OLD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
  }

  private static Dossier dossier(String id) {
    return Dossier.builder()
        .id(id)
        .add(Action.builder().id("a").kind(ActionKind.ATTACK).status(Status.OCCURRED).build())
        .build();
  }

  private static Stream<Dossier> failing() {
    return Stream.of("x:1", "x:2")
        .map(
            id -> {
              if (id.equals("x:2")) {
                throw new IllegalStateException("line 2 cannot be read");
              }
              return dossier(id);
            });
  }

  @ParameterizedTest
  @EnumSource
  void aFailureKeepsTheOldFile(Export export) throws IOException {
    assertThatThrownBy(() -> export.write(failing(), file)).hasMessage("line 2 cannot be read");
    assertThat(file).hasContent(OLD);
    assertThat(directory.toFile().list()).containsExactly("file");
  }

  @ParameterizedTest
  @EnumSource
  void permissionsAndLinksStay(Export export) throws IOException {
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("file"));
    export.write(Stream.of(dossier("x:1")), link);
    assertThat(link).isSymbolicLink();
    assertThat(file).content().contains("x:1");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }

  @Test
  void aDeviceIsWrittenTo() throws IOException {
    GeoJson.standard().write(Stream.of(dossier("x:1")), Path.of("/dev/null"));
    assertThat(Files.isRegularFile(Path.of("/dev/null"))).isFalse();
  }

  /**
   * If an export fails, the output must not end with the closing brackets of the collection.
   * Otherwise, it could be mistaken for a complete export.
   */
  @Test
  void afterAFailureTheCollectionIsNotComplete() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThatThrownBy(() -> GeoJson.standard().write(failing(), out))
        .hasMessage("line 2 cannot be read");
    assertThat(out.toString(StandardCharsets.UTF_8)).doesNotEndWith("]}");
  }

  @Test
  void aFailedImportKeepsAllFiles() throws IOException {
    Path rows = Files.writeString(directory.resolve("rows"), "not a row\n".repeat(1500));
    Path lines = Files.writeString(directory.resolve("lines"), OLD);
    EventTableReader reader =
        EventTableReader.of(EventTables.gdeltEvents())
            .progress(
                progress -> {
                  throw new IllegalStateException("the listener fails");
                });
    assertThatThrownBy(() -> reader.convert(rows, lines, file)).hasMessage("the listener fails");
    assertThat(file).hasContent(OLD);
    assertThat(lines).hasContent(OLD);
    assertThat(directory.toFile().list()).containsExactlyInAnyOrder("file", "rows", "lines");
  }

  @Test
  void anImportDoesNotWriteToItsOwnFiles() throws IOException {
    EventTableReader reader = EventTableReader.of(EventTables.gdeltEvents());
    Path link = Files.createSymbolicLink(directory.resolve("link"), Path.of("file"));
    Path other = directory.resolve("other");
    for (List<Path> paths :
        List.of(
            List.of(file, file, other),
            List.of(file, other, file),
            List.of(file, link, other),
            List.of(file, other, link),
            List.of(file, other, other),
            List.of(file, other, directory.resolve("x").resolve("..").resolve("other")))) {
      assertThatThrownBy(() -> reader.convert(paths.get(0), paths.get(1), paths.get(2)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("must be different files");
    }
    assertThat(file).hasContent(OLD);
  }
}

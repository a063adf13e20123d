package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.dossier;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static io.github.communique.json.lines.LinesFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.communique.Dossier;
import io.github.communique.internal.files.ReplacedFile;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the permissions and links of files that the library replaces or appends to. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class ReplacedFileTest {
  private static final byte[] CUT = bytes("{\"id\":");

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void createFile() throws IOException {
    file = Files.write(directory.resolve("dossiers.jsonl"), bytes(THREE + "\n"));
  }

  private enum Change {
    WRITE {
      @Override
      void apply(Path file) throws IOException {
        DossierLines.write(Stream.of(dossier("x:1")), file);
      }
    },
    WRITE_JSON {
      @Override
      void apply(Path file) throws IOException {
        DossierLines.writeJson(Stream.of(bytes(ONE)), file);
      }
    },
    APPEND {
      @Override
      void apply(Path file) throws IOException {
        DossierLines.append(file).close();
      }
    },
    MOVE_TRUNCATED_LINE {
      @Override
      void apply(Path file) throws IOException {
        Files.write(file, CUT);
        DossierLines.moveTruncatedLine(file, file.resolveSibling("aside"));
      }
    },
    MOVE_TRUNCATED_LINE_OF_GZIP {
      @Override
      void apply(Path file) throws IOException {
        byte[] packed = gzip(ONE + "\n");
        Files.write(file, Arrays.copyOf(packed, packed.length - 3));
        DossierLines.moveTruncatedLine(file, file.resolveSibling("aside"));
      }
    };

    abstract void apply(Path file) throws IOException;
  }

  @ParameterizedTest
  @CsvSource({
    "WRITE, rw-------",
    "WRITE, rw-rw-rw-",
    "WRITE, r--r-----",
    "WRITE, rwxrwxrwx",
    "WRITE, rw--w---x",
    "WRITE_JSON, rw-------",
    "WRITE_JSON, rw-rw-r--",
    "APPEND, rw-------",
    "APPEND, rw-rw-rw-",
    "MOVE_TRUNCATED_LINE, rw-------",
    "MOVE_TRUNCATED_LINE, rw-rw-rw-",
    "MOVE_TRUNCATED_LINE_OF_GZIP, rw-------",
    "MOVE_TRUNCATED_LINE_OF_GZIP, rw-rw-rw-"
  })
  void permissionsStay(Change change, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    change.apply(file);
    assertThat(permissions(file)).isEqualTo(permissions);
  }

  @ParameterizedTest
  @ValueSource(strings = {"rw-------", "rw-rw-rw-", "r--r-----"})
  void permissionsAreNeverWiderWhileTheFileIsWritten(String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    List<String> seen = new ArrayList<>();
    DossierLines.write(
        Stream.of("x:1", "x:2")
            .map(
                id -> {
                  seen.addAll(permissionsOfParts());
                  return dossier(id);
                }),
        file);
    assertThat(seen).hasSize(2).containsOnly(permissions);
  }

  @Test
  void ownerAndGroupStay() throws IOException {
    assumeTrue(Files.getOwner(file).getName().equals("root"), "only root gives files away");
    Files.setAttribute(file, "unix:uid", 12_345);
    Files.setAttribute(file, "unix:gid", 23_456);
    DossierLines.write(Stream.of(dossier("x:1")), file);
    assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12_345);
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(23_456);
    assertThat(permissions(file)).isEqualTo("rw-r--r--");
  }

  /** Tests replacing a file as a different user, in a separate process. */
  @ParameterizedTest
  @CsvSource({"rw-rw----, rw-------", "rw-rw-r--, rw-r--r--", "rwxrwx--x, rwx--x--x"})
  void aGroupThatCannotBeKeptTakesItsPermissionsWithIt(String before, String after)
      throws Exception {
    assumeTrue(Files.getOwner(file).getName().equals("root"), "only root becomes somebody else");
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/setpriv")), "setpriv is needed");
    Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(before));
    Process process =
        new ProcessBuilder(
                "/usr/bin/setpriv",
                "--reuid=12345",
                "--regid=12345",
                "--clear-groups",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classesForAll(ReplacedFile.class, Replacing.class),
                Replacing.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    assertThat(new String(process.getInputStream().readAllBytes())).isEmpty();
    assertThat(process.waitFor()).isZero();
    assertThat(Files.readString(file)).isEqualTo("written\n");
    assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(12_345);
    assertThat(permissions(file)).isEqualTo(after);
  }

  /**
   * Replaces a file. This program does not use other libraries, because the operating system user
   * that runs the program may not have permission to read their jars.
   */
  static final class Replacing {
    public static void main(String[] file) throws IOException {
      byte[] line = {'w', 'r', 'i', 't', 't', 'e', 'n', '\n'};
      ReplacedFile.write(Path.of(file[0]), out -> out.write(line));
    }
  }

  /**
   * Copies the classes in the packages of the given types. The operating system user that runs the
   * other process may not have permission to read the build directory.
   */
  private String classesForAll(Class<?>... types) throws Exception {
    Path copy = directory.resolve("classes");
    for (Class<?> type : types) {
      Path root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      Path from = Path.of(type.getPackageName().replace('.', '/'));
      Path to = Files.createDirectories(copy.resolve(from));
      try (DirectoryStream<Path> files = Files.newDirectoryStream(root.resolve(from), "*.class")) {
        for (Path classFile : files) {
          Files.copy(classFile, to.resolve(classFile.getFileName()));
        }
      }
    }
    return copy.toString();
  }

  @Test
  void aNewFileHasTheAccessOfAnyNewFile() throws IOException {
    Path other = Files.writeString(directory.resolve("other"), "");
    Path fresh = directory.resolve("fresh.jsonl");
    DossierLines.write(Stream.of(dossier("x:1")), fresh);
    assertThat(permissions(fresh)).isEqualTo(permissions(other));
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void whatIsMovedOutOfAPrivateFileStaysPrivate(boolean packed) throws IOException {
    Files.write(file, packed ? Arrays.copyOf(gzip(ONE), 40) : CUT);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Path aside = Files.createSymbolicLink(directory.resolve("aside"), Path.of("fragments"));
    DossierLines.moveTruncatedLine(file, aside);
    assertThat(aside).isSymbolicLink();
    assertThat(permissions(directory.resolve("fragments"))).isEqualTo("rw-------");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "before\n", "before"})
  void aFragmentIsALineOfItsOwn(String before) throws IOException {
    Path aside = Files.writeString(directory.resolve("aside"), before);
    Files.write(file, CUT);
    DossierLines.moveTruncatedLine(file, aside);
    assertThat(Files.readAllLines(aside))
        .isEqualTo(before.isEmpty() ? List.of("{\"id\":") : List.of(before.strip(), "{\"id\":"));
    assertThat(file).isEmptyFile();
  }

  @Test
  void fragmentsMayBeCompressed() throws IOException {
    Path aside = directory.resolve("fragments.gz");
    for (int i = 0; i < 2; i++) {
      Files.write(file, CUT);
      DossierLines.moveTruncatedLine(file, aside);
    }
    assertThat(LinesFixture.lines(Files.readAllBytes(aside)))
        .extracting(DossierLine::text)
        .containsExactly("{\"id\":", "{\"id\":");
    byte[] whole = Files.readAllBytes(aside);
    Files.write(aside, Arrays.copyOf(whole, whole.length - 4));
    Files.write(file, CUT);
    assertThatThrownBy(() -> DossierLines.moveTruncatedLine(file, aside))
        .isInstanceOf(TruncatedLineException.class)
        .hasMessageContaining("fragments.gz");
    assertThat(file).hasBinaryContent(CUT);
  }

  @Test
  void linksAreFollowedToAFileThatDoesNotExistYet() throws IOException {
    Path there = Files.createDirectory(directory.resolve("there"));
    Files.createSymbolicLink(directory.resolve("by"), there);
    Files.createSymbolicLink(there.resolve("second"), Path.of("..", "dangling.jsonl"));
    for (Change change : new Change[] {Change.WRITE, Change.WRITE_JSON, Change.APPEND}) {
      Path link = directory.resolve(change.name());
      Files.createSymbolicLink(link, Path.of("by", "second"));
      change.apply(link);
      assertThat(link).isSymbolicLink();
      assertThat(there.resolve("second")).isSymbolicLink();
      assertThat(directory.resolve("dangling.jsonl")).isRegularFile();
      Files.delete(directory.resolve("dangling.jsonl"));
    }
    assertThat(there.toFile().list()).containsExactly("second");
  }

  @ParameterizedTest
  @ValueSource(strings = {"WRITE", "APPEND", "MOVE_TRUNCATED_LINE", "MOVE_TRUNCATED_LINE_OF_GZIP"})
  void linksToAFileStay(Change change) throws IOException {
    Path first = Files.createSymbolicLink(directory.resolve("first"), file);
    Path second = Files.createSymbolicLink(directory.resolve("second"), Path.of("first"));
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    change.apply(second);
    assertThat(second).isSymbolicLink();
    assertThat(first).isSymbolicLink();
    assertThat(Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).isTrue();
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(Files.readAllBytes(second)).isEqualTo(Files.readAllBytes(file));
  }

  @Test
  void aLinkThatLeadsNowhereIsRefused() throws IOException {
    Path one = Files.createSymbolicLink(directory.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(directory.resolve("two"), Path.of("one"));
    assertThatThrownBy(() -> Change.WRITE.apply(one)).isInstanceOf(FileSystemLoopException.class);
    assertThat(one).isSymbolicLink();
    Path lost = Files.createSymbolicLink(directory.resolve("lost"), Path.of("no", "such.jsonl"));
    assertThatThrownBy(() -> Change.WRITE.apply(lost))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("lost");
    assertThat(lost).isSymbolicLink();
  }

  /**
   * The other hard link keeps the old content. Other tools that replace files atomically have the
   * same effect.
   */
  @Test
  void anotherHardLinkKeepsTheOldContent() throws IOException {
    Path other = Files.createLink(directory.resolve("other"), file);
    Change.WRITE.apply(file);
    assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1");
    assertThat(ids(Files.readAllBytes(other))).containsExactly("x:3");
    Files.delete(other);
    Files.createLink(other, file);
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      lines.write(dossier("x:2"));
    }
    assertThat(ids(Files.readAllBytes(other))).containsExactly("x:1", "x:2");
  }

  @Test
  @Timeout(60)
  void aPipeIsNotReplaced() throws Exception {
    Path pipe = directory.resolve("pipe");
    assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor()).isZero();
    for (Path target : List.of(pipe, directory)) {
      assertThatThrownBy(() -> Change.WRITE.apply(target))
          .isInstanceOf(FileSystemException.class)
          .hasMessageContaining(target + ": only a regular file can be replaced");
    }
    CompletableFuture<byte[]> received =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return Files.readAllBytes(pipe);
              } catch (IOException e) {
                throw new AssertionError(e);
              }
            });
    try (DossierLinesWriter lines = DossierLines.append(pipe)) {
      lines.write(dossier("x:1"));
      lines.force();
    }
    assertThat(received.get()).isEqualTo(bytes(ONE + "\n"));
  }

  @Test
  void aNameOfAnyLengthIsReplaced() throws IOException {
    Path longest = directory.resolve("x".repeat(255));
    Change.WRITE.apply(longest);
    Change.WRITE.apply(longest);
    assertThat(ids(Files.readAllBytes(longest))).containsExactly("x:1");
  }

  @Test
  void aFailureKeepsTheOldFileWithItsPermissions() throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    Stream<Dossier> failing =
        Stream.of(1, 2)
            .map(
                number -> {
                  if (number == 2) {
                    throw new StackOverflowError("too deep");
                  }
                  return dossier("x:" + number);
                });
    assertThatThrownBy(() -> DossierLines.write(failing, file)).hasMessage("too deep");
    assertThat(ids(Files.readAllBytes(file))).containsExactly("x:3");
    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(directory.toFile().list()).containsExactly("dossiers.jsonl");
  }

  private List<String> permissionsOfParts() {
    try (Stream<Path> files = Files.list(directory)) {
      List<String> found = new ArrayList<>();
      for (Path part : files.filter(path -> path.toString().endsWith(".part")).toList()) {
        found.add(permissions(part));
      }
      return found;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}

package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.dossier;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static io.github.communique.json.lines.LinesFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.text.Quoted;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DossierLinesWriterTest {
  @TempDir private Path directory;

  @Test
  void aDossierIsALine() throws IOException {
    Path file = directory.resolve("dossiers.jsonl");
    DossierLines.write(Stream.of(dossier("x:1"), dossier("x:2")), file);
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n" + TWO + "\n");
  }

  @Test
  void theNameOfANewFileDeterminesCompression() throws IOException {
    Path file = directory.resolve("dossiers.jsonl.gz");
    DossierLines.write(Stream.of(dossier("x:1")), file);
    append(file, "x:2");
    try (GZIPInputStream gzip = new GZIPInputStream(Files.newInputStream(file))) {
      assertThat(gzip.readAllBytes()).isEqualTo(bytes(ONE + "\n" + TWO + "\n"));
    }
    Path fresh = directory.resolve("fresh.jsonl.gz");
    append(fresh, "x:3");
    assertThat(GzipInput.isGzip(Files.readAllBytes(fresh), 2)).isTrue();
    assertThat(ids(Files.readAllBytes(fresh))).containsExactly("x:3");
  }

  @Test
  void theBytesOfAnExistingFileDetermineCompression() throws IOException {
    Path packed = Files.write(directory.resolve("packed.jsonl"), gzip(ONE + "\n"));
    append(packed, "x:2");
    assertThat(ids(Files.readAllBytes(packed))).containsExactly("x:1", "x:2");
    Path plain = Files.write(directory.resolve("plain.gz"), bytes(ONE + "\n"));
    append(plain, "x:2");
    assertThat(Files.readString(plain)).isEqualTo(ONE + "\n" + TWO + "\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", " \n\n"})
  void aLastLineThatLacksButItsEndGetsOne(String end) throws IOException {
    for (boolean packed : new boolean[] {false, true}) {
      byte[] before = bytes(ONE + end);
      Path file = Files.write(directory.resolve("f" + packed), packed ? gzip(before) : before);
      append(file, "x:2");
      append(file, "x:3");
      assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1", "x:2", "x:3");
    }
  }

  @Test
  void linesAreNotAddedToAFileThatEndsInTheMiddleOfOne() throws IOException {
    String cut = TWO.substring(0, 20);
    Path file = Files.write(directory.resolve("cut.jsonl"), bytes(ONE + "\n" + cut));
    assertThatThrownBy(() -> DossierLines.append(file))
        .isInstanceOfSatisfying(
            TruncatedLineException.class,
            e -> {
              assertThat(e.offset()).isEqualTo(bytes(ONE).length + 1);
              assertThat(e.length()).isEqualTo(20);
            });
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n" + cut);

    assertThatThrownBy(() -> DossierLines.moveTruncatedLine(file, file))
        .isInstanceOf(IllegalArgumentException.class);
    Path aside = Files.write(directory.resolve("aside"), bytes("before\n"));
    assertThat(DossierLines.moveTruncatedLine(file, aside)).isTrue();
    assertThat(DossierLines.moveTruncatedLine(file, aside)).isFalse();
    assertThat(Files.readString(aside)).isEqualTo("before\n" + cut + "\n");
    append(file, "x:3");
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n" + THREE + "\n");
  }

  @Test
  void aLastLineOfAnyLengthIsFound() throws IOException {
    for (int length : new int[] {65_535, 65_536, 65_537, 200_000}) {
      String wide = "{\"x\":\"" + "é".repeat(length / 2) + "\"}";
      Path file = Files.write(directory.resolve("wide"), bytes(ONE + "\n" + wide));
      LinesEnd end = LinesEnd.of(file);
      assertThat(end.truncated()).isFalse();
      assertThat(end.offset()).isEqualTo(bytes(ONE).length + 1);
      Files.write(file, bytes(wide.substring(0, wide.length() - 1)));
      assertThat(LinesEnd.of(file).truncated()).isTrue();
      assertThat(LinesEnd.of(file).offset()).isZero();
    }
  }

  @Test
  void linesAreNotAddedToADamagedFile() throws IOException {
    byte[] packed = gzip(ONE + "\n");
    packed[packed.length - 6]++;
    Path file = Files.write(directory.resolve("damaged"), packed);
    assertThatThrownBy(() -> DossierLines.append(file)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> DossierLines.moveTruncatedLine(file, directory.resolve("aside")))
        .isInstanceOf(IOException.class);
    assertThat(Files.readAllBytes(file)).isEqualTo(packed);
  }

  @Test
  void aFileIsReplacedWhenAllIsWrittenOrNotAtAll() throws IOException {
    Path file = Files.write(directory.resolve("dossiers.jsonl"), bytes(THREE + "\n"));
    Stream<Dossier> failing =
        Stream.of("x:1", "x:2")
            .map(
                id -> {
                  if (id.equals("x:2")) {
                    throw new UncheckedIOException(new IOException("gone"));
                  }
                  return dossier(id);
                });
    assertThatThrownBy(() -> DossierLines.write(failing, file))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(Files.readString(file)).isEqualTo(THREE + "\n");
    assertThat(directory.toFile().list()).containsExactly("dossiers.jsonl");
    // A file can be replaced while it is being read.
    try (Stream<Dossier> old = DossierLines.read(file)) {
      DossierLines.write(Stream.concat(old, Stream.of(dossier("x:1"))), file);
    }
    assertThat(Files.readString(file)).isEqualTo(THREE + "\n" + ONE + "\n");
    assertThat(directory.toFile().list()).containsExactly("dossiers.jsonl");
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.write(directory.resolve("dossiers.jsonl"), bytes(THREE + "\n"));
    Path link = Files.createSymbolicLink(directory.resolve("link"), file);
    DossierLines.write(Stream.of(dossier("x:1")), link);
    assertThat(Files.isSymbolicLink(link)).isTrue();
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n");
  }

  @Test
  void aLineIsOneWrite() throws IOException {
    List<String> writes = new ArrayList<>();
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new AssertionError("a write of one byte");
          }

          @Override
          public void write(byte[] bytes, int offset, int length) {
            writes.add(new String(bytes, offset, length, java.nio.charset.StandardCharsets.UTF_8));
          }
        };
    try (DossierLinesWriter lines = DossierLines.writer(out)) {
      lines.write(dossier("x:1"));
      lines.write(dossier("x:2"));
    }
    assertThat(writes).containsExactly(ONE + "\n", TWO + "\n");
  }

  @Test
  void aLineIsInTheFileBeforeItIsClosed() throws IOException {
    Path plain = directory.resolve("plain");
    Path packed = directory.resolve("packed.gz");
    try (DossierLinesWriter one = DossierLines.append(plain);
        DossierLinesWriter two = DossierLines.append(packed)) {
      one.write(dossier("x:1"));
      assertThat(Files.readString(plain)).isEqualTo(ONE + "\n");
      one.force();
      two.write(dossier("x:2"));
      two.flush();
      assertThat(LinesFixture.lines(Files.readAllBytes(packed)).get(0).text()).isEqualTo(TWO);
    }
  }

  @Test
  void anEmptyStreamWritesNothing() throws IOException {
    Path file = directory.resolve("dossiers.jsonl");
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      assertThatThrownBy(() -> lines.write((Dossier) null))
          .isInstanceOf(NullPointerException.class);
      lines.write(dossier("x:2"));
    }
    assertThat(Files.readString(file)).isEqualTo(TWO + "\n");
  }

  @Test
  void aFailedWriterWritesNothingMore() throws IOException {
    ByteArrayOutputStream written = new ByteArrayOutputStream();
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            if (written.size() == 5) {
              throw new IOException("no space");
            }
            written.write(b);
          }
        };
    DossierLinesWriter lines = DossierLines.writer(full);
    assertThatThrownBy(() -> lines.write(dossier("x:1"))).hasMessage("no space");
    written.reset();
    assertThatThrownBy(() -> lines.write(dossier("x:2")))
        .isInstanceOf(IOException.class)
        .hasRootCauseMessage("no space");
    assertThat(written.size()).isZero();
    lines.close();
    lines.close();
    assertThatThrownBy(() -> lines.write(dossier("x:2"))).isInstanceOf(IOException.class);
  }

  @Test
  void theLinesOfSeveralThreadsDoNotMix() throws IOException {
    Path file = directory.resolve("dossiers.jsonl");
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      IntStream.range(0, 500)
          .parallel()
          .forEach(
              i -> {
                try {
                  lines.write(dossier("x:" + i));
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
    assertThat(ids(Files.readAllBytes(file)))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 500).mapToObj(i -> "x:" + i).toList());
  }

  @Property(tries = 50)
  void whatIsWrittenIsRead(@ForAll @Size(max = 4) List<Dossier> dossiers) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter lines = DossierLines.writer(out)) {
      for (Dossier dossier : dossiers) {
        lines.write(dossier);
      }
    }
    try (Stream<Dossier> read = DossierLines.read(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(read.toList()).isEqualTo(dossiers);
    }
  }

  private static void append(Path file, String id) throws IOException {
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      lines.write(dossier(id));
    }
  }

  @Test
  void jsonThatWasMadeElsewhereIsALineToo() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter lines = DossierLines.writer(out)) {
      lines.writeJson(bytes(ONE));
      lines.writeJson(bytes("{}"));
    }
    assertThat(out.toByteArray()).isEqualTo(bytes(ONE + "\n{}\n"));
  }

  @Test
  void textThatIsNotOneObjectOnOneLineIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter lines = DossierLines.writer(out)) {
      for (String json : List.of("", "{", "[]", " {}", "{} ", "{\n}", "{}\n{}", "\ufeff{}")) {
        assertThatThrownBy(() -> lines.writeJson(bytes(json)))
            .as(json)
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessageEndingWith(Quoted.of(json));
      }
      lines.writeJson(bytes(TWO));
    }
    assertThat(out.toByteArray()).isEqualTo(bytes(TWO + "\n"));
  }
}

package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.codes;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static io.github.communique.json.lines.LinesFixture.ids;
import static io.github.communique.json.lines.LinesFixture.join;
import static io.github.communique.json.lines.LinesFixture.lines;
import static io.github.communique.json.lines.LinesFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.json.DossierReadException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests files that are truncated at any position. A power failure during a write can truncate a
 * file.
 */
class TruncatedLinesTest {
  private static final byte[] FILE = bytes(ONE + "\n" + TWO + "\r\n" + THREE + "\n");

  @Test
  void allBytesOfATruncatedFileAreReturned() {
    for (int length = 0; length <= FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      List<DossierLine> lines = lines(cut);

      ByteArrayOutputStream covered = new ByteArrayOutputStream();
      lines.forEach(line -> covered.writeBytes(written(line)));
      byte[] expected = length == 0 || FILE[length - 1] == '\n' ? cut : join(cut, bytes("\n"));
      assertThat(covered.toByteArray()).as("cut at %s", length).isEqualTo(expected);

      for (DossierLine line : lines) {
        boolean whole = List.of(ONE, TWO, THREE).contains(line.text().strip());
        assertThat(line.result().isComplete()).as("cut at %s", length).isEqualTo(whole);
        assertThat(line.isTruncated()).as("cut at %s", length).isEqualTo(!whole);
        assertThat(codes(line).contains("json.truncated")).isEqualTo(!whole);
      }
      assertThat(lines.stream().filter(DossierLine::isTruncated)).hasSizeLessThanOrEqualTo(1);
    }
  }

  @Test
  void aCompressedFileCutAnywhereIsReportedAsCut() {
    byte[] file = join(gzip(ONE + "\n" + TWO + "\n"), gzip(THREE + "\n"));
    int firstMember = gzip(ONE + "\n" + TWO + "\n").length;
    for (int length = 2; length < file.length; length++) {
      List<DossierLine> lines = lines(Arrays.copyOf(file, length));
      if (length == firstMember) {
        assertThat(lines).hasSize(2).allMatch(line -> line.result().isComplete());
        continue;
      }
      DossierLine last = lines.get(lines.size() - 1);
      assertThat(last.isTruncated()).as("cut at %s", length).isTrue();
      assertThat(codes(last)).as("cut at %s", length).endsWith("json.truncated");
      if (last.text().isEmpty()) {
        assertThat(codes(last)).as("cut at %s", length).hasSize(1);
      }
      assertThat(lines.subList(0, lines.size() - 1))
          .allMatch(line -> line.result().isComplete())
          .hasSizeGreaterThanOrEqualTo(length > firstMember ? 2 : 0);
      byte[] covered = withoutLineFeeds(lines);
      byte[] all = bytes(ONE + TWO + THREE);
      assertThat(covered).isEqualTo(Arrays.copyOf(all, covered.length));
    }
  }

  @Test
  void aTruncatedLineIsFatalUnlessSkipped() {
    byte[] cut = Arrays.copyOf(FILE, FILE.length - 5);
    assertThatThrownBy(() -> ids(cut))
        .isInstanceOf(DossierReadException.class)
        .hasMessageContaining("json.truncated")
        .hasMessageContaining("line 3");
    try (Stream<?> dossiers =
        DossierLinesReader.standard().skipping(line -> {}).read(new ByteArrayInputStream(cut))) {
      assertThat(dossiers).hasSize(2);
    }
  }

  @Test
  void aBadLastLineThatIsWholeIsNotTruncated() {
    for (String bad :
        List.of(
            "{}",
            "{\"id\":1}",
            "{\"id\":\"}\",\"x\":[1 2]}",
            "[" + ONE + "," + ONE + "]",
            "[1,2]",
            "\"abc\"",
            "12",
            "null",
            "PK\u0003\u0004\u0014")) {
      DossierLine line = lines(bytes(ONE + "\n" + bad)).get(1);
      assertThat(line.isTruncated()).as(bad).isFalse();
      assertThat(codes(line)).as(bad).doesNotContain("json.truncated");
      assertThat(line.result().isComplete()).isFalse();
    }
    for (String cut :
        List.of(
            "{",
            "{\"a\":\"}",
            "{}{",
            "\0\0\0",
            "[",
            "{\"a\":{}",
            "{\"a\":1} x",
            "1.",
            "\"a",
            "x",
            "\ufeff{")) {
      DossierLine line = lines(bytes(ONE + "\n" + cut)).get(1);
      assertThat(line.isTruncated()).as(cut).isTrue();
    }
  }

  /** Appending is stricter than reading, because the file may not be a JSON Lines file. */
  @ParameterizedTest
  @ValueSource(strings = {"[1,2]", "\"abc\"", "12", "PK\u0003\u0004\u0014", "{\"a\":1} x", "{\"a"})
  void onlyAnObjectIsCompletedByALineFeed(String last, @TempDir Path directory) throws IOException {
    Path file = Files.write(directory.resolve("last.jsonl"), bytes(ONE + "\n" + last));
    Path aside = directory.resolve("aside.jsonl");
    String fault = "must end with a line feed or a complete JSON object; found a last line of ";

    assertThatThrownBy(() -> DossierLines.append(file))
        .isInstanceOf(TruncatedLineException.class)
        .hasMessageEndingWith(
            fault
                + bytes(last).length
                + " bytes at offset "
                + (bytes(ONE).length + 1)
                + "; if this is a JSON Lines file, call DossierLines.moveTruncatedLine");
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n" + last);
    assertThat(DossierLines.moveTruncatedLine(file, aside)).isTrue();
    assertThat(Files.readString(aside)).isEqualTo(last + "\n");
    DossierLines.append(file).close();
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n");
  }

  @Test
  void truncatedGzipDataAfterAWholeLineIsReported(@TempDir Path directory) throws IOException {
    byte[] whole = gzip(ONE + "\n");
    Path file = directory.resolve("cut.jsonl.gz");
    Files.write(file, Arrays.copyOf(whole, whole.length - 2));

    assertThatThrownBy(() -> DossierLines.append(file))
        .isInstanceOf(TruncatedLineException.class)
        .hasMessageEndingWith(
            "has truncated gzip data after the uncompressed offset " + (bytes(ONE).length + 1));
  }

  @Test
  void linesCanBeAppendedToAFileTruncatedAnywhere(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("cut.jsonl");
    Path aside = directory.resolve("aside.jsonl");
    for (int length = 0; length <= FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      Files.write(file, cut);
      Files.deleteIfExists(aside);
      assertAppended(file, aside, length);
      byte[] left = Files.readAllBytes(file);
      byte[] moved = Files.exists(aside) ? Files.readAllBytes(aside) : new byte[0];
      byte[] added = bytes(LinesFixture.line("x:4") + "\n");
      byte[] kept = Arrays.copyOf(left, left.length - added.length);
      assertThat(Arrays.copyOfRange(left, kept.length, left.length)).isEqualTo(added);
      byte[] all = join(kept, moved);
      assertThat(Arrays.copyOf(all, length)).as("cut at %s", length).isEqualTo(cut);
      assertThat(all.length - length).isBetween(0, 1);
    }
  }

  @Test
  void linesAreAddedToACompressedFileCutAnywhere(@TempDir Path directory) throws IOException {
    byte[] whole = join(gzip(ONE + "\n" + TWO + "\n"), gzip(THREE + "\n"));
    Path file = directory.resolve("cut.jsonl.gz");
    Path aside = directory.resolve("aside.jsonl");
    for (int length = 2; length <= whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));
      Files.deleteIfExists(aside);
      byte[] before = withoutLineFeeds(lines(Files.readAllBytes(file)));
      assertAppended(file, aside, length);
      List<DossierLine> kept = lines(Files.readAllBytes(file));
      List<DossierLine> moved = Files.exists(aside) ? lines(Files.readAllBytes(aside)) : List.of();
      byte[] after =
          join(withoutLineFeeds(kept.subList(0, kept.size() - 1)), withoutLineFeeds(moved));
      assertThat(after).as("cut at %s", length).isEqualTo(before);
    }
  }

  private static byte[] withoutLineFeeds(List<DossierLine> lines) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (DossierLine line : lines) {
      byte[] written = written(line);
      out.write(written, 0, written.length - 1);
    }
    return out.toByteArray();
  }

  private static void assertAppended(Path file, Path aside, int length) throws IOException {
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      lines.write(LinesFixture.dossier("x:4"));
    } catch (TruncatedLineException e) {
      byte[] before = Files.readAllBytes(file);
      assertThat(lines(before)).anyMatch(DossierLine::isTruncated);
      if (!file.toString().endsWith(".gz")) {
        assertThat(e.offset() + e.length()).isEqualTo(length);
      }
      assertThat(DossierLines.moveTruncatedLine(file, aside)).isTrue();
      try (DossierLinesWriter lines = DossierLines.append(file)) {
        lines.write(LinesFixture.dossier("x:4"));
      }
    }
    assertThat(lines(Files.readAllBytes(file))).allMatch(line -> line.result().isComplete());
    assertThat(ids(Files.readAllBytes(file))).endsWith("x:4");
  }

  @Property(tries = 500)
  void arbitraryBytesAreOnlyMalformedLines(@ForAll("files") byte[] bytes) {
    List<DossierLine> lines = lines(bytes);
    try {
      assertThat(ids(bytes)).hasSameSizeAs(lines);
    } catch (DossierReadException e) {
      assertThat(lines).anyMatch(line -> !line.result().isComplete());
    }
  }

  @Provide
  Arbitrary<byte[]> files() {
    return AnyLines.files();
  }
}

package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.json.lines.DossierLinesWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every line of a file is either read, or reported as invalid and returned unchanged.
 * The result for a line is the same as for a document with the same bytes. No line is lost or
 * duplicated, and no line causes an exception.
 */
class LinesFuzzTest {
  /**
   * A line that the reader must return: its number, its bytes, and whether it ends with a line
   * break.
   */
  private record Expected(long number, byte[] bytes, boolean ended) {}

  @MethodSource("io.github.communique.fuzz.Seeds#lines")
  @FuzzTest
  void lines(byte[] input) throws IOException {
    List<DossierLine> lines = read(new ByteArrayInputStream(input));
    if (isGzip(input)) {
      if (!hasReservedFlags(input)) {
        assertNothingIsLost(unzipped(input), lines);
      }
    } else {
      assertAccountedFor(expected(input), lines);
      assertAllOfLongLines(expected(input), input);
    }
    assertSame(read(oneByteAtATime(input)), lines);
    assertStreams(input, lines);
    assertWrittenAndReadAgain(lines);
  }

  private static List<DossierLine> read(InputStream in) {
    try (Stream<DossierLine> lines = DossierLines.tryRead(in)) {
      return lines.toList();
    }
  }

  private static List<Expected> expected(byte[] input) {
    List<Expected> lines = new ArrayList<>();
    String all = new String(input, ISO_8859_1);
    String[] parts = all.split("\n", -1);
    for (int i = 0; i < parts.length; i++) {
      if (!says(parts[i]).isEmpty()) {
        lines.add(new Expected(i + 1, parts[i].getBytes(ISO_8859_1), i < parts.length - 1));
      }
    }
    return lines;
  }

  /**
   * Returns the line without the characters that the reader skips (white space and byte order
   * marks), decoded as ISO 8859-1.
   */
  private static String says(String line) {
    return line.replace("\u00EF\u00BB\u00BF", "").replaceAll("[ \t\r]", "");
  }

  private static void assertAccountedFor(List<Expected> expected, List<DossierLine> lines) {
    assertThat(lines).extracting(DossierLine::lineNumber).isEqualTo(numbers(expected));
    for (int i = 0; i < expected.size(); i++) {
      DossierLine line = lines.get(i);
      assertThat(written(line)).isEqualTo(withLineFeed(expected.get(i).bytes()));
      ReadResult alone = DossierJson.tryRead(expected.get(i).bytes());
      assertThat(line.result().dossier()).isEqualTo(alone.dossier());
      assertThat(line.result().isComplete()).isEqualTo(alone.isComplete());
      List<String> codes = new ArrayList<>(codes(alone.issues()));
      if (line.isTruncated()) {
        assertThat(expected.get(i).ended() || alone.isComplete()).isFalse();
        codes.add("json.truncated");
      }
      assertThat(codes(line.result().issues())).isEqualTo(codes);
      assertThat(line.result().issues())
          .allMatch(issue -> issue.line().orElse(0) == line.lineNumber());
    }
  }

  /** Asserts that a line that exceeds the length limit is returned completely. */
  private static void assertAllOfLongLines(List<Expected> expected, byte[] input) {
    DossierLinesReader few =
        DossierLinesReader.standard().reader(DossierReader.standard().maxDocumentLength(20));
    List<byte[]> written = new ArrayList<>();
    try (Stream<DossierLine> lines = few.tryRead(new ByteArrayInputStream(input))) {
      lines.forEach(line -> written.add(written(line)));
    }
    assertThat(written)
        .containsExactlyElementsOf(
            expected.stream().map(line -> withLineFeed(line.bytes())).toList());
  }

  /**
   * Asserts that all bytes that the JDK can decompress are returned. The reader may return more
   * bytes, because the JDK may stop earlier without reporting an error.
   */
  private static void assertNothingIsLost(byte[] text, List<DossierLine> lines) {
    StringBuilder all = new StringBuilder();
    lines.forEach(line -> all.append(new String(written(line), ISO_8859_1)));
    assertThat(says(all.toString().replace("\n", "")))
        .startsWith(says(new String(text, ISO_8859_1).replace("\n", "")));
  }

  private static boolean isGzip(byte[] input) {
    return input.length > 1 && input[0] == 0x1f && input[1] == (byte) 0x8b;
  }

  /**
   * Returns whether the header has flags that RFC 1952 requires readers to reject; the JDK accepts
   * these flags.
   */
  private static boolean hasReservedFlags(byte[] input) {
    for (int i = 0; i + 3 < input.length; i++) {
      if (input[i] == 0x1f && input[i + 1] == (byte) 0x8b && (input[i + 3] & 0xE0) != 0) {
        return true;
      }
    }
    return false;
  }

  private static byte[] unzipped(byte[] input) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(input))) {
      for (int b; (b = in.read()) >= 0; ) {
        text.write(b);
      }
    } catch (IOException damaged) {
      return text.toByteArray();
    }
    return text.toByteArray();
  }

  private static InputStream oneByteAtATime(byte[] input) {
    return new ByteArrayInputStream(input) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(1, length));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }

  private static void assertSame(List<DossierLine> some, List<DossierLine> others) {
    assertThat(some).hasSameSizeAs(others);
    for (int i = 0; i < some.size(); i++) {
      DossierLine one = some.get(i);
      DossierLine other = others.get(i);
      assertThat(one.lineNumber()).isEqualTo(other.lineNumber());
      assertThat(one.isTruncated()).isEqualTo(other.isTruncated());
      assertThat(written(one)).isEqualTo(written(other));
      assertThat(one.result().dossier()).isEqualTo(other.result().dossier());
      assertThat(one.result().issues()).isEqualTo(other.result().issues());
    }
  }

  /**
   * Asserts that streams of dossiers return the valid dossiers, and either stop at the first
   * invalid line or pass all invalid lines to a handler.
   */
  private static void assertStreams(byte[] input, List<DossierLine> lines) {
    List<Long> bad = new ArrayList<>();
    DossierLinesReader skipping =
        DossierLinesReader.standard().skipping(line -> bad.add(line.lineNumber()));
    try (Stream<Dossier> good = skipping.read(new ByteArrayInputStream(input))) {
      assertThat(good.toList()).isEqualTo(dossiers(lines));
    }
    assertThat(bad)
        .isEqualTo(
            lines.stream()
                .filter(line -> !line.result().isComplete())
                .map(DossierLine::lineNumber)
                .toList());

    List<Dossier> first = new ArrayList<>();
    boolean ended = false;
    try (Stream<Dossier> dossiers = DossierLines.read(new ByteArrayInputStream(input))) {
      for (Iterator<Dossier> each = dossiers.iterator(); each.hasNext(); ) {
        first.add(each.next());
      }
    } catch (DossierReadException refusal) {
      assertThat(refusal.issues()).extracting(Issue::line).isNotEmpty();
      ended = true;
    }
    assertThat(ended).isEqualTo(!bad.isEmpty());
    assertThat(first)
        .isEqualTo(dossiers(lines.stream().takeWhile(line -> line.result().isComplete()).toList()));
  }

  private static void assertWrittenAndReadAgain(List<DossierLine> lines) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DossierLinesWriter writer = DossierLines.writer(out)) {
      for (Dossier dossier : dossiers(lines)) {
        writer.write(dossier);
      }
    }
    try (Stream<Dossier> again = DossierLines.read(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(again.toList()).isEqualTo(dossiers(lines));
    }
  }

  private static List<Dossier> dossiers(List<DossierLine> lines) {
    return lines.stream()
        .map(DossierLine::result)
        .filter(ReadResult::isComplete)
        .map(ReadResult::orThrow)
        .toList();
  }

  private static byte[] written(DossierLine line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      line.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static byte[] withLineFeed(byte[] line) {
    return (new String(line, ISO_8859_1) + "\n").getBytes(ISO_8859_1);
  }

  private static List<Long> numbers(List<Expected> lines) {
    return lines.stream().map(Expected::number).toList();
  }

  private static List<String> codes(List<Issue> issues) {
    return issues.stream().map(Issue::code).toList();
  }
}

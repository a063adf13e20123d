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
import static io.github.communique.json.lines.LinesFixture.trickling;
import static io.github.communique.json.lines.LinesFixture.written;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DossierLinesReaderTest {
  private static final String BAD = "{\"formatVersion\":\"1.0\",\"id\":\"x:9\",\"actors\":[{}]}";

  static Stream<Arguments> whole() {
    String two = ONE + "\n" + TWO + "\n";
    return Stream.of(
        Arguments.of("line feeds", bytes(two)),
        Arguments.of("no last line feed", bytes(ONE + "\n" + TWO)),
        Arguments.of("carriage returns too", bytes(ONE + "\r\n" + TWO + "\r\n")),
        Arguments.of("blank lines", bytes("\n \t\r\n" + ONE + "\n\n\n" + TWO + "\n  ")),
        Arguments.of("spaces around", bytes(" " + ONE + " \n\t" + TWO)),
        Arguments.of("a byte order mark", bytes("\ufeff" + two)),
        Arguments.of(
            "one on each line, of files put together",
            bytes("\ufeff" + ONE + "\n\ufeff\n\ufeff" + TWO)),
        Arguments.of("gzip", gzip(two)),
        Arguments.of("gzip of a byte order mark", gzip("\ufeff" + two)),
        Arguments.of("gzip of members", join(gzip(ONE + "\n"), gzip(TWO + "\n"))),
        Arguments.of(
            "gzip, members without line ends",
            join(gzip(ONE.substring(0, 9)), gzip(""), gzip(ONE.substring(9) + "\n" + TWO))),
        Arguments.of("gzip, padded", join(gzip(two), new byte[600])));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("whole")
  void dossiersAreReadInOrder(String name, byte[] bytes) {
    assertThat(ids(bytes)).containsExactly("x:1", "x:2");
    assertThat(ids(trickling(bytes))).containsExactly("x:1", "x:2");
    assertThat(lines(bytes)).allMatch(line -> line.result().isComplete() && !line.isTruncated());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "\r\n", " \n\n", "\ufeff", "\ufeff\r\n"})
  void nothingIsReadFromNothing(String text) {
    assertThat(lines(bytes(text))).isEmpty();
    assertThat(lines(gzip(text))).isEmpty();
  }

  @Test
  void aDirectoryIsNamed(@TempDir Path directory) {
    String message = directory + ": is a directory; expected a file";
    assertThatThrownBy(() -> DossierLines.read(directory)).hasMessage(message);
    assertThatThrownBy(() -> DossierJson.read(directory)).hasMessage(message);
  }

  @Test
  void theFirstBadLineEndsTheReadingWithAllItsIssues() {
    List<String> read = new ArrayList<>();
    Stream<Dossier> dossiers = DossierLines.read(in("\n" + ONE + "\n\n" + BAD + "\n" + TWO));
    DossierReadException e =
        catchThrowableOfType(
            DossierReadException.class, () -> dossiers.forEach(dossier -> read.add(dossier.id())));
    assertThat(read).containsExactly("x:1");
    assertThat(e.issues())
        .extracting(Issue::code, Issue::pointer, issue -> issue.line().getAsInt())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("json.missing", "/actors/0/id", 4),
            org.assertj.core.groups.Tuple.tuple("json.missing", "/actors/0/kind", 4),
            org.assertj.core.groups.Tuple.tuple("json.missing", "/actors/0/name", 4));
    assertThat(e.issues().get(0).column().getAsInt()).isGreaterThan(30);
  }

  @Test
  void malformedLinesCanBeSkippedAndStored() throws IOException {
    ByteArrayOutputStream aside = new ByteArrayOutputStream();
    List<Long> numbers = new ArrayList<>();
    DossierLinesReader reader =
        DossierLinesReader.standard()
            .skipping(
                line -> {
                  numbers.add(line.lineNumber());
                  line.writeTo(aside);
                });
    byte[] malformed = {'{', '"', (byte) 0xC3, '"', '}'};
    byte[] file =
        join(bytes(BAD + "\r\n" + ONE + "\n"), malformed, bytes("\n\n[]\n" + TWO + "\n{\"id"));
    try (Stream<Dossier> dossiers = reader.read(new ByteArrayInputStream(file))) {
      assertThat(dossiers.map(Dossier::id)).containsExactly("x:1", "x:2");
    }
    assertThat(numbers).containsExactly(1L, 3L, 5L, 7L);
    assertThat(aside.toByteArray())
        .isEqualTo(join(bytes(BAD + "\r\n"), malformed, bytes("\n[]\n{\"id\n")));
  }

  @Test
  void aHandlerMayEndTheReading() {
    DossierLinesReader reader =
        DossierLinesReader.standard()
            .skipping(
                line -> {
                  throw new IOException("no space");
                });
    assertThatThrownBy(() -> reader.read(in(ONE + "\n{}\n" + TWO)).toList())
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("no space");
  }

  @Test
  void everyLineCanBeLookedAt() {
    List<DossierLine> lines = lines(bytes(ONE + "\n\n" + BAD + "\n" + TWO));
    assertThat(lines).extracting(DossierLine::lineNumber).containsExactly(1L, 3L, 4L);
    assertThat(lines).extracting(DossierLine::text).containsExactly(ONE, BAD, TWO);
    assertThat(lines.get(1).result().dossier().orElseThrow().id()).isEqualTo("x:9");
  }

  @Test
  void theReaderOfEachLineIsAChoice() {
    String line = ONE.replace("acme:note", "note");
    DossierLinesReader reader =
        DossierLinesReader.standard().reader(DossierReader.standard().strict());
    try (Stream<DossierLine> lines = reader.tryRead(in(TWO + "\n" + line))) {
      assertThat(lines.toList().get(1).result())
          .satisfies(result -> assertThat(result.isComplete()).isFalse())
          .satisfies(
              result ->
                  assertThat(result.issues().get(0))
                      .extracting(Issue::code, issue -> issue.line().getAsInt())
                      .containsExactly("json.unknown-property", 2));
    }
  }

  @Test
  void anIssueHasItsLineInTheFileAndItsColumn() {
    DossierLine line = lines(bytes(ONE + "\n" + TWO.replace("1.0", "1.7"))).get(1);
    assertThat(line.result().isComplete()).isTrue();
    assertThat(line.result().issues().get(0).toString()).contains("(line 2, column 18)");
  }

  @Test
  void aLineOverTheLimitIsRefusedAndCanBeStored() throws IOException {
    String wide = "{\"a:\":\"" + "x".repeat(300_000) + "\"}";
    DossierLinesReader reader =
        DossierLinesReader.standard()
            .reader(DossierReader.standard().maxDocumentLength(ONE.length() + 10));
    List<byte[]> aside = new ArrayList<>();
    List<DossierLine> refused = new ArrayList<>();
    String file = ONE + "\n" + wide + "\n" + TWO + "\n" + wide;
    try (Stream<Dossier> dossiers =
        reader
            .skipping(
                line -> {
                  refused.add(line);
                  if (line.lineNumber() == 2) {
                    aside.add(written(line));
                    assertThatThrownBy(() -> written(line))
                        .isInstanceOf(IllegalStateException.class);
                  }
                })
            .read(in(file))) {
      assertThat(dossiers.map(Dossier::id)).containsExactly("x:1", "x:2");
    }
    assertThat(aside).containsExactly(bytes(wide + "\n"));
    assertThat(refused).extracting(line -> codes(line)).containsOnly(List.of("json.limit"));
    assertThat(refused.get(0).result().issues().get(0).message())
        .isEqualTo("the line is longer than " + (ONE.length() + 10) + " bytes");
    assertThat(refused).extracting(DossierLine::lineNumber).containsExactly(2L, 4L);
    assertThat(refused.get(0).text()).hasSize(ONE.length() + 10);
    assertThatThrownBy(() -> written(refused.get(1))).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theLimitIsTheLongestLineThatIsRead() {
    int length = bytes(ONE).length;
    assertThat(idsWithin(length)).containsExactly("x:1", "x:2");
    assertThatThrownBy(() -> idsWithin(length - 1)).isInstanceOf(DossierReadException.class);
  }

  private static List<String> idsWithin(int limit) {
    try (Stream<Dossier> dossiers =
        DossierLinesReader.standard()
            .reader(DossierReader.standard().maxDocumentLength(limit))
            .read(trickling(bytes(ONE + "\n" + TWO)))) {
      return dossiers.map(Dossier::id).toList();
    }
  }

  @Test
  void aDamagedFileIsReadUpToTheDamage() {
    byte[] wrongSum = gzip(ONE + "\n" + TWO + "\n");
    wrongSum[wrongSum.length - 8]++;
    byte[] textAfter = join(gzip(ONE + "\n" + TWO + "\n"), bytes(THREE + "\n"));
    for (byte[] damaged : List.of(wrongSum, textAfter)) {
      List<DossierLine> lines = lines(damaged);
      assertThat(lines).hasSize(3);
      assertThat(codes(lines.get(2))).endsWith("json.encoding");
      assertThat(lines.get(2).isTruncated()).isFalse();
      assertThatThrownBy(() -> ids(damaged)).isInstanceOf(DossierReadException.class);
    }
  }

  @Test
  void aFileIsOpenedAtOnceAndClosedWithTheStream(@TempDir Path directory) throws IOException {
    assertThatThrownBy(() -> DossierLines.read(directory.resolve("none")))
        .isInstanceOf(NoSuchFileException.class);
    AtomicInteger closed = new AtomicInteger();
    InputStream in =
        new FilterInputStream(in(ONE + "\n" + TWO)) {
          @Override
          public void close() {
            closed.incrementAndGet();
          }
        };
    try (Stream<Dossier> dossiers = DossierLines.read(in)) {
      Iterator<Dossier> iterator = dossiers.iterator();
      assertThat(iterator.next().id()).isEqualTo("x:1");
      assertThat(closed).hasValue(0);
    }
    assertThat(closed.get()).isPositive();
  }

  @Test
  void aSourceThatCannotBeReadIsNoBadLine() {
    InputStream broken =
        new FilterInputStream(in(ONE + "\n")) {
          @Override
          public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            if (read < 0) {
              throw new IOException("connection reset");
            }
            return read;
          }
        };
    Stream<Dossier> dossiers = DossierLinesReader.standard().skipping(line -> {}).read(broken);
    assertThatThrownBy(() -> dossiers.forEach(dossier -> {}))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("connection reset");
  }

  @Test
  void theEndIsReportedAsProgress(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("two.jsonl.gz");
    Files.write(file, gzip(ONE + "\n\n" + TWO));
    List<LinesProgress> told = new ArrayList<>();
    DossierLinesReader reader = DossierLinesReader.standard().progress(told::add);
    try (Stream<Dossier> dossiers = reader.read(file)) {
      assertThat(dossiers).hasSize(2);
    }
    LinesProgress last = told.get(told.size() - 1);
    assertThat(last.bytes()).isEqualTo(Files.size(file));
    assertThat(last.totalBytes()).hasValue(Files.size(file));
    assertThat(last.lines()).isEqualTo(3);

    told.clear();
    assertThat(reader.read(in(ONE))).hasSize(1);
    assertThat(told.get(told.size() - 1).totalBytes()).isEmpty();
  }

  @Test
  void progressIsReportedPeriodically() {
    byte[] lines = bytes((ONE + "\n").repeat(20_000));
    List<LinesProgress> told = new ArrayList<>();
    long start = System.nanoTime();
    try (Stream<Dossier> dossiers =
        DossierLinesReader.standard().progress(told::add).read(new ByteArrayInputStream(lines))) {
      assertThat(dossiers.count()).isEqualTo(20_000);
    }
    long tenths = (System.nanoTime() - start) / 100_000_000;
    assertThat(told.size()).isBetween(1, (int) tenths + 1);
    assertThat(told).extracting(LinesProgress::bytes).isSorted();
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(bytes(text));
  }
}

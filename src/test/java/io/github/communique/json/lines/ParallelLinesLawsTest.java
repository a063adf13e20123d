package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.join;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Tests that, for any file content, the result does not depend on the number of threads. */
class ParallelLinesLawsTest {
  /**
   * A source that returns its bytes in pieces, may report that more bytes are available, and may
   * fail.
   */
  record Source(byte[] bytes, int piece, boolean tellsMore, boolean breaks) {
    InputStream open() {
      return new ByteArrayInputStream(bytes) {
        @Override
        public synchronized int read(byte[] buffer, int offset, int length) {
          if (breaks && pos == count) {
            return LinesFixture.sneaky(new IOException("connection reset"));
          }
          return super.read(buffer, offset, Math.min(piece, length));
        }

        @Override
        public synchronized int available() {
          return tellsMore ? super.available() : 0;
        }
      };
    }
  }

  @Property(tries = 500)
  void theLinesAreTheSame(
      @ForAll("sources") Source source,
      @ForAll("readers") DossierLinesReader reader,
      @ForAll @IntRange(min = 2, max = 6) int threads,
      @ForAll @IntRange(min = 1, max = 300) int ahead) {
    Function<DossierLinesReader, List<String>> lines =
        with -> outcome(() -> with.tryRead(source.open()), ParallelLinesLawsTest::described);

    assertThat(lines.apply(reader.threads(threads).readAhead(ahead)))
        .isEqualTo(lines.apply(reader));
  }

  @Property(tries = 300)
  void theDossiersAreTheSameAndTheyEndInTheSameWay(
      @ForAll("sources") Source source,
      @ForAll("readers") DossierLinesReader reader,
      @ForAll @IntRange(min = 2, max = 6) int threads) {
    Function<DossierLinesReader, List<String>> ids =
        with -> outcome(() -> with.read(source.open()), Dossier::id);

    assertThat(ids.apply(reader.threads(threads))).isEqualTo(ids.apply(reader));
  }

  @Property(tries = 300)
  void whatIsSkippedComesBetweenTheSameDossiers(
      @ForAll("sources") Source source,
      @ForAll("readers") DossierLinesReader reader,
      @ForAll @IntRange(min = 2, max = 6) int threads) {
    Function<DossierLinesReader, List<String>> all =
        with -> {
          List<String> told = new ArrayList<>();
          told.addAll(
              outcome(
                  () -> with.skipping(line -> told.add(described(line))).read(source.open()),
                  dossier -> {
                    told.add(dossier.id());
                    return "";
                  }));
          return told;
        };

    assertThat(all.apply(reader.threads(threads))).isEqualTo(all.apply(reader));
  }

  @Property(tries = 300)
  void failuresAppearAtThePositionOfTheResult(
      @ForAll("sources") Source source,
      @ForAll("readers") DossierLinesReader reader,
      @ForAll @IntRange(min = 2, max = 6) int threads) {
    Function<DossierLinesReader, List<String>> all =
        with -> outcome(() -> with.tryRead(source.open(), ParallelLinesLawsTest::work), x -> x);

    assertThat(all.apply(reader.threads(threads))).isEqualTo(all.apply(reader));
  }

  private static String work(DossierLine line) {
    if (line.lineNumber() % 3 == 0) {
      throw new IllegalArgumentException("line " + line.lineNumber());
    }
    return described(line);
  }

  /**
   * Returns the results, including exceptions; after an exception, reading continues if possible.
   */
  private static <T> List<String> outcome(Opening<T> opening, Function<T, String> description) {
    List<String> told = new ArrayList<>();
    try (Stream<T> stream = opening.open()) {
      var all = stream.spliterator();
      for (boolean more = true; more && told.size() < 1000; ) {
        try {
          more = all.tryAdvance(each -> told.add(description.apply(each)));
        } catch (RuntimeException e) {
          told.add(e.toString());
          more = !(e instanceof java.io.UncheckedIOException);
        }
      }
    }
    return told;
  }

  private interface Opening<T> {
    Stream<T> open();
  }

  private static String described(DossierLine line) {
    return line.lineNumber()
        + (line.isTruncated() ? " truncated " : " ")
        + line.result().issues()
        + line.result().dossier().map(DossierJson::write)
        + line.text()
        + new String(LinesFixture.written(line), java.nio.charset.StandardCharsets.ISO_8859_1);
  }

  @Provide
  Arbitrary<DossierLinesReader> readers() {
    DossierLinesReader standard = DossierLinesReader.standard();
    return Arbitraries.of(
        standard,
        standard.reader(DossierReader.standard().strict()),
        // The limit is so low that valid lines can exceed it.
        standard.reader(DossierReader.standard().maxDocumentLength(LinesFixture.ONE.length())));
  }

  @Provide
  Arbitrary<Source> sources() {
    Arbitrary<byte[]> many =
        Arbitraries.of(LinesFixture.ONE, LinesFixture.TWO, "{}", "", LinesFixture.ONE + "  x")
            .list()
            .ofMaxSize(40)
            .map(lines -> bytes(String.join("\n", lines)));
    Arbitrary<byte[]> files =
        Arbitraries.oneOf(
            AnyLines.files(),
            many,
            many.map(LinesFixture::gzip),
            Combinators.combine(many, AnyLines.files()).as((a, b) -> join(a, bytes("\n"), b)));
    return Combinators.combine(
            files,
            Arbitraries.of(1, 7, 100, 1 << 16),
            Arbitraries.of(true, false),
            Arbitraries.frequency(
                net.jqwik.api.Tuple.of(3, false), net.jqwik.api.Tuple.of(1, true)))
        .as(Source::new);
  }
}

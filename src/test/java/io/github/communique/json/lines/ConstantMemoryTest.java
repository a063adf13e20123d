package io.github.communique.json.lines;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReader;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads far more data than fits in memory, in a separate process. */
class ConstantMemoryTest {
  private static final int MEBI = 1 << 20;
  private static final int SIZE = 200 * MEBI;

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void twoHundredMebibytesAreReadInThirtyTwo(int threads) throws Exception {
    Process process =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx32m",
                    "-XX:TieredStopAtLevel=1",
                    "-cp",
                    System.getProperty("java.class.path"),
                    ConstantMemoryTest.class.getName(),
                    String.valueOf(threads)))
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    assertThat(printed.strip())
        .isEqualTo("6973 read; [json.limit] and [json.syntax, json.truncated]");
    assertThat(process.exitValue()).isZero();
  }

  /** Reads lazily generated lines; one line is too long, and the last line is truncated. */
  public static void main(String[] arguments) {
    List<String> refused = new ArrayList<>();
    DossierLinesReader reader =
        DossierLinesReader.standard()
            .threads(Integer.parseInt(arguments[0]))
            .reader(DossierReader.standard().maxDocumentLength(MEBI))
            .skipping(line -> refused.add(LinesFixture.codes(line).toString()));
    try (Stream<Dossier> dossiers = reader.read(new Repeating())) {
      System.out.println(dossiers.count() + " read; " + String.join(" and ", refused));
    }
  }

  /** Repeats one line. The middle third of the input consists of a single line. */
  private static final class Repeating extends InputStream {
    private final byte[] line;
    private long position;

    Repeating() {
      this.line =
          LinesFixture.bytes(
              DossierJson.write(
                      Dossier.builder().id("x:1").extension("acme:x", "x".repeat(20_000)).build())
                  + "\n");
    }

    @Override
    public int read() {
      throw new AssertionError("a read of one byte");
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      if (position >= SIZE) {
        return -1;
      }
      for (int i = 0; i < length; i++) {
        boolean wide = position > SIZE / 3 && position < SIZE / 3 * 2;
        bytes[offset + i] = wide ? (byte) ' ' : line[(int) (position % line.length)];
        position++;
      }
      return length;
    }
  }
}

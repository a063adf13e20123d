package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.dossier;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.internal.syntax.FilledInput;
import io.github.communique.json.DossierJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests input streams that return 0 if no bytes are available yet. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class FilledInputTest {
  private static final String LINES = ONE + "\n" + TWO + "\n" + THREE;

  /** Returns a stream that returns bytes only after the given number of reads have returned 0. */
  private static InputStream hesitating(byte[] bytes, int nothings) {
    return new ByteArrayInputStream(bytes) {
      private int reads;

      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        boolean nothing = reads++ % (nothings + 1) < nothings;
        return nothing ? 0 : super.read(buffer, offset, Math.min(7, length));
      }
    };
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "5, 1", "2147483646, 1", "1, 3", "2147483646, 3"})
  void linesGoOnAfterNothing(int nothings, int threads) {
    for (byte[] bytes : List.of(bytes(LINES), gzip(LINES))) {
      try (Stream<Dossier> dossiers =
          DossierLinesReader.standard().threads(threads).read(hesitating(bytes, nothings))) {
        assertThat(dossiers).extracting(Dossier::id).containsExactly("x:1", "x:2", "x:3");
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"1, 10", "5, 10", "2147483646, 10", "1, 1500000", "2147483646, 1500000"})
  void aDossierGoesOnAfterNothing(int nothings, int length) throws IOException {
    Dossier dossier = dossier("x:1").toBuilder().extension("x", "x".repeat(length)).build();
    InputStream in = hesitating(DossierJson.writeBytes(dossier), nothings);
    assertThat(DossierJson.read(in)).isEqualTo(dossier);
  }

  @Test
  void theEndIsTheEnd() throws IOException {
    InputStream in = new FilledInput(hesitating(bytes("ab"), Integer.MAX_VALUE - 1));
    assertThat(in.read(new byte[4], 0, 0)).isZero();
    assertThat(in.readNBytes(5)).isEqualTo(bytes("ab"));
    assertThat(in.read(new byte[4])).isEqualTo(-1);
  }
}

package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class DatasetsAtScaleTest {
  @Test
  void allRowsAreImported() throws IOException {
    assertThat(DatasetsAtScale.measure(2_000, new PrintStream(OutputStream.nullOutputStream())))
        .isEqualTo(2_000);
  }
}

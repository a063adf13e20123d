package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that a file can be read, validated and rewritten with a 32 MB heap. Together, the dossiers
 * in the file would require about 80 MB of memory.
 */
class LinesAtScaleTest {
  private static final int SIZE = 24_000_000;

  @TempDir static Path directory;

  @BeforeAll
  static void write() throws Exception {
    FileOfNews.write(directory.resolve("news.jsonl"), SIZE);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void theSameFileComesOutInConstantMemory(int threads) throws Exception {
    Path file = directory.resolve("news.jsonl");
    Path again = directory.resolve("again-" + threads + ".jsonl");

    OwnJvm.run(
        List.of("-Xmx32m", "-XX:+UseG1GC", "-XX:TieredStopAtLevel=1"),
        LinesWork.class,
        "rewrite",
        file.toString(),
        again.toString(),
        String.valueOf(threads),
        "1");

    assertThat(Files.mismatch(file, again)).isEqualTo(-1);
  }

  /** The file is the same on every machine and in every release, so that results are comparable. */
  @Test
  void theFileIsTheSameEachTime() throws Exception {
    Path small = directory.resolve("small.jsonl");
    FileOfNews.write(small, SIZE / 10);

    assertThat(Files.size(small)).isBetween(SIZE / 10L, SIZE / 10L + 50_000);
    assertThat(Files.mismatch(small, directory.resolve("news.jsonl"))).isEqualTo(Files.size(small));
  }

  @Test
  void someLinesExceedTheReadAheadOfThreeThreads() throws Exception {
    try (Stream<String> lines = Files.lines(directory.resolve("news.jsonl"))) {
      assertThat(lines.filter(line -> line.length() > 3 * (256 << 10))).hasSizeBetween(1, 10);
    }
  }
}

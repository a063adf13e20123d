package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.dossier;
import static io.github.communique.json.lines.LinesFixture.ids;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.internal.files.FileOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests that other callers of a writer are not affected if one caller is interrupted or fails. */
@Timeout(120)
class SharedWriterTest {
  @TempDir private Path directory;

  @AfterEach
  void noInterruptIsLeft() {
    assertThat(Thread.interrupted()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.jsonl", "packed.jsonl.gz"})
  void anInterruptFailsNoWrite(String name) throws IOException {
    Path file = directory.resolve(name);
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      Thread.currentThread().interrupt();
      lines.write(dossier("x:1"));
      lines.flush();
      lines.force();
      assertThat(Thread.interrupted()).isTrue();
      lines.write(dossier("x:2"));
    }
    assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1", "x:2");
  }

  /** Some of the interrupts occur during a write. */
  @ParameterizedTest
  @ValueSource(strings = {"plain.jsonl", "packed.jsonl.gz"})
  void interruptsOfOneThreadLoseNoLineOfAnother(String name) throws Exception {
    Path file = directory.resolve(name);
    AtomicInteger interrupts = new AtomicInteger();
    AtomicReference<Throwable> failure = new AtomicReference<>();
    Dossier wide = dossier("x:wide").toBuilder().extension("x", "x".repeat(300_000)).build();
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      List<Thread> writers = new ArrayList<>();
      for (int writer = 0; writer < 3; writer++) {
        int number = writer;
        writers.add(
            new Thread(
                () -> {
                  try {
                    for (int i = 0; i < 100; i++) {
                      lines.write(wide.toBuilder().id("x:" + number + "-" + i).build());
                      interrupts.addAndGet(Thread.interrupted() ? 1 : 0);
                      if (i % 10 == 0) {
                        lines.force();
                      }
                    }
                  } catch (Throwable e) {
                    failure.set(e);
                  }
                }));
      }
      writers.forEach(Thread::start);
      while (writers.get(0).isAlive()) {
        writers.get(0).interrupt();
        Thread.yield();
      }
      for (Thread writer : writers) {
        writer.join();
      }
    }
    assertThat(failure.get()).isNull();
    assertThat(interrupts.get()).isPositive();
    assertThat(ids(Files.readAllBytes(file)))
        .containsExactlyInAnyOrderElementsOf(
            IntStream.range(0, 300).mapToObj(i -> "x:" + i / 100 + "-" + i % 100).toList());
  }

  @Test
  void anInterruptedThreadReadsAndChangesFiles() throws IOException {
    Path file = directory.resolve("dossiers.jsonl");
    Path packed = directory.resolve("dossiers.jsonl.gz");
    Thread.currentThread().interrupt();
    DossierLines.write(Stream.of(dossier("x:1")), file);
    DossierLines.write(Stream.of(dossier("x:1")), packed);
    try (Stream<Dossier> one = DossierLines.read(file);
        Stream<Dossier> several = DossierLinesReader.standard().threads(3).read(packed)) {
      assertThat(one).hasSize(1);
      assertThat(several).hasSize(1);
    }
    Files.write(file, bytes("{"), StandardOpenOption.APPEND);
    assertThat(DossierLines.moveTruncatedLine(file, directory.resolve("aside"))).isTrue();
    DossierLines.append(file).close();
    DossierLines.append(packed).close();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(Files.readString(file)).isEqualTo(ONE + "\n");
    assertThat(Files.readString(directory.resolve("aside"))).isEqualTo("{\n");
  }

  @Test
  void aFailedWriteDoesNotChangeTheWriter() throws IOException {
    Path file = directory.resolve("dossiers.jsonl.gz");
    try (DossierLinesWriter lines = DossierLines.append(file)) {
      lines.write(dossier("x:1"));
      assertThatThrownBy(() -> lines.write(null)).isInstanceOf(NullPointerException.class);
      assertThatThrownBy(() -> lines.writeJson(bytes("[]")))
          .isInstanceOf(IllegalArgumentException.class);
      lines.write(dossier("x:2"));
    }
    assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1", "x:2");
  }

  /** The operating system's file size limit simulates a full disk. */
  @ParameterizedTest
  @ValueSource(strings = {"full.jsonl", "full.jsonl.gz"})
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void aLineThatDoesNotFitIsNotWrittenInPart(String name) throws Exception {
    Path file = directory.resolve(name);
    Process process =
        new ProcessBuilder(
                "sh",
                "-c",
                "ulimit -f 16; exec \"$@\"",
                "sh",
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:-UsePerfData",
                "-cp",
                System.getProperty("java.class.path"),
                SharedWriterTest.class.getName(),
                file.toString())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes());
    assertThat(process.waitFor()).as(printed).isZero();
    if (name.endsWith(".gz")) {
      assertThat(printed.lines())
          .containsExactly(
              "too wide: refused",
              "after it: an earlier write failed and may have left a partial line");
      assertThatThrownBy(() -> DossierLines.append(file))
          .isInstanceOf(TruncatedLineException.class);
      DossierLines.moveTruncatedLine(file, directory.resolve("aside"));
      assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1");
    } else {
      assertThat(printed.lines()).containsExactly("too wide: refused", "after it: written");
      assertThat(Files.readString(file)).isEqualTo(ONE + "\n" + TWO + "\n");
    }
  }

  public static void main(String[] file) throws IOException {
    StringBuilder wide = new StringBuilder();
    // The text is random, so that it exceeds the limit even in compressed form.
    new java.util.Random(1).ints(100_000, 'a', 'z').forEach(c -> wide.append((char) c));
    try (DossierLinesWriter lines = DossierLines.append(Path.of(file[0]))) {
      lines.write(dossier("x:1"));
      lines.flush();
      try {
        lines.write(dossier("x:3").toBuilder().extension("x", wide.toString()).build());
        lines.flush();
        System.out.println("too wide: written");
      } catch (IOException e) {
        System.out.println("too wide: refused");
      }
      try {
        lines.write(dossier("x:2"));
        System.out.println("after it: written");
      } catch (IOException e) {
        System.out.println("after it: " + e.getMessage().split(",")[0]);
      }
    }
  }

  @Test
  void linesOfAnotherWriterAreNotTruncated() throws IOException {
    Path file = Files.write(directory.resolve("dossiers.jsonl"), bytes(ONE + "\n"));
    FileOutput output = FileOutput.append(file);
    Files.write(file, bytes("other\n"), StandardOpenOption.APPEND);
    output.close();
    assertThatThrownBy(() -> output.write(bytes(TWO)))
        .isInstanceOf(IOException.class)
        .satisfies(
            e ->
                assertThat(e.getSuppressed()[0])
                    .hasMessageContaining("was changed by another writer"));
    assertThat(output.isBroken()).isTrue();
    assertThat(Files.readString(file)).isEqualTo(ONE + "\nother\n");
  }

  @Test
  void severalThreadsMayClose() throws Exception {
    Path file = directory.resolve("dossiers.jsonl.gz");
    DossierLinesWriter lines = DossierLines.append(file);
    Set<String> written = ConcurrentHashMap.newKeySet();
    List<String> failures = new ArrayList<>();
    Thread[] threads =
        IntStream.range(0, 4)
            .mapToObj(
                number ->
                    new Thread(
                        () -> {
                          try {
                            for (int i = 0; i < 50; i++) {
                              String id = "x:" + number + "-" + i;
                              lines.write(dossier(id));
                              written.add(id);
                            }
                            lines.close();
                          } catch (IOException e) {
                            synchronized (failures) {
                              failures.add(e.getMessage());
                            }
                          }
                        }))
            .toArray(Thread[]::new);
    Arrays.stream(threads).forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(failures).allMatch("the writer is closed"::equals).hasSizeLessThan(4);
    assertThat(ids(Files.readAllBytes(file))).containsExactlyInAnyOrderElementsOf(written);
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain.jsonl", "packed.jsonl.gz"})
  void aClosedWriterRefusesEverythingButToBeClosed(String name) throws IOException {
    Path file = directory.resolve(name);
    DossierLinesWriter lines = DossierLines.append(file);
    lines.write(dossier("x:1"));
    lines.close();
    assertThatThrownBy(() -> lines.write(dossier("x:2"))).hasMessage("the writer is closed");
    assertThatThrownBy(lines::flush).hasMessage("the writer is closed");
    assertThatThrownBy(lines::force).hasMessage("the writer is closed");
    lines.close();
    assertThat(ids(Files.readAllBytes(file))).containsExactly("x:1");
  }
}

package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests behaviour that is specific to multiple threads; {@link ParallelLinesLawsTest} tests that
 * the results are the same as with a single thread.
 */
@Timeout(120)
class ParallelLinesTest {
  private static final DossierLinesReader THREE_THREADS = DossierLinesReader.standard().threads(3);

  @AfterEach
  void noThreadIsLeft() {
    assertThat(threads()).isZero();
  }

  private static long threads() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().equals("dossier-lines"))
        .count();
  }

  @Test
  void asManyLinesAreReadAtATimeAsThereAreThreads() {
    CyclicBarrier together = new CyclicBarrier(3);
    try (Stream<String> ids =
        THREE_THREADS.read(
            lines(9),
            dossier -> {
              await(together);
              return dossier.id();
            })) {
      assertThat(ids).hasSize(9);
      assertThat(together.getNumberWaiting()).isZero();
    }
  }

  @Test
  void aLineThatTakesLongStaysTheFirst() {
    CountDownLatch others = new CountDownLatch(50);
    try (Stream<String> ids =
        THREE_THREADS.read(
            lines(200),
            dossier -> {
              if (dossier.id().equals("x:0")) {
                await(others);
              }
              others.countDown();
              return dossier.id();
            })) {
      assertThat(ids.toList()).startsWith("x:0", "x:1", "x:2").hasSize(200);
    }
  }

  @Test
  void theOthersDoNotRunOutOfLinesWhileOneTakesLong() {
    Thread asking = Thread.currentThread();
    AtomicInteger done = new AtomicInteger();
    int length = LinesFixture.line("x:100").length();
    try (Stream<String> ids =
        THREE_THREADS
            .readAhead(20L * length)
            .read(
                lines(600),
                dossier -> {
                  int number = Integer.parseInt(dossier.id().substring(2));
                  if (number % 50 == 30 && Thread.currentThread() != asking) {
                    awaitAtLeast(done, number + 15);
                  }
                  done.incrementAndGet();
                  return dossier.id();
                })) {
      assertThat(ids).hasSize(600);
    }
  }

  @Test
  void listenersRunOnTheReadingThread() {
    List<Thread> told = new ArrayList<>();
    DossierLinesReader reader =
        THREE_THREADS
            .skipping(line -> told.add(Thread.currentThread()))
            .progress(progress -> told.add(Thread.currentThread()));
    try (Stream<Dossier> dossiers = reader.read(in(ONE + "\n{}\n" + TWO + "\n[]\n" + THREE))) {
      assertThat(dossiers).hasSize(3);
    }
    // Expects reports for two skipped lines, and at least one progress report at the end.
    assertThat(told).hasSizeGreaterThanOrEqualTo(3).containsOnly(Thread.currentThread());
  }

  @Test
  void readAheadIsLimited() {
    int length = LinesFixture.line("x:1000").length();
    AtomicInteger begun = new AtomicInteger();
    Endless endless = new Endless();
    try (Stream<Dossier> dossiers =
        THREE_THREADS
            .readAhead(20L * length)
            .read(
                endless,
                dossier -> {
                  begun.incrementAndGet();
                  return dossier;
                })) {
      Iterator<Dossier> iterator = dossiers.iterator();
      for (int asked = 1; asked <= 500; asked++) {
        iterator.next();
        // One dossier is requested at a time, and up to twenty more dossiers are read ahead. The
        // last dossier may exceed the read-ahead limit.
        assertThat(begun.get()).isLessThanOrEqualTo(asked + 21);
      }
    }
    assertThat(endless.closed).isTrue();
  }

  @Test
  void readAheadOfShortLinesIsLimitedByNumber() {
    AtomicInteger begun = new AtomicInteger();
    try (Stream<DossierLine> lines =
        THREE_THREADS
            .readAhead(Long.MAX_VALUE)
            .tryRead(
                new ByteArrayInputStream(bytes("{}\n".repeat(100_000))),
                line -> {
                  begun.incrementAndGet();
                  return line;
                })) {
      Iterator<DossierLine> iterator = lines.iterator();
      for (int asked = 1; asked <= 2000; asked++) {
        iterator.next();
        assertThat(begun.get()).isLessThanOrEqualTo(asked + 3 * 256);
      }
    }
  }

  @Test
  void aLineLongerThanTheReadAheadIsRead() {
    Dossier wide = Dossier.builder().id("x:2").extension("x", "x".repeat(3 << 20)).build();
    String file = ONE + "\n" + DossierJson.write(wide) + "\n" + THREE;
    try (Stream<Dossier> dossiers = THREE_THREADS.readAhead(1).read(in(file))) {
      assertThat(dossiers.toList().get(1)).isEqualTo(wide);
    }
  }

  /**
   * A line must be returned before the next line arrives, because the sender may wait for a
   * response.
   */
  @Test
  void aLineThatIsThereIsGivenBeforeTheNextIsWaitedFor() throws IOException {
    PipedOutputStream sender = new PipedOutputStream();
    try (Stream<Dossier> dossiers = THREE_THREADS.read(new PipedInputStream(sender))) {
      Iterator<Dossier> received = dossiers.iterator();
      for (int i = 0; i < 10; i++) {
        sender.write(bytes(LinesFixture.line("x:" + i) + "\n"));
        sender.flush();
        assertThat(received.next().id()).isEqualTo("x:" + i);
      }
      sender.close();
      assertThat(received.hasNext()).isFalse();
    }
  }

  @Test
  void closingWaitsForTheLinesThatAreReadAndBeginsNoOther() {
    Thread asking = Thread.currentThread();
    AtomicInteger working = new AtomicInteger();
    AtomicInteger begun = new AtomicInteger();
    CountDownLatch othersWork = new CountDownLatch(2);
    CountDownLatch closing = new CountDownLatch(1);
    Stream<Dossier> dossiers =
        THREE_THREADS.read(
            lines(300),
            dossier -> {
              begun.incrementAndGet();
              if (Thread.currentThread() == asking) {
                await(othersWork);
              } else if (!dossier.id().equals("x:0")) {
                working.incrementAndGet();
                othersWork.countDown();
                await(closing);
                pause();
                working.decrementAndGet();
              }
              return dossier;
            });
    assertThat(dossiers.iterator().next().id()).isEqualTo("x:0");
    await(othersWork);
    closing.countDown();
    dossiers.close();
    assertThat(working).hasValue(0);
    assertThat(begun.get()).isLessThan(300);
  }

  @Test
  void whatGoesWrongWhereLinesAreUsedLeavesNothingBehind() {
    Endless endless = new Endless();
    assertThatThrownBy(
            () -> {
              try (Stream<Dossier> dossiers = THREE_THREADS.read(endless)) {
                dossiers.forEach(
                    dossier -> {
                      throw new IllegalStateException("the store is full");
                    });
              }
            })
        .hasMessage("the store is full");
    assertThat(endless.closed).isTrue();
    assertThat(threads()).isZero();
  }

  @Test
  void exceptionsAreThrownAtThePositionOfTheResult() {
    List<String> given = new ArrayList<>();
    Error thrown = new StackOverflowError("too deep");
    try (Stream<Dossier> dossiers =
        THREE_THREADS.read(
            lines(20),
            dossier -> {
              if (dossier.id().equals("x:7")) {
                throw thrown;
              }
              return dossier;
            })) {
      assertThatThrownBy(() -> dossiers.forEach(dossier -> given.add(dossier.id())))
          .isSameAs(thrown);
    }
    assertThat(given).hasSize(7).endsWith("x:6");
  }

  @Test
  void threadsEndWithTheLinesWithoutClose() throws InterruptedException {
    assertThat(THREE_THREADS.read(lines(100))).hasSize(100);
    assertThat(THREE_THREADS.read(lines(100)).findFirst()).isPresent();
    for (int tenths = 0; threads() > 0 && tenths < 600; tenths++) {
      Thread.sleep(100);
    }
  }

  @Test
  void noThreadBeginsBeforeALineIsAskedFor() throws IOException {
    try (Stream<Dossier> dossiers = THREE_THREADS.read(lines(100))) {
      assertThat(threads()).isZero();
      assertThat(dossiers.iterator().hasNext()).isTrue();
      assertThat(threads()).isPositive();
    }
  }

  @Test
  void anInterruptIsLeftToThoseWhoAskForIt() {
    Thread.currentThread().interrupt();
    try (Stream<Dossier> dossiers = THREE_THREADS.read(lines(500))) {
      assertThat(dossiers).hasSize(500);
    }
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void otherThreadsAreNotInterrupted() {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch second = new CountDownLatch(1);
    try (Stream<Dossier> dossiers =
        THREE_THREADS.read(
            lines(100),
            dossier -> {
              if (dossier.id().equals("x:0")) {
                await(second);
              } else {
                second.countDown();
                pause();
                interrupted.compareAndSet(false, Thread.currentThread().isInterrupted());
              }
              return dossier;
            })) {
      dossiers.iterator().next();
    }
    assertThat(interrupted).isFalse();
  }

  @Test
  void linesThatWereClosedAreNotTakenToHaveEnded() {
    Stream<Dossier> dossiers = THREE_THREADS.read(lines(100));
    Iterator<Dossier> iterator = dossiers.iterator();
    iterator.next();
    dossiers.close();
    assertThatThrownBy(iterator::hasNext).isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void aFileIsReadAndWrittenAgainInOrder(@TempDir Path directory) throws IOException {
    Path file = directory.resolve("dossiers.jsonl.gz");
    try (Stream<Dossier> dossiers = DossierLines.read(lines(300))) {
      DossierLines.write(dossiers, file);
    }
    try (Stream<byte[]> lines =
        DossierLinesReader.standard()
            .parallel()
            .read(
                file,
                dossier ->
                    DossierJson.writeBytes(
                        dossier.toBuilder().extension("acme:seen", true).build()))) {
      DossierLines.writeJson(lines, file);
    }
    try (Stream<Dossier> dossiers = DossierLines.read(file)) {
      List<Dossier> written = dossiers.toList();
      assertThat(written).extracting(Dossier::id).startsWith("x:0", "x:1").hasSize(300);
      assertThat(written).allMatch(dossier -> dossier.extensions().get("acme:seen").equals(true));
    }
    assertThat(directory.toFile().list()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1025, Integer.MIN_VALUE})
  void aNumberOfThreadsIsPossible(int threads) {
    assertThatThrownBy(() -> DossierLinesReader.standard().threads(threads))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(String.valueOf(threads));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1})
  void aLimitLetsSomethingThrough(long bytes) {
    assertThatThrownBy(() -> DossierLinesReader.standard().readAhead(bytes))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static InputStream lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(LinesFixture.line("x:" + i)).append('\n');
    }
    return in(lines.toString());
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(bytes(text));
  }

  private static void await(CyclicBarrier barrier) {
    try {
      barrier.await(60, SECONDS);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(60, SECONDS)) {
        throw new AssertionError("nobody came");
      }
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  private static void awaitAtLeast(AtomicInteger number, int least) {
    long end = System.nanoTime() + SECONDS.toNanos(60);
    while (number.get() < least) {
      if (System.nanoTime() > end) {
        throw new AssertionError("stopped at " + number);
      }
      Thread.onSpinWait();
    }
  }

  /** Waits for 20 ms, so that all threads that are not blocked can continue. */
  private static void pause() {
    long end = System.nanoTime() + 20_000_000;
    while (System.nanoTime() < end) {
      Thread.onSpinWait();
    }
  }

  /** An endless stream of lines. */
  private static final class Endless extends InputStream {
    private final byte[] line = bytes(LinesFixture.line("x:1000") + "\n");
    private int position;
    private boolean closed;

    @Override
    public int read() {
      return line[position++ % line.length];
    }

    @Override
    public int read(byte[] into, int offset, int length) {
      for (int i = 0; i < length; i++) {
        position %= line.length;
        into[offset + i] = line[position++];
      }
      return length;
    }

    @Override
    public int available() {
      return Integer.MAX_VALUE;
    }

    @Override
    public void close() {
      closed = true;
    }
  }
}

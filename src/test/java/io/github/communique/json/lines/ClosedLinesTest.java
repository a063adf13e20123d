package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.json.DossierReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests streams of lines that are closed before the end, at any time and by any thread. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class ClosedLinesTest {
  private static final String CLOSED = "java.io.IOException: the stream of lines is closed";

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 4})
  void theWorkMayCloseItsOwnLines(int threads) throws Exception {
    AtomicReference<Stream<String>> own = new AtomicReference<>();
    Watched source = new Watched(lines(2000));
    own.set(
        DossierLinesReader.standard()
            .threads(threads)
            .read(
                source,
                dossier -> {
                  if (dossier.id().equals("x:700")) {
                    own.get().close();
                  }
                  return dossier.id();
                }));
    AtomicInteger received = new AtomicInteger();
    assertThatThrownBy(() -> own.get().forEach(id -> received.incrementAndGet()))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage(CLOSED);
    own.get().close();
    assertThat(received.get()).isLessThan(2000);
    // The assertion waits, because a worker thread may still be closing the stream.
    assertNoThreadIsLeft();
    assertThat(source.closings).hasValue(1);
  }

  /** Workers that close the stream at the same time must not wait for each other. */
  @Test
  void allWorkersMayCloseAtOnce() throws Exception {
    AtomicReference<LinesAhead<Object>> own = new AtomicReference<>();
    CountDownLatch together = new CountDownLatch(4);
    LineSource source = new LineSource(lines(1000), -1, 1 << 20, null);
    own.set(
        new LinesAhead<>(
            source,
            new LineReading(DossierReader.standard()),
            line -> {
              together.countDown();
              await(together);
              try {
                own.get().close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
              return line;
            },
            4,
            1 << 20));
    assertThatThrownBy(() -> own.get().forEachRemaining(line -> {})).hasMessage(CLOSED);
    own.get().close();
    assertNoThreadIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void aHandlerAndAListenerMayCloseTheLines(int threads) {
    AtomicReference<Stream<Dossier>> own = new AtomicReference<>();
    DossierLinesReader reader = DossierLinesReader.standard().threads(threads);
    InputStream bad = new ByteArrayInputStream(bytes("{}\n".repeat(2000)));
    own.set(reader.skipping(line -> own.get().close()).read(bad));
    assertThatThrownBy(() -> own.get().count()).hasMessage(CLOSED);

    own.set(reader.progress(progress -> own.get().close()).read(lines(10)));
    assertThat(own.get()).hasSize(10);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3})
  void anotherThreadMayCloseWhileDataIsWaitedFor(int threads) throws Exception {
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Socket sender = new Socket(server.getInetAddress(), server.getLocalPort());
        Socket receiver = server.accept()) {
      sender.getOutputStream().write(bytes(LinesFixture.line("x:1") + "\n"));
      closeWhileDataIsWaitedFor(
          DossierLinesReader.standard().threads(threads).read(receiver.getInputStream()));
    }
  }

  private static void closeWhileDataIsWaitedFor(Stream<Dossier> dossiers) throws Exception {
    Iterator<Dossier> received = dossiers.iterator();
    assertThat(received.next().id()).isEqualTo("x:1");
    CompletableFuture<Throwable> end =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                received.hasNext();
                return new AssertionError("the lines have ended");
              } catch (Throwable e) {
                return e;
              }
            },
            run -> new Thread(run).start());
    Thread.sleep(50);
    dossiers.close();
    assertThat(end.get(60, SECONDS)).hasMessage(CLOSED);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anotherThreadMayCloseInTheMiddleOfReading(boolean packed) throws Exception {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, 3000).forEach(i -> text.append(LinesFixture.line("x:" + i)).append('\n'));
    byte[] bytes = packed ? gzip(text.toString()) : bytes(text.toString());
    for (int round = 0; round < 60; round++) {
      int threads = 1 + round % 3;
      Stream<Dossier> dossiers =
          DossierLinesReader.standard().threads(threads).read(new ByteArrayInputStream(bytes));
      CountDownLatch begun = new CountDownLatch(1);
      Thread closing =
          new Thread(
              () -> {
                await(begun);
                dossiers.close();
              });
      closing.start();
      AtomicInteger received = new AtomicInteger();
      try {
        dossiers.forEach(
            dossier -> {
              begun.countDown();
              assertThat(dossier.id()).isEqualTo("x:" + received.getAndIncrement());
            });
        assertThat(received).hasValue(3000);
      } catch (UncheckedIOException e) {
        assertThat(e).hasMessage(CLOSED);
      }
      closing.join();
    }
    assertNoThreadIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void closingAgainDoesNothing(int threads) {
    Watched source = new Watched(new ByteArrayInputStream(gzip(LinesFixture.ONE)));
    Stream<Dossier> dossiers = DossierLinesReader.standard().threads(threads).read(source);
    Iterator<Dossier> iterator = dossiers.iterator();
    iterator.next();
    dossiers.close();
    dossiers.close();
    assertThat(source.closings).hasValue(1);
    assertThatThrownBy(iterator::hasNext).hasMessage(CLOSED);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void aSourceThatCannotBeClosedIsReported(int threads) throws Exception {
    InputStream source =
        new ByteArrayInputStream(bytes(LinesFixture.ONE)) {
          @Override
          public void close() throws IOException {
            throw new IOException("the connection is gone");
          }
        };
    Stream<Dossier> dossiers = DossierLinesReader.standard().threads(threads).read(source);
    assertThat(dossiers.iterator().next().id()).isEqualTo("x:1");
    assertThatThrownBy(dossiers::close)
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseMessage("the connection is gone");
    assertNoThreadIsLeft();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 4})
  void afterTheWorkHasFailedTheNextLineFollows(int threads) {
    try (Stream<String> ids =
        DossierLinesReader.standard()
            .threads(threads)
            .read(
                lines(20),
                dossier -> {
                  if (dossier.id().equals("x:7")) {
                    throw new IllegalStateException("of seven");
                  }
                  return dossier.id();
                })) {
      Iterator<String> iterator = ids.iterator();
      for (int i = 0; i < 7; i++) {
        assertThat(iterator.next()).isEqualTo("x:" + i);
      }
      assertThatThrownBy(iterator::next).hasMessage("of seven");
      assertThat(iterator.next()).isEqualTo("x:8");
    }
  }

  /**
   * The only thread of the pool waits for the lines, so threads outside the pool must read them.
   */
  @Test
  void linesAreReadWithinLinesInAForkJoinPool() throws Exception {
    ForkJoinPool pool = new ForkJoinPool(1);
    try {
      long inner =
          pool.submit(
                  () ->
                      IntStream.range(0, 4)
                          .parallel()
                          .mapToLong(
                              i -> {
                                try (Stream<Long> counts =
                                    DossierLinesReader.standard()
                                        .threads(4)
                                        .read(lines(20), dossier -> count(lines(10)))) {
                                  return counts.parallel().mapToLong(Long::longValue).sum();
                                }
                              })
                          .sum())
              .get(100, SECONDS);
      assertThat(inner).isEqualTo(4 * 20 * 10);
    } finally {
      pool.shutdownNow();
    }
    assertNoThreadIsLeft();
  }

  private static long count(InputStream in) {
    try (Stream<Dossier> dossiers = DossierLinesReader.standard().threads(2).read(in)) {
      return dossiers.filter(dossier -> dossier.id().startsWith("x:")).count();
    }
  }

  @Test
  void thereMustBeSomethingToRead() {
    DossierLinesReader several = DossierLinesReader.standard().threads(4);
    for (Runnable read :
        List.<Runnable>of(
            () -> DossierLines.read((InputStream) null),
            () -> DossierLines.tryRead((InputStream) null),
            () -> several.read((InputStream) null),
            () -> several.tryRead((InputStream) null))) {
      assertThatThrownBy(read::run).isInstanceOf(NullPointerException.class).hasMessage("in");
    }
    assertThatThrownBy(() -> DossierLines.read((java.nio.file.Path) null)).hasMessage("file");
    assertThatThrownBy(() -> DossierLines.writer(null)).hasMessage("out");
  }

  private static void assertNoThreadIsLeft() throws InterruptedException {
    for (int tenths = 0; tenths < 600; tenths++) {
      if (Thread.getAllStackTraces().keySet().stream()
          .noneMatch(thread -> thread.getName().equals("dossier-lines"))) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("a thread is left");
  }

  private static InputStream lines(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(LinesFixture.line("x:" + i)).append('\n');
    }
    return new ByteArrayInputStream(bytes(lines.toString()));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(60, SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** An input stream that counts how often it is closed. */
  private static final class Watched extends java.io.FilterInputStream {
    private final AtomicInteger closings = new AtomicInteger();

    Watched(InputStream in) {
      super(in);
    }

    @Override
    public void close() throws IOException {
      closings.incrementAndGet();
      super.close();
    }
  }
}

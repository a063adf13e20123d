package io.github.communique.json.lines;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of a source with several threads and returns the results in order.
 *
 * <p>Only the requesting thread accesses the source. It splits the input into lines ahead of time,
 * within a window of bounded size, for the other threads. While the first line is not ready, it
 * reads other lines itself. Bad lines, progress and faults of the source are reported on the
 * requesting thread, as if there were one thread.
 *
 * @param <R> the type of the results
 */
final class LinesAhead<R> extends Spliterators.AbstractSpliterator<R> implements Closeable {
  private static final int LINES_A_THREAD = 256;
  private static final long IDLE_SECONDS = 2;

  private final LineSource source;
  private final LineReading reading;
  private final Function<? super DossierLine, ? extends R> work;
  private final int threads;
  private final long mostBytes;
  private final int mostLines;
  private final BlockingQueue<Runnable> waiting = new LinkedBlockingQueue<>();
  private final ThreadPoolExecutor others;
  private final Queue<Thread> begun = new ConcurrentLinkedQueue<>();

  /** The threads that are processing a line. */
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();

  private final Deque<Line<R>> window = new ArrayDeque<>();
  private long bytes;

  /** Whether the current line of the source must be read in order. */
  private boolean lineIsNext;

  private boolean ended;
  private @Nullable Throwable failure;
  private volatile boolean closed;

  /**
   * Reads lines.
   *
   * @param threads the number of threads, including the requesting one; at least 2
   * @param mostBytes the maximum size of the lines read ahead, not counting a last line that
   *     exceeds it
   */
  LinesAhead(
      LineSource source,
      LineReading reading,
      Function<? super DossierLine, ? extends R> work,
      int threads,
      long mostBytes) {
    super(Long.MAX_VALUE, ORDERED);
    this.source = source;
    this.reading = reading;
    this.work = work;
    this.threads = threads;
    this.mostBytes = mostBytes;
    this.mostLines = threads * LINES_A_THREAD;
    this.others =
        new ThreadPoolExecutor(
            threads - 1, threads - 1, IDLE_SECONDS, TimeUnit.SECONDS, waiting, this::thread);
    // Threads of a stream that is not closed end after a short time.
    others.allowCoreThreadTimeOut(true);
  }

  private Thread thread(Runnable run) {
    Thread thread = new Thread(run, "dossier-lines");
    thread.setDaemon(true);
    begun.removeIf(other -> other.getState() == Thread.State.TERMINATED);
    begun.add(thread);
    return thread;
  }

  @Override
  public boolean tryAdvance(Consumer<? super R> action) {
    if (closed) {
      throw closed();
    }
    if (isRunningLow()) {
      cutAhead();
    }
    if (!window.isEmpty()) {
      Line<R> first = window.peek();
      helpUntilReady(first);
      window.remove();
      bytes -= first.length;
      action.accept(result(first));
      return true;
    }
    if (failure != null) {
      Throwable thrown = failure;
      failure = null;
      throw rethrown(thrown);
    }
    if (lineIsNext) {
      lineIsNext = false;
      action.accept(work(() -> reading.read(source)));
      return true;
    }
    others.shutdown();
    source.report();
    return false;
  }

  private void cutAhead() {
    try {
      // Return finished lines before reading more, which may block for a long time.
      while (hasRoom() && (window.isEmpty() || source.isReady())) {
        if (!source.next()) {
          ended = true;
        } else if (source.isOverlong() || source.hasFault()) {
          lineIsNext = true;
        } else if (!source.isBlank()) {
          add(source.line());
        }
      }
    } catch (Throwable e) {
      // Earlier lines are returned first.
      failure = e instanceof IOException io ? new UncheckedIOException(io) : e;
    }
  }

  private boolean hasRoom() {
    return !ended
        && !lineIsNext
        && failure == null
        && bytes < mostBytes
        && window.size() < mostLines;
  }

  /** Read several lines at a time, to wake the other threads less often. */
  private boolean isRunningLow() {
    return window.size() < 2 * threads || window.size() <= mostLines / 2 && bytes <= mostBytes / 2;
  }

  private void add(RawLine raw) {
    Line<R> line = new Line<>(raw.bytes().length, () -> work(() -> reading.read(raw)));
    window.add(line);
    bytes += line.length;
    try {
      others.execute(line);
    } catch (RejectedExecutionException | OutOfMemoryError e) {
      // The lines were closed by another thread, or no thread can be started.
      line.run();
    }
  }

  private R work(Supplier<DossierLine> line) {
    if (closed) {
      throw closed();
    }
    working.add(Thread.currentThread());
    try {
      return work.apply(line.get());
    } finally {
      working.remove(Thread.currentThread());
    }
  }

  private static UncheckedIOException closed() {
    return new UncheckedIOException(LineSource.closed(null));
  }

  /** Works until a line is ready, or until there is nothing left to do except waiting. */
  private void helpUntilReady(Line<R> line) {
    while (!line.isDone()) {
      Runnable other = waiting.poll();
      if (other != null) {
        other.run();
      } else if (hasRoom() && source.isReady()) {
        cutAhead();
      } else {
        return;
      }
    }
  }

  private R result(Line<R> line) {
    try {
      return uninterrupted(line::get);
    } catch (ExecutionException e) {
      throw rethrown(Objects.requireNonNull(e.getCause()));
    }
  }

  /**
   * Closes the source, and returns when no thread is working. If the work itself closes the lines,
   * this method returns at once, because it cannot wait for its own end. The other threads are not
   * interrupted, because an interrupt could close a file of the application.
   */
  @Override
  public void close() throws IOException {
    closed = true;
    for (Runnable line = waiting.poll(); line != null; line = waiting.poll()) {
      line.run();
    }
    others.shutdown();
    if (!working.contains(Thread.currentThread())) {
      for (Thread thread : begun) {
        join(thread);
      }
    }
    source.close();
  }

  private static void join(Thread thread) {
    try {
      uninterrupted(
          () -> {
            thread.join();
            return thread;
          });
    } catch (ExecutionException e) {
      throw new IllegalStateException("a thread has no result", e);
    }
  }

  /** Lines are returned in order, to one thread. */
  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  private interface Wait<V> {
    V await() throws InterruptedException, ExecutionException;
  }

  /** Waits like reading with one thread: an interrupt stays pending. */
  private static <V> V uninterrupted(Wait<V> wait) throws ExecutionException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return wait.await();
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static <T extends Throwable> RuntimeException rethrown(Throwable thrown) throws T {
    throw (T) thrown;
  }

  /** A line that is read, was read or waits for it. */
  private static final class Line<R> extends FutureTask<R> {
    private final int length;

    Line(int length, Callable<R> reading) {
      super(reading);
      this.length = length;
    }
  }
}

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
 * A spliterator that reads the lines of a source with several threads and returns the results in
 * order.
 *
 * <p>Only the requesting thread accesses the source. It splits the input into lines and adds the
 * lines to a window of limited size. The other threads take lines from the window. While the first
 * line of the window is unfinished, the requesting thread also processes lines. Invalid lines,
 * progress and I/O errors are reported on the requesting thread, as with a single thread.
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

  /** The threads that are currently processing a line. */
  private final Set<Thread> working = ConcurrentHashMap.newKeySet();

  private final Deque<Line<R>> window = new ArrayDeque<>();
  private long bytes;

  /**
   * Whether the current line of the source is too long or precedes corrupt data. The requesting
   * thread reads such a line after all lines in the window.
   */
  private boolean lineIsNext;

  private boolean ended;
  private @Nullable Throwable failure;
  private volatile boolean closed;

  /**
   * Creates a spliterator over the results.
   *
   * @param threads the number of threads, including the requesting thread; at least 2
   * @param mostBytes the maximum total size of the lines in the window, in bytes; the last line can
   *     exceed this limit
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
    // If the application does not close the stream, the threads end after a short idle time.
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
      // Return finished lines before reading more lines, because reading can block for a long time.
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
      // Return earlier lines before throwing the exception.
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

  /**
   * Returns whether more lines should be added to the window. Several lines are added at a time, so
   * that the other threads are notified less often.
   */
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
      // Another thread has closed the stream, or a new thread cannot be started.
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

  /**
   * Processes other lines until the given line is finished, or until no other line is available.
   */
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
   * Waits until no thread is processing a line, and then closes the source. If the function closes
   * the stream, this method does not wait, because the thread would wait for itself. The other
   * threads are not interrupted, because an interrupt could close a file that the function uses.
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
        uninterrupted(
            () -> {
              thread.join();
              return thread;
            });
      }
    }
    source.close();
  }

  /**
   * Returns null: the spliterator cannot be split, because the lines are returned to a single
   * thread, in order.
   */
  @Override
  public @Nullable Spliterator<R> trySplit() {
    return null;
  }

  private interface Wait<V, E extends Exception> {
    V await() throws InterruptedException, E;
  }

  /**
   * Waits uninterruptibly and preserves the interrupt status, as a reader with a single thread
   * does.
   */
  private static <V, E extends Exception> V uninterrupted(Wait<V, E> wait) throws E {
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

  /** The task that processes a line in the window. */
  private static final class Line<R> extends FutureTask<R> {
    private final int length;

    Line(int length, Callable<R> reading) {
      super(reading);
      this.length = length;
    }
  }
}

package io.github.communique.json.lines;

import io.github.communique.Dossier;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Spliterator;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, one dossier per line, in constant memory: one line at a time, or a bounded
 * number of lines with several {@linkplain #threads threads}.
 *
 * <pre>{@code
 * DossierLinesReader reader = DossierLinesReader.standard()
 *     .reader(DossierReader.standard().maxDocumentLength(1 << 20))
 *     .skipping(line -> line.writeTo(rejected))
 *     .progress(System.err::println);
 * try (Stream<Dossier> dossiers = reader.read(file)) {
 *   dossiers.forEach(store::add);
 * }
 * }</pre>
 *
 * <p>Lines are UTF-8 and end with {@code \n} or {@code \r\n}; the end of the last line is optional.
 * Blank lines and byte order marks are skipped. Gzip data with one or several members are
 * decompressed.
 *
 * <p>A line with an error ends the reading with a {@link DossierReadException}, unless such lines
 * are {@linkplain #skipping skipped}. The {@code line} of each issue is the number of the line in
 * the file. In addition to the issues of a dossier:
 *
 * <table class="striped">
 *   <caption>Issues of lines</caption>
 *   <tr><td>{@code json.limit}</td><td>a line is longer than the longest document of the reader; only this part is in memory</td></tr>
 *   <tr><td>{@code json.truncated}</td><td>the last line has no line feed and is not a complete object, or the gzip data is truncated</td></tr>
 *   <tr><td>{@code json.encoding}</td><td>also: the gzip data is damaged; the rest of the file cannot be read</td></tr>
 * </table>
 *
 * <p>The returned streams are lazy and ordered, and must be used by one thread at a time. Close
 * them, for example with try-with-resources, to close the file or the given stream and to end all
 * {@linkplain #threads threads}. They throw {@link UncheckedIOException} if the file or stream
 * cannot be read.
 *
 * <p>Immutable and safe for use by several threads; each setting returns a new reader.
 */
public final class DossierLinesReader {
  private static final long AHEAD_A_THREAD = 256 << 10;
  private static final int MOST_THREADS = 1024;

  private static final DossierLinesReader STANDARD =
      new DossierLinesReader(DossierReader.standard(), null, null, 1, null);

  private final DossierReader reader;
  private final DossierLine.@Nullable Handler skipping;
  private final @Nullable Consumer<? super LinesProgress> progress;
  private final int threads;
  private final @Nullable Long ahead;

  private DossierLinesReader(
      DossierReader reader,
      DossierLine.@Nullable Handler skipping,
      @Nullable Consumer<? super LinesProgress> progress,
      int threads,
      @Nullable Long ahead) {
    this.reader = reader;
    this.skipping = skipping;
    this.progress = progress;
    this.threads = threads;
    this.ahead = ahead;
  }

  /**
   * The reader of {@link DossierLines}: {@link DossierReader#standard()} reads each line, and the
   * first malformed line ends the reading.
   *
   * @return the standard reader
   */
  public static DossierLinesReader standard() {
    return STANDARD;
  }

  /**
   * Sets the reader of each line, with its strictness and limits.
   *
   * @param reader the reader of each line
   * @return a new reader
   */
  public DossierLinesReader reader(DossierReader reader) {
    Objects.requireNonNull(reader, "reader");
    return new DossierLinesReader(reader, skipping, progress, threads, ahead);
  }

  /**
   * Skips lines with an error and passes each to the given handler.
   *
   * @param handler called for each bad line, in order, on the requesting thread
   * @return a new reader
   */
  public DossierLinesReader skipping(DossierLine.Handler handler) {
    Objects.requireNonNull(handler, "handler");
    return new DossierLinesReader(reader, handler, progress, threads, ahead);
  }

  /**
   * Reports progress about ten times a second and at the end.
   *
   * @param listener called on the requesting thread
   * @return a new reader
   */
  public DossierLinesReader progress(Consumer<? super LinesProgress> listener) {
    Objects.requireNonNull(listener, "listener");
    return new DossierLinesReader(reader, skipping, listener, threads, ahead);
  }

  /**
   * Reads with one thread per processor; see {@link #threads(int)}.
   *
   * @return a new reader
   */
  public DossierLinesReader parallel() {
    return threads(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS));
  }

  /**
   * Reads several lines concurrently. Results, bad lines and progress are the same as with one
   * thread, in the same order and on the requesting thread. Any free thread reads a line and calls
   * the function for it.
   *
   * <p>The thread that consumes the stream is one of the threads. The others start with the stream
   * and end with it: at the end of the input, or when the stream is closed, which waits for the
   * lines in progress. If the function itself closes the stream, closing does not wait. A closed
   * stream throws {@link UncheckedIOException} when it is consumed further.
   *
   * @param threads the number of threads per stream, 1 to 1024
   * @return a new reader
   * @throws IllegalArgumentException if the number is out of that range
   */
  public DossierLinesReader threads(int threads) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads must be 1 to " + MOST_THREADS + "; found " + threads);
    }
    return new DossierLinesReader(reader, skipping, progress, threads, ahead);
  }

  /**
   * Limits the text that several threads read ahead, and with it their memory: each line keeps its
   * text and its result. The default is 256 KiB per thread, enough for many lines of some
   * kilobytes. Lines that are longer are read one at a time, unless the limit is raised.
   *
   * @param bytes the total length of the lines read ahead, at least 1; the last of them may exceed
   *     it
   * @return a new reader
   * @throws IllegalArgumentException if the limit is not positive
   */
  public DossierLinesReader readAhead(long bytes) {
    if (bytes < 1) {
      throw new IllegalArgumentException("bytes must be positive; found " + bytes);
    }
    return new DossierLinesReader(reader, skipping, progress, threads, bytes);
  }

  /**
   * Reads the dossiers of a file.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the dossiers, to be closed
   * @throws IOException if the file cannot be opened
   */
  public Stream<Dossier> read(Path file) throws IOException {
    return read(file, Function.identity());
  }

  /**
   * Reads the dossiers of a stream.
   *
   * @param in JSON Lines, plain or gzipped; closed with the dossiers
   * @return the dossiers, to be closed
   */
  public Stream<Dossier> read(InputStream in) {
    return read(in, Function.identity());
  }

  /**
   * Reads the dossiers of a file and applies a function to each, on all {@linkplain #threads
   * threads}:
   *
   * <pre>{@code
   * try (Stream<ValidationReport> reports =
   *     DossierLinesReader.standard().parallel().read(file, Validator.standard()::validate)) {
   *   reports.filter(ValidationReport::hasErrors).forEach(System.out::println);
   * }
   * }</pre>
   *
   * @param <R> the type of the function's results
   * @param file a file of JSON Lines, plain or gzipped
   * @param work called once for each dossier, by several threads concurrently, and also for
   *     dossiers that are read ahead and never requested; its exceptions are thrown in place of its
   *     result
   * @return the results in the order of the lines, to be closed
   * @throws IOException if the file cannot be opened
   */
  public <R> Stream<R> read(Path file, Function<? super Dossier, ? extends R> work)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(work, "work");
    return results(tryRead(file, line -> Result.of(line, work)));
  }

  /**
   * Reads the dossiers of a stream and applies a function to each, on all {@linkplain #threads
   * threads}.
   *
   * @param <R> the type of the function's results
   * @param in JSON Lines, plain or gzipped; closed with the results
   * @param work as for a {@linkplain #read(Path, Function) file}
   * @return the results in the order of the lines, to be closed
   */
  public <R> Stream<R> read(InputStream in, Function<? super Dossier, ? extends R> work) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(work, "work");
    return results(tryRead(in, line -> Result.of(line, work)));
  }

  /**
   * Reads the lines of a file, good and bad ones: no line causes an exception or is skipped.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the lines that are not blank, to be closed
   * @throws IOException if the file cannot be opened
   */
  public Stream<DossierLine> tryRead(Path file) throws IOException {
    return tryRead(file, Function.identity());
  }

  /**
   * Reads the lines of a stream, good and bad ones: no line causes an exception or is skipped.
   *
   * @param in JSON Lines, plain or gzipped; closed with the lines
   * @return the lines that are not blank, to be closed
   */
  public Stream<DossierLine> tryRead(InputStream in) {
    return tryRead(in, Function.identity());
  }

  /**
   * Reads the lines of a file, good and bad ones, and applies a function to each, on all
   * {@linkplain #threads threads}.
   *
   * @param <R> the type of the function's results
   * @param file a file of JSON Lines, plain or gzipped
   * @param work called for each line that is not blank, as for {@linkplain #read(Path, Function)
   *     dossiers}
   * @return the results in the order of the lines, to be closed
   * @throws IOException if the file cannot be opened
   */
  public <R> Stream<R> tryRead(Path file, Function<? super DossierLine, ? extends R> work)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(work, "work");
    long size = Files.isRegularFile(file) ? Files.size(file) : -1;
    return lines(Files.newInputStream(file), size, work);
  }

  /**
   * Reads the lines of a stream, good and bad ones, and applies a function to each, on all
   * {@linkplain #threads threads}.
   *
   * @param <R> the type of the function's results
   * @param in JSON Lines, plain or gzipped; closed with the results
   * @param work called for each line that is not blank, as for {@linkplain #read(Path, Function)
   *     dossiers}
   * @return the results in the order of the lines, to be closed
   */
  public <R> Stream<R> tryRead(InputStream in, Function<? super DossierLine, ? extends R> work) {
    return lines(in, -1, Objects.requireNonNull(work, "work"));
  }

  private <R> Stream<R> lines(
      InputStream in, long size, Function<? super DossierLine, ? extends R> work) {
    LineSource source = new LineSource(in, size, reader.maxDocumentLength(), progress);
    LineReading reading = new LineReading(reader);
    if (threads == 1) {
      return stream(new LinesInTurn<R>(source, reading, work), source);
    }
    long most = ahead == null ? threads * AHEAD_A_THREAD : ahead;
    LinesAhead<R> lines = new LinesAhead<>(source, reading, work, threads, most);
    return stream(lines, lines);
  }

  private static <R> Stream<R> stream(Spliterator<R> lines, Closeable closeable) {
    return StreamSupport.stream(lines, false)
        .onClose(
            () -> {
              try {
                closeable.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private <R> Stream<R> results(Stream<Result<R>> results) {
    return results.filter(result -> isUsable(result.line)).map(Result::orThrow);
  }

  private boolean isUsable(DossierLine line) {
    boolean complete = line.result().isComplete();
    if (!complete && skipping != null) {
      try {
        skipping.handle(line);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return complete || skipping == null;
  }

  /** A line and, if it is good, the result of its dossier. */
  private record Result<R>(DossierLine line, @Nullable R made) {
    static <R> Result<R> of(DossierLine line, Function<? super Dossier, ? extends R> work) {
      boolean complete = line.result().isComplete();
      return new Result<>(line, complete ? work.apply(line.result().orThrow()) : null);
    }

    @SuppressWarnings("NullAway") // null only if the function returned null
    R orThrow() {
      line.result().orThrow();
      return made;
    }
  }
}

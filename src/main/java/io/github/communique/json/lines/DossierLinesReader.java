package io.github.communique.json.lines;

import io.github.communique.Dossier;
import io.github.communique.internal.files.ClosingStream;
import io.github.communique.internal.syntax.InputFile;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines, with one dossier per line, in constant memory. With one thread, only one line
 * is in memory at any time. With several {@linkplain #threads threads}, the number of lines in
 * memory is limited.
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
 * <p>Lines are encoded in UTF-8 and end with {@code \n} or {@code \r\n}; the line separator is
 * optional after the last line. Blank lines and byte order marks are skipped. Gzip data with one or
 * more members is decompressed.
 *
 * <p>A line with an error causes a {@link DossierReadException}, unless such lines are {@linkplain
 * #skipping skipped}. The {@code line} of each issue is the line number in the file. The following
 * issues can occur in addition to the issues of a dossier:
 *
 * <table class="striped">
 *   <caption>Issues of lines</caption>
 *   <tr><td>{@code json.limit}</td><td>a line exceeds the maximum document length of the reader; only its beginning is stored in memory</td></tr>
 *   <tr><td>{@code json.truncated}</td><td>the last line does not end with a line feed and is not a complete JSON object, or the gzip data is truncated</td></tr>
 *   <tr><td>{@code json.encoding}</td><td>the gzip data is corrupt, and the rest of the file cannot be read</td></tr>
 * </table>
 *
 * <p>The returned streams are lazy and ordered, and must not be used by several threads
 * concurrently. The caller must close them, for example with try-with-resources. Closing a returned
 * stream also closes the underlying file or stream, and stops the {@linkplain #threads threads}
 * that process its lines. The streams throw {@link UncheckedIOException} if the file or stream
 * cannot be read.
 *
 * <p>Readers are immutable and thread-safe. Each configuration method returns a new reader.
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
   * Returns the reader that {@link DossierLines} uses. It reads each line with {@link
   * DossierReader#standard()}, and the first invalid line causes an exception.
   *
   * @return the standard reader
   */
  public static DossierLinesReader standard() {
    return STANDARD;
  }

  /**
   * Sets the reader for the lines. This reader determines the strictness and the limits.
   *
   * @param reader the reader for the lines
   * @return a new reader
   */
  public DossierLinesReader reader(DossierReader reader) {
    Objects.requireNonNull(reader, "reader");
    return new DossierLinesReader(reader, skipping, progress, threads, ahead);
  }

  /**
   * Skips lines with errors, and passes each skipped line to a handler.
   *
   * @param handler the handler, which is called for each invalid line, in order, on the thread that
   *     consumes the stream
   * @return a new reader
   */
  public DossierLinesReader skipping(DossierLine.Handler handler) {
    Objects.requireNonNull(handler, "handler");
    return new DossierLinesReader(reader, handler, progress, threads, ahead);
  }

  /**
   * Reports progress about ten times per second and at the end.
   *
   * @param listener the listener, which is called on the thread that consumes the stream
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
   * Reads several lines concurrently. As with one thread, results are returned in line order, and
   * invalid lines and progress are reported on the thread that consumes the stream. Each line is
   * parsed and passed to the function on any available thread.
   *
   * <p>The thread that consumes the stream counts as one of the threads. The other threads start
   * when the stream is first consumed, and end at the end of the input or when the stream is
   * closed. Closing the stream waits for the lines that are being processed, unless the function
   * itself closes the stream. Consuming a closed stream causes an {@link UncheckedIOException}.
   *
   * @param threads the number of threads per stream, from 1 to 1024
   * @return a new reader
   * @throws IllegalArgumentException if the number is outside this range
   */
  public DossierLinesReader threads(int threads) {
    if (threads < 1 || threads > MOST_THREADS) {
      throw new IllegalArgumentException(
          "threads must be from 1 to " + MOST_THREADS + "; found " + threads);
    }
    return new DossierLinesReader(reader, skipping, progress, threads, ahead);
  }

  /**
   * Limits the amount of text that several threads read ahead. This also limits the memory use.
   * Both the text and the result of each line are kept in memory. The default is 256 KiB per
   * thread, which is sufficient for many lines of a few kilobytes. Lines that exceed the limit are
   * read one at a time.
   *
   * @param bytes the maximum total length of the lines that are read ahead, at least 1; the last
   *     line can exceed this limit
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
   * @param file a JSON Lines file, plain or gzipped
   * @return the dossiers; the caller must close the stream
   * @throws IOException if the file cannot be opened
   */
  public Stream<Dossier> read(Path file) throws IOException {
    return read(file, Function.identity());
  }

  /**
   * Reads the dossiers of a stream.
   *
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @return the dossiers; the caller must close the stream
   */
  public Stream<Dossier> read(InputStream in) {
    return read(in, Function.identity());
  }

  /**
   * Reads the dossiers of a file and applies a function to each dossier. All {@linkplain #threads
   * threads} share the work.
   *
   * <pre>{@code
   * try (Stream<ValidationReport> reports =
   *     DossierLinesReader.standard().parallel().read(file, Validator.standard()::validate)) {
   *   reports.filter(ValidationReport::hasErrors).forEach(System.out::println);
   * }
   * }</pre>
   *
   * @param <R> the type of the function's results
   * @param file a JSON Lines file, plain or gzipped
   * @param work the function, which is called once for each dossier, including dossiers that are
   *     read ahead but never requested; several threads can call it concurrently. If the function
   *     throws an exception, the stream throws this exception instead of returning a result.
   * @return the results in line order; the caller must close the stream
   * @throws IOException if the file cannot be opened
   */
  public <R> Stream<R> read(Path file, Function<? super Dossier, ? extends R> work)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(work, "work");
    return results(tryRead(file, line -> Result.of(line, work)));
  }

  /**
   * Reads the dossiers of a stream and applies a function to each dossier. All {@linkplain #threads
   * threads} share the work.
   *
   * @param <R> the type of the function's results
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @param work the function, which is called for each dossier, as described in {@link #read(Path,
   *     Function)}
   * @return the results in line order; the caller must close the stream
   */
  public <R> Stream<R> read(InputStream in, Function<? super Dossier, ? extends R> work) {
    Objects.requireNonNull(in, "in");
    Objects.requireNonNull(work, "work");
    return results(tryRead(in, line -> Result.of(line, work)));
  }

  /**
   * Reads the lines of a file, including invalid lines. An invalid line does not cause an exception
   * and is not skipped.
   *
   * @param file a JSON Lines file, plain or gzipped
   * @return the lines that are not blank; the caller must close the stream
   * @throws IOException if the file cannot be opened
   */
  public Stream<DossierLine> tryRead(Path file) throws IOException {
    return tryRead(file, Function.identity());
  }

  /**
   * Reads the lines of a stream, including invalid lines. An invalid line does not cause an
   * exception and is not skipped.
   *
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @return the lines that are not blank; the caller must close the stream
   */
  public Stream<DossierLine> tryRead(InputStream in) {
    return tryRead(in, Function.identity());
  }

  /**
   * Reads the lines of a file, including invalid lines, and applies a function to each line. All
   * {@linkplain #threads threads} share the work.
   *
   * @param <R> the type of the function's results
   * @param file a JSON Lines file, plain or gzipped
   * @param work the function, which is called for each line that is not blank, as described in
   *     {@link #read(Path, Function)}
   * @return the results in line order; the caller must close the stream
   * @throws IOException if the file cannot be opened
   */
  public <R> Stream<R> tryRead(Path file, Function<? super DossierLine, ? extends R> work)
      throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(work, "work");
    long size = Files.isRegularFile(file) ? Files.size(file) : -1;
    return lines(InputFile.open(file), size, work);
  }

  /**
   * Reads the lines of a stream, including invalid lines, and applies a function to each line. All
   * {@linkplain #threads threads} share the work.
   *
   * @param <R> the type of the function's results
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @param work the function, which is called for each line that is not blank, as described in
   *     {@link #read(Path, Function)}
   * @return the results in line order; the caller must close the stream
   */
  public <R> Stream<R> tryRead(InputStream in, Function<? super DossierLine, ? extends R> work) {
    return lines(in, -1, Objects.requireNonNull(work, "work"));
  }

  private <R> Stream<R> lines(
      InputStream in, long size, Function<? super DossierLine, ? extends R> work) {
    LineSource source = new LineSource(in, size, reader.maxDocumentLength(), progress);
    LineReading reading = new LineReading(reader);
    if (threads == 1) {
      return ClosingStream.of(new LinesInTurn<R>(source, reading, work), source);
    }
    long most = ahead == null ? threads * AHEAD_A_THREAD : ahead;
    LinesAhead<R> lines = new LinesAhead<>(source, reading, work, threads, most);
    return ClosingStream.of(lines, lines);
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

  /** A line and, if the line is valid, the result of the function for its dossier. */
  private record Result<R>(DossierLine line, @Nullable R made) {
    static <R> Result<R> of(DossierLine line, Function<? super Dossier, ? extends R> work) {
      boolean complete = line.result().isComplete();
      return new Result<>(line, complete ? work.apply(line.result().orThrow()) : null);
    }

    @SuppressWarnings("NullAway") // The value is null only if the function returned null.
    R orThrow() {
      line.result().orThrow();
      return made;
    }
  }
}

package io.github.communique.json;

import io.github.communique.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON Lines: one dossier per line, however many lines there are, one held at a time.
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
 * <p>Lines are UTF-8 and end in {@code \n} or {@code \r\n}; the last need not end at all. Blank
 * lines and byte order marks are passed over. Data that begin as gzip are decompressed, of one
 * member or several.
 *
 * <p>A line with an error ends the reading with a {@link DossierReadException}, unless they are
 * {@linkplain #skipping skipped}. The {@code line} of each issue is the number of the line in the
 * file. Besides the issues of a dossier there are:
 *
 * <table>
 *   <caption>Issues of lines</caption>
 *   <tr><td>{@code json.limit}</td><td>a line is longer than the document that the reader takes; no
 *       more of it than that is held in memory</td></tr>
 *   <tr><td>{@code json.truncated}</td><td>the last line has no end and is no whole object, or the
 *       gzip data ends in the middle</td></tr>
 *   <tr><td>{@code json.encoding}</td><td>also: the gzip data is damaged; nothing after that can be
 *       read</td></tr>
 * </table>
 *
 * <p>The streams read as they are asked, in order and by one thread at a time. They must be closed,
 * best by try-with-resources, which closes the file or the given stream. When that cannot be read,
 * they throw {@link UncheckedIOException}.
 *
 * <p>Immutable and safe for use by several threads; each setting gives a new reader.
 */
public final class DossierLinesReader {
  private static final DossierLinesReader STANDARD =
      new DossierLinesReader(DossierReader.standard(), null, null);

  private final DossierReader reader;
  private final DossierLine.@Nullable Handler skipping;
  private final @Nullable Consumer<? super LinesProgress> progress;

  private DossierLinesReader(
      DossierReader reader,
      DossierLine.@Nullable Handler skipping,
      @Nullable Consumer<? super LinesProgress> progress) {
    this.reader = reader;
    this.skipping = skipping;
    this.progress = progress;
  }

  /**
   * The reader that {@link DossierLines} uses: each line is read by {@link
   * DossierReader#standard()}, and the first bad one ends the reading.
   *
   * @return the standard reader
   */
  public static DossierLinesReader standard() {
    return STANDARD;
  }

  /**
   * Sets what reads a line: how strictly, and within which limits.
   *
   * @param reader the reader of each line
   * @return a new reader
   */
  public DossierLinesReader reader(DossierReader reader) {
    return new DossierLinesReader(Objects.requireNonNull(reader, "reader"), skipping, progress);
  }

  /**
   * Passes over lines with an error, and hands each to the given handler instead.
   *
   * @param handler is told of each bad line, in order, on the thread that reads
   * @return a new reader
   */
  public DossierLinesReader skipping(DossierLine.Handler handler) {
    return new DossierLinesReader(reader, Objects.requireNonNull(handler, "handler"), progress);
  }

  /**
   * Tells how far the reading has got: about ten times a second while it goes on, and when it has
   * reached the end.
   *
   * @param listener is told, on the thread that reads
   * @return a new reader
   */
  public DossierLinesReader progress(Consumer<? super LinesProgress> listener) {
    return new DossierLinesReader(reader, skipping, Objects.requireNonNull(listener, "listener"));
  }

  /**
   * Reads the dossiers of a file.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the dossiers, to be closed
   * @throws IOException if the file cannot be opened
   */
  public Stream<Dossier> read(Path file) throws IOException {
    return dossiers(tryRead(file));
  }

  /**
   * Reads the dossiers of a stream.
   *
   * @param in JSON Lines, plain or gzipped; closed with the dossiers
   * @return the dossiers, to be closed
   */
  public Stream<Dossier> read(InputStream in) {
    return dossiers(tryRead(in));
  }

  /**
   * Reads the lines of a file, whether good or bad: no line causes an exception, and none is
   * skipped.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the lines that are not blank, to be closed
   * @throws IOException if the file cannot be opened
   */
  public Stream<DossierLine> tryRead(Path file) throws IOException {
    long size = Files.isRegularFile(file) ? Files.size(file) : -1;
    return lines(Files.newInputStream(file), size);
  }

  /**
   * Reads the lines of a stream, whether good or bad: no line causes an exception, and none is
   * skipped.
   *
   * @param in JSON Lines, plain or gzipped; closed with the lines
   * @return the lines that are not blank, to be closed
   */
  public Stream<DossierLine> tryRead(InputStream in) {
    return lines(in, -1);
  }

  private Stream<DossierLine> lines(InputStream in, long size) {
    LineSource source = new LineSource(in, size, reader.maxDocumentLength(), progress);
    return StreamSupport.stream(new LineReading(source, reader), false)
        .onClose(
            () -> {
              try {
                source.close();
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
  }

  private Stream<Dossier> dossiers(Stream<DossierLine> lines) {
    return lines.filter(this::isUsable).map(line -> line.result().orThrow());
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
}

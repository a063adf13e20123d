package io.github.communique.json.lines;

import io.github.communique.Dossier;
import io.github.communique.internal.files.FileOutput;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Reads and writes JSON Lines files, with one dossier per line.
 *
 * <pre>{@code
 * DossierLines.write(dossiers.stream(), file);              // writes all of them or none
 * try (DossierLinesWriter lines = DossierLines.append(file)) {
 *   lines.write(dossier);                                   // adds one to the file
 * }
 * try (Stream<Dossier> all = DossierLines.read(file)) {     // in constant memory
 *   all.filter(dossier -> !dossier.meetings().isEmpty()).forEach(this::show);
 * }
 * }</pre>
 *
 * <p>A new file is compressed with gzip if its name ends with {@code .gz}. The readers detect
 * compression from the first bytes.
 *
 * <p>To set limits, skip invalid lines, report progress or use several threads, use {@link
 * DossierLinesReader}.
 */
public final class DossierLines {
  private DossierLines() {}

  /**
   * Reads the dossiers of a file, up to the first invalid line.
   *
   * @param file a JSON Lines file, plain or gzipped
   * @return the dossiers; the caller must close the stream. An invalid line causes a {@link
   *     DossierReadException}.
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Dossier> read(Path file) throws IOException {
    return DossierLinesReader.standard().read(file);
  }

  /**
   * Reads the dossiers of a stream, up to the first invalid line.
   *
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @return the dossiers; the caller must close the stream. An invalid line causes a {@link
   *     DossierReadException}.
   */
  public static Stream<Dossier> read(InputStream in) {
    return DossierLinesReader.standard().read(in);
  }

  /**
   * Reads the lines of a file, including invalid lines.
   *
   * @param file a JSON Lines file, plain or gzipped
   * @return the lines that are not blank; the caller must close the stream
   * @throws IOException if the file cannot be opened
   */
  public static Stream<DossierLine> tryRead(Path file) throws IOException {
    return DossierLinesReader.standard().tryRead(file);
  }

  /**
   * Reads the lines of a stream, including invalid lines.
   *
   * @param in JSON Lines, plain or gzipped; closed when the returned stream is closed
   * @return the lines that are not blank; the caller must close the stream
   */
  public static Stream<DossierLine> tryRead(InputStream in) {
    return DossierLinesReader.standard().tryRead(in);
  }

  /**
   * Writes dossiers to a file atomically. The new file becomes visible only after all dossiers are
   * on the storage device. If writing fails, an existing file remains unchanged.
   *
   * <p>If the file exists, the new file has the same permissions, owner and group, or the same
   * access control list. The new file is never accessible to users who cannot access the existing
   * file, not even during writing. If the owner cannot be set, the new file belongs to the user who
   * runs the process. If the group cannot be set, the new file keeps its default group, and the
   * permissions of the group are limited to the permissions of other users. POSIX access control
   * lists, which Java cannot read, and extended attributes are not preserved. Symbolic links are
   * followed, even if their target does not exist. Other hard links to the file still refer to the
   * old content.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param file the file; compressed if its name ends with {@code .gz}
   * @throws IOException if the file cannot be written, or if it exists and is not a regular file
   *     (for example, a directory, a pipe or a device)
   */
  public static void write(Stream<Dossier> dossiers, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(dossiers, "dossiers");
    LinesFile.replace(
        file,
        LinesEnd.isGzipName(file),
        lines -> {
          for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
            lines.write(dossier);
          }
        });
  }

  /**
   * Writes encoded dossiers, as returned by {@link DossierJson#writeBytes}, to a file. With this
   * method, the {@linkplain DossierLinesReader#threads threads} that read a file can also encode
   * the dossiers. The file is written atomically, as described in {@link #write(Stream, Path)}.
   *
   * <pre>{@code
   * DossierLinesReader reader = DossierLinesReader.standard().parallel();
   * try (Stream<byte[]> lines = reader.read(file, read ->
   *     DossierJson.writeBytes(read.toBuilder().extension("acme:seen", true).build()))) {
   *   DossierLines.writeJson(lines, file);
   * }
   * }</pre>
   *
   * @param lines the lines, each of which is one JSON object as described in {@link
   *     DossierLinesWriter#writeJson}; the stream is not closed
   * @param file the file; compressed if its name ends with {@code .gz}
   * @throws IOException if the file cannot be written
   */
  public static void writeJson(Stream<byte[]> lines, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(lines, "lines");
    LinesFile.replace(
        file,
        LinesEnd.isGzipName(file),
        writer -> {
          for (byte[] line : (Iterable<byte[]>) lines::iterator) {
            writer.writeJson(line);
          }
        });
  }

  /**
   * Opens a writer that appends lines to a file. Creates the file if it does not exist.
   *
   * <p>If the last line is a complete JSON object but does not end with a line feed, a line feed is
   * added. Any other last line without a line feed is rejected, even if it is a complete array,
   * string or number, or data in another format, which {@link DossierLine#isTruncated()} does not
   * report as truncated. It may not be a JSON Lines file, so it is not changed. A compressed file
   * is first read completely, and the new lines are written as an additional gzip member.
   *
   * @param file a JSON Lines file, plain or gzipped; symbolic links are followed, even if their
   *     target does not exist
   * @return a writer; the caller must close it
   * @throws TruncatedLineException if the last line does not end with a line feed and is not a
   *     complete JSON object, or if the gzip data is truncated; {@link #moveTruncatedLine} can move
   *     the line to another file
   * @throws IOException if the file cannot be opened or is corrupt
   */
  public static DossierLinesWriter append(Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    LinesEnd end = LinesEnd.of(file);
    if (end.truncated()) {
      throw new TruncatedLineException(file, end.offset(), end.length());
    }
    FileOutput output = FileOutput.append(file);
    try {
      DossierLinesWriter lines = new DossierLinesWriter(output, end.gzip());
      if (end.length() > 0) {
        lines.writeRaw(new byte[] {'\n'});
      }
      return lines;
    } catch (IOException | RuntimeException e) {
      output.close();
      throw e;
    }
  }

  /**
   * Creates a writer for a stream, such as a network connection or a custom compression stream.
   *
   * @param out the destination; closed when the writer is closed
   * @return a writer; the caller must close it
   */
  public static DossierLinesWriter writer(OutputStream out) {
    return new DossierLinesWriter(out);
  }

  /**
   * Moves the last line from one file to another if {@link #append} would reject it, so that lines
   * can be appended again without data loss. Such a line does not end with a line feed and is not a
   * complete JSON object.
   *
   * <p>A compressed file is {@linkplain #write replaced} with a new file that has the same
   * permissions. An uncompressed file is truncated.
   *
   * @param file a JSON Lines file, plain or gzipped
   * @param aside the other file. If it does not exist, it is created with the permissions of {@code
   *     file}. It is compressed under the same conditions as in {@link #append}.
   * @return whether the file had such a last line, or its gzip data was truncated
   * @throws IllegalArgumentException if both arguments refer to the same file
   * @throws TruncatedLineException if {@code aside} is compressed, and its last line is incomplete
   *     or its data is truncated
   * @throws IOException if one of the files cannot be read or written; in this case, the line is
   *     not removed from {@code file}
   */
  public static boolean moveTruncatedLine(Path file, Path aside) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(aside, "aside");
    return LinesFile.moveTruncatedLine(file, aside);
  }
}

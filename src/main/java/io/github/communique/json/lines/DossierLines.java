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
 * Reads and writes files of dossiers as JSON Lines, one dossier per line.
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
 * <p>A new file whose name ends in {@code .gz} is compressed. Reading detects compression by the
 * first bytes.
 *
 * <p>{@link DossierLinesReader} has more options: limits, skipping bad lines, progress, several
 * threads.
 */
public final class DossierLines {
  private DossierLines() {}

  /**
   * Reads the dossiers of a file, up to the first malformed line.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the dossiers, to be closed; a malformed line throws {@link DossierReadException}
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Dossier> read(Path file) throws IOException {
    return DossierLinesReader.standard().read(file);
  }

  /**
   * Reads the dossiers of a stream, up to the first malformed line.
   *
   * @param in JSON Lines, plain or gzipped; closed with the dossiers
   * @return the dossiers, to be closed; a malformed line throws {@link DossierReadException}
   */
  public static Stream<Dossier> read(InputStream in) {
    return DossierLinesReader.standard().read(in);
  }

  /**
   * Reads the lines of a file, good and bad ones.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the lines that are not blank, to be closed
   * @throws IOException if the file cannot be opened
   */
  public static Stream<DossierLine> tryRead(Path file) throws IOException {
    return DossierLinesReader.standard().tryRead(file);
  }

  /**
   * Reads the lines of a stream, good and bad ones.
   *
   * @param in JSON Lines, plain or gzipped; closed with the lines
   * @return the lines that are not blank, to be closed
   */
  public static Stream<DossierLine> tryRead(InputStream in) {
    return DossierLinesReader.standard().tryRead(in);
  }

  /**
   * Writes dossiers to a file atomically. The file appears when all dossiers are written and on the
   * device; if that fails, an existing file stays unchanged.
   *
   * <p>If the file exists, the new file has the same permissions, owner and group, or the same
   * access control list. It is never accessible to more users while it is written. If the process
   * may not set the owner or the group, the new file has those of the process, and its group has at
   * most the permissions of all others. POSIX access control lists, which Java cannot read, and
   * extended attributes are not kept. Symbolic links are followed, even if their target does not
   * exist. Other hard links to the old file keep the old content.
   *
   * @param dossiers the dossiers; not closed
   * @param file the file; compressed if the name ends in {@code .gz}
   * @throws IOException if the file cannot be written, or if it exists and is not a regular file,
   *     such as a directory, a pipe or a device
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
   * Writes the results of {@link DossierJson#writeBytes} to a file, so that the {@linkplain
   * DossierLinesReader#threads threads} that read a file can also encode its dossiers. The file
   * appears atomically, as with {@link #write(Stream, Path)}.
   *
   * <pre>{@code
   * DossierLinesReader reader = DossierLinesReader.standard().parallel();
   * try (Stream<byte[]> lines = reader.read(file, read ->
   *     DossierJson.writeBytes(read.toBuilder().extension("acme:seen", true).build()))) {
   *   DossierLines.writeJson(lines, file);
   * }
   * }</pre>
   *
   * @param lines one JSON object each, as for {@link DossierLinesWriter#writeJson}; not closed
   * @param file the file; compressed if the name ends in {@code .gz}
   * @throws IOException if it cannot be written
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
   * Appends lines to a file, which is created if it does not exist.
   *
   * <p>A last line that only lacks its line feed gets one. A compressed file is first read to its
   * end, and the new lines become another gzip member.
   *
   * @param file a file of JSON Lines, plain or gzipped; symbolic links are followed, even if their
   *     target does not exist
   * @return a writer, to be closed
   * @throws TruncatedLineException if the last line is truncated; {@link #moveTruncatedLine} moves
   *     it to another file
   * @throws IOException if the file cannot be opened, or is damaged
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
   * Writes lines to a stream, such as a connection or a custom compression.
   *
   * @param out the destination; closed with the writer
   * @return a writer, to be closed
   */
  public static DossierLinesWriter writer(OutputStream out) {
    return new DossierLinesWriter(out);
  }

  /**
   * Moves an incomplete last line from a file to another file, so that lines can be {@linkplain
   * #append appended} again and nothing is lost.
   *
   * <p>A compressed file is {@linkplain #write replaced}, with its permissions. Any other file is
   * truncated.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @param aside the other file; created with the permissions of {@code file} if it does not exist,
   *     and compressed as {@link #append} would compress it
   * @return whether the file had an incomplete last line
   * @throws IllegalArgumentException if the two are the same file
   * @throws TruncatedLineException if {@code aside} is compressed and its data ends in the middle
   * @throws IOException if one of the files cannot be read or written; the line then stays in its
   *     file
   */
  public static boolean moveTruncatedLine(Path file, Path aside) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(aside, "aside");
    return LinesFile.moveTruncatedLine(file, aside);
  }
}

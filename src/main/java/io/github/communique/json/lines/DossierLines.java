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
 * Stores dossiers as JSON Lines, one per line, and reads them again.
 *
 * <pre>{@code
 * DossierLines.write(dossiers.stream(), file);              // all at once, or not at all
 * try (DossierLinesWriter lines = DossierLines.append(file)) {
 *   lines.write(dossier);                                   // one more
 * }
 * try (Stream<Dossier> all = DossierLines.read(file)) {     // in constant memory
 *   all.filter(dossier -> !dossier.meetings().isEmpty()).forEach(this::show);
 * }
 * }</pre>
 *
 * <p>A new file whose name ends in {@code .gz} is compressed. What is read is known to be
 * compressed by its first bytes.
 *
 * <p>{@link DossierLinesReader} is for what else can be asked of a reading: limits, skipping lines
 * that are bad, progress, several threads.
 */
public final class DossierLines {
  private DossierLines() {}

  /**
   * Reads the dossiers of a file, up to the first bad line.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the dossiers, to be closed; a bad line throws {@link DossierReadException}
   * @throws IOException if the file cannot be opened
   */
  public static Stream<Dossier> read(Path file) throws IOException {
    return DossierLinesReader.standard().read(file);
  }

  /**
   * Reads the dossiers of a stream, up to the first bad line.
   *
   * @param in JSON Lines, plain or gzipped; closed with the dossiers
   * @return the dossiers, to be closed; a bad line throws {@link DossierReadException}
   */
  public static Stream<Dossier> read(InputStream in) {
    return DossierLinesReader.standard().read(in);
  }

  /**
   * Reads the lines of a file, whether good or bad.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @return the lines that are not blank, to be closed
   * @throws IOException if the file cannot be opened
   */
  public static Stream<DossierLine> tryRead(Path file) throws IOException {
    return DossierLinesReader.standard().tryRead(file);
  }

  /**
   * Reads the lines of a stream, whether good or bad.
   *
   * @param in JSON Lines, plain or gzipped; closed with the lines
   * @return the lines that are not blank, to be closed
   */
  public static Stream<DossierLine> tryRead(InputStream in) {
    return DossierLinesReader.standard().tryRead(in);
  }

  /**
   * Writes dossiers as a file. It appears when all of them are written and on the device; if that
   * fails, a file that was there stays as it was.
   *
   * <p>If the file exists, the new file has the same permissions, owner and group, or the same
   * access control list. It is never accessible to more users while it is written. If the process
   * may not set the owner or the group, the new file has those of the process, and its group gets
   * at most the permissions of all others. POSIX access control lists, which Java cannot read, and
   * extended attributes are not kept. Symbolic links are followed, even if their target does not
   * exist. Other hard links to the old file keep the old content.
   *
   * @param dossiers the dossiers; not closed
   * @param file where to; compressed if the name ends in {@code .gz}
   * @throws IOException if it cannot be written, or if it exists and is not a regular file, such as
   *     a directory, a pipe or a device
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
   * Writes as a file what {@link DossierJson#writeBytes} made of dossiers, so that all {@linkplain
   * DossierLinesReader#threads threads} that read a file can write its dossiers too. It appears as
   * one that is {@linkplain #write(Stream, Path) written} does.
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
   * @param file where to; compressed if the name ends in {@code .gz}
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
   * Adds lines to a file, which is made if it is not there.
   *
   * <p>A last line that lacks but its end gets one. A compressed file is read through first, since
   * its end tells nothing, and goes on as a further member.
   *
   * @param file a file of JSON Lines, plain or gzipped; symbolic links are followed, even if their
   *     target does not exist
   * @return a writer, to be closed
   * @throws TruncatedLineException if the last line was not written to its end; {@link
   *     #moveTruncatedLine} sets it aside
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
   * Writes lines to a stream, such as a connection or a compression of the application's own.
   *
   * @param out where to; closed with the writer
   * @return a writer, to be closed
   */
  public static DossierLinesWriter writer(OutputStream out) {
    return new DossierLinesWriter(out);
  }

  /**
   * Takes a last line that was not written to its end out of a file and adds it to another, so that
   * lines can be {@linkplain #append added} again and nothing is lost.
   *
   * <p>A compressed file is {@linkplain #write replaced}, with its permissions. Any other file is
   * truncated.
   *
   * @param file a file of JSON Lines, plain or gzipped
   * @param aside where to; created with the permissions of {@code file} if it does not exist, and
   *     compressed as {@link #append} would compress it
   * @return whether there was such a line
   * @throws IllegalArgumentException if the two are the same file
   * @throws TruncatedLineException if {@code aside} is compressed and its data ends in the middle
   * @throws IOException if one of the files cannot be read or written; the line is then still in
   *     its place
   */
  public static boolean moveTruncatedLine(Path file, Path aside) throws IOException {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(aside, "aside");
    return LinesFile.moveTruncatedLine(file, aside);
  }
}

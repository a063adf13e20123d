package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.files.FileOutput;
import io.github.communique.internal.text.Quoted;
import io.github.communique.json.DossierJson;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes JSON Lines in UTF-8, with one dossier per line. Each line ends with {@code \n}.
 *
 * <pre>{@code
 * try (DossierLinesWriter lines = DossierLines.append(file)) {
 *   lines.write(dossier);
 * }
 * }</pre>
 *
 * <p>Each line is written with a single call, and uncompressed files are not buffered. Therefore,
 * if the program ends unexpectedly, the file contains only complete lines. If the operating system
 * crashes or the power fails, lines written after the last {@link #force()} can be lost. Compressed
 * files are buffered until {@link #flush()}.
 *
 * <p>If a write to an uncompressed file fails, the incomplete line is removed, and further lines
 * can be written. If a write to a compressed file or to a stream fails, or if the incomplete line
 * cannot be removed, the last line can be incomplete. In this case, all further writes fail. {@link
 * DossierLines#append} reports such a line when the file is opened again.
 *
 * <p>Writers are thread-safe: lines from several threads are not interleaved. An interrupt does not
 * stop a write to a file, and the interrupt status is preserved. Two concurrent writers for one
 * file are not supported.
 */
public final class DossierLinesWriter implements Closeable, Flushable {
  private final OutputStream out;
  private final @Nullable FileOutput file;
  private @Nullable Throwable failure;
  private boolean closed;

  /** Creates a writer for a stream. */
  DossierLinesWriter(OutputStream out) {
    this.out = Objects.requireNonNull(out, "out");
    this.file = null;
  }

  /** Creates a writer for a file. */
  DossierLinesWriter(FileOutput file, boolean gzip) throws IOException {
    this.out = gzip ? new GZIPOutputStream(file, 1 << 16, true) : file;
    this.file = file;
  }

  /**
   * Writes a dossier as a line.
   *
   * @param dossier the dossier
   * @throws IllegalArgumentException if a text contains an unpaired surrogate; no data is written
   * @throws IOException if this line or an earlier line cannot be written
   */
  public void write(Dossier dossier) throws IOException {
    writeLine(DossierJson.writeBytes(dossier));
  }

  /**
   * Writes a dossier that is already encoded, for example by {@link DossierJson#writeBytes}, as a
   * line. The dossier can be encoded by {@linkplain DossierLinesReader#read(Path, Function) another
   * thread}.
   *
   * @param json one JSON object in UTF-8, which is written verbatim
   * @throws IllegalArgumentException if the bytes contain a line feed, or do not start with an
   *     opening brace and end with a closing brace; no data is written
   * @throws IOException if this line or an earlier line cannot be written
   */
  public void writeJson(byte[] json) throws IOException {
    Objects.requireNonNull(json, "json");
    for (byte b : json) {
      if (b == '\n') {
        throw new IllegalArgumentException(
            "json must be on one line; found a line feed in " + Quoted.of(new String(json, UTF_8)));
      }
    }
    if (json.length < 2 || json[0] != '{' || json[json.length - 1] != '}') {
      throw new IllegalArgumentException(
          "json must begin with { and end with }; found " + Quoted.of(new String(json, UTF_8)));
    }
    writeLine(json);
  }

  private void writeLine(byte[] json) throws IOException {
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    writeRaw(line);
  }

  synchronized void writeRaw(byte[] bytes) throws IOException {
    change(() -> out.write(bytes));
  }

  /**
   * Passes all lines to the operating system, including lines that the compressor has buffered.
   *
   * @throws IOException if the lines cannot be written or the writer is closed
   */
  @Override
  public synchronized void flush() throws IOException {
    change(out::flush);
  }

  /**
   * Waits until all lines are on the storage device, so that they survive a power failure. For a
   * stream, this is equivalent to {@link #flush()}.
   *
   * @throws IOException if the lines cannot be written or the writer is closed
   */
  public synchronized void force() throws IOException {
    flush();
    if (file != null) {
      file.force();
    }
  }

  /** Finishes the compression, if any, and waits until all lines are on the storage device. */
  synchronized void finish() throws IOException {
    if (out instanceof GZIPOutputStream compressed) {
      change(compressed::finish);
    }
    force();
  }

  private interface Change {
    void apply() throws IOException;
  }

  private void change(Change change) throws IOException {
    if (closed) {
      throw new IOException("the writer is closed");
    }
    if (failure != null) {
      throw new IOException("an earlier write failed and may have left a partial line", failure);
    }
    try {
      change.apply();
    } catch (IOException | RuntimeException | Error e) {
      // Only a failed write to an uncompressed file can be undone.
      if (file == null || file != out || file.isBroken()) {
        failure = e;
      }
      throw e;
    }
  }

  /**
   * Finishes the compression, if any, and closes the file or stream. Closing a closed writer has no
   * effect.
   *
   * @throws IOException if buffered data cannot be written
   */
  @Override
  public synchronized void close() throws IOException {
    if (closed) {
      return;
    }
    closed = true;
    if (file == null) {
      out.close();
      return;
    }
    try (file) {
      // After a failure, part of the compressed data is missing from the file. Writing the
      // remaining data would not repair the file.
      if (failure == null) {
        out.close();
      }
    }
  }
}

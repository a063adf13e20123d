package io.github.communique.json.lines;

import io.github.communique.Dossier;
import io.github.communique.internal.files.FileOutput;
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
 * Writes JSON Lines: one dossier per line, in UTF-8, each line ended by {@code \n}.
 *
 * <pre>{@code
 * try (DossierLinesWriter lines = DossierLines.append(file)) {
 *   lines.write(dossier);
 * }
 * }</pre>
 *
 * <p>Each line is written with a single call, and uncompressed files are not buffered: a program
 * that ends leaves complete lines. If the system fails, lines since the last {@link #force()} may
 * be lost. Compressed files buffer until {@link #flush()}.
 *
 * <p>If a write to an uncompressed file fails, the part of the line that was written is removed,
 * and other lines can be written. If a write to a compressed file or to a stream fails, or the part
 * cannot be removed, the last line may be incomplete, and every further write is refused. {@link
 * DossierLines#append} reports such a line when the file is opened again.
 *
 * <p>Safe for use by several threads; their lines do not mix. An interrupt of a thread stops
 * neither its own write to a file nor those of other threads, and stays pending. Two concurrent
 * writers on one file are not supported.
 */
public final class DossierLinesWriter implements Closeable, Flushable {
  private final OutputStream out;
  private final @Nullable FileOutput file;
  private @Nullable Throwable failure;
  private boolean closed;

  /** Writes to a stream. */
  DossierLinesWriter(OutputStream out) {
    this.out = Objects.requireNonNull(out, "out");
    this.file = null;
  }

  /** Writes to a file. */
  DossierLinesWriter(FileOutput file, boolean gzip) throws IOException {
    this.out = gzip ? new GZIPOutputStream(file, 1 << 16, true) : file;
    this.file = file;
  }

  /**
   * Writes a dossier as a line.
   *
   * @param dossier the dossier
   * @throws IllegalArgumentException if a text has an unpaired surrogate; nothing is written
   * @throws IOException if this or an earlier line could not be written
   */
  public void write(Dossier dossier) throws IOException {
    writeLine(DossierJson.writeBytes(dossier));
  }

  /**
   * Writes a result of {@link DossierJson#writeBytes} as a line, for example from {@linkplain
   * DossierLinesReader#read(Path, Function) another thread}.
   *
   * @param json one JSON object in UTF-8, which is written verbatim
   * @throws IllegalArgumentException if it contains a line feed, or is not an object from its first
   *     byte to its last; nothing is written
   * @throws IOException if this or an earlier line could not be written
   */
  public void writeJson(byte[] json) throws IOException {
    Objects.requireNonNull(json, "json");
    for (byte b : json) {
      if (b == '\n') {
        throw new IllegalArgumentException("json must not contain a line feed");
      }
    }
    if (json.length < 2 || json[0] != '{' || json[json.length - 1] != '}') {
      throw new IllegalArgumentException("json must be a JSON object from { to }");
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
   * Passes all lines to the operating system, including those buffered by compression.
   *
   * @throws IOException if they cannot be written or the writer is closed
   */
  @Override
  public synchronized void flush() throws IOException {
    change(out::flush);
  }

  /**
   * Waits until all lines are on the device and survive a power failure. For a stream, this is the
   * same as {@link #flush()}.
   *
   * @throws IOException if they cannot be written, or the writer is closed
   */
  public synchronized void force() throws IOException {
    flush();
    if (file != null) {
      file.force();
    }
  }

  /** Ends the compression, if any, and waits until everything is on the device. */
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
      // A plain file undoes a failed write; streams and compressed files cannot.
      if (file == null || file != out || file.isBroken()) {
        failure = e;
      }
      throw e;
    }
  }

  /**
   * Ends the compression, if any, and closes the file or stream. Closing again does nothing.
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
      // After a failure, the remaining compressed data does not continue the file.
      if (failure == null) {
        out.close();
      }
    }
  }
}

package io.github.communique.internal.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An output stream that appends bytes to a file. Interrupting the writing thread does not close the
 * stream. A failed write is undone by truncating the file to its previous length.
 */
public final class FileOutput extends OutputStream {
  private final Path file;

  /** Whether the file is a regular file, which can be truncated, unlike a pipe or a device. */
  private final boolean regular;

  private final @Nullable Object key;
  private FileChannel channel;
  private long end;
  private boolean closed;

  /** Whether a write has failed and could not be undone. */
  private boolean broken;

  private FileOutput(Path file, FileChannel channel) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    this.file = file;
    this.channel = channel;
    this.regular = attributes.isRegularFile();
    this.key = attributes.fileKey();
    this.end = attributes.size();
  }

  /** Opens a file for appending. Creates the file if it does not exist. */
  public static FileOutput append(Path file) throws IOException {
    return opened(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
  }

  /** Creates a file with the access settings of another file, or with default settings. */
  public static FileOutput create(Path file, @Nullable FileAccess access) throws IOException {
    if (access == null) {
      return opened(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.APPEND);
    }
    access.create(file);
    try {
      // Opens the file before changing its permissions, because the new permissions may not allow
      // writing.
      FileOutput output = opened(file, StandardOpenOption.APPEND);
      try {
        access.applyTo(file);
        return output;
      } catch (IOException | RuntimeException e) {
        output.close();
        throw e;
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(file);
      throw e;
    }
  }

  private static FileOutput opened(Path file, OpenOption... options) throws IOException {
    FileChannel channel = FileChannel.open(file, options);
    try {
      return new FileOutput(file, channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** Returns the channel. Reopens the channel if an interrupt closed it. */
  private FileChannel opened() throws IOException {
    if (closed) {
      throw new IOException(file + " is closed");
    }
    if (!channel.isOpen()) {
      channel = reopened(StandardOpenOption.APPEND);
    }
    return channel;
  }

  private FileChannel reopened(OpenOption... options) throws IOException {
    if (!Objects.equals(Files.readAttributes(file, BasicFileAttributes.class).fileKey(), key)) {
      throw new IOException(file + " was replaced by another file while it was written");
    }
    return FileChannel.open(file, options);
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer written = ByteBuffer.wrap(bytes, offset, length).slice();
    try {
      Uninterrupted.perform(
          () -> {
            if (!opened(written)) {
              ByteBuffer left = written.duplicate();
              while (left.hasRemaining()) {
                channel.write(left);
              }
            }
          });
      end += length;
    } catch (IOException | RuntimeException | Error e) {
      undo(written, e);
      throw e;
    }
  }

  /**
   * Reopens the channel after an interrupt. Returns true if the write was completed before the
   * interrupt.
   */
  private boolean opened(ByteBuffer written) throws IOException {
    boolean again = !closed && !channel.isOpen();
    opened();
    if (!again) {
      return false;
    }
    if (!regular) {
      throw new IOException(file + " was closed by an interrupt; open a new writer");
    }
    if (channel.size() == end + written.limit()) {
      return true;
    }
    cut(written);
    return false;
  }

  private void undo(ByteBuffer written, Throwable failure) {
    try {
      if (!regular) {
        throw new IOException(
            file + " is not a regular file, so a partial write cannot be removed");
      }
      Uninterrupted.perform(() -> cut(written));
    } catch (IOException | RuntimeException e) {
      broken = true;
      failure.addSuppressed(e);
    }
  }

  /** Removes the bytes of a partial write. Fails if another writer changed the file. */
  private void cut(ByteBuffer written) throws IOException {
    try (FileChannel whole = reopened(StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      long more = whole.size() - end;
      if (more < 0 || more > written.limit()) {
        throw new IOException(file + " was changed by another writer");
      }
      ByteBuffer found = ByteBuffer.allocate((int) more);
      while (found.hasRemaining() && whole.read(found, end + found.position()) >= 0) {
        // Read until the buffer is full.
      }
      if (!found.flip().equals(written.slice(0, (int) more))) {
        throw new IOException(file + " was changed by another writer");
      }
      whole.truncate(end);
    }
  }

  /** Returns whether a write has failed and could not be undone. */
  public boolean isBroken() {
    return broken;
  }

  /** Waits until all written bytes are stored on the device. */
  public void force() throws IOException {
    if (regular) {
      Uninterrupted.perform(() -> opened().force(true));
    }
  }

  @Override
  public void close() throws IOException {
    closed = true;
    channel.close();
  }
}

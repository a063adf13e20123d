package io.github.communique.internal.files;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Replaces files atomically, so that the old file remains unchanged after a failure or a crash. */
public final class ReplacedFile {
  /** The maximum length of a chain of symbolic links, the same as in Linux. */
  private static final int MOST_LINKS = 40;

  private static final int BUFFER = 1 << 16;

  private ReplacedFile() {}

  /**
   * A function that writes the content of a file.
   *
   * @param <O> the type of the destination
   */
  public interface Content<O> {
    /** Writes the content. The implementation may close the destination. */
    void writeTo(O out) throws IOException;
  }

  /**
   * Writes a temporary file in the same directory and then replaces the target file with it. Keeps
   * the permissions of the target file and follows symbolic links.
   */
  public static void write(Path file, Content<FileOutput> content) throws IOException {
    Path target = target(file);
    Path directory = target.getParent();
    if (directory == null || !Files.isDirectory(directory)) {
      throw new NoSuchFileException(
          file.toString(), null, "the directory of the file does not exist");
    }
    FileAccess access = Files.exists(target) ? FileAccess.of(target) : null;
    Path part = target.resolveSibling(UUID.randomUUID() + ".part");
    try {
      try (FileOutput out = FileOutput.create(part, access)) {
        content.writeTo(out);
      }
      move(part, target);
    } catch (Throwable e) {
      delete(part, e);
      throw e;
    }
    forceDirectory(target);
  }

  /**
   * Writes a file through a buffer. Replaces regular files, but writes directly to pipes and
   * devices.
   */
  public static void writeBuffered(Path file, Content<OutputStream> content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), BUFFER)) {
        content.writeTo(out);
      }
      return;
    }
    write(
        file,
        out -> {
          OutputStream buffered = new BufferedOutputStream(out, BUFFER);
          content.writeTo(buffered);
          buffered.flush();
          out.force();
        });
  }

  /** Returns the file to replace, after following all symbolic links. The file need not exist. */
  public static Path target(Path file) throws IOException {
    if (Files.exists(file)) {
      if (!Files.isRegularFile(file)) {
        throw new FileSystemException(
            file.toString(),
            null,
            "only a regular file can be replaced; write to a stream instead");
      }
      return file.toRealPath();
    }
    Path target = file.toAbsolutePath();
    for (int links = 0; Files.isSymbolicLink(target); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(file.toString());
      }
      target = target.resolveSibling(Files.readSymbolicLink(target));
    }
    return target;
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void delete(Path part, Throwable reason) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      reason.addSuppressed(e);
    }
  }

  /**
   * Waits until the directory entry of a file is stored on the device, if the operating system
   * supports this.
   */
  public static void forceDirectory(Path file) {
    try {
      Path directory = file.toAbsolutePath().getParent();
      Uninterrupted.perform(
          () -> {
            try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
              channel.force(true);
            }
          });
    } catch (IOException e) {
      // Directories cannot be opened on Windows.
    }
  }
}

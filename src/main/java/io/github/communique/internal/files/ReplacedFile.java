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

/** Replaces files as a whole: a failure or a crash leaves the old file. */
public final class ReplacedFile {
  /** The limit of Linux for a chain of symbolic links. */
  private static final int MOST_LINKS = 40;

  private static final int BUFFER = 1 << 16;

  private ReplacedFile() {}

  /**
   * Writes the content of a file.
   *
   * @param <O> what it is written to
   */
  public interface Content<O extends OutputStream> {
    /** Writes the content. The stream may be closed, but need not be. */
    void writeTo(O out) throws IOException;
  }

  /**
   * Writes a file beside the one to be replaced, and moves it to its place when it is complete.
   * Permissions stay, and symbolic links are followed.
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

  /** The same with a buffer. A pipe or a device is not replaced but written to. */
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

  /** The file to replace: the target of all symbolic links, which may not exist yet. */
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

  /** Waits until the directory entry of a file is on the device, if the system supports it. */
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
      // Windows cannot open a directory.
    }
  }
}

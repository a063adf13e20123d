package io.github.communique.json.lines;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** Changes files of lines in such a way that a crash loses nothing. */
final class LinesFile {
  private LinesFile() {}

  /** Writes the lines of a new file. */
  interface Content {
    void writeTo(DossierLinesWriter lines) throws IOException;
  }

  /** Writes a file beside the one to be replaced, and puts it in its place when it is whole. */
  static void replace(Path file, boolean gzip, Content content) throws IOException {
    // Where a link leads to, and not the link itself, is replaced.
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + "." + UUID.randomUUID() + ".part");
    try {
      FileChannel channel =
          FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      try (DossierLinesWriter lines = new DossierLinesWriter(channel, gzip)) {
        content.writeTo(lines);
        lines.finish();
      }
      move(part, target);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static void move(Path part, Path target) throws IOException {
    try {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  static boolean moveTruncatedLine(Path file, Path aside) throws IOException {
    if (Files.exists(aside) && Files.isSameFile(file, aside)) {
      throw new IllegalArgumentException("a line is not set aside in its own file, " + file);
    }
    LinesEnd end = LinesEnd.of(file);
    if (end.truncated()) {
      if (end.length() > 0) {
        copyLine(file, end, aside);
      }
      if (end.gzip()) {
        replace(file, true, lines -> copyText(file, end.offset(), lines));
      } else {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.truncate(end.offset());
          channel.force(true);
        }
      }
    }
    return end.truncated();
  }

  private static void copyLine(Path file, LinesEnd end, Path aside) throws IOException {
    try (InputStream text = text(file, end.gzip());
        FileChannel channel =
            FileChannel.open(aside, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        OutputStream out = Channels.newOutputStream(channel)) {
      text.skipNBytes(end.offset());
      text.transferTo(out);
      out.write('\n');
      channel.force(true);
    }
  }

  private static void copyText(Path file, long length, DossierLinesWriter lines)
      throws IOException {
    try (InputStream text = text(file, true)) {
      byte last = '\n';
      for (long left = length; left > 0; ) {
        byte[] block = text.readNBytes((int) Math.min(left, 1 << 16));
        lines.writeRaw(block);
        last = block[block.length - 1];
        left -= block.length;
      }
      if (last != '\n') {
        lines.writeRaw(new byte[] {'\n'});
      }
    }
  }

  private static InputStream text(Path file, boolean gzip) throws IOException {
    InputStream in = Files.newInputStream(file);
    return gzip ? new UpToTheCut(new GzipInput(new byte[0], 0, in)) : in;
  }

  /** Ends where data that was cut off ends. */
  private static final class UpToTheCut extends FilterInputStream {
    UpToTheCut(InputStream in) {
      super(in);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      try {
        return in.read(bytes, offset, length);
      } catch (GzipInput.Fault e) {
        if (e.cut) {
          return -1;
        }
        throw e;
      }
    }
  }
}

package io.github.communique.json.lines;

import io.github.communique.internal.files.FileAccess;
import io.github.communique.internal.files.FileOutput;
import io.github.communique.internal.files.ReplacedFile;
import io.github.communique.internal.files.Uninterrupted;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.text.Quoted;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Modifies JSON Lines files so that a system crash does not cause data loss. */
final class LinesFile {
  private static final int BLOCK = 1 << 16;
  private static final byte[] LINE_END = {'\n'};

  private LinesFile() {}

  static void replace(Path file, boolean gzip, ReplacedFile.Content<DossierLinesWriter> content)
      throws IOException {
    ReplacedFile.write(
        file,
        output -> {
          DossierLinesWriter lines = new DossierLinesWriter(output, gzip);
          try (lines) {
            content.writeTo(lines);
            lines.finish();
          }
        });
  }

  static boolean moveTruncatedLine(Path file, Path aside) throws IOException {
    if (Files.exists(file) && Files.exists(aside) && Files.isSameFile(file, aside)) {
      throw new IllegalArgumentException(
          "file and aside must be different files; found " + Quoted.of(file.toString()));
    }
    LinesEnd end = LinesEnd.of(file);
    if (end.truncated()) {
      if (end.length() > 0) {
        copyLine(file, end, aside);
      }
      if (end.gzip()) {
        replace(file, true, lines -> copyText(file, end.offset(), lines));
      } else {
        Uninterrupted.perform(
            () -> {
              try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                channel.truncate(end.offset());
                channel.force(true);
              }
            });
      }
    }
    return end.truncated();
  }

  private static void copyLine(Path file, LinesEnd end, Path aside) throws IOException {
    LinesEnd asideEnd = LinesEnd.of(aside);
    if (asideEnd.gzip() && asideEnd.truncated()) {
      throw new TruncatedLineException(aside, asideEnd.offset(), asideEnd.length());
    }
    try (InputStream text = text(file, end.gzip());
        DossierLinesWriter lines =
            new DossierLinesWriter(output(aside, FileAccess.of(file)), asideEnd.gzip())) {
      text.skipNBytes(end.offset());
      if (asideEnd.length() > 0) {
        lines.writeRaw(LINE_END);
      }
      byte[] block = new byte[BLOCK];
      for (int read; (read = text.read(block)) >= 0; ) {
        lines.writeRaw(Arrays.copyOf(block, read));
      }
      lines.writeRaw(LINE_END);
      lines.finish();
    }
    ReplacedFile.forceDirectory(aside);
  }

  /**
   * Opens a file for appending. If the file does not exist, it is created with the given
   * permissions.
   */
  private static FileOutput output(Path file, FileAccess access) throws IOException {
    return Files.exists(file)
        ? FileOutput.append(file)
        : FileOutput.create(ReplacedFile.target(file), access);
  }

  private static void copyText(Path file, long length, DossierLinesWriter lines)
      throws IOException {
    try (InputStream text = text(file, true)) {
      byte last = '\n';
      for (long left = length; left > 0; ) {
        byte[] block = text.readNBytes((int) Math.min(left, BLOCK));
        lines.writeRaw(block);
        last = block[block.length - 1];
        left -= block.length;
      }
      if (last != '\n') {
        lines.writeRaw(LINE_END);
      }
    }
  }

  private static InputStream text(Path file, boolean gzip) throws IOException {
    InputStream in = Files.newInputStream(file);
    return gzip ? new UpToTheCut(new GzipInput(new byte[0], 0, in)) : in;
  }

  /** An input stream that treats the end of truncated gzip data as the end of the stream. */
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

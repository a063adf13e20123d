package io.github.communique.examples.generator;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes generated dossiers as JSON Lines files, using several threads and constant memory.
 *
 * <p>The text depends only on the generator and the number of lines. If the text is written to
 * several files, each file contains a consecutive part of it. A compressed file is a sequence of
 * gzip members, each with a few hundred lines. The compressed bytes may depend on the JDK's zlib
 * version, but the uncompressed bytes do not.
 */
public final class GeneratedFiles {
  private static final int BLOCK = 256;

  private final DossierGenerator generator;
  private final int threads;
  private final Consumer<Written> progress;

  /** The result of writing files. */
  public static final class Written {
    private final Map<BrokenLine, Long> broken = new EnumMap<>(BrokenLine.class);
    private long lines;
    private long bytes;

    /**
     * Returns the number of lines.
     *
     * @return the number of lines, including broken lines
     */
    public long lines() {
      return lines;
    }

    /**
     * Returns the size of the files.
     *
     * @return the number of bytes, after compression if the files are compressed
     */
    public long bytes() {
      return bytes;
    }

    /**
     * Returns the number of broken lines of each kind.
     *
     * @return the numbers by kind; kinds that do not occur are absent
     */
    public Map<BrokenLine, Long> broken() {
      return new EnumMap<>(broken);
    }

    private void add(Block block) {
      lines += block.lines();
      bytes += block.bytes().length;
      block.broken().forEach((way, count) -> broken.merge(way, count, Long::sum));
    }
  }

  private record Block(byte[] bytes, int lines, Map<BrokenLine, Long> broken) {}

  /**
   * Creates a writer for a generator.
   *
   * @param generator the generator of the lines
   * @param threads the number of threads that generate lines
   * @param progress receives the current result after each block of lines, on the thread that calls
   *     {@code write}
   */
  public GeneratedFiles(
      DossierGenerator generator, int threads, Consumer<? super Written> progress) {
    if (threads < 1) {
      throw new IllegalArgumentException(
          "the number of threads must be positive, found " + threads);
    }
    this.generator = generator;
    this.threads = threads;
    this.progress = progress::accept;
  }

  /**
   * Writes one file. The file appears under its name only when it is complete.
   *
   * @param file the file to write; compressed if the name ends with {@code .gz}; an existing file
   *     is replaced
   * @param count the number of lines
   * @return the result
   * @throws IOException if the file cannot be written
   */
  public Written write(Path file, long count) throws IOException {
    return write(Map.of(file, new long[] {0, count}));
  }

  /**
   * Writes several files to a directory: {@code part-00000.jsonl} and so on.
   *
   * @param directory the directory; created if missing, otherwise it must be empty
   * @param files the number of files
   * @param gzip whether to compress the files; their names then end with {@code .gz}
   * @param count the total number of lines
   * @return the result
   * @throws IOException if the files cannot be written
   */
  public Written write(Path directory, int files, boolean gzip, long count) throws IOException {
    if (files < 1) {
      throw new IllegalArgumentException("the number of files must be positive, found " + files);
    }
    if (Files.exists(directory) && !Files.isDirectory(directory)) {
      throw new NotDirectoryException(directory.toString());
    }
    Files.createDirectories(directory);
    try (Stream<Path> there = Files.list(directory)) {
      if (there.findAny().isPresent()) {
        throw new IllegalArgumentException(
            directory + " is not empty; use an empty directory");
      }
    }
    Map<Path, long[]> parts = new LinkedHashMap<>();
    for (int n = 0; n < files; n++) {
      String name = String.format(Locale.ROOT, "part-%05d.jsonl%s", n, gzip ? ".gz" : "");
      long[] range = {part(count, n, files), part(count, n + 1, files)};
      parts.put(directory.resolve(name), range);
    }
    return write(parts);
  }

  private static long part(long count, int n, int files) {
    return count / files * n + Math.min(n, count % files);
  }

  private Written write(Map<Path, long[]> parts) throws IOException {
    Written written = new Written();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            work -> {
              Thread thread = new Thread(work, "generator");
              thread.setDaemon(true);
              return thread;
            });
    try {
      for (Map.Entry<Path, long[]> part : parts.entrySet()) {
        write(part.getKey(), part.getValue()[0], part.getValue()[1], pool, written);
      }
    } finally {
      pool.shutdownNow();
    }
    return written;
  }

  private void write(Path file, long from, long to, ExecutorService pool, Written written)
      throws IOException {
    boolean gzip = file.toString().endsWith(".gz");
    Path unfinished = file.resolveSibling("." + file.getFileName() + ".unfinished");
    try (OutputStream out = Files.newOutputStream(unfinished)) {
      Queue<Future<Block>> made = new ArrayDeque<>();
      long next = from;
      while (next < to || !made.isEmpty()) {
        while (next < to && made.size() < 3 * threads) {
          long first = next;
          long end = Math.min(to, first + BLOCK);
          made.add(pool.submit(() -> block(first, end, gzip)));
          next = end;
        }
        Block block = get(made.remove());
        out.write(block.bytes());
        written.add(block);
        progress.accept(written);
      }
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(unfinished);
      throw e;
    }
    Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static Block get(Future<Block> made) throws IOException {
    try {
      return made.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while generating dossiers");
    } catch (ExecutionException e) {
      throw new IllegalStateException("a dossier could not be generated", e.getCause());
    }
  }

  private Block block(long from, long to, boolean gzip) {
    Map<BrokenLine, Long> broken = new EnumMap<>(BrokenLine.class);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(BLOCK * 2048);
    try (OutputStream out = gzip ? new GZIPOutputStream(bytes, 1 << 14) : bytes) {
      for (long index = from; index < to; index++) {
        generator.brokenLine(index).ifPresent(way -> broken.merge(way, 1L, Long::sum));
        out.write(generator.line(index));
        out.write('\n');
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Block(bytes.toByteArray(), (int) (to - from), broken);
  }
}

package io.github.communique.benchmark;

import com.sun.management.OperatingSystemMXBean;
import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Processes a JSON Lines file in a separate JVM. */
final class LinesWork {
  private LinesWork() {}

  /**
   * Processes the file the given number of times. For each pass, prints four numbers: the elapsed
   * time and the CPU time in nanoseconds, and the peak memory usage of the heap and of the process
   * in bytes.
   */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[1]);
    int passes = Integer.parseInt(arguments[4]);
    for (int pass = 0; pass < passes; pass++) {
      long start = System.nanoTime();
      long startOfCpu = cpu();
      if (arguments[0].equals("scan")) {
        scan(file);
      } else {
        rewrite(file, Path.of(arguments[2]), Integer.parseInt(arguments[3]));
      }
      long nanos = System.nanoTime() - start;
      System.out.println(nanos + " " + (cpu() - startOfCpu) + " " + heap() + " " + process());
    }
  }

  private static void scan(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file);
        JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
      if (TokenScan.sum(parser) == 0) {
        throw new IllegalStateException("nothing was read");
      }
    }
  }

  private static void rewrite(Path file, Path target, int threads) throws IOException {
    DossierLinesReader reader = DossierLinesReader.standard().threads(threads);
    try (Stream<byte[]> lines = reader.read(file, LinesWork::checked)) {
      DossierLines.writeJson(lines, target);
    }
  }

  private static byte[] checked(Dossier dossier) {
    if (Validator.standard().validate(dossier).hasErrors()) {
      throw new IllegalStateException(dossier.id() + " has errors");
    }
    return DossierJson.writeBytes(dossier);
  }

  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static long heap() {
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getType() == MemoryType.HEAP)
        .map(MemoryPoolMXBean::getPeakUsage)
        .mapToLong(usage -> usage.getUsed())
        .sum();
  }

  private static long process() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return -1;
    }
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
          .findFirst()
          .orElse(-1);
    }
  }
}

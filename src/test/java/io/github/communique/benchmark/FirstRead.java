package io.github.communique.benchmark;

import io.github.communique.json.DossierJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Measures the first read in a new JVM, including class loading. Command-line tools and serverless
 * functions incur this cost every time they start. Each measurement runs in a separate JVM;
 * measurements of the library and of the record mapper alternate.
 */
final class FirstRead {
  private FirstRead() {}

  /** The measured times in milliseconds, in ascending order. */
  record Times(double[] records, double[] library) {
    int runs() {
      return library.length;
    }

    /** Returns the library's median time divided by the record mapper's median time. */
    double ratio() {
      return library[runs() / 2] / records[runs() / 2];
    }
  }

  static Times measure(int runs) throws IOException, InterruptedException {
    Path input = Files.createTempFile("dossier", ".json");
    try {
      Files.write(input, Inputs.SAMPLE.bytes());
      double[] records = new double[runs];
      double[] library = new double[runs];
      for (int run = 0; run < runs; run++) {
        records[run] = once("records", input);
        library[run] = once("library", input);
      }
      Arrays.sort(records);
      Arrays.sort(library);
      return new Times(records, library);
    } finally {
      Files.delete(input);
    }
  }

  private static double once(String who, Path input) throws IOException, InterruptedException {
    String nanos = OwnJvm.run(Benchmarks.JVM_OPTIONS, FirstRead.class, who, input.toString());
    return Long.parseLong(nanos) / 1e6;
  }

  public static void main(String[] arguments) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(arguments[1]));
    boolean library = arguments[0].equals("library");
    long start = System.nanoTime();
    Object read =
        library
            ? DossierJson.read(json)
            : PlainJackson.MAPPER.readValue(json, PlainRecords.Dossier.class);
    long nanos = System.nanoTime() - start;
    if (read == null) {
      throw new IllegalStateException("nothing was read");
    }
    System.out.println(nanos);
  }
}

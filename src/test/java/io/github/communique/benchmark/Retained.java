package io.github.communique.benchmark;

import io.github.communique.json.DossierJson;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;

/** Measures with JOL how much memory documents retain. */
record Retained(long tree, long records, long dossier) {
  static Map<Inputs, Retained> ofAll() {
    Map<Inputs, Retained> all = new EnumMap<>(Inputs.class);
    for (Inputs input : Inputs.values()) {
      all.put(input, of(input.bytes()));
    }
    return all;
  }

  private static Retained of(byte[] json) {
    // For small documents, many copies are measured together, because the size of the shared
    // objects may change by a few kilobytes during the measurement.
    int times = 1 + 500_000 / json.length;
    return new Retained(
        size(times, () -> PlainJackson.MAPPER.readTree(json)),
        size(times, () -> PlainJackson.MAPPER.readValue(json, PlainRecords.Dossier.class)),
        size(times, () -> DossierJson.read(json)));
  }

  double ratio() {
    return (double) dossier / tree;
  }

  /**
   * Returns the average memory that a document retains, in bytes. Objects that all documents share,
   * such as vocabulary terms and the JDK's time zones, are not included.
   */
  private static long size(int times, Supplier<?> reading) {
    Object first = reading.get();
    Object[] all = Stream.concat(Stream.of(first), Stream.generate(reading).limit(times)).toArray();
    long ofFirst = GraphLayout.parseInstance(first).totalSize();
    return (GraphLayout.parseInstance(all).totalSize() - ofFirst) / times;
  }
}

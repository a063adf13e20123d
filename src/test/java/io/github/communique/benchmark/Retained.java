package io.github.communique.benchmark;

import io.github.communique.json.DossierJson;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openjdk.jol.info.GraphLayout;

/** How much memory what was read takes, by JOL. */
final class Retained {
  private Retained() {}

  static void print(PrintStream out) {
    // JOL has words of its own to say first.
    List<String> rows = new ArrayList<>();
    for (Inputs input : Inputs.values()) {
      rows.add(row(input));
    }
    out.printf("%nHeld in memory, in bytes:%n%n");
    out.println("| | tree of (b) | records of (c) | dossier | dossier, tree = 1 |");
    out.println("|---|--:|--:|--:|--:|");
    rows.forEach(out::println);
  }

  private static String row(Inputs input) {
    byte[] json = input.bytes();
    // Of small texts many, since what is shared may change by some kilobytes meanwhile.
    int times = 1 + 500_000 / json.length;
    long tree = size(times, () -> PlainJackson.MAPPER.readTree(json));
    long records =
        size(times, () -> PlainJackson.MAPPER.readValue(json, PlainRecords.Dossier.class));
    long dossier = size(times, () -> DossierJson.read(json));
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %,d | %.2f |",
        input.title(),
        tree,
        records,
        dossier,
        (double) dossier / tree);
  }

  /**
   * What each further reading adds to the first. What is there once for all, such as the words of
   * the vocabularies and the zones of the JDK, can be reached from each and is not counted.
   */
  private static long size(int times, Supplier<?> reading) {
    Object first = reading.get();
    Object[] all = Stream.concat(Stream.of(first), Stream.generate(reading).limit(times)).toArray();
    long ofFirst = GraphLayout.parseInstance(first).totalSize();
    return (GraphLayout.parseInstance(all).totalSize() - ofFirst) / times;
  }
}

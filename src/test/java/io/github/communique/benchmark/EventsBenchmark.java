package io.github.communique.benchmark;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.merge.DossierMerge;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Measures the time per event for dossiers of different sizes. The dossiers are either ordinary
 * dossiers without issues or worst cases.
 *
 * <p>All benchmarks process the same number of events, either in many small dossiers or in one
 * large dossier, so that they all use the same amount of memory. Benchmarks whose names end with
 * {@code Again} process the same small dossier repeatedly, so that it remains in the processor's
 * caches.
 */
public class EventsBenchmark {
  /** The number of events processed by each benchmark; JMH counts each event as one operation. */
  static final int EVENTS = 100_000;

  private static final int EVENTS_AN_ARTICLE = 20;
  private static final int EVENTS_A_STATE = 250;

  /**
   * Generates a dossier in the same way as for {@link Inputs#TEN_THOUSAND_EVENTS}, but with the
   * given number of events.
   */
  static Dossier news(int events, int seed) {
    return new MadeUpNews(
            20220221 + seed,
            Math.max(1, events / EVENTS_A_STATE),
            events / EVENTS_AN_ARTICLE,
            EVENTS_AN_ARTICLE / 4)
        .dossier();
  }

  /**
   * Creates the dossiers, and then compacts the heap with a full garbage collection. Without this
   * step, the objects of large dossiers would be more scattered in memory than those of small
   * dossiers.
   */
  private static Dossier[] all(int events, IntFunction<Dossier> make) {
    Dossier[] all = IntStream.range(0, EVENTS / events).mapToObj(make).toArray(Dossier[]::new);
    System.gc();
    return all;
  }

  private static byte[][] texts(int events) {
    return IntStream.range(0, EVENTS / events)
        .mapToObj(i -> DossierJson.writeBytes(news(events, i)))
        .toArray(byte[][]::new);
  }

  /** The documents to read. */
  @State(Scope.Benchmark)
  public static class Texts {
    /** The number of events per document. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private byte[][] texts;

    /** Generates the documents. */
    @Setup
    public void prepare() {
      texts = texts(events);
    }
  }

  /** The dossiers to process. */
  @State(Scope.Benchmark)
  public static class News {
    /** The number of events per dossier. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Generates the dossiers. */
    @Setup
    public void prepare() {
      byte[][] texts = texts(events);
      // Discards the objects that were created for the texts, so that no garbage collection moves
      // the dossiers while they are read. Otherwise, their order in memory would be random.
      System.gc();
      dossiers = all(events, i -> DossierJson.read(texts[i]));
    }
  }

  /** The dossiers of {@link HardDossiers#oneOccurrence}. */
  @State(Scope.Benchmark)
  public static class OneOccurrence {
    /** The number of events per dossier. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Generates the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.oneOccurrence(events));
    }
  }

  /** The dossiers of {@link HardDossiers#oneRing}. */
  @State(Scope.Benchmark)
  public static class Rings {
    /** The number of events per dossier. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Generates the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.oneRing(events));
    }
  }

  /** The dossiers of {@link HardDossiers#manyPassages}. */
  @State(Scope.Benchmark)
  public static class Passages {
    /** The number of events per dossier. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Generates the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.manyPassages(events));
    }
  }

  /** All results stay in memory until the end of the operation. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Dossier[] read(Texts all) {
    Dossier[] read = new Dossier[all.texts.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = DossierJson.read(all.texts[i]);
    }
    return read;
  }

  /** Each result is discarded immediately. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void readAgain(Texts all, Blackhole hole) {
    for (int i = 0; i < all.texts.length; i++) {
      hole.consume(DossierJson.read(all.texts[0]));
    }
  }

  /**
   * The dossiers do not have issues; all validation reports stay in memory until the end of the
   * operation.
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validate(News all) {
    return validate(all.dossiers);
  }

  /**
   * Validates one dossier repeatedly. The dossier does not have issues, and each validation report
   * is discarded immediately.
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void validateAgain(News all, Blackhole hole) {
    for (int i = 0; i < all.dossiers.length; i++) {
      hole.consume(Validator.standard().validate(all.dossiers[0]));
    }
  }

  /** Each report except the first contradicts an earlier report. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateOneOccurrence(OneOccurrence all) {
    return validate(all.dossiers);
  }

  /** Every dossier contains three cycles through all events. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateOneRing(Rings all) {
    return validate(all.dossiers);
  }

  /** Every event quotes a passage of the same text. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateManyPassages(Passages all) {
    return validate(all.dossiers);
  }

  /**
   * Merges each dossier with itself, as if the same news arrived twice. The results are discarded
   * immediately.
   */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void merge(News all, Blackhole hole) {
    for (Dossier dossier : all.dossiers) {
      hole.consume(DossierMerge.of(List.of(dossier, dossier)));
    }
  }

  /** Finds events that report the same occurrence. The results are discarded immediately. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void occurrences(News all, Blackhole hole) {
    for (Dossier dossier : all.dossiers) {
      hole.consume(Occurrences.of(dossier));
    }
  }

  /** Validates all dossiers and keeps all reports in memory. */
  private static ValidationReport[] validate(Dossier[] dossiers) {
    ValidationReport[] reports = new ValidationReport[dossiers.length];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = Validator.standard().validate(dossiers[i]);
    }
    return reports;
  }
}

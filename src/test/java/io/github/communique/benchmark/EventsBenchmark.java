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
 * Whether one event costs the same, however many there are in a dossier: of ordinary dossiers,
 * about which there is nothing to say, and of such as are made to take long.
 *
 * <p>The same number of events is gone through, in many small dossiers or in one large, so that all
 * have as much to fetch from memory and to hold. What ends with {@code Again} takes one and the
 * same small dossier that many times instead, and so finds it in the caches of the processor.
 */
public class EventsBenchmark {
  /** How many are gone through, and so the operations of an invocation. */
  static final int EVENTS = 100_000;

  private static final int EVENTS_AN_ARTICLE = 20;
  private static final int EVENTS_A_STATE = 250;

  /** The news of {@link Inputs#TEN_THOUSAND_EVENTS}, fewer or more of all of it. */
  static Dossier news(int events, int seed) {
    return new MadeUpNews(
            20220221 + seed,
            Math.max(1, events / EVENTS_A_STATE),
            events / EVENTS_AN_ARTICLE,
            EVENTS_AN_ARTICLE / 4)
        .dossier();
  }

  /** A full collection has put them in order, else the larger lie the more scattered in memory. */
  private static Dossier[] all(int events, IntFunction<Dossier> make) {
    Dossier[] all = IntStream.range(0, EVENTS / events).mapToObj(make).toArray(Dossier[]::new);
    System.gc();
    return all;
  }

  /** The texts of news. */
  @State(Scope.Benchmark)
  public static class Texts {
    /** How many events each has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private byte[][] texts;

    /** Makes the texts. */
    @Setup
    public void prepare() {
      texts =
          IntStream.range(0, EVENTS / events)
              .mapToObj(i -> DossierJson.writeBytes(news(events, i)))
              .toArray(byte[][]::new);
    }
  }

  /** News, as it is read. */
  @State(Scope.Benchmark)
  public static class News {
    /** How many events each dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Makes the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> DossierJson.read(DossierJson.writeBytes(news(events, i))));
    }
  }

  /** {@link HardDossiers#oneHappening}. */
  @State(Scope.Benchmark)
  public static class Happenings {
    /** How many events each dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Makes the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.oneHappening(events));
    }
  }

  /** {@link HardDossiers#oneRing}. */
  @State(Scope.Benchmark)
  public static class Rings {
    /** How many events each dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Makes the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.oneRing(events));
    }
  }

  /** {@link HardDossiers#manyPassages}. */
  @State(Scope.Benchmark)
  public static class Passages {
    /** How many events each dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier[] dossiers;

    /** Makes the dossiers. */
    @Setup
    public void prepare() {
      dossiers = all(events, i -> HardDossiers.manyPassages(events));
    }
  }

  /** All of them are held in the end. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public Dossier[] read(Texts all) {
    Dossier[] read = new Dossier[all.texts.length];
    for (int i = 0; i < read.length; i++) {
      read[i] = DossierJson.read(all.texts[i]);
    }
    return read;
  }

  /** None of them is held. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void readAgain(Texts all, Blackhole hole) {
    for (int i = 0; i < all.texts.length; i++) {
      hole.consume(DossierJson.read(all.texts[0]));
    }
  }

  /** Nothing is found. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validate(News all) {
    return validate(all.dossiers);
  }

  /** Nothing is found. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void validateAgain(News all, Blackhole hole) {
    for (int i = 0; i < all.dossiers.length; i++) {
      hole.consume(Validator.standard().validate(all.dossiers[0]));
    }
  }

  /** All but the first of the reports contradict another one. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateOneHappening(Happenings all) {
    return validate(all.dossiers);
  }

  /** Three cycles through all events. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateOneRing(Rings all) {
    return validate(all.dossiers);
  }

  /** As many passages of one text as there are events. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public ValidationReport[] validateManyPassages(Passages all) {
    return validate(all.dossiers);
  }

  /** Each dossier with itself, as if the same news came twice. None of the results is held. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void merge(News all, Blackhole hole) {
    for (Dossier dossier : all.dossiers) {
      hole.consume(DossierMerge.of(List.of(dossier, dossier)));
    }
  }

  /** Which events report one happening. None of the results is held. */
  @Benchmark
  @OperationsPerInvocation(EVENTS)
  public void occurrences(News all, Blackhole hole) {
    for (Dossier dossier : all.dossiers) {
      hole.consume(Occurrences.of(dossier));
    }
  }

  /** All reports are held in the end. */
  private static ValidationReport[] validate(Dossier[] dossiers) {
    ValidationReport[] reports = new ValidationReport[dossiers.length];
    for (int i = 0; i < reports.length; i++) {
      reports[i] = Validator.standard().validate(dossiers[i]);
    }
    return reports;
  }
}

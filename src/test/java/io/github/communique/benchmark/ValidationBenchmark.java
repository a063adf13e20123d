package io.github.communique.benchmark;

import io.github.communique.Dossier;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * Whether validating costs the same for each event, however many there are: of ordinary dossiers,
 * about which there is nothing to say, and of such as are made to take long.
 */
public class ValidationBenchmark {
  /** The news that {@link EventsBenchmark} reads. */
  @State(Scope.Benchmark)
  public static class News {
    /** How many events the dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
      dossier = EventsBenchmark.news(events);
    }
  }

  /** {@link HardDossiers#oneHappening}. */
  @State(Scope.Benchmark)
  public static class Happening {
    /** How many events the dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
      dossier = HardDossiers.oneHappening(events);
    }
  }

  /** {@link HardDossiers#oneRing}. */
  @State(Scope.Benchmark)
  public static class Ring {
    /** How many events the dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
      dossier = HardDossiers.oneRing(events);
    }
  }

  /** {@link HardDossiers#manyPassages}. */
  @State(Scope.Benchmark)
  public static class Passages {
    /** How many events the dossier has. */
    @Param({"100", "1000", "10000", "100000"})
    public int events;

    private Dossier dossier;

    /** Makes the dossier. */
    @Setup
    public void prepare() {
      dossier = HardDossiers.manyPassages(events);
    }
  }

  /** Nothing is found. */
  @Benchmark
  public ValidationReport validate(News news) {
    return Validator.standard().validate(news.dossier);
  }

  /** All but the first of the reports contradict another one. */
  @Benchmark
  public ValidationReport validateOneHappening(Happening happening) {
    return Validator.standard().validate(happening.dossier);
  }

  /** Three cycles through all events. */
  @Benchmark
  public ValidationReport validateOneRing(Ring ring) {
    return Validator.standard().validate(ring.dossier);
  }

  /** As many passages of one text as there are events. */
  @Benchmark
  public ValidationReport validateManyPassages(Passages passages) {
    return Validator.standard().validate(passages.dossier);
  }
}

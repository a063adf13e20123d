package io.github.communique.benchmark;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Whether one event costs the same, however many there are. */
@State(Scope.Benchmark)
public class EventsBenchmark {
  private static final int EVENTS_AN_ARTICLE = 20;

  /** How many events the text has. */
  @Param({"100", "1000", "10000", "100000"})
  public int events;

  private byte[] json;

  /** Makes the text. */
  @Setup
  public void prepare() {
    json = DossierJson.writeBytes(news(events));
  }

  /** The news of {@link Inputs#TEN_THOUSAND_EVENTS}, fewer or more of it. */
  static Dossier news(int events) {
    return new MadeUpNews(20220221, 40, events / EVENTS_AN_ARTICLE, EVENTS_AN_ARTICLE / 4)
        .dossier();
  }

  /** This library's reading. */
  @Benchmark
  public Dossier read() {
    return DossierJson.read(json);
  }
}

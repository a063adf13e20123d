package io.github.communique.examples.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Compares the job, which uses Jackson 2, with the library's reader and a Jackson 3 mapper. */
class EventsTest {
  @TempDir static Path directory;

  private static final List<String> EVENTS = new ArrayList<>();
  private static final List<String> REFUSED = new ArrayList<>();
  private static List<String> events;
  private static List<String> refused;

  private record OneEvent(String dossier, Event event) {}

  @BeforeAll
  static void run() throws IOException {
    Path news = SmallNews.write(directory);
    JsonMapper jackson3 = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    for (Path file : SmallNews.files(news)) {
      try (Stream<DossierLine> lines = DossierLines.tryRead(file)) {
        lines.forEach(
            line -> {
              if (line.result().isComplete()) {
                Dossier dossier = line.result().orThrow();
                for (Event event : dossier.events()) {
                  EVENTS.add(jackson3.writeValueAsString(new OneEvent(dossier.id(), event)));
                }
              } else {
                REFUSED.add(line.text());
              }
            });
      }
    }
    String output = directory.resolve("output").toString();
    try (SparkSession spark = Sessions.local(2, 2)) {
      Events.run(spark, news.toString(), output);
      events = Sessions.texts(spark.read().text(output + "/events"));
      refused = Sessions.texts(spark.read().json(output + "/refused").select("refused"));
    }
  }

  @Test
  void writesEveryEventOfEveryGoodLine() {
    assertThat(events)
        .hasSizeGreaterThan(SmallNews.LINES)
        .isEqualTo(EVENTS.stream().sorted().toList());
  }

  @Test
  void refusesTheLinesThatTheLibraryRefuses() {
    assertThat(refused).hasSizeGreaterThan(10).isEqualTo(REFUSED.stream().sorted().toList());
  }
}

package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;

/** The measured documents. Every benchmark and every run uses the same bytes. */
public enum Inputs {
  /** A short message: two actors and one meeting. */
  ONE_EVENT("one event") {
    @Override
    byte[] bytes() {
      Actor macron = Actor.of("macron", ActorKind.PERSON, "Emmanuel Macron");
      Actor putin = Actor.of("putin", ActorKind.PERSON, "Vladimir Putin");
      Meeting call =
          Meeting.builder()
              .id("call")
              .status(Status.OCCURRED)
              .medium(Medium.PHONE)
              .time(
                  EventTime.on(2022, 2, 21)
                      .withText(MadeUpNews.text("Senin (21/2/2022)", "Monday")))
              .duration(Duration.ofMinutes(105))
              .participant(macron, Role.INITIATOR)
              .participant(putin)
              .build();
      return write(
          Dossier.builder().id("https://example.org/dossiers/1").add(macron, putin, call).build());
    }
  },

  /** The dossier from the quick start, written on a single line. */
  SAMPLE("sample dossier") {
    @Override
    byte[] bytes() {
      try {
        Path indented = Path.of("examples/quickstart/src/test/resources/dossier.json");
        return write(DossierJson.read(indented));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** 500 articles with 20 events each, generated from a fixed seed. */
  TEN_THOUSAND_EVENTS("10,000 events") {
    @Override
    byte[] bytes() {
      return write(new MadeUpNews(20220221, 40, 500, 5).dossier());
    }
  };

  private final String title;

  Inputs(String title) {
    this.title = title;
  }

  /** Returns the name of this input in the result tables. */
  String title() {
    return title;
  }

  /** Generates the JSON. */
  abstract byte[] bytes();

  private static byte[] write(Dossier dossier) {
    return DossierJson.write(dossier).getBytes(UTF_8);
  }
}

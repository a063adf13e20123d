package io.github.communique.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.EventBuilder;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What is measured: one text each, the same bytes for every benchmark and in every run. */
public enum Inputs {
  /** A message: two actors and one meeting. */
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
              .time(EventTime.on(2022, 2, 21).withText(text("Senin (21/2/2022)", "Monday")))
              .duration(Duration.ofMinutes(105))
              .participant(macron, Role.INITIATOR)
              .participant(putin)
              .build();
      return write(
          Dossier.builder().id("https://example.org/dossiers/1").add(macron, putin, call).build());
    }
  },

  /** The quick start's article, indented as people store it. */
  SAMPLE("sample dossier") {
    @Override
    byte[] bytes() {
      try {
        return Files.readAllBytes(Path.of("examples/quickstart/src/test/resources/dossier.json"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  },

  /** 500 articles with 20 events each, from a seed. */
  TEN_THOUSAND_EVENTS("10,000 events") {
    @Override
    byte[] bytes() {
      return write(new Generator().dossier());
    }
  };

  private final String title;

  Inputs(String title) {
    this.title = title;
  }

  /** What a person calls it. */
  String title() {
    return title;
  }

  /** Its JSON, made anew. */
  abstract byte[] bytes();

  private static byte[] write(Dossier dossier) {
    return DossierJson.write(dossier).getBytes(UTF_8);
  }

  private static LocalizedText text(String indonesian, String english) {
    return LocalizedText.of("id", indonesian).translated("en", english);
  }

  /** Makes a large dossier; the algorithm of {@link Random} is the same in every JDK. */
  private static final class Generator {
    private static final int ARTICLES = 500;
    private static final int GROUPS = 5;

    private final Random random = new Random(20220221);
    private final List<Actor> people = new ArrayList<>();
    private final List<Location> cities = new ArrayList<>();
    private final Dossier.Builder dossier =
        Dossier.builder().id("urn:uuid:6f0f7a52-0b9c-4c0e-9d6b-0c1d7a1c1a01");

    Dossier dossier() {
      for (int i = 0; i < 40; i++) {
        Actor state =
            Actor.builder()
                .id("state-" + i)
                .kind(ActorKind.STATE)
                .name(text("Negara " + i, "State " + i))
                .build();
        dossier.add(state);
        for (int j = 0; j < 5; j++) {
          int number = 5 * i + j;
          Actor person =
              Actor.builder()
                  .id("person-" + number)
                  .kind(ActorKind.PERSON)
                  .name("Élise Perwira " + number)
                  .affiliation(state, text("Menteri " + j, "Minister " + j))
                  .identifier(IdentifierScheme.WIKIDATA, "Q" + (100_000 + number))
                  .build();
          people.add(person);
        }
        cities.add(
            Location.builder()
                .id("city-" + i)
                .kind(LocationKind.CITY)
                .name(text("Kota " + i, "City " + i))
                .coordinates(random.nextInt(140) - 70, random.nextInt(3600) / 10.0 - 180)
                .build());
      }
      dossier.add(people.toArray(DossierObject[]::new)).add(cities.toArray(DossierObject[]::new));
      for (int i = 0; i < ARTICLES; i++) {
        report(i);
      }
      return dossier.build();
    }

    /** An article, and for each four of its sentences one event of each kind. */
    private void report(int number) {
      List<String> sentences = new ArrayList<>();
      for (int i = 0; i < 4 * GROUPS; i++) {
        sentences.add(
            "Kalimat %d-%d melaporkan “perundingan” dan %d hal lain di ibu kota."
                .formatted(number, i, 2 + random.nextInt(98)));
      }
      LocalDate day = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(300));
      Article article =
          Article.builder()
              .id("a" + number)
              .headline(text("Berita " + number, "News " + number))
              .language("id")
              .publisher("Example News")
              .published(day.toString())
              .text(String.join("\n\n", sentences))
              .build();
      dossier.add(article);
      for (int i = 0; i < GROUPS; i++) {
        group(number * GROUPS + i, article, day, sentences.subList(4 * i, 4 * i + 4));
      }
    }

    private void group(int number, Article article, LocalDate day, List<String> sentences) {
      int first = random.nextInt(people.size());
      Actor one = people.get(first);
      Actor other = people.get((first + 1 + random.nextInt(people.size() - 1)) % people.size());
      Location city = cities.get(random.nextInt(cities.size()));
      Meeting meeting =
          common(Meeting.builder(), "meeting-" + number, Status.OCCURRED, article, sentences.get(0))
              .time(EventTime.on(day).withText(text("hari ini", "today")))
              .place(city, PlaceRole.VENUE)
              .topic(text("keamanan kawasan", "the security of the region"))
              .medium(Medium.IN_PERSON)
              .duration(Duration.ofMinutes(10 + random.nextInt(200)))
              .participant(one, Role.INITIATOR)
              .participant(other)
              .build();
      Statement statement =
          common(
                  Statement.builder(),
                  "statement-" + number,
                  Status.OCCURRED,
                  article,
                  sentences.get(1))
              .act(SpeechAct.PROMISE)
              .speaker(one)
              .audience(other)
              .quote(
                  QuotationForm.INDIRECT,
                  text(
                      "akan menarik pasukan begitu latihan selesai",
                      "will withdraw the troops when the exercise is over"))
              .during(meeting)
              .about("action-" + number)
              .build();
      Agreement agreement =
          common(
                  Agreement.builder(),
                  "agreement-" + number,
                  Status.OCCURRED,
                  article,
                  sentences.get(2))
              .form(AgreementForm.UNDERSTANDING)
              .party(one)
              .party(other)
              .provision(text("berunding lagi", "to negotiate again"))
              .reachedAt(meeting)
              .build();
      Action action =
          common(Action.builder(), "action-" + number, Status.INTENDED, article, sentences.get(3))
              .kind(ActionKind.WITHDRAW_FORCES)
              .time(EventTime.notBefore(day.toString()))
              .place(city, PlaceRole.ORIGIN)
              .participant(one, Role.INITIATOR)
              .saidIn(statement)
              .build();
      dossier.add(meeting, statement, agreement, action);
      if (random.nextInt(4) == 0) {
        dossier.relation(agreement, RelationType.FOLLOWS, meeting);
      }
    }

    private <B extends EventBuilder<B>> B common(
        B builder, String id, Status status, Article article, String sentence) {
      builder.id(id).status(status).article(article).evidence(article, sentence);
      return random.nextBoolean()
          ? builder.confidence(50 + random.nextInt(50))
          : builder.summary(text("ringkasan " + id, "summary of " + id));
    }
  }
}

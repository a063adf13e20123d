package io.github.communique.benchmark;

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
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Creates a reproducible dossier of made-up news; {@link Random} uses the same algorithm in every
 * JDK.
 */
final class MadeUpNews {
  private final int states;
  private final int articles;
  private final int groups;
  private final Random random;
  private final List<Actor> people = new ArrayList<>();
  private final List<Location> cities = new ArrayList<>();
  private final Dossier.Builder dossier;

  /**
   * Creates the news.
   *
   * @param states the number of states, each with five people and a city
   * @param articles the number of articles
   * @param groups the number of event groups per article; a group contains one event of each of the
   *     four kinds
   */
  MadeUpNews(long seed, int states, int articles, int groups) {
    this.states = states;
    this.articles = articles;
    this.groups = groups;
    this.random = new Random(seed);
    this.dossier = Dossier.builder().id("https://example.org/dossiers/" + seed);
  }

  Dossier dossier() {
    for (int i = 0; i < states; i++) {
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
    for (int i = 0; i < articles; i++) {
      report(i);
    }
    return dossier.build();
  }

  /** Adds an article and its events. Each event group requires four sentences, one per event. */
  private void report(int number) {
    List<String> sentences = new ArrayList<>();
    for (int i = 0; i < 4 * groups; i++) {
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
    for (int i = 0; i < groups; i++) {
      group(number * groups + i, article, day, sentences.subList(4 * i, 4 * i + 4));
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

  static LocalizedText text(String indonesian, String english) {
    return LocalizedText.of("id", indonesian).translated("en", english);
  }
}

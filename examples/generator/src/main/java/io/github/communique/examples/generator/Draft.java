package io.github.communique.examples.generator;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Location;
import io.github.communique.time.PartialDateTime;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier under construction. Each story appends sentences to the article's text. Each actor or
 * place that an event mentions is added to the dossier, together with its state or country.
 */
final class Draft {
  private static final String ARTICLE = "a1";

  final Phrases phrases;
  final LocalDate day;

  private final PartialDateTime published;
  private final String publisher;
  private final String section;
  private final StringBuilder text = new StringBuilder();
  private int codePoints;
  private String headline = "";
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Location> locations = new LinkedHashMap<>();
  private final Dossier.Builder dossier = Dossier.builder();
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  Draft(Distribution lines, Cast cast, Draw draw) {
    phrases = lines.language.draw(draw);
    YearMonth month = lines.month.draw(draw);
    day = month.atDay(draw.from(1, month.lengthOfMonth()));
    published =
        draw.chance(lines.publishedClock)
            ? PartialDateTime.of(
                day.atTime(draw.from(6, 23), draw.below(60))
                    .atOffset(ZoneOffset.ofHours(draw.from(-3, 3))))
            : PartialDateTime.of(day);
    publisher = draw.oneOf(cast.agencies(phrases.language())).name().value();
    section = lines.section.draw(draw);
  }

  /** Returns a new id, such as {@code meeting-2}. */
  String id(String kind) {
    return kind + "-" + numbers.merge(kind, 1, Integer::sum);
  }

  /** Appends a sentence to the article; the first sentence is also the headline. */
  Evidence sentence(String words) {
    if (text.length() == 0) {
      headline = words;
    } else {
      text.append(phrases.space());
      codePoints += phrases.space().length();
    }
    text.append(words);
    int start = codePoints;
    codePoints += words.codePointCount(0, words.length());
    return Evidence.builder().article(ARTICLE).start(start).end(codePoints).exact(words).build();
  }

  Actor use(Actor actor, Optional<Actor> whole) {
    actors.putIfAbsent(actor.id(), actor);
    whole.ifPresent(state -> actors.putIfAbsent(state.id(), state));
    return actor;
  }

  Actor person(Cast.Person person) {
    return use(person.actor(), Optional.of(person.state().state()));
  }

  Location capital(Cast.State state) {
    locations.putIfAbsent(state.capital().id(), state.capital());
    locations.putIfAbsent(state.country().id(), state.country());
    return state.capital();
  }

  Location country(Cast.State state) {
    locations.putIfAbsent(state.country().id(), state.country());
    return state.country();
  }

  void add(Event event) {
    dossier.add(event);
  }

  Dossier.Builder dossier() {
    return dossier;
  }

  /**
   * Adds the article, the actors and the locations to the dossier; the caller sets the other
   * properties.
   */
  Dossier.Builder finish() {
    Article article = article();
    return dossier
        .add(article)
        .add(actors.values().toArray(Actor[]::new))
        .add(locations.values().toArray(Location[]::new));
  }

  /** Returns a retracted dossier, which contains only the article. */
  Dossier.Builder withdrawn() {
    return Dossier.builder().add(article());
  }

  private Article article() {
    return Article.builder()
        .id(ARTICLE)
        .headline(phrases.language(), headline)
        .language(phrases.language())
        .publisher(publisher)
        .section(section)
        .published(published)
        .text(text.toString())
        .build();
  }
}

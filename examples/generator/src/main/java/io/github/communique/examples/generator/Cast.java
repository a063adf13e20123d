package io.github.communique.examples.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All actors and places in the news. Each actor and place is created once: an actor that appears in
 * two dossiers is the same object in both.
 *
 * <p>The actors have identifiers of the scheme {@code example:register}, which identify them across
 * dossiers. In contrast, an id is unique only within a dossier.
 */
final class Cast {
  private static final IdentifierScheme REGISTER = IdentifierScheme.of("example:register");
  private static final int AGENCIES = 3;

  /** A state, its actors, its territory and its capital. */
  record State(
      String name,
      Actor state,
      Actor government,
      Actor ministry,
      Actor forces,
      Location country,
      Location capital) {}

  /** A person who takes part in meetings, makes statements and performs actions. */
  record Person(Actor actor, State state, boolean head, Map<String, String> names) {
    /** Returns the name in a language; if it is unknown, the actor's name. */
    String name(String language) {
      return names.getOrDefault(language, actor.name().value());
    }
  }

  final List<State> states = new ArrayList<>();
  private final Map<String, State> stateOf = new HashMap<>();
  private final Weights<Person> people = new Weights<>();
  private final Weights<Person> heads = new Weights<>();
  private final Weights<Person> ministers = new Weights<>();
  private final Map<String, List<Actor>> agencies = new HashMap<>();
  final Actor official =
      Actor.builder()
          .id("official")
          .kind(ActorKind.PERSON)
          .unnamed(true)
          .name("en", "a senior official")
          .build();

  Cast(double exponent) {
    read("states.tsv").forEach(this::addState);
    List<String[]> rows = read("people.tsv");
    for (int rank = 1; rank <= rows.size(); rank++) {
      Person person = person(rows.get(rank - 1));
      double weight = StrictMath.pow(rank, -exponent);
      people.add(person, weight);
      (person.head() ? heads : ministers).add(person, weight);
    }
  }

  Person person(Draw draw) {
    return people.draw(draw);
  }

  /** Draws a person from another state. */
  Person other(Person than, boolean sameStanding, Draw draw) {
    Weights<Person> among = !sameStanding ? people : than.head() ? heads : ministers;
    while (true) {
      Person other = among.draw(draw);
      if (other.state() != than.state()) {
        return other;
      }
    }
  }

  /** Returns the news agencies that publish in a language. */
  synchronized List<Actor> agencies(String language) {
    return agencies.computeIfAbsent(
        language,
        missing -> {
          List<Actor> made = new ArrayList<>();
          for (int n = 1; n <= AGENCIES; n++) {
            String id = "agency-" + missing + "-" + n;
            made.add(
                actor(id, ActorKind.MEDIA, "Example Agency " + n + " (" + missing + ")").build());
          }
          return made;
        });
  }

  private void addState(String[] row) {
    String name = row[1];
    String id = id(name);
    Actor state = actor(id, ActorKind.STATE, name).country(row[0]).build();
    Location country =
        Location.builder()
            .id("land-" + id)
            .kind(LocationKind.COUNTRY)
            .name("en", name)
            .country(row[0])
            .precision(LocationPrecision.COUNTRY)
            .build();
    Location capital =
        Location.builder()
            .id("city-" + id(row[2]))
            .kind(LocationKind.CITY)
            .name("en", row[2])
            .country(row[0])
            .partOf(country)
            .coordinates(Double.parseDouble(row[3]), Double.parseDouble(row[4]))
            .precision(LocationPrecision.CITY)
            .build();
    State made =
        new State(
            name,
            state,
            body(state, "government", ActorKind.GOVERNMENT_BODY, "Government of "),
            body(state, "ministry", ActorKind.GOVERNMENT_BODY, "Foreign Ministry of "),
            body(state, "forces", ActorKind.MILITARY, "Armed forces of "),
            country,
            capital);
    states.add(made);
    stateOf.put(row[0], made);
  }

  private static Actor body(Actor state, String what, ActorKind kind, String of) {
    return actor(what + "-" + state.id(), kind, of + state.name().value()).partOf(state).build();
  }

  private Person person(String[] row) {
    State state = stateOf.get(row[1]);
    Actor.Builder actor =
        Actor.builder()
            .id(row[0])
            .kind(ActorKind.PERSON)
            .name(row[4])
            .affiliation(
                Affiliation.builder()
                    .title("en", row[3].replace('-', ' '))
                    .organization(state.state())
                    .build())
            .identifier(Identifier.of(REGISTER, row[0]));
    Map<String, String> names = new HashMap<>();
    if (!row[5].equals("-")) {
      names.put(row[5], row[6]);
      actor.alias(LocalizedText.of(row[5], row[6]));
    }
    if (!row[7].equals("-")) {
      actor.identifier(Identifier.of(IdentifierScheme.WIKIDATA, row[7]));
    }
    return new Person(actor.build(), state, row[2].equals("head"), names);
  }

  private static Actor.Builder actor(String id, ActorKind kind, String name) {
    return Actor.builder()
        .id(id)
        .kind(kind)
        .name("en", name)
        .identifier(Identifier.of(REGISTER, id));
  }

  private static String id(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z]+", "-");
  }

  private static List<String[]> read(String name) {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(Settings.resource(name), UTF_8))) {
      return in.lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

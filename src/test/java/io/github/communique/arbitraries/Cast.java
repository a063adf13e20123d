package io.github.communique.arbitraries;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/**
 * The ids of the objects in a dossier, by kind. References are chosen from these ids, so that most
 * references can be resolved.
 */
record Cast(
    List<String> articles,
    List<String> actors,
    List<String> locations,
    List<String> statements,
    List<String> meetings,
    List<String> agreements,
    List<String> actions) {

  /** Several ids of each kind; one of the actor ids has the maximum length. */
  static final Cast LARGE =
      new Cast(
          List.of("a1", "a2", "A-3"),
          List.of("macron", "putin", "elysee", "France", "russian_forces", "x".repeat(64)),
          List.of("belarus", "Moscow", "contact.line"),
          List.of("promise", "denial", "S3"),
          List.of("call", "talks", "m-3"),
          List.of("minsk", "ceasefire", "g..3"),
          List.of("withdrawal", "exercise", "a__3"));

  /** Returns the ids that objects can refer to: the given number of ids of each kind. */
  static Cast of(int articles, int actors, int locations, int eventsOfEachKind) {
    return new Cast(
        LARGE.articles.subList(0, articles),
        LARGE.actors.subList(0, actors),
        LARGE.locations.subList(0, locations),
        LARGE.statements.subList(0, eventsOfEachKind),
        LARGE.meetings.subList(0, eventsOfEachKind),
        LARGE.agreements.subList(0, eventsOfEachKind),
        LARGE.actions.subList(0, eventsOfEachKind));
  }

  List<String> events() {
    return Stream.of(statements, meetings, agreements, actions).flatMap(List::stream).toList();
  }

  List<String> objects() {
    return Stream.of(articles, actors, locations, events()).flatMap(List::stream).toList();
  }

  /**
   * Generates references to these ids; a few references are unresolved or refer to an object of
   * another kind.
   */
  static Arbitrary<String> refs(List<String> ids) {
    Arbitrary<String> dangling = Arbitraries.of("nobody", "macron", "a1", "call");
    return ids.isEmpty()
        ? dangling
        : Choice.frequencyOf(Tuple.of(19, Arbitraries.of(ids)), Tuple.of(1, dangling));
  }
}

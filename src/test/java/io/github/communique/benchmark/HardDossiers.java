package io.github.communique.benchmark;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;

/** Creates worst-case dossiers with a given number of connected events. */
final class HardDossiers {
  private static final int ACTORS = 50;
  private static final int DAYS = 20;

  private HardDossiers() {}

  /**
   * Creates a dossier in which all events report the same occurrence, and each report disagrees
   * with the next about the day or the perpetrator.
   */
  static Dossier oneOccurrence(int events) {
    Dossier.Builder dossier = Dossier.builder();
    for (int i = 0; i < ACTORS; i++) {
      dossier.add(Actor.of("actor" + i, ActorKind.PERSON, "Person " + i));
    }
    for (int i = 0; i < events; i++) {
      dossier.add(
          Action.builder()
              .id("raid" + i)
              .kind(ActionKind.ATTACK)
              .status(Status.OCCURRED)
              .participant("actor" + i % ACTORS, Role.PERPETRATOR)
              .participant("actor" + (i + 7) % ACTORS, Role.VICTIM)
              .time(EventTime.on(2022, 2, 1 + i % DAYS))
              .build());
      if (i > 0) {
        dossier.relation("raid" + i, RelationType.SAME_EVENT, "raid" + (i - 1));
      }
    }
    return dossier.build();
  }

  /**
   * Creates a dossier in which the actions form a single cycle: each action depends on the next,
   * follows it and is part of it.
   */
  static Dossier oneRing(int events) {
    Dossier.Builder dossier = Dossier.builder();
    for (int i = 0; i < events; i++) {
      String next = "e" + (i + 1) % events;
      dossier.add(
          Action.builder()
              .id("e" + i)
              .kind(ActionKind.ATTACK)
              .status(Status.PLANNED)
              .condition(Condition.of(ConditionKind.IF, next))
              .build());
      dossier.relation("e" + i, RelationType.FOLLOWS, next);
      dossier.relation("e" + i, RelationType.PART_OF, next);
    }
    return dossier.build();
  }

  /**
   * Creates a dossier in which one early event follows all other events. Only the first of these
   * has a time. Every other event comes after or before its neighbour, in turn.
   */
  static Dossier lateNeighbours(int events) {
    Dossier.Builder dossier =
        Dossier.builder()
            .add(attack("early").time(EventTime.notAfter("2020-01-01")).build())
            .add(attack("e0").time(EventTime.on(2022, 2, 1)).build());
    for (int i = 1; i < events; i++) {
      String event = "e" + i;
      String neighbour = "e" + (i - 1);
      dossier.add(attack(event).build()).relation("early", RelationType.FOLLOWS, event);
      if (i % 2 == 0) {
        dossier.relation(neighbour, RelationType.FOLLOWS, event);
      } else {
        dossier.relation(event, RelationType.FOLLOWS, neighbour);
      }
    }
    return dossier.build();
  }

  private static Action.Builder attack(String id) {
    return Action.builder().id(id).kind(ActionKind.ATTACK).status(Status.OCCURRED);
  }

  /**
   * Creates a dossier in which the evidence of every event quotes the same words and has no
   * offsets. The article has one sentence per event. Each sentence contains the quoted words, so
   * only the context identifies the sentence.
   */
  static Dossier manyPassages(int events) {
    StringBuilder text = new StringBuilder();
    Dossier.Builder dossier = Dossier.builder();
    for (int i = 0; i < events; i++) {
      text.append("On day ").append(i).append(" they met, as they do. ");
      dossier.add(
          Action.builder()
              .id("e" + i)
              .kind(ActionKind.ATTACK)
              .status(Status.OCCURRED)
              .evidence(
                  Evidence.builder()
                      .exact("they met")
                      .prefix("On day " + i + " ")
                      .suffix(", as they do")
                      .build())
              .build());
    }
    return dossier
        .add(Article.builder().id("article").language("en").text(text.toString()).build())
        .build();
  }
}

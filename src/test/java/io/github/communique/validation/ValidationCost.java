package io.github.communique.validation;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * Prints what a validation costs for dossiers from a hundred events to a hundred thousand: the time
 * for one event must stay the same. A program, not a test, since times are those of the machine.
 */
final class ValidationCost {
  private ValidationCost() {}

  public static void main(String[] args) {
    // Of the thread, not of the clock: other programs run too.
    ThreadMXBean cpu = ManagementFactory.getThreadMXBean();
    System.out.println("   events   issues       ms   µs an event");
    for (Shape shape : Shape.values()) {
      System.out.println(shape);
      for (int events = 100; events <= 100_000; events *= 10) {
        Dossier dossier = shape.dossier(events);
        int runs = Math.max(5, 300_000 / events);
        long[] nanos = new long[runs];
        int issues = 0;
        for (int run = 0; run < runs; run++) {
          long start = cpu.getCurrentThreadCpuTime();
          issues = Validator.standard().validate(dossier).issues().size();
          nanos[run] = cpu.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        double median = nanos[runs / 2];
        System.out.printf(
            "%9d%9d%9.2f%14.2f%n", events, issues, median / 1e6, median / 1e3 / events);
      }
    }
  }

  private enum Shape {
    /** Many articles, each with its own few events. */
    ORDINARY {
      @Override
      Dossier dossier(int events) {
        return ordinary(events).build();
      }
    },
    /** All meetings are reports of one happening, and no two agree. */
    ONE_HAPPENING {
      @Override
      Dossier dossier(int events) {
        Dossier.Builder dossier = ordinary(events);
        for (int i = 3; i < events; i += 3) {
          dossier.relation("meeting" + i, RelationType.SAME_EVENT, "meeting" + (i - 3));
        }
        return dossier.build();
      }
    },
    /** Every action waits for the next, follows the next and is part of the next, in one ring. */
    ONE_RING {
      @Override
      Dossier dossier(int events) {
        Dossier.Builder dossier = Dossier.builder();
        for (int i = 0; i < events; i++) {
          String next = "e" + (i + 1) % events;
          dossier.add(
              Action.builder()
                  .id("e" + i)
                  .kind(ActionKind.ATTACK)
                  .status(Status.PLANNED)
                  .condition(ConditionKind.IF, next)
                  .build());
          dossier.relation("e" + i, RelationType.FOLLOWS, next);
          dossier.relation("e" + i, RelationType.PART_OF, next);
        }
        return dossier.build();
      }
    };

    abstract Dossier dossier(int events);

    private static Dossier.Builder ordinary(int events) {
      Dossier.Builder dossier = Dossier.builder();
      for (int i = 0; i < 50; i++) {
        dossier.add(Actor.of("actor" + i, ActorKind.PERSON, "Person " + i));
      }
      for (int i = 0; i + 2 < events; i += 3) {
        addThree(dossier, i);
      }
      return dossier;
    }

    private static void addThree(Dossier.Builder dossier, int i) {
      String one = "actor" + i % 50;
      String two = "actor" + (i + 7) % 50;
      String article = "article" + i;
      String text = "They met on Monday, day " + i + ", and promised to meet again. ".repeat(20);
      dossier.add(
          Article.builder().id(article).language("en").published("2022-02-22").text(text).build(),
          Statement.builder()
              .id("statement" + i)
              .act(SpeechAct.PROMISE)
              .speaker(one)
              .audience(two)
              .during("meeting" + i)
              .about("action" + i)
              .quote(QuotationForm.INDIRECT, "en", "we will meet again")
              .article(article)
              .evidence(Evidence.builder().article(article).exact("met on Monday").build())
              .build(),
          Meeting.builder()
              .id("meeting" + i)
              .status(Status.OCCURRED)
              .medium(Medium.PHONE)
              .participant(one, Role.INITIATOR)
              .participant(two)
              .time(EventTime.on(2022, 2, 1 + i / 3 % 20))
              .article(article)
              .evidence(Evidence.builder().article(article).start(0).end(4).exact("They").build())
              .build(),
          Action.builder()
              .id("action" + i)
              .status(Status.INTENDED)
              .kind(ActionKind.WITHDRAW_FORCES)
              .participant(two)
              .quantity(Quantity.atLeast(QuantityKind.TROOPS, 1000))
              .condition(ConditionKind.AFTER_COMPLETION, "meeting" + i)
              .article(article)
              .build());
      dossier.relation("action" + i, RelationType.FOLLOWS, "meeting" + i);
    }
  }
}

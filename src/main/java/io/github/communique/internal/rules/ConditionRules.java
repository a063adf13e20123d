package io.github.communique.internal.rules;

import io.github.communique.Action;
import io.github.communique.Condition;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The {@code condition.*} rules, which check that an event is not its own condition, directly or
 * indirectly, and that an event does not take place after another event that is later or did not
 * take place.
 */
final class ConditionRules {
  /**
   * The kinds of conditions that must not form a cycle. The kind {@code unless} is excluded,
   * because two events can be alternatives: each takes place unless the other takes place.
   */
  private static final Set<ConditionKind> WAITS =
      Set.of(ConditionKind.AFTER_COMPLETION, ConditionKind.IF, ConditionKind.UNTIL);

  private ConditionRules() {}

  /**
   * Checks the conditions of all events.
   *
   * @param waiting the events with conditions
   */
  static void check(List<Event> waiting, Inspection run) {
    Graph graph = new Graph(run.index());
    for (int owner = 0; owner < waiting.size(); owner++) {
      Event event = waiting.get(owner);
      List<Condition> conditions = event.conditions();
      for (int i = 0, count = conditions.size(); i < count; i++) {
        Optional<Ref<Event>> other = conditions.get(i).event();
        if (other.isPresent() && other.get().id().equals(event.id())) {
          Code.CONDITION_SELF.report(
              site(event, i, run), Kinds.named(event) + " is a condition of itself");
        } else if (other.isPresent() && WAITS.contains(conditions.get(i).kind())) {
          graph.link(event.id(), other.get().id(), owner, i);
        }
        if (other.isPresent() && conditions.get(i).kind().equals(ConditionKind.AFTER_COMPLETION)) {
          canBeCompleted(event, i, run.index().resolve(other.get()), run);
        }
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      Code.CONDITION_CYCLE.report(
          site(waiting.get(cycle.owner()), cycle.place(), run),
          "the conditions of the events form a cycle: " + cycle,
          "this is valid only for an exchange; otherwise none of the events can begin");
    }
  }

  /** Checks that the event on which a condition is based has ended before the given event. */
  private static void canBeCompleted(
      Event event, int condition, @Nullable Event earlier, Inspection run) {
    if (earlier == null
        || earlier.id().equals(event.id())
        || event.polarity() == Polarity.NEGATIVE
        || !areComparable(event, earlier)) {
      return;
    }
    if (event.status().hasBegun() && didNotTakePlace(earlier, event, run.dossier())) {
      Code.CONDITION_NOT_COMPLETED.report(
          site(event, condition, run),
          contrast(
              event,
              "has the status " + Quoted.of(event.status().value()),
              earlier,
              earlier.polarity() == Polarity.NEGATIVE
                  ? "has the polarity \"negative\""
                  : "has the status " + Quoted.of(earlier.status().value())),
          "correct one of the statuses or the event of the condition, or remove the condition");
    } else if (beginsBeforeCompletion(event, earlier, run.dossier())) {
      Code.CONDITION_NOT_COMPLETED.report(
          site(event, condition, run),
          contrast(
              event,
              "is dated " + TimeText.of(event.time().get()),
              earlier,
              "is dated " + TimeText.of(earlier.time().get())),
          "correct one of the times or the event of the condition");
    }
  }

  /**
   * Returns whether the reports of two events can contradict each other. Deprecated reports,
   * suspicions and claims by different sources may be wrong. The condition of a statement or an
   * agreement may be the condition of its content.
   */
  private static boolean areComparable(Event event, Event earlier) {
    return (event instanceof Action || event instanceof Meeting)
        && isAsserted(event)
        && isAsserted(earlier)
        && event.attributions().equals(earlier.attributions());
  }

  private static boolean isAsserted(Event event) {
    return Reports.counts(event) && event.certainty() != Certainty.POSSIBLE;
  }

  private static String contrast(Event event, String fact, Event earlier, String otherFact) {
    return "%s requires the completion of %s, but %s %s and %s %s"
        .formatted(
            Kinds.named(event),
            Kinds.named(earlier),
            Quoted.of(event.id()),
            fact,
            Quoted.of(earlier.id()),
            otherFact);
  }

  /**
   * Returns whether an event did not take place, or was still planned when the dependent event was
   * reported. If the reports have different times of knowledge, the event may have taken place in
   * the meantime.
   */
  private static boolean didNotTakePlace(Event earlier, Event dependent, Dossier dossier) {
    boolean isOff = earlier.polarity() == Polarity.NEGATIVE || earlier.status() == Status.CANCELLED;
    return isOff
        ? Reports.known(earlier, dossier).equals(Reports.known(dependent, dossier))
        : earlier.status().isAhead() && Reports.areKnownTogether(earlier, dependent, dossier);
  }

  /**
   * Returns whether an event begins before another event can have been completed, according to
   * their times. A plan is compared only with an event that was reported at the same time, because
   * the plan may have changed.
   */
  private static boolean beginsBeforeCompletion(Event event, Event earlier, Dossier dossier) {
    if (!takesPlaceAtItsTime(event) || !takesPlaceAtItsTime(earlier)) {
      return false;
    }
    boolean areTogether =
        Reports.areKnownTogether(event, earlier, dossier)
            || event.status().isAhead()
                && earlier.status().isAhead()
                && event.articles().equals(earlier.articles())
                && Reports.known(event, dossier).equals(Reports.known(earlier, dossier));
    if (!areTogether && !(event.status().hasBegun() && earlier.status().hasBegun())) {
      return false;
    }
    boolean hasItsEnd =
        earlier.status() == Status.OCCURRED
            || areTogether
                && earlier.status() != Status.INTERRUPTED
                && earlier.status() != Status.FAILED;
    EventTime time = Span.inOrder(event.time().orElseThrow());
    EventTime earlierTime = Span.inOrder(earlier.time().orElseThrow());
    Span begin = span(time.from(), time);
    Span end = span(hasItsEnd ? earlierTime.to() : Optional.empty(), earlierTime);
    return begin.isBefore(end);
  }

  /** Returns the span of a bound of a time or, if the bound is absent, of the time. */
  static Span span(Optional<PartialDateTime> bound, EventTime time) {
    Span all = Span.of(time);
    if (bound.isEmpty() || all.equals(Span.UNKNOWN)) {
      return all;
    }
    PartialDateTime value = bound.get();
    return time.zoneId()
        .map(zone -> new Span(value.first(zone), value.last(zone)))
        .orElseGet(() -> Span.of(value));
  }

  private static boolean takesPlaceAtItsTime(Event event) {
    return event.time().isPresent()
        && event.polarity() == Polarity.POSITIVE
        && (event.status().hasBegun()
            || event.status().isAhead() && event.status() != Status.POSTPONED);
  }

  private static Site site(Event event, int condition, Inspection run) {
    return run.siteOf(event).within("conditions", condition).within("event");
  }
}

package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.inspection.Graph;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.occurrence.Attendance;
import io.github.communique.internal.occurrence.Contradiction;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The {@code actor.*} rules, which check the parts, members and lifetimes of actors, and the
 * periods in which they hold posts.
 */
final class ActorRules {
  /** The roles that an actor may have after death, for example in a burial or an award ceremony. */
  private static final Set<Role> WITHOUT_ACTING =
      Set.of(Role.SUBJECT, Role.TARGET, Role.VICTIM, Role.RECIPIENT, Role.BENEFICIARY, Role.ABSENT);

  /** The maximum number of participations that are compared in pairs. */
  private static final int FEW = 8;

  private ActorRules() {}

  static void areNotPartOfThemselves(Dossier dossier, Inspection run) {
    Graph graph = new Graph(run.index());
    List<Actor> actors = dossier.actors();
    for (int i = 0, count = actors.size(); i < count; i++) {
      Actor actor = actors.get(i);
      if (actor.partOf().isPresent()) {
        graph.link(actor.id(), actor.partOf().get().id(), i, Site.NO_INDEX);
      }
      List<Ref<Actor>> members = actor.members();
      for (int j = 0, size = members.size(); j < size; j++) {
        graph.link(members.get(j).id(), actor.id(), i, j);
      }
    }
    for (Graph.Cycle cycle : graph.cycles()) {
      String property = cycle.place() == Site.NO_INDEX ? "partOf" : "members";
      Code.ACTOR_CYCLE.report(
          run.root().within("actors", cycle.owner()).step(property, cycle.place()),
          "the references in \"partOf\" and \"members\" form a cycle: " + cycle);
    }
  }

  /**
   * Reports an actor that an event names twice in the same role. Without a role, several people can
   * be on both sides, as in a fight between two groups of soldiers.
   */
  static void areNamedOnce(Event event, Trail at) {
    List<? extends Participation> all = event.participations();
    int count = all.size();
    Set<ContentKey> met = count > FEW ? new HashSet<>() : Set.of();
    for (int i = 0; i < count; i++) {
      Participation participation = all.get(i);
      if (count > FEW ? met.add(new ContentKey(participation)) : !isAmong(participation, all, i)) {
        continue;
      }
      Actor actor = at.index().resolve(participation.actor());
      if (actor != null && (hasOneSide(participation) || isIndividual(actor))) {
        Code.ACTOR_REPEATED.report(
            at.within(Kinds.ofParticipations(event), i).within("actor"),
            Kinds.named(event)
                + " names "
                + Quoted.of(actor.id())
                + " twice"
                + participation
                    .role()
                    .map(role -> " with the role " + Quoted.of(role.value()))
                    .orElse(""),
            "correct the actor or the role of one of the two, or remove one of them");
      }
    }
  }

  /** Returns whether one of the first elements of a list equals a participation. */
  private static boolean isAmong(
      Participation participation, List<? extends Participation> all, int end) {
    for (int i = 0; i < end; i++) {
      Participation other = all.get(i);
      if (other.actor().equals(participation.actor()) && other.equals(participation)) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasOneSide(Participation participation) {
    return participation.role().filter(role -> !role.equals(Role.PARTICIPANT)).isPresent();
  }

  private static boolean isIndividual(Actor actor) {
    return actor.kind().equals(ActorKind.PERSON)
        || actor.kind().equals(ActorKind.STATE)
        || actor.kind().equals(ActorKind.VEHICLE) && !actor.unnamed();
  }

  /** Reports a participant that represents itself. */
  static void representsAnother(Participation participation, Trail at) {
    if (participation.representing().isPresent()
        && participation.representing().get().id().equals(participation.actor().id())) {
      Code.ACTOR_REPRESENTS_ITSELF.report(
          at.within("representing"),
          "\"actor\" and \"representing\" are both "
              + Quoted.of(participation.actor().id())
              + "; expected two different actors",
          "remove \"representing\" if the actor takes part on its own behalf; for a representative,"
              + " set \"actor\" to the representative");
    }
  }

  /**
   * Reports the capacity of a participant who did not hold the corresponding post at the time of
   * the event. Checks only posts whose title equals the capacity in any language, because a program
   * cannot decide whether a "vice president" is a president.
   */
  static void check(Participation participation, Trail at) {
    Optional<LocalizedText> capacity = participation.capacity();
    if (capacity.isEmpty()) {
      return;
    }
    Event event = at.event();
    Actor actor = at.index().resolve(participation.actor());
    if (event == null || event.time().isEmpty() || actor == null) {
      return;
    }
    List<Affiliation> posts =
        actor.affiliations().stream()
            .filter(post -> post.title().filter(title -> same(title, capacity.get())).isPresent())
            .toList();
    Span time = Span.of(event.time());
    if (!posts.isEmpty() && posts.stream().allMatch(post -> isOutside(time, post.period()))) {
      Code.ACTOR_AFFILIATION_NOT_HELD.report(
          at.within("capacity"),
          "\""
              + participation.actor()
              + "\" takes part as "
              + Quoted.of(capacity.get().value())
              + " in an event dated "
              + TimeText.of(event.time().get())
              + ", but held this post "
              + Contradiction.series(
                  posts.stream().map(post -> TimeText.when(post.period().get())).distinct()),
          posts.stream().allMatch(post -> Span.of(post.period()).isBefore(time))
              ? "write a former capacity as \"former …\", or correct the time"
              : "correct the capacity or the time, or add an affiliation for this time");
    }
  }

  /** Reports an affiliation that is marked as former although its period is ongoing. */
  static void end(Actor actor, Trail at) {
    List<Affiliation> posts = actor.affiliations();
    for (int i = 0, count = posts.size(); i < count; i++) {
      Affiliation post = posts.get(i);
      if (post.former() && post.period().filter(EventTime::ongoing).isPresent()) {
        Code.ACTOR_FORMER_ONGOING.report(
            at.within("affiliations", i).within("former"),
            "\"former\" is true, but the period of the affiliation ("
                + TimeText.of(post.period().get())
                + ") is ongoing",
            "remove \"former\", or remove \"ongoing\" from the period");
      }
    }
  }

  /**
   * For each event, reports the actors that have two mutually exclusive roles. Ignores negative and
   * hypothetical events, which may name alternatives.
   */
  static void haveOneVote(List<Event> events, Inspection run) {
    for (Event event : events) {
      if (event.polarity() == Polarity.NEGATIVE || event.status() == Status.HYPOTHETICAL) {
        continue;
      }
      Map<String, Map<Role, Attendance>> known = new HashMap<>();
      Set<String> reported = new HashSet<>();
      for (Attendance attendance :
          Attendance.of(event, Attendance.mayComparePresence(event), run.index())) {
        Map<Role, Attendance> ofActor =
            known.computeIfAbsent(attendance.actor(), actor -> new LinkedHashMap<>());
        Optional<Attendance> other =
            ofActor.values().stream().filter(attendance::excludes).findFirst();
        if (other.isEmpty()) {
          ofActor.putIfAbsent(attendance.role(), attendance);
        } else if (reported.add(attendance.actor())) {
          int index = attendance.participation();
          Site site = run.siteOf(event).within(Kinds.ofParticipations(event), index);
          Code.ACTOR_ROLES_CONFLICT.report(
              event.participations().get(index).role().isPresent() ? site.within("role") : site,
              "the event names %s both %s and %s; only one can be correct"
                  .formatted(
                      Quoted.of(attendance.actor()),
                      attendance.inWords(other.get()),
                      other.get().inWords(attendance)),
              attendance.isVote() || other.get().isVote()
                  ? "for a proxy vote, set \"representing\"; for several rounds of voting, add an"
                      + " event for each round"
                  : "remove \"absent\" if the actor was present for a part of the event");
        }
      }
    }
  }

  /** Reports an actor that acts outside its lifetime. */
  static void lives(Participation participation, Trail at) {
    Actor actor = at.index().resolve(participation.actor());
    if (actor == null
        || actor.lifetime().isEmpty()
        || participation.role().filter(WITHOUT_ACTING::contains).isPresent()) {
      return;
    }
    Event event = at.event();
    if (event == null || event.time().isEmpty() || event.polarity() == Polarity.NEGATIVE) {
      return;
    }
    Span time = Span.of(event.time());
    Span lifetime = Span.of(actor.lifetime());
    boolean isAfter = lifetime.isBefore(time);
    if (isAfter || time.isBefore(lifetime)) {
      Code.ACTOR_OUTSIDE_LIFETIME.report(
          at.within("actor"),
          "\""
              + actor.id()
              + "\" takes part in an event dated "
              + TimeText.of(event.time().get())
              + ", but the actor's lifetime "
              + (isAfter ? end(actor.lifetime().get()) : start(actor.lifetime().get())),
          "use a role such as \"subject\" for an actor that does not act, or correct the time or"
              + " the actor");
    }
  }

  private static String start(EventTime stated) {
    EventTime lifetime = Span.inOrder(stated);
    return "began "
        + TimeText.when(lifetime.from().or(lifetime::at).or(lifetime::earliest).orElseThrow())
        + (lifetime.earliest().isPresent() ? " or later" : "");
  }

  private static String end(EventTime stated) {
    EventTime lifetime = Span.inOrder(stated);
    return "ended "
        + TimeText.when(lifetime.to().or(lifetime::at).or(lifetime::latest).orElseThrow())
        + (lifetime.latest().isPresent() ? " or earlier" : "");
  }

  private static boolean isOutside(Span time, Optional<EventTime> period) {
    Span span = Span.of(period);
    return time.isBefore(span) || span.isBefore(time);
  }

  private static boolean same(LocalizedText title, LocalizedText capacity) {
    return TextRules.inAllLanguages(title)
        .anyMatch(one -> TextRules.inAllLanguages(capacity).anyMatch(one::equalsIgnoreCase));
  }
}

package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Statement;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Builds an event from its kind, sources and targets. */
final class CodedEvent {
  /** The action kinds that benefit the target. */
  private static final Set<ActionKind> FOR_THE_TARGET =
      Set.of(
          ActionKind.AID,
          ActionKind.CONCEDE,
          ActionKind.RETURN,
          ActionKind.LIFT_SANCTION,
          ActionKind.LIFT_RESTRICTION);

  private CodedEvent() {}

  /** Returns a builder for an event with one source and one target. */
  static EventBuilder<?> of(
      EventKind kind, String id, @Nullable Actor source, @Nullable Actor target) {
    return of(
        kind,
        id,
        source == null ? List.of() : List.of(source),
        target == null ? List.of() : List.of(target));
  }

  /** Returns a builder for an event with any number of sources and targets. */
  static EventBuilder<?> of(EventKind kind, String id, List<Actor> sources, List<Actor> targets) {
    if (kind.word() instanceof SpeechAct act) {
      Statement.Builder statement = Statement.builder().id(id).status(Status.OCCURRED).act(act);
      sources.forEach(statement::speaker);
      targets.forEach(statement::target);
      return statement;
    }
    if (kind.word() instanceof Purpose purpose) {
      Meeting.Builder meeting = Meeting.builder().id(id).status(Status.OCCURRED).purpose(purpose);
      kind.detail().ifPresent(medium -> meeting.medium((Medium) medium));
      sources.forEach(actor -> meeting.participant(actor, Role.INITIATOR));
      targets.forEach(actor -> meeting.participant(actor, Role.PARTICIPANT));
      return meeting;
    }
    if (kind.word() instanceof AgreementStage stage) {
      Agreement.Builder agreement = Agreement.builder().id(id).status(Status.OCCURRED).stage(stage);
      sources.forEach(actor -> agreement.party(actor, Role.INITIATOR));
      targets.forEach(actor -> agreement.party(actor, Role.PARTICIPANT));
      return agreement;
    }
    ActionKind done = (ActionKind) kind.word();
    Action.Builder action = Action.builder().id(id).status(Status.OCCURRED).kind(done);
    kind.detail().ifPresent(instrument -> action.instrument((Instrument) instrument));
    sources.forEach(actor -> action.participant(actor, Role.INITIATOR));
    targets.forEach(actor -> action.participant(actor, targetRole(done)));
    return action;
  }

  private static Role targetRole(ActionKind kind) {
    if (kind.equals(ActionKind.COOPERATE)) {
      return Role.PARTICIPANT;
    }
    return FOR_THE_TARGET.contains(kind) ? Role.RECIPIENT : Role.TARGET;
  }

  /** Returns whether events of the given kind, such as telephone calls, take place remotely. */
  static boolean isRemote(EventKind kind) {
    return kind.detail().filter(Medium.class::isInstance).isPresent();
  }

  /** Returns the source actors of an event, in the order in which they appear in the event. */
  static List<Actor> sources(Event event, Resolver objects) {
    if (event instanceof Statement statement) {
      return resolved(statement.speakers(), objects);
    }
    return resolved(
        event.participations().stream()
            .filter(part -> part.role().filter(Role.INITIATOR::equals).isPresent())
            .toList(),
        objects);
  }

  /** Returns the target actors of an event, in the order in which they appear in the event. */
  static List<Actor> targets(Event event, Resolver objects) {
    if (event instanceof Statement statement) {
      return statement.targets().stream().flatMap(ref -> objects.resolve(ref).stream()).toList();
    }
    return resolved(
        event.participations().stream()
            .filter(part -> part.role().filter(Role.INITIATOR::equals).isEmpty())
            .toList(),
        objects);
  }

  static Optional<Actor> first(List<Actor> actors) {
    return actors.stream().findFirst();
  }

  private static List<Actor> resolved(List<Participation> parts, Resolver objects) {
    return parts.stream().flatMap(part -> objects.resolve(part.actor()).stream()).toList();
  }
}

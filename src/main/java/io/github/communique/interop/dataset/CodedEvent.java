package io.github.communique.interop.dataset;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Classification;
import io.github.communique.EventBuilder;
import io.github.communique.Meeting;
import io.github.communique.Statement;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds an event from its kind, sources and targets. */
final class CodedEvent {
  /** The kind of an event whose code is unknown or does not determine a kind. */
  static final EventKind UNKNOWN =
      new EventKind(EventType.ACTION, ActionKind.of("unknown"), Optional.empty());

  /** The action kinds that benefit the target. */
  private static final Set<ActionKind> FOR_THE_TARGET =
      Set.of(
          ActionKind.AID,
          ActionKind.CONCEDE,
          ActionKind.RETURN,
          ActionKind.LIFT_SANCTION,
          ActionKind.LIFT_RESTRICTION);

  private CodedEvent() {}

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
    Action.Builder action = action(kind, id);
    Role role = targetRole((ActionKind) kind.word());
    sources.forEach(actor -> action.participant(actor, Role.INITIATOR));
    targets.forEach(actor -> action.participant(actor, role));
    return action;
  }

  /** Returns a builder for an event whose actors are not divided into sources and targets. */
  static EventBuilder<?> undirected(EventKind kind, String id, List<Actor> actors) {
    if (!(kind.word() instanceof ActionKind)) {
      return of(kind, id, List.of(), actors);
    }
    Action.Builder action = action(kind, id);
    actors.forEach(actor -> action.participant(actor, Role.PARTICIPANT));
    return action;
  }

  private static Action.Builder action(EventKind kind, String id) {
    Action.Builder action =
        Action.builder().id(id).status(Status.OCCURRED).kind((ActionKind) kind.word());
    kind.detail().ifPresent(instrument -> action.instrument((Instrument) instrument));
    return action;
  }

  private static Role targetRole(ActionKind kind) {
    if (kind.equals(ActionKind.COOPERATE)) {
      return Role.PARTICIPANT;
    }
    return FOR_THE_TARGET.contains(kind) ? Role.RECIPIENT : Role.TARGET;
  }

  /** Returns the code in a cell, or empty if the cell is empty. */
  static Optional<Classification> code(TableRow row, String column, ClassificationScheme scheme) {
    return row.text(column).map(code -> Classification.of(scheme, code));
  }

  /** Returns whether events of the given kind, such as telephone calls, take place remotely. */
  static boolean isRemote(EventKind kind) {
    return kind.detail().filter(Medium.class::isInstance).isPresent();
  }
}

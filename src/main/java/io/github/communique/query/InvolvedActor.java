package io.github.communique.query;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.Provision;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.internal.text.MissingModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An actor that is involved in an event, and the form of this involvement.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param actor a reference to the actor
 * @param part the form of involvement
 * @param participation the participation of the actor ({@link Part#PARTICIPANT}) or of its
 *     representative ({@link Part#REPRESENTED}); absent for all other forms of involvement
 */
@JsonFilter(MissingModule.MESSAGE)
public record InvolvedActor(Ref<Actor> actor, Part part, Optional<Participation> participation) {
  /**
   * Creates an involved actor.
   *
   * @param actor a reference to the actor
   * @param part the form of involvement
   * @param participation the participation of the actor ({@link Part#PARTICIPANT}) or of its
   *     representative ({@link Part#REPRESENTED}); absent for all other forms of involvement
   */
  public InvolvedActor {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(participation, "participation");
  }

  static List<InvolvedActor> in(Event event) {
    List<InvolvedActor> all = new ArrayList<>();
    List<Participation> present = EventProperties.attending(event).toList();
    for (Participation one : present) {
      all.add(new InvolvedActor(one.actor(), Part.PARTICIPANT, Optional.of(one)));
    }
    for (Participation one : present) {
      one.representing()
          .ifPresent(whom -> all.add(new InvolvedActor(whom, Part.REPRESENTED, Optional.of(one))));
    }
    if (event instanceof Statement statement) {
      add(statement.audience(), Part.AUDIENCE, all);
      add(statement.targets(), Part.TARGET, all);
    } else if (event instanceof Agreement agreement) {
      for (Provision provision : agreement.provisions()) {
        add(provision.obligors(), Part.OBLIGOR, all);
        add(provision.beneficiaries(), Part.BENEFICIARY, all);
      }
    }
    return List.copyOf(all);
  }

  private static void add(List<Ref<Actor>> actors, Part part, List<InvolvedActor> all) {
    actors.forEach(actor -> all.add(new InvolvedActor(actor, part, Optional.empty())));
  }

  /** The form of an actor's involvement in an event. A minor version may add constants. */
  public enum Part {
    /** The actor is a participant, a party or a speaker. */
    PARTICIPANT,
    /** A participant represents the actor. */
    REPRESENTED,
    /** A statement addresses the actor. */
    AUDIENCE,
    /** A statement is made for or against the actor. */
    TARGET,
    /** The actor has an obligation under an agreement. */
    OBLIGOR,
    /** The actor benefits from a provision of an agreement. */
    BENEFICIARY
  }
}

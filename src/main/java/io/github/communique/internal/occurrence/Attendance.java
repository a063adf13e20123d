package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Role;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vote, presence or absence of a person or a state, as stated by one participation. Other
 * actors, such as parties, are ignored because their members may act differently.
 *
 * <p>A person who represents a state casts the vote of the state. A person who represents another
 * person votes for that person.
 *
 * @param actor the id of the person or the state
 * @param role {@link Role#IN_FAVOUR}, {@link Role#AGAINST}, {@link Role#ABSTAINING} or {@link
 *     Role#ABSENT}; {@link Role#PARTICIPANT} if the actor is present in any other role
 * @param participation the index of the participation in its event
 * @param isRepresented whether the actor is a state whose representative participates
 */
public record Attendance(String actor, Role role, int participation, boolean isRepresented) {
  private static final Set<Role> VOTES = Set.of(Role.IN_FAVOUR, Role.AGAINST, Role.ABSTAINING);

  private static final Duration DAY = Duration.ofDays(1);

  private static final Set<Role> PRESENT =
      Set.of(Role.PARTICIPANT, Role.GUEST, Role.CHAIR, Role.OBSERVER, Role.WITNESS);

  /** Returns whether a role is a vote or an absence, and therefore excludes other roles. */
  public static boolean isExclusive(Role role) {
    return VOTES.contains(role) || role.equals(Role.ABSENT);
  }

  /**
   * Returns whether an actor cannot have both roles in one event. An absent state may have a
   * representative.
   */
  public boolean excludes(Attendance other) {
    return isAbsentFrom(other)
        || other.isAbsentFrom(this)
        || isVote() && other.isVote() && !role.equals(other.role);
  }

  private boolean isAbsentFrom(Attendance other) {
    return role.equals(Role.ABSENT) && !other.role.equals(Role.ABSENT) && !other.isRepresented;
  }

  /** Returns whether the role is a vote. */
  public boolean isVote() {
    return VOTES.contains(role);
  }

  /**
   * Formats the role as part of a sentence, for example {@code with the role "against"}. The words
   * for a presence are {@code as present}. If the other attendance is a presence, the words for an
   * absence are {@code as absent}.
   */
  public String inWords(Attendance other) {
    if (role.equals(Role.PARTICIPANT)) {
      return "as present";
    }
    return other.role.equals(Role.PARTICIPANT)
        ? "as absent"
        : "with the role " + Quoted.of(role.value());
  }

  /**
   * Returns whether an actor cannot be both present and absent. In an event that may last for more
   * than a day, an actor may be present at one part and absent from another. In a vote, an actor
   * that did not vote may be reported as absent although it was present.
   */
  public static boolean mayComparePresence(Event event) {
    return !mayLastForDays(event) && !hasVotes(event);
  }

  private static boolean mayLastForDays(Event event) {
    if (EventProperties.duration(event).filter(lasted -> lasted.compareTo(DAY) > 0).isPresent()) {
      return true;
    }
    Optional<PartialDateTime> from = event.time().flatMap(EventTime::from);
    Optional<PartialDateTime> to = event.time().flatMap(EventTime::to);
    return from.isPresent() != to.isPresent()
        || from.isPresent()
            && to.get()
                .last(ZoneOffset.UTC)
                .isAfter(from.get().first(ZoneOffset.UTC).plusSeconds(DAY.toSeconds()));
  }

  private static boolean hasVotes(Event event) {
    for (Participation participation : event.participations()) {
      if (participation.role().filter(VOTES::contains).isPresent()) {
        return true;
      }
    }
    return event instanceof Action action && action.kind().equals(ActionKind.VOTE);
  }

  /**
   * Returns the attendances that an event states, in the order of its participations. If several
   * persons represent a state, their votes are not votes of the state.
   *
   * @param withPresence whether to include actors that are present, but do not vote
   */
  public static List<Attendance> of(Event event, boolean withPresence, Index index) {
    List<Attendance> found = new ArrayList<>();
    Map<String, String> representatives = new HashMap<>();
    Set<String> delegations = new HashSet<>();
    for (int i = 0; i < event.participations().size(); i++) {
      Participation participation = event.participations().get(i);
      Role role = role(event, participation);
      if (role == null) {
        continue;
      }
      boolean isVote = VOTES.contains(role);
      boolean isDirect = participation.representing().isEmpty();
      Role own = isVote && !isDirect ? Role.PARTICIPANT : role;
      Actor actor = index.resolve(participation.actor());
      if (actor != null && isIndividual(actor) && (withPresence || isExclusive(own))) {
        found.add(new Attendance(actor.id(), own, i, false));
      }
      if (!isDirect && !role.equals(Role.ABSENT) && (withPresence || isVote)) {
        Actor state = index.resolve(participation.representing().get());
        if (state != null && state.kind().equals(ActorKind.STATE)) {
          found.add(new Attendance(state.id(), role, i, true));
          String id = participation.actor().id();
          String first = representatives.putIfAbsent(state.id(), id);
          if (first != null && !first.equals(id)) {
            delegations.add(state.id());
          }
        }
      }
    }
    found.removeIf(its -> its.isRepresented && delegations.contains(its.actor));
    return found;
  }

  /**
   * Returns the role if it is a vote or an absence, and {@link Role#PARTICIPANT} for any other role
   * that implies presence. Returns null if the role does not imply presence or absence, or if the
   * participation is uncertain.
   */
  private static @Nullable Role role(Event event, Participation participation) {
    if (participation.certainty() == Certainty.POSSIBLE
        || participation.certainty() == Certainty.PROBABLE) {
      return null;
    }
    if (participation.role().isEmpty()) {
      return event instanceof Meeting ? Role.PARTICIPANT : null;
    }
    Role role = participation.role().get();
    return isExclusive(role) ? role : PRESENT.contains(role) ? Role.PARTICIPANT : null;
  }

  private static boolean isIndividual(Actor actor) {
    return !actor.unnamed()
        && (actor.kind().equals(ActorKind.PERSON) || actor.kind().equals(ActorKind.STATE));
  }
}

package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Meeting;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Purpose;
import java.util.Set;

/**
 * The {@code meeting.*} rules, which check that a meeting has at least two participants and that a
 * remote meeting does not have a venue.
 */
final class MeetingRules {
  /**
   * The kinds of actors that cannot hold a meeting alone. All other kinds of actors, such as a
   * cabinet or a crowd, consist of people who can meet each other.
   */
  private static final Set<ActorKind> CANNOT_MEET_ALONE = Set.of(ActorKind.PERSON, ActorKind.STATE);

  private MeetingRules() {}

  static void check(Meeting meeting, Trail at) {
    takesTwo(meeting, at);
    remoteHasNoVenue(meeting, at);
  }

  private static void takesTwo(Meeting meeting, Trail at) {
    Actor alone = Alone.of(meeting, meeting.participants(), at.index(), CANNOT_MEET_ALONE);
    if (alone != null && !mayNameOne(meeting) && !at.inspection().isFurtherReport(meeting)) {
      Code.MEETING_TOO_FEW_PARTICIPANTS.report(
          at.within("participants"),
          "\"" + alone.id() + "\" is the only participant; a meeting requires at least two",
          "add the other participants; use unnamed actors if the report does not name them");
    }
  }

  /**
   * Returns whether one named participant is sufficient, that is, whether the meeting is a ceremony
   * or a visit to a place.
   */
  private static boolean mayNameOne(Meeting meeting) {
    return meeting.purpose().isPresent()
        && (meeting.purpose().get().equals(Purpose.CEREMONY)
            || meeting.purpose().get().equals(Purpose.VISIT) && !meeting.places().isEmpty());
  }

  private static void remoteHasNoVenue(Meeting meeting, Trail at) {
    if (!meeting.medium().isPresent() || !meeting.medium().get().isRemote()) {
      return;
    }
    for (int i = 0; i < meeting.places().size(); i++) {
      PlaceRole role = meeting.places().get(i).role().orElse(PlaceRole.VENUE);
      if (role.equals(PlaceRole.VENUE)) {
        Code.MEETING_REMOTE_WITH_LOCATION.report(
            at.within("places", i),
            "the medium of the meeting is %s, but the meeting has the venue \"%s\""
                .formatted(
                    Quoted.of(meeting.medium().get().value()), meeting.places().get(i).location()),
            "set the \"location\" of each participant instead");
      }
    }
  }
}

package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Meeting;
import io.github.communique.internal.inspection.Code;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Purpose;
import java.util.Set;

/**
 * The {@code meeting.*} rules: a meeting has at least two participants, and a remote meeting has no
 * venue.
 */
final class MeetingRules {
  /**
   * The kinds of actors that cannot meet alone. All other kinds, such as a cabinet or a crowd,
   * consist of people who can meet each other.
   */
  private static final Set<ActorKind> CANNOT_MEET_ALONE = Set.of(ActorKind.PERSON, ActorKind.STATE);

  private MeetingRules() {}

  static void check(Meeting meeting, Trail at) {
    takesTwo(meeting, at);
    remoteHasNoVenue(meeting, at);
  }

  private static void takesTwo(Meeting meeting, Trail at) {
    if (mayNameOne(meeting) || at.inspection().isFurtherReport(meeting)) {
      return;
    }
    Actor alone = Alone.of(meeting, meeting.participants(), at.index(), CANNOT_MEET_ALONE);
    if (alone != null) {
      Code.MEETING_TOO_FEW_PARTICIPANTS.report(
          at.within("participants"),
          "\"" + alone.id() + "\" is the only participant; a meeting has at least two",
          "add the others, as unnamed actors if the report only describes them");
    }
  }

  /**
   * Returns whether a report need not name other participants: the meeting is a ceremony or a visit
   * to a place.
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
            "a meeting by "
                + meeting.medium().get()
                + " has no venue, but this one has \""
                + meeting.places().get(i).location()
                + "\"",
            "set the location of each participant instead");
      }
    }
  }
}

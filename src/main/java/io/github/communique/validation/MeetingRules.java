package io.github.communique.validation;

import io.github.communique.Meeting;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.PlaceRole;
import java.util.List;
import java.util.Set;

/** {@code meeting.*}: a meeting takes two, and a telephone call has no venue. */
final class MeetingRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Meeting.class, MeetingRules::takesTwo),
          Rule.each(Meeting.class, MeetingRules::remoteHasNoVenue));

  /** All others, from a cabinet to a crowd, consist of people who can meet among themselves. */
  private static final Set<ActorKind> CANNOT_MEET_ALONE = Set.of(ActorKind.PERSON, ActorKind.STATE);

  private MeetingRules() {}

  private static void takesTwo(Meeting meeting, Spot at) {
    Alone.of(meeting, at.dossier(), CANNOT_MEET_ALONE)
        .ifPresent(
            alone ->
                Code.MEETING_TOO_FEW_PARTICIPANTS.report(
                    at.within("participants"),
                    "\"" + alone.id() + "\" meets nobody: a meeting has two participants or more",
                    "add whom the report names, if only in a description, as an unnamed actor"));
  }

  private static void remoteHasNoVenue(Meeting meeting, Spot at) {
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
                + " takes place at no one location, but this one has \""
                + meeting.places().get(i).location()
                + "\"",
            "where a participant was is the participant's location");
      }
    }
  }
}

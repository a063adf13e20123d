package io.github.communique.internal.occurrence;

import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.Role;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds reports that contradict each other about the vote or the attendance of an actor. */
final class AttendanceConflicts {
  private final Account account;
  private final Index index;

  private AttendanceConflicts(Account account) {
    this.account = account;
    this.index = account.at().inspection().index();
  }

  static void find(Account account) {
    for (Event report : account.reports()) {
      if (hasExclusiveRole(report)) {
        AttendanceConflicts conflicts = new AttendanceConflicts(account);
        account.ofOneStand().forEach(conflicts::compare);
        return;
      }
    }
  }

  private static boolean hasExclusiveRole(Event report) {
    for (Participation participation : report.participations()) {
      if (participation.role().filter(Attendance::isExclusive).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private void compare(List<Event> reports) {
    // For each actor, maps the actor's roles to the first reports that state them.
    Map<String, Map<Role, Stated>> known = new HashMap<>();
    boolean withPresence = reports.stream().allMatch(Attendance::mayComparePresence);
    for (Event report : reports) {
      Set<String> compared = new HashSet<>();
      for (Attendance attendance : Attendance.of(report, withPresence, index)) {
        Map<Role, Stated> ofActor =
            known.computeIfAbsent(attendance.actor(), actor -> new LinkedHashMap<>());
        Optional<Stated> other =
            ofActor.values().stream()
                .filter(stated -> stated.report != report)
                .filter(stated -> stated.attendance.excludes(attendance))
                .findFirst();
        if (other.isPresent() && compared.add(attendance.actor())) {
          report(new Stated(report, attendance), other.get());
        }
        ofActor.putIfAbsent(attendance.role(), new Stated(report, attendance));
      }
    }
  }

  private void report(Stated stated, Stated other) {
    account.report(
        Code.OCCURRENCE_PARTICIPANT_CONFLICT,
        stated.claim(other.attendance),
        other.claim(stated.attendance),
        account.at().of(stated.report).within(Kinds.ofParticipations(stated.report)),
        isPresence(stated) || isPresence(other)
            ? "an actor cannot be both absent and present"
            : "an actor cannot have both roles in one event");
  }

  private static boolean isPresence(Stated stated) {
    return stated.attendance.role().equals(Role.PARTICIPANT);
  }

  /** The attendance of an actor according to a report. */
  private record Stated(Event report, Attendance attendance) {
    Claim claim(Attendance other) {
      String actor = attendance.actor();
      return new Claim(
          report,
          actor + " (" + attendance.role() + ")",
          "names " + Quoted.of(actor) + " " + attendance.inWords(other));
    }
  }
}

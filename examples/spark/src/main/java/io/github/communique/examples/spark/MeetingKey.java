package io.github.communique.examples.spark;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.time.PartialDateTime;
import io.github.communique.occurrence.Occurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The key of equal meetings of two dossiers: the same participants on the same day.
 *
 * <p>It is a guess, and the place to put a better one. Two calls of the same people on one day are
 * taken for one, and a report with a wrong day is a separate meeting. Meetings without a day, without participants or with unnamed ones are never joined.
 */
final class MeetingKey {
  private MeetingKey() {}

  static String of(Dossier dossier, Occurrence occurrence) {
    Meeting meeting = (Meeting) occurrence.best().orElseThrow();
    List<Who> participants = Who.participants(dossier, meeting);
    Optional<LocalDate> day = day(occurrence);
    return participants.isEmpty() || participants.stream().anyMatch(Who::unnamed) || day.isEmpty()
        ? dossier.id() + "#" + meeting.id()
        : day.get() + " " + participants.stream().map(Who::key).collect(Collectors.joining(" "));
  }

  /** The day, if the best time tells one; a month or "between" does not. */
  static Optional<LocalDate> day(Occurrence occurrence) {
    return occurrence
        .time()
        .flatMap(time -> time.at().or(time::from))
        .flatMap(PartialDateTime::toLocalDate);
  }
}

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
 * The key that identifies a meeting across dossiers: the same participants on the same day.
 *
 * <p>This key is a heuristic, which an application can replace. Two calls between the same people
 * on one day have the same key, and a report with an incorrect day has a different key. Meetings
 * without a day, without participants or with unnamed participants never match meetings in other
 * dossiers.
 */
final class MeetingKey {
  private MeetingKey() {}

  static String of(Dossier dossier, Occurrence occurrence) {
    Meeting meeting = (Meeting) occurrence.best().orElseThrow();
    List<Who> participants = Who.participants(dossier, meeting);
    Optional<LocalDate> day = day(occurrence);
    return participants.isEmpty() || participants.stream().anyMatch(Who::unnamed) || day.isEmpty()
        ? onlyIn(dossier) + meeting.id()
        : day.get() + " " + participants.stream().map(Who::key).collect(Collectors.joining(" "));
  }

  /** Returns whether a key never matches a meeting in another dossier. */
  static boolean isOnlyIn(Dossier dossier, String key) {
    return key.startsWith(onlyIn(dossier));
  }

  private static String onlyIn(Dossier dossier) {
    return dossier.id() + "#";
  }

  /**
   * Returns the day on which the best time begins. Empty if the time is less precise than a day, or
   * has only an earliest or latest value.
   */
  static Optional<LocalDate> day(Occurrence occurrence) {
    return occurrence
        .time()
        .flatMap(time -> time.at().or(time::from))
        .flatMap(PartialDateTime::toLocalDate);
  }
}

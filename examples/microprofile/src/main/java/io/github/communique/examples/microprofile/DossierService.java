package io.github.communique.examples.microprofile;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Stores the latest dossier in memory. A container creates an instance of this class per request.
 */
public final class DossierService implements Dossiers {
  private static volatile Dossier stored = Dossier.builder().id("urn:x:none").build();

  @Override
  public Dossier store(Dossier dossier) {
    stored = dossier;
    return dossier;
  }

  @Override
  public String meetings(
      Status status, PartialDateTime day, List<Medium> media, @Nullable Duration atLeast) {
    return stored.meetings().stream()
        .filter(meeting -> meeting.status() == status)
        .filter(meeting -> mayBeOn(meeting, day))
        .filter(meeting -> media.isEmpty() || meeting.medium().filter(media::contains).isPresent())
        .filter(meeting -> atLeast == null || lasts(meeting, atLeast))
        .map(Meeting::id)
        .collect(Collectors.joining(","));
  }

  private static boolean mayBeOn(Meeting meeting, PartialDateTime day) {
    return meeting
        .time()
        .filter(time -> time.isCompatibleWith(EventTime.at(day), ZoneOffset.UTC))
        .isPresent();
  }

  private static boolean lasts(Meeting meeting, Duration atLeast) {
    return meeting.duration().filter(duration -> duration.compareTo(atLeast) >= 0).isPresent();
  }
}

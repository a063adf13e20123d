package io.github.communique.examples.quickstart;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Two pictures of a dossier, which any browser shows. */
final class Pictures {
  private Pictures() {}

  /** Writes them beside a file, and tells where. */
  static String write(Dossier dossier, Path file) throws IOException {
    Path timeline = file.resolveSibling("timeline.svg");
    Path meetings = file.resolveSibling("meetings.svg");
    Files.writeString(timeline, TimelinePicture.of(dossier), UTF_8);
    Files.writeString(meetings, MeetingsPicture.of(dossier), UTF_8);
    return timeline + " and " + meetings.getFileName();
  }
}

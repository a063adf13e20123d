package io.github.communique.interop;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.interop.geojson.GeoJson;
import io.github.communique.interop.ical.MeetingCalendar;
import io.github.communique.interop.schemaorg.SchemaOrg;
import io.github.communique.interop.table.DossierTable;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that all skipped events are counted, although a summary contains only the first ones. */
class ExportedEventsTest {
  private static final String WITHDRAWN = "all its reports are deprecated";
  private static final int DOSSIERS = 5000;

  private enum Export {
    CALENDAR(
        (dossiers, out) -> MeetingCalendar.stamped(Instant.EPOCH).write(dossiers, out),
        (dossiers, file) -> MeetingCalendar.stamped(Instant.EPOCH).write(dossiers, file)),
    GEO_JSON(GeoJson.standard()::write, GeoJson.standard()::write),
    SCHEMA_ORG(SchemaOrg.standard()::write, SchemaOrg.standard()::write),
    TABLE(DossierTable.events()::write, DossierTable.events()::write);

    final Writer<OutputStream> toStream;
    final Writer<Path> toFile;

    Export(Writer<OutputStream> toStream, Writer<Path> toFile) {
      this.toStream = toStream;
      this.toFile = toFile;
    }
  }

  private interface Writer<T> {
    ExportSummary write(Stream<Dossier> dossiers, T target) throws IOException;
  }

  /** Returns dossiers that contain one withdrawn meeting and one valid meeting each. */
  private static Stream<Dossier> dossiers() {
    Meeting talks =
        Meeting.builder()
            .id("talks")
            .status(Status.OCCURRED)
            .time(EventTime.at("2022-02-21"))
            .build();
    Meeting withdrawn = talks.toBuilder().id("withdrawn").rank(Rank.DEPRECATED).build();
    return IntStream.range(0, DOSSIERS)
        .mapToObj(i -> Dossier.builder().id("x:" + i).add(talks, withdrawn).build());
  }

  @ParameterizedTest
  @EnumSource
  void onlyTheFirstSkippedEventsAreListed(Export export, @TempDir Path folder) throws IOException {
    ExportSummary summary = export.toStream.write(dossiers(), OutputStream.nullOutputStream());

    assertThat(summary).hasToString("5000 events written, 5000 skipped: " + WITHDRAWN + " (5000)");
    assertThat(summary.firstSkipped())
        .containsExactlyElementsOf(
            IntStream.range(0, 1000)
                .mapToObj(i -> new SkippedEvent("x:" + i, "withdrawn", WITHDRAWN))
                .toList());
    Path file = folder.resolve("file");
    assertThat(export.toFile.write(dossiers(), file)).isEqualTo(summary);
    assertThat(Files.size(file)).isPositive();
  }
}

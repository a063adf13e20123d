package io.github.communique.interop.geojson;

import io.github.communique.Dossier;
import io.github.communique.internal.export.ExportCounter;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import io.github.communique.issue.ExportSummary;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes the events in dossiers as a GeoJSON feature collection (RFC 7946), with one feature for
 * each place of each event. In coordinates, longitude precedes latitude.
 *
 * <p>The {@link #standard()} writer writes each occurrence once, with the best values of its
 * reports; {@link #reports()} returns a writer that writes every report. The standard writer skips
 * an occurrence whose reports all have the rank {@code deprecated}, and all occurrences in a
 * retracted dossier. The geometry is {@code null} if the coordinates of the place are missing or
 * out of range. An event without a place is written as one feature, with the geometry {@code null}.
 *
 * <p>The output is intended for maps. It does not contain sources, evidence, conditions,
 * quotations, relations, translations or extensions. The {@code id} of a feature has the form
 * {@code dossierId#eventId}, so that a map can link to the dossier. For the second and later places
 * of an event, the number of the place is appended, for example {@code dossierId#eventId/2}.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class GeoJson {
  private static final GeoJson STANDARD = new GeoJson(false);

  private final boolean reports;

  private GeoJson(boolean reports) {
    this.reports = reports;
  }

  /**
   * Returns a writer that writes each occurrence once, with the best values of its reports.
   *
   * @return the writer
   */
  public static GeoJson standard() {
    return STANDARD;
  }

  /**
   * Returns a writer that writes every report, including reports with the rank {@code deprecated}.
   *
   * @return a new writer
   */
  public GeoJson reports() {
    return new GeoJson(true);
  }

  /**
   * Converts the events in a dossier to GeoJSON.
   *
   * @param dossier the dossier
   * @return a feature collection on one line
   */
  public String write(Dossier dossier) {
    return ExportFile.text(dossier, this::write);
  }

  /**
   * Writes the events in any number of dossiers to a file, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param file the target file; an existing file is replaced only after all data is written, and
   *     its permissions are preserved
   * @return the numbers of written and skipped events; one event can be written as several features
   * @throws IOException if the file cannot be written
   */
  public ExportSummary write(Stream<Dossier> dossiers, Path file) throws IOException {
    return ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes the events in any number of dossiers to a stream, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param out the target stream, encoded in UTF-8; flushed, but not closed
   * @return the numbers of written and skipped events; one event can be written as several features
   * @throws IOException if writing to the stream fails
   */
  public ExportSummary write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    return ExportFile.write(dossiers, out, this::write);
  }

  private void write(Stream<Dossier> dossiers, OutputStream out, ExportCounter counter)
      throws IOException {
    ExportFile.writeJson(
        dossiers,
        out,
        Map.entry("type", "FeatureCollection"),
        "features",
        (dossier, json) -> {
          for (Exported event : Exported.of(dossier, reports, counter)) {
            Features.write(event, json);
            counter.addWritten();
          }
        });
  }
}

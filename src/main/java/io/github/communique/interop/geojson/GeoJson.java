package io.github.communique.interop.geojson;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.export.ExportFile;
import io.github.communique.internal.export.Exported;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the events of dossiers as a feature collection of GeoJSON (RFC 7946): a feature for each
 * event and place, longitude first.
 *
 * <p>{@link #standard()} writes each happening once, with the best values of its reports; {@link
 * #reports()} writes every report. A place without coordinates, or with ones that are not on the
 * globe, has the geometry {@code null}, and so has the only feature of an event without a place.
 *
 * <p>This is for maps, and much is lost: sources, evidence, conditions, quotations, relations,
 * translations, extensions. The {@code id} of a feature is {@code dossierId#eventId}, with {@code
 * /2} and so on from the second place on, so that a map can lead back to the dossier.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class GeoJson {
  private static final GeoJson STANDARD = new GeoJson(false);

  private final boolean reports;

  private GeoJson(boolean reports) {
    this.reports = reports;
  }

  /**
   * Writes each happening once, with the best values of its reports.
   *
   * @return the writer
   */
  public static GeoJson standard() {
    return STANDARD;
  }

  /**
   * Writes every report, deprecated ones included.
   *
   * @return a new writer
   */
  public GeoJson reports() {
    return new GeoJson(true);
  }

  /**
   * The events of a dossier as GeoJSON.
   *
   * @param dossier the dossier
   * @return a feature collection on one line
   */
  public String write(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(Stream.of(dossier), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /**
   * Writes the events of many dossiers to a file, in constant memory.
   *
   * @param dossiers the dossiers; not closed
   * @param file where to; an existing file is replaced, with its permissions, when all is written
   * @throws IOException if it cannot be written
   */
  public void write(Stream<Dossier> dossiers, Path file) throws IOException {
    ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes the events of many dossiers, in constant memory.
   *
   * @param dossiers the dossiers; not closed
   * @param out where to, in UTF-8; flushed and not closed
   * @throws IOException if it cannot be written
   */
  public void write(Stream<Dossier> dossiers, OutputStream out) throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    ExportFile.writeJson(
        out,
        json -> {
          json.writeStartObject();
          json.writeStringProperty("type", "FeatureCollection");
          json.writeArrayPropertyStart("features");
          for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
            (reports ? Exported.ofReports(dossier) : Exported.ofHappenings(dossier))
                .forEach(exported -> Features.write(exported, json));
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}

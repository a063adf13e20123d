package io.github.communique.interop.schemaorg;

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
 * Writes dossiers as schema.org linked data (JSON-LD): a {@code NewsArticle} for each article, a
 * {@code Quotation} for each direct quotation, and an {@code Event} for each meeting and action.
 * Other objects are not written, because schema.org does not have matching types. The methods that
 * write to a file or stream count the skipped events. All agreements, and all statements without a
 * direct quotation, are skipped.
 *
 * <p>The {@link #standard()} writer writes each occurrence once, with the best values of its
 * reports; {@link #reports()} returns a writer that writes every report. The {@code @id} of an
 * event has the form {@code dossierId#eventId}.
 *
 * <p>schema.org cannot express that an event is negative, uncertain or only intended. The writer
 * therefore skips events with negative polarity, events whose certainty is probable or possible,
 * and events whose status is proposed, intended, expected, failed, hypothetical or unknown. The
 * standard writer also skips an occurrence whose reports all have the rank {@code deprecated}, and
 * all articles and occurrences of a retracted dossier. A date is written only if the time is exact,
 * that is, if it is not approximate, uncertain or recurring, and does not have bounds.
 *
 * <p>The output contains only these values:
 *
 * <ul>
 *   <li>headline, URL, language, dates, section, licence, authors and publisher of an article;
 *   <li>text, speakers, date and articles of a quotation;
 *   <li>name, summary, kind, topics, status, dates, duration, places and articles of an event, and
 *       the participants of a meeting.
 * </ul>
 *
 * <p>Actors whose participation is probable or possible, participants with the role {@code absent},
 * and places with the role {@code near} are omitted.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class SchemaOrg {
  private static final SchemaOrg STANDARD = new SchemaOrg(false);

  private final boolean reports;

  private SchemaOrg(boolean reports) {
    this.reports = reports;
  }

  /**
   * Returns a writer that writes each occurrence once, with the best values of its reports.
   *
   * @return the writer
   */
  public static SchemaOrg standard() {
    return STANDARD;
  }

  /**
   * Returns a writer that writes every report, including reports with the rank {@code deprecated},
   * and the articles and reports of retracted dossiers.
   *
   * @return a new writer
   */
  public SchemaOrg reports() {
    return new SchemaOrg(true);
  }

  /**
   * Converts a dossier to JSON-LD.
   *
   * @param dossier the dossier
   * @return the JSON-LD graph on one line
   */
  public String write(Dossier dossier) {
    return ExportFile.text(dossier, this::write);
  }

  /**
   * Writes any number of dossiers to a file, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param file the target file; an existing file is replaced only after all data is written
   * @return the number of written and skipped events; articles are not counted
   * @throws IOException if the file cannot be written
   */
  public ExportSummary write(Stream<Dossier> dossiers, Path file) throws IOException {
    return ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes any number of dossiers to a stream as one graph, using constant memory.
   *
   * @param dossiers the dossiers; the stream is not closed
   * @param out the target stream, encoded in UTF-8; flushed, but not closed
   * @return the number of written and skipped events; articles are not counted
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
        Map.entry("@context", "https://schema.org"),
        "@graph",
        (dossier, json) -> {
          Nodes nodes = new Nodes(dossier, json);
          if (reports || !Exported.isRetracted(dossier)) {
            dossier.articles().forEach(nodes::write);
          }
          for (Exported event : Exported.of(dossier, reports, counter)) {
            nodes
                .write(event)
                .ifPresentOrElse(
                    reason -> counter.addSkipped(event.skipped(reason)), counter::addWritten);
          }
        });
  }
}

package io.github.communique.interop.schemaorg;

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
 * Writes dossiers as linked data of schema.org (JSON-LD): a {@code NewsArticle} for each article, a
 * {@code Quotation} for what was said word for word, and an {@code Event} for each meeting and
 * action. Nothing else of a dossier fits a type of schema.org.
 *
 * <p>{@link #standard()} writes each happening once, with the best values of its reports; {@link
 * #reports()} writes every report. The {@code @id} of an event is {@code dossierId#eventId}.
 *
 * <p>schema.org cannot say that something is denied, uncertain or only a plan of one side, so such
 * events are left out: those with negative polarity, those that are probable or possible, and those
 * whose status is proposed, intended, failed, hypothetical or unknown. A date is written only if
 * the time is exact: neither approximate nor uncertain, recurring, or between bounds.
 *
 * <p>Lost is everything that is not text, url, publisher, author, language and dates of an article;
 * text, speaker and date of a quotation; name, summary, dates, place, status and topics of an event
 * and who attends a meeting.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class SchemaOrg {
  private static final SchemaOrg STANDARD = new SchemaOrg(false);

  private final boolean reports;

  private SchemaOrg(boolean reports) {
    this.reports = reports;
  }

  /**
   * Writes each happening once, with the best values of its reports.
   *
   * @return the writer
   */
  public static SchemaOrg standard() {
    return STANDARD;
  }

  /**
   * Writes every report, deprecated ones included.
   *
   * @return a new writer
   */
  public SchemaOrg reports() {
    return new SchemaOrg(true);
  }

  /**
   * A dossier as JSON-LD.
   *
   * @param dossier the dossier
   * @return a graph on one line
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
   * Writes many dossiers to a file, in constant memory.
   *
   * @param dossiers the dossiers; not closed
   * @param file where to; an existing file is replaced
   * @throws IOException if it cannot be written
   */
  public void write(Stream<Dossier> dossiers, Path file) throws IOException {
    ExportFile.write(dossiers, file, this::write);
  }

  /**
   * Writes many dossiers as one graph, in constant memory.
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
          json.writeStringProperty("@context", "https://schema.org");
          json.writeArrayPropertyStart("@graph");
          for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
            Nodes nodes = new Nodes(dossier, json);
            dossier.articles().forEach(nodes::write);
            (reports ? Exported.ofReports(dossier) : Exported.ofHappenings(dossier))
                .forEach(nodes::write);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }
}

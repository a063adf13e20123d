package io.github.communique.internal.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.files.ReplacedFile;
import io.github.communique.issue.ExportSummary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes exported dossiers to files and streams, in any format. */
public final class ExportFile {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
          // After a failure, do not close open objects and arrays, so that the document is
          // recognizably incomplete.
          .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
          .build();

  private ExportFile() {}

  /** An export format. */
  public interface Export {
    /**
     * Writes dossiers to a stream, and counts each event as written or skipped. Flushes the stream,
     * but does not close it.
     */
    void write(Stream<Dossier> dossiers, OutputStream out, ExportCounter counter)
        throws IOException;
  }

  /** Returns one dossier as a string in the format of the export. */
  public static String text(Dossier dossier, Export export) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      write(Stream.of(Objects.requireNonNull(dossier, "dossier")), out, export);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(UTF_8);
  }

  /** Writes dossiers to a file. Replaces an existing file. */
  public static ExportSummary write(Stream<Dossier> dossiers, Path file, Export export)
      throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(file, "file");
    ExportCounter counter = new ExportCounter();
    ReplacedFile.writeBuffered(file, out -> export.write(checked(dossiers), out, counter));
    return counter.summary();
  }

  /** Writes dossiers to a stream. Flushes the stream, but does not close it. */
  public static ExportSummary write(Stream<Dossier> dossiers, OutputStream out, Export export)
      throws IOException {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(out, "out");
    ExportCounter counter = new ExportCounter();
    export.write(checked(dossiers), out, counter);
    return counter.summary();
  }

  private static Stream<Dossier> checked(Stream<Dossier> dossiers) {
    return dossiers.map(each -> Objects.requireNonNull(each, "dossiers must not contain null"));
  }

  /**
   * Writes a JSON object with two properties: a string, and an array with the content of the
   * dossiers. Flushes the stream, but does not close it.
   */
  public static void writeJson(
      Stream<Dossier> dossiers,
      OutputStream out,
      Map.Entry<String, String> property,
      String array,
      BiConsumer<Dossier, JsonGenerator> content)
      throws IOException {
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty(property.getKey(), property.getValue());
      json.writeArrayPropertyStart(array);
      for (Dossier dossier : (Iterable<Dossier>) dossiers::iterator) {
        content.accept(dossier, json);
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (JacksonException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw e;
    }
    out.flush();
  }
}

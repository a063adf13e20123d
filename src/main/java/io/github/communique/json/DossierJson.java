package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Reads and writes dossiers as JSON.
 *
 * <pre>{@code
 * String json = DossierJson.write(dossier);
 * Dossier same = DossierJson.read(json);           // or a DossierReadException with all issues
 * ReadResult result = DossierJson.tryRead(json);   // the readable part and the issues
 * }</pre>
 *
 * <p>Properties are written in a fixed order; absent properties and empty lists are omitted. Bytes
 * are UTF-8. Input properties may be in any order. Unknown properties are kept and written after
 * the known ones.
 *
 * <p>Reading is safe for untrusted input, within the limits of {@link DossierReader#standard()}.
 * The only exception that a document can cause is {@link DossierReadException}.
 */
public final class DossierJson {
  private DossierJson() {}

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return its JSON, without a line break
   */
  public static String write(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.compact(Dossier.class, dossier);
  }

  /**
   * Writes a dossier indented by two spaces, for human readers.
   *
   * @param dossier the dossier
   * @return its JSON, with {@code \n} as line separator on every system
   */
  public static String writePretty(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.pretty(Dossier.class, dossier);
  }

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return its JSON in UTF-8
   */
  public static byte[] writeBytes(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.bytes(Dossier.class, dossier);
  }

  /**
   * Writes a dossier on one line, in UTF-8.
   *
   * @param dossier the dossier
   * @param out the destination; not closed
   * @throws IOException if the stream cannot be written
   */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(out, "out");
    out.write(writeBytes(dossier));
  }

  /**
   * Writes a dossier on one line, in UTF-8; an existing file is replaced.
   *
   * @param dossier the dossier
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Dossier dossier, Path file) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(file, "file");
    Files.write(file, writeBytes(dossier));
  }

  /**
   * The canonical form of a dossier: one byte sequence per value, by the rules of RFC 8785.
   *
   * <p>Members are sorted, numbers are formatted as in ECMAScript, and only mandatory escapes are
   * used. Equal dossiers have equal bytes, with any locale, charset, time zone and JDK. (Dossiers
   * with equal bytes may differ: 2.50 and 2.5 in an unknown property are different Java decimals
   * but the same number.)
   *
   * <p>One deviation: a number with more digits than a double, which RFC 8785 would round, is
   * formatted in the same way with all its digits. 9007199254740993 stays unchanged.
   *
   * @param dossier the dossier
   * @return its canonical JSON in UTF-8
   */
  public static byte[] canonical(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Canonical.bytes(dossier);
  }

  /**
   * The content hash of a dossier: SHA-256 of its {@linkplain #canonical(Dossier) canonical form}
   * without {@code id}, {@code revision}, {@code provenance} and {@code $schema}.
   *
   * <p>The hash identifies equal content; the id identifies the same record.
   *
   * @param dossier the dossier
   * @return {@code sha-256:} and 64 hexadecimal digits in lower case
   */
  public static String contentHash(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Canonical.contentHash(dossier);
  }

  /**
   * Writes a separate event, such as a message or a row, on one line.
   *
   * @param event the event
   * @return its JSON, in which {@code type} gives the kind
   */
  public static String writeEvent(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.compact(Event.class, event);
  }

  /**
   * Writes a separate event on one line.
   *
   * @param event the event
   * @return its JSON in UTF-8, in which {@code type} gives the kind
   */
  public static byte[] writeEventBytes(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.bytes(Event.class, event);
  }

  /**
   * Reads a separate event, such as a message or a row.
   *
   * @param json its JSON; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public static Event readEvent(String json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads a separate event, such as a message or a row.
   *
   * @param json its JSON in UTF-8; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public static Event readEvent(byte[] json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads a separate event, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   * @throws IOException if the stream cannot be read
   */
  public static Event readEvent(InputStream json) throws IOException {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads as much as possible of a separate event.
   *
   * @param json its JSON; {@code type} gives the kind of event
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(String json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads as much as possible of a separate event.
   *
   * @param json its JSON in UTF-8; {@code type} gives the kind of event
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(byte[] json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads as much as possible of a separate event, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} gives the kind of event
   * @return the event and the issues
   * @throws IOException if the stream cannot be read
   */
  public static EventReadResult tryReadEvent(InputStream json) throws IOException {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public static Dossier read(String json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public static Dossier read(byte[] json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public static Dossier read(InputStream json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the file cannot be read
   */
  public static Dossier read(Path json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads as much as possible of a dossier.
   *
   * @param json its JSON
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(String json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much as possible of a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(byte[] json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much as possible of a dossier, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult tryRead(InputStream json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much as possible of a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public static ReadResult tryRead(Path json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }
}

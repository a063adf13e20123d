package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.text.Sha256;
import io.github.communique.internal.wire.Wire;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;

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
 * are encoded in UTF-8. Readers accept properties in any order. Unknown properties are kept and
 * written after the known properties.
 *
 * <p>Reading is safe for untrusted input and enforces the limits of {@link
 * DossierReader#standard()}. The only exception that a document can cause is {@link
 * DossierReadException}.
 */
public final class DossierJson {
  /**
   * The properties that the content hash excludes. The id, the revision and the provenance describe
   * the record rather than its content, and {@code $schema} is used only by text editors.
   */
  private static final Set<String> NOT_CONTENT = Set.of("$schema", "id", "revision", "provenance");

  private DossierJson() {}

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return the dossier as JSON, without a line break
   */
  public static String write(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.compact(Dossier.class, dossier);
  }

  /**
   * Writes a dossier with an indentation of two spaces, for human readers.
   *
   * @param dossier the dossier
   * @return the dossier as JSON, with {@code \n} as the line separator on every system
   */
  public static String writePretty(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.pretty(Dossier.class, dossier);
  }

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return the dossier as UTF-8 JSON
   */
  public static byte[] writeBytes(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.bytes(Dossier.class, dossier);
  }

  /**
   * Writes a dossier on one line, in UTF-8.
   *
   * @param dossier the dossier
   * @param out the destination; the stream is not closed
   * @throws IOException if writing to the stream fails
   */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Objects.requireNonNull(out, "out");
    out.write(writeBytes(dossier));
  }

  /**
   * Writes a dossier on one line to a character stream.
   *
   * @param dossier the dossier
   * @param out the destination; the stream is not closed
   * @throws IOException if writing to the stream fails
   */
  public static void write(Dossier dossier, Writer out) throws IOException {
    Objects.requireNonNull(out, "out");
    out.write(write(dossier));
  }

  /**
   * Writes a dossier to a file on one line, in UTF-8. An existing file is replaced.
   *
   * @param dossier the dossier
   * @param file the file
   * @throws IOException if the file cannot be written
   */
  public static void write(Dossier dossier, Path file) throws IOException {
    Objects.requireNonNull(file, "file");
    Files.write(file, writeBytes(dossier));
  }

  /**
   * Returns the canonical form of a dossier according to RFC 8785: equal dossiers have equal bytes,
   * regardless of the locale, charset, time zone and JDK.
   *
   * <p>Properties are sorted, numbers are formatted as in ECMAScript, and only characters that
   * require escaping are escaped. Two unequal dossiers can have the same canonical form: 2.50 and
   * 2.5 in an unknown property are different {@code BigDecimal} values but the same JSON number.
   *
   * <p>There is one exception to RFC 8785: a number with more digits than a {@code double} can
   * represent keeps all its digits, so 9007199254740993 is not rounded.
   *
   * @param dossier the dossier
   * @return the canonical UTF-8 JSON
   */
  public static byte[] canonical(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Wire.of(Dossier.class).toCanonical(dossier);
  }

  /**
   * Returns the content hash of a dossier: the SHA-256 hash of its {@linkplain #canonical(Dossier)
   * canonical form} without {@code id}, {@code revision}, {@code provenance} and {@code $schema}.
   *
   * <p>The hash identifies the content, whereas the id identifies the record.
   *
   * @param dossier the dossier
   * @return {@code sha-256:} and 64 lowercase hexadecimal digits
   */
  public static String contentHash(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    MessageDigest digest = Sha256.digest();
    Wire.of(Dossier.class).digest(dossier, NOT_CONTENT, digest);
    return "sha-256:" + HexFormat.of().formatHex(digest.digest());
  }

  /**
   * Writes a single event on one line, for example as a message or a database row.
   *
   * @param event the event
   * @return the event as JSON; its {@code type} property contains the event type
   */
  public static String writeEvent(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.compact(Event.class, event);
  }

  /**
   * Writes a single event on one line.
   *
   * @param event the event
   * @return the event as UTF-8 JSON; its {@code type} property contains the event type
   */
  public static byte[] writeEventBytes(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.bytes(Event.class, event);
  }

  /**
   * Reads a single event, for example from a message or a database row.
   *
   * @param json the event as JSON; its {@code type} property determines the event type
   * @return the event
   * @throws DossierReadException if the document has an error
   */
  public static Event readEvent(String json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads a single event, for example from a message or a database row.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type
   * @return the event
   * @throws DossierReadException if the document has an error
   */
  public static Event readEvent(byte[] json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads a single event from a stream. This method first reads the entire stream into memory.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type. The
   *     stream is not closed
   * @return the event
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public static Event readEvent(InputStream json) throws IOException {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads as much of a single event as possible.
   *
   * @param json the event as JSON; its {@code type} property determines the event type
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(String json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads as much of a single event as possible.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(byte[] json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads as much of a single event as possible from a stream. This method first reads the entire
   * stream into memory.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type. The
   *     stream is not closed
   * @return the event and the issues
   * @throws IOException if the stream cannot be read
   */
  public static EventReadResult tryReadEvent(InputStream json) throws IOException {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads a dossier.
   *
   * @param json the dossier as JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public static Dossier read(String json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier.
   *
   * @param json the dossier as UTF-8 JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public static Dossier read(byte[] json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier from a stream. This method first reads the entire stream into memory.
   *
   * @param json the dossier as UTF-8 JSON; the stream is not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public static Dossier read(InputStream json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier from a character stream. This method first reads the entire stream into memory.
   *
   * @param json the dossier as JSON; the stream is not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public static Dossier read(Reader json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier from a file.
   *
   * @param json a file that contains the dossier as UTF-8 JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the file cannot be read
   */
  public static Dossier read(Path json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads as much of a dossier as possible.
   *
   * @param json the dossier as JSON
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(String json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much of a dossier as possible.
   *
   * @param json the dossier as UTF-8 JSON
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(byte[] json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much of a dossier as possible from a stream. This method first reads the entire stream
   * into memory.
   *
   * @param json the dossier as UTF-8 JSON; the stream is not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult tryRead(InputStream json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much of a dossier as possible from a character stream. This method first reads the
   * entire stream into memory.
   *
   * @param json the dossier as JSON; the stream is not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult tryRead(Reader json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads as much of a dossier as possible from a file.
   *
   * @param json a file that contains the dossier as UTF-8 JSON
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public static ReadResult tryRead(Path json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }
}

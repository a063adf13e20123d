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
 * Writes dossiers as JSON and reads them.
 *
 * <pre>{@code
 * String json = DossierJson.write(dossier);
 * Dossier same = DossierJson.read(json);           // or a DossierReadException with all issues
 * ReadResult result = DossierJson.tryRead(json);   // what could be read, and the issues
 * }</pre>
 *
 * <p>Properties are written in a fixed order, absent ones and empty lists not at all. Bytes are
 * UTF-8. What is read may be in any order; properties that the model does not know are kept and
 * written back after the known ones.
 *
 * <p>Reading is made for untrusted input, within the limits of {@link DossierReader#standard()};
 * the only exception that a text can cause, whatever it holds, is {@link DossierReadException}.
 */
public final class DossierJson {
  private DossierJson() {}

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return its JSON, without an end of line
   */
  public static String write(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Writing.compact(Dossier.class, dossier);
  }

  /**
   * Writes a dossier indented by two spaces, for people to read.
   *
   * @param dossier the dossier
   * @return its JSON, the lines ended by {@code \n} on every system
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
   * @param out where to; not closed
   * @throws IOException if it cannot be written
   */
  public static void write(Dossier dossier, OutputStream out) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(out, "out");
    out.write(writeBytes(dossier));
  }

  /**
   * Writes a dossier on one line, in UTF-8; a file that is there is replaced.
   *
   * @param dossier the dossier
   * @param file where to
   * @throws IOException if it cannot be written
   */
  public static void write(Dossier dossier, Path file) throws IOException {
    Objects.requireNonNull(dossier, "dossier");
    Objects.requireNonNull(file, "file");
    Files.write(file, writeBytes(dossier));
  }

  /**
   * The canonical form of a dossier: one byte sequence per value, by the rules of RFC 8785.
   *
   * <p>Members are sorted, numbers written as ECMAScript does, and only what must be escaped is.
   * Dossiers that are equal give equal bytes, under any locale, charset, time zone and JDK. (Bytes
   * may be equal where dossiers are not: 2.50 and 2.5 in an unknown property are different decimals
   * of Java but one number.)
   *
   * <p>One deviation: a number with more digits than those of a double, which RFC 8785 would round,
   * is laid out in the same way with all its digits. 9007199254740993 stays what it is.
   *
   * @param dossier the dossier
   * @return its canonical JSON in UTF-8
   */
  public static byte[] canonical(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Canonical.bytes(dossier);
  }

  /**
   * The hash of what a dossier says: SHA-256 over its {@linkplain #canonical(Dossier) canonical
   * form} without {@code id}, {@code revision}, {@code provenance} and {@code $schema}.
   *
   * <p>It answers "is the content the same?", and the id "is it the same record?".
   *
   * @param dossier the dossier
   * @return {@code sha-256:} and 64 hexadecimal digits in lower case
   */
  public static String contentHash(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return Canonical.contentHash(dossier);
  }

  /**
   * Writes an event that stands alone, such as a message or a row, on one line.
   *
   * @param event the event
   * @return its JSON, in which {@code type} tells the kind
   */
  public static String writeEvent(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.compact(Event.class, event);
  }

  /**
   * Writes an event that stands alone on one line.
   *
   * @param event the event
   * @return its JSON in UTF-8, in which {@code type} names the kind
   */
  public static byte[] writeEventBytes(Event event) {
    Objects.requireNonNull(event, "event");
    return Writing.bytes(Event.class, event);
  }

  /**
   * Reads an event that stands alone, such as a message or a row.
   *
   * @param json its JSON; {@code type} names the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public static Event readEvent(String json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads an event that stands alone, such as a message or a row.
   *
   * @param json its JSON in UTF-8; {@code type} names the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public static Event readEvent(byte[] json) {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads an event that stands alone, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} names the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   * @throws IOException if the stream cannot be read
   */
  public static Event readEvent(InputStream json) throws IOException {
    return DossierReader.standard().readEvent(json);
  }

  /**
   * Reads what can be read of an event that stands alone.
   *
   * @param json its JSON; {@code type} names the kind of event
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(String json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads what can be read of an event that stands alone.
   *
   * @param json its JSON in UTF-8; {@code type} names the kind of event
   * @return the event and the issues
   */
  public static EventReadResult tryReadEvent(byte[] json) {
    return DossierReader.standard().tryReadEvent(json);
  }

  /**
   * Reads what can be read of an event that stands alone, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} names the kind of event
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
   * @throws DossierReadException if anything is wrong with the text
   */
  public static Dossier read(String json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
   */
  public static Dossier read(byte[] json) {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads a dossier to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
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
   * @throws DossierReadException if anything is wrong with the text
   * @throws IOException if the file cannot be read
   */
  public static Dossier read(Path json) throws IOException {
    return DossierReader.standard().read(json);
  }

  /**
   * Reads what can be read of a dossier.
   *
   * @param json its JSON
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(String json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads what can be read of a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier and the issues
   */
  public static ReadResult tryRead(byte[] json) {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads what can be read of a dossier, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public static ReadResult tryRead(InputStream json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }

  /**
   * Reads what can be read of a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public static ReadResult tryRead(Path json) throws IOException {
    return DossierReader.standard().tryRead(json);
  }
}

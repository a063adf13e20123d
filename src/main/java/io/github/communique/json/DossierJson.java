package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
 * <p>Text with a surrogate without its partner is no Unicode text: writing it is refused with
 * {@link IllegalArgumentException}.
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
    return Writing.compact(Dossier.class, dossier);
  }

  /**
   * Writes a dossier indented by two spaces, for people to read.
   *
   * @param dossier the dossier
   * @return its JSON, the lines ended by {@code \n} on every system
   */
  public static String writePretty(Dossier dossier) {
    return Writing.pretty(Dossier.class, dossier);
  }

  /**
   * Writes a dossier on one line.
   *
   * @param dossier the dossier
   * @return its JSON in UTF-8
   */
  public static byte[] writeBytes(Dossier dossier) {
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
    Files.write(file, writeBytes(dossier));
  }

  /**
   * Writes an event that stands alone, such as a message or a row, on one line.
   *
   * @param event the event
   * @return its JSON, in which {@code type} tells the kind
   */
  public static String writeEvent(Event event) {
    return Writing.compact(Event.class, event);
  }

  /**
   * Reads an event that stands alone.
   *
   * @param json its JSON, in which {@code type} tells the kind
   * @return the event
   * @throws DossierReadException if anything is wrong with the text
   */
  public static Event readEvent(String json) {
    return DossierReader.standard().readEvent(json);
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

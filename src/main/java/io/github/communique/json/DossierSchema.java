package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the format, for validators, editors and programs in any language.
 *
 * <pre>{@code
 * Files.writeString(Path.of("dossier.schema.json"), DossierSchema.STORAGE.text());
 * }</pre>
 *
 * <p>Each schema is one file without external references. The definitions are named after the
 * types, so {@code #/$defs/Event} is the schema of a separate event.
 *
 * <p>{@link #STORAGE} and {@link #STRICT} accept what reading accepts, except for what a schema
 * cannot express, such as duplicate names or the digits of numbers. {@code docs/format.md} lists
 * these differences.
 */
public enum DossierSchema {
  /**
   * The open schema: it accepts what {@link DossierReader} reads without an error. Unknown
   * properties are allowed because a newer minor version of the format may define them.
   */
  STORAGE,

  /**
   * The closed schema: it accepts what {@link DossierReader#strict()} reads without an error.
   * Unknown properties are refused, unless their names contain a colon. It describes each property
   * and term for editors.
   */
  STRICT,

  /**
   * The schema for code generators and language models: {@link #STRICT} without {@code null},
   * custom properties, conditions between properties, and regular expressions with look-around.
   * Reading may still refuse a valid object, such as a time that is both {@code at} and {@code
   * from}.
   */
  PLAIN;

  /**
   * The text of the schema.
   *
   * @return a JSON object; its {@code $id} is the name of the schema
   */
  public String text() {
    String file =
        "communique-"
            + Dossier.FORMAT_VERSION
            + "."
            + name().toLowerCase(Locale.ROOT)
            + ".schema.json";
    try (InputStream in = DossierSchema.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException(file + " is missing from the library");
      }
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

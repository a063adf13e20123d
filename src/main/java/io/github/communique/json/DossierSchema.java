package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.internal.text.Resources;
import java.util.Locale;

/**
 * The JSON Schemas (2020-12) of the dossier format, for validators, editors and code generators.
 *
 * <pre>{@code
 * Files.writeString(Path.of("dossier.schema.json"), DossierSchema.STORAGE.text());
 * }</pre>
 *
 * <p>Each schema is a single file without external references. The definitions are named after the
 * model types, so {@code #/$defs/Event} is the schema of a single event.
 *
 * <p>{@link #STORAGE} and {@link #STRICT} accept the same documents as the readers, except for
 * constraints that a schema cannot express, such as unique names or the number of digits. For these
 * differences, see {@code docs/format.md}.
 *
 * <p>A minor version may add constants.
 */
public enum DossierSchema {
  /**
   * The open schema, which accepts documents that {@link DossierReader} reads without an error.
   * Unknown properties are allowed because a newer minor version of the format can define them.
   */
  STORAGE,

  /**
   * The closed schema, which accepts documents that a {@linkplain DossierReader#strict() strict}
   * reader reads without an error. Unknown properties are rejected, unless their names contain a
   * colon. For editors, the schema contains a description of each property and term.
   */
  STRICT,

  /**
   * The schema for code generators and language models: {@link #STRICT} without {@code null},
   * custom properties, conditions between properties, and regular expressions with look-around. A
   * reader can reject an object that this schema accepts, such as a time with both {@code at} and
   * {@code from}.
   */
  PLAIN;

  /**
   * Returns the text of the schema.
   *
   * @return the schema as a JSON object; its {@code $id} is the name of the schema
   */
  public String text() {
    return Resources.text(
        DossierSchema.class,
        "communique-%s.%s.schema.json"
            .formatted(Dossier.FORMAT_VERSION, name().toLowerCase(Locale.ROOT)));
  }
}

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
 * <p>Both stand for themselves: they refer to nothing outside. Their definitions are named after
 * the types, so {@code #/$defs/Event} is the schema of an event that stands alone.
 *
 * <p>They say what reading says, but for what a schema cannot express: references that lead
 * nowhere, names that stand twice, the digits of numbers. {@code docs/format.md} lists it all.
 */
public enum DossierSchema {
  /**
   * Open: what {@link DossierReader} reads without an error. Unknown properties are allowed, as a
   * newer minor version of the format may have added them.
   */
  STORAGE,

  /**
   * Closed: what {@link DossierReader#strict()} reads without an issue. Unknown properties are
   * refused, unless their names have a colon.
   */
  STRICT;

  /**
   * The text of the schema.
   *
   * @return a JSON object, which says in {@code $id} how it is called
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

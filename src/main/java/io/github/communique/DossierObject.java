package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.communique.internal.text.IdFromText;
import io.github.communique.value.Extensible;
import java.io.Serializable;
import java.util.Objects;

/**
 * An object in a dossier that other objects can refer to: an article, an actor, a location or an
 * event.
 *
 * <p>Ids are unique among all objects in a dossier.
 */
public sealed interface DossierObject extends Extensible, Serializable
    permits Article, Actor, Location, Event {
  /**
   * The id of this object, unique within its dossier.
   *
   * @return a letter ({@code A-Z}, {@code a-z}), followed by at most 63 letters, digits, {@code _},
   *     {@code .} or {@code -}
   */
  @JsonProperty(required = true)
  String id();

  /**
   * Creates an id from a name or from an id in another system. The same text always results in the
   * same id.
   *
   * <pre>{@code
   * DossierObject.idFrom("Q142");            // Q142: a well-formed id stays
   * DossierObject.idFrom("Emmanuel Macron"); // Emmanuel_Macron
   * DossierObject.idFrom("300380");          // id-300380
   * DossierObject.idFrom("Côte d'Ivoire");   // Cote_d-Ivoire-9rnb550ly5
   * DossierObject.idFrom("中国");             // id-y1pav5u45e
   * }</pre>
   *
   * <p>Spaces are replaced by {@code _}, and {@code id-} is prepended to a text that does not begin
   * with a letter. If the result is not well-formed, accents are removed, other characters are
   * replaced by {@code -}, and long text is truncated. A hash of ten characters is then appended.
   * It is derived from the SHA-256 digest of the text in UTF-8 and normalization form NFC, and
   * written in base 36. Therefore, different texts result in different ids. The exceptions are
   * texts that differ only in spaces and {@code _}, in a leading {@code id-}, or in Unicode
   * composition.
   *
   * @param text the text; can be empty
   * @return a well-formed id
   */
  static String idFrom(String text) {
    return IdFromText.of(Objects.requireNonNull(text, "text"));
  }
}

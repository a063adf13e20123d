package io.github.communique.interop.llm;

import io.github.communique.internal.text.Normalization;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The types and terms of the format. The generated subclass registers them. */
abstract class Profile {
  /**
   * The initialization-on-demand holder. It ensures that {@code Profile} is initialized before its
   * subclass.
   */
  private static final class Holder {
    static final Profile INSTANCE = new ProfileTypes();
  }

  static Profile instance() {
    return Holder.INSTANCE;
  }

  /**
   * Punctuation, spaces, and marks that writers may omit: vowel points of Arabic and Hebrew,
   * variation selectors, and the dot of the lower-case form of U+0130. Other marks distinguish
   * words, such as the vowel signs of Hindi and Thai.
   */
  private static final Pattern OTHER_CHARACTERS =
      Pattern.compile(
          "[^\\p{L}\\p{M}\\p{Nd}]|(?<=i)\\u0307|[\\p{M}&&[\\p{InHebrew}\\p{InArabic}"
              + "\\p{InVariation_Selectors}\\p{InVariation_Selectors_Supplement}]]");

  private final Map<String, ModelType> types = new LinkedHashMap<>();
  private final Map<String, Terms> vocabularies = new LinkedHashMap<>();

  /** The kind of a property, which determines how the property is read. */
  enum PropertyKind {
    TEXT,
    STRING,
    ID,
    REF,
    TERM,
    DATE,
    DURATION,
    NUMBER,
    INTEGER,
    BOOLEAN,
    MAP,
    OBJECT
  }

  /**
   * A property of a type.
   *
   * @param target the type of the object, the vocabulary of the term, or the type of the referenced
   *     object
   * @param asked whether the profile contains the property
   */
  record Field(
      String name,
      PropertyKind kind,
      String target,
      boolean list,
      boolean required,
      boolean asked) {}

  /** A type of the format. */
  static final class ModelType {
    final String name;
    final List<Field> fields;
    private final Map<String, Field> byName = new LinkedHashMap<>();
    private final Map<String, Field> byFolded = new LinkedHashMap<>();

    ModelType(String name, List<Field> fields) {
      this.name = name;
      this.fields = fields;
      for (Field field : fields) {
        byName.put(field.name, field);
        byFolded.put(folded(field.name), field);
      }
    }

    @Nullable Field field(String written) {
      Field exact = byName.get(written);
      return exact != null
          ? exact
          : written.indexOf(':') < 0 ? byFolded.get(folded(written)) : null;
    }

    boolean isEvent() {
      return byName.containsKey("asOf");
    }
  }

  /**
   * A vocabulary.
   *
   * @param open whether the vocabulary allows other terms
   * @param known the known terms
   * @param byFolded a map from {@linkplain Profile#folded folded} terms to known terms
   */
  record Terms(boolean open, List<String> known, Map<String, String> byFolded) {
    /**
     * Returns the term that represents a missing value of a required property; null if the
     * vocabulary does not contain such a term.
     */
    @Nullable String unstated() {
      return known.contains("unknown") ? "unknown" : open ? "unspecified" : null;
    }
  }

  static Field field(
      String name, String kind, String target, boolean list, boolean required, boolean asked) {
    return new Field(name, PropertyKind.valueOf(kind), target, list, required, asked);
  }

  final void type(String name, Field... fields) {
    types.put(name, new ModelType(name, List.of(fields)));
  }

  final void terms(String vocabulary, boolean open, String... known) {
    Map<String, String> byFolded = new HashMap<>();
    for (String term : known) {
      byFolded.put(folded(term), term);
    }
    vocabularies.put(vocabulary, new Terms(open, List.of(known), byFolded));
  }

  final ModelType type(String name) {
    return Objects.requireNonNull(types.get(name), name);
  }

  final Terms terms(String vocabulary) {
    return Objects.requireNonNull(vocabularies.get(vocabulary), vocabulary);
  }

  /** Returns the dossier's lists of objects with ids, in the order defined by the format. */
  final List<Field> objectLists() {
    return type("Dossier").fields.stream()
        .filter(field -> field.list && type(field.target).byName.containsKey("id"))
        .toList();
  }

  /**
   * Converts a name to lower case and to NFC, and removes all characters except letters, digits and
   * the marks that distinguish words.
   */
  static String folded(String name) {
    String lower = Normalization.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
    return OTHER_CHARACTERS.matcher(lower).replaceAll("");
  }
}

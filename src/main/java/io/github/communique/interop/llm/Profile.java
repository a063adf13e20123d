package io.github.communique.interop.llm;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types and terms of the format. The generated subclass registers them. */
abstract class Profile {
  /**
   * The initialization-on-demand holder, which is required because the subclass cannot be
   * initialized before this class.
   */
  private static final class Holder {
    static final Profile INSTANCE = new ProfileTypes();
  }

  static Profile instance() {
    return Holder.INSTANCE;
  }

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
   * @param target the type of an object, the vocabulary of a term, or the type that a reference
   *     refers to
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

  /** A vocabulary, with its known terms and a flag that indicates whether it allows other terms. */
  record Terms(boolean open, List<String> known) {}

  static Field field(
      String name, String kind, String target, boolean list, boolean required, boolean asked) {
    return new Field(name, PropertyKind.valueOf(kind), target, list, required, asked);
  }

  final void type(String name, Field... fields) {
    types.put(name, new ModelType(name, List.of(fields)));
  }

  final void terms(String vocabulary, boolean open, String... known) {
    vocabularies.put(vocabulary, new Terms(open, List.of(known)));
  }

  final ModelType type(String name) {
    return known(types, name);
  }

  final Terms terms(String vocabulary) {
    return known(vocabularies, vocabulary);
  }

  final Iterable<String> vocabularies() {
    return vocabularies.keySet();
  }

  private static <T> T known(Map<String, T> all, String name) {
    T found = all.get(name);
    if (found == null) {
      throw new IllegalStateException("the profile has no " + name);
    }
    return found;
  }

  /** Returns the dossier's lists of objects with ids, in the order defined by the format. */
  final List<Field> objectLists() {
    List<Field> lists = new ArrayList<>();
    for (Field field : type("Dossier").fields) {
      if (field.list && type(field.target).byName.containsKey("id")) {
        lists.add(field);
      }
    }
    return lists;
  }

  /** Converts a name to lower case and removes all characters except letters and digits. */
  static String folded(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    name.toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(folded::appendCodePoint);
    return folded.toString();
  }
}

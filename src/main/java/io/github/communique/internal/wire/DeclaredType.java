package io.github.communique.internal.wire;

import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.Word;
import org.jspecify.annotations.Nullable;

/** Checks the declared types of the model values that a mapper reads or writes. */
public final class DeclaredType {
  private static final String LIBRARY = "io.github.communique.";

  private DeclaredType() {}

  /**
   * Returns the reason why a value must not be written. A value must not be written if neither its
   * JSON nor the declared type determines the type of the value, because reading would fail or
   * return a different type.
   *
   * @param written the class of the value
   * @param isExternal whether Jackson requires the type name in another property for reading
   * @param typeId the type id that Jackson writes for the declared type, for example {@code
   *     java.lang.Object}, {@code .Object} or {@code Object}; null if Jackson does not write a type
   *     id
   * @return the reason; null if the value can be written
   */
  public static @Nullable String fault(
      Class<?> written, boolean isExternal, @Nullable String typeId) {
    if (isExternal) {
      return "the JSON of the model contains no type name for the external property of"
          + " @JsonTypeInfo: remove the annotation, or add a field for the external property";
    }
    if (typeId == null) {
      return null;
    }
    String declared = typeId.substring(typeId.lastIndexOf('.') + 1);
    return isForeign(written, declared)
        ? "default typing: a value declared as "
            + declared
            + " must not be of a type of the model, whose JSON contains no type name: declare its"
            + " type, such as Dossier"
        : null;
  }

  /**
   * Rejects a library type if its JSON does not identify the subtype.
   *
   * @param declared any class
   * @throws IllegalArgumentException if the JSON does not identify the subtype, for example for
   *     {@code DossierObject}
   */
  public static void requireReadable(Class<?> declared) {
    if ((Extensible.class.isAssignableFrom(declared) || Word.class.isAssignableFrom(declared))
        && Wire.forReading(declared, Object.class) == null) {
      throw new IllegalArgumentException(
          declared.getSimpleName()
              + " cannot be read, because its JSON does not contain the type of the object; read a"
              + " specific type, such as Event, Actor or Status");
    }
  }

  /**
   * Rejects an object of the model as the key of a map. Jackson would write the text that its
   * {@code toString} method returns, which cannot be read.
   *
   * @throws IllegalArgumentException if the type is represented as a JSON object
   */
  public static void requireKey(Class<?> type) {
    if (Extensible.class.isAssignableFrom(type)) {
      throw new IllegalArgumentException(
          "an object of the model cannot be the key of a map; use a text, such as its id");
    }
  }

  /**
   * Returns the exception for a property with {@code @JsonUnwrapped}. Jackson ignores this
   * annotation for types with custom serializers, so that a value would be written under a name
   * that reading skips.
   */
  public static IllegalArgumentException unwrapped() {
    return new IllegalArgumentException(
        "@JsonUnwrapped is not supported for types of the model; remove the annotation");
  }

  /** Returns whether a type outside the library has the simple name and includes the given type. */
  private static boolean isForeign(@Nullable Class<?> type, String simpleName) {
    if (type == null) {
      return false;
    }
    if (!type.getName().startsWith(LIBRARY) && type.getSimpleName().equals(simpleName)) {
      return true;
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (isForeign(implemented, simpleName)) {
        return true;
      }
    }
    return isForeign(type.getSuperclass(), simpleName);
  }
}

package io.github.communique.internal.wire;

import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.Word;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The type that an application declares for a value of the model which a mapper reads or writes.
 */
public final class DeclaredType {
  private static final String LIBRARY = "io.github.communique.";

  private DeclaredType() {}

  /**
   * Describes why a value must not be written: its JSON contains no type name, and the declared
   * type does not say what to read, so that reading would fail or return another type.
   *
   * @param written the class of the value
   * @param typeId what Jackson writes for the declared type, for example {@code java.lang.Object},
   *     {@code .Object} or {@code Object}; null if it writes nothing
   * @return null if the value can be written
   */
  public static @Nullable String fault(Class<?> written, @Nullable String typeId) {
    if (typeId == null) {
      return null;
    }
    String declared = typeId.substring(typeId.lastIndexOf('.') + 1);
    return supertypes(written)
            .filter(type -> !type.getName().startsWith(LIBRARY))
            .anyMatch(type -> type.getSimpleName().equals(declared))
        ? "default typing: a value declared as "
            + declared
            + " must not be of a type of the model, whose JSON contains no type name: declare its"
            + " type, such as Dossier"
        : null;
  }

  /**
   * Refuses a type of the library whose JSON does not say which of its subtypes it is.
   *
   * @param declared any class
   * @throws IllegalArgumentException for such a type, for example {@code DossierObject}
   */
  public static void requireReadable(Class<?> declared) {
    if ((Extensible.class.isAssignableFrom(declared) || Word.class.isAssignableFrom(declared))
        && Wire.forReading(declared, Object.class) == null) {
      throw new IllegalArgumentException(
          declared.getSimpleName()
              + " cannot be read, because its JSON does not contain its type: declare the type,"
              + " such as Event, Actor or Status");
    }
  }

  private static Stream<Class<?>> supertypes(Class<?> type) {
    Class<?> superclass = type.getSuperclass();
    return Stream.concat(
        Stream.of(type),
        Stream.concat(
                superclass == null ? Stream.of() : Stream.of(superclass),
                Stream.of(type.getInterfaces()))
            .flatMap(DeclaredType::supertypes));
  }
}

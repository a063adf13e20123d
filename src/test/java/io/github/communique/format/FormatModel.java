package io.github.communique.format;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.internal.structure.ModelProperties;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.Word;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** The data format, as defined by the model's annotations, return types and Javadoc. */
final class FormatModel {
  /** The JSON type of a value. */
  sealed interface Value {}

  /** A scalar, a string with a defined syntax, or an object that maps language tags to strings. */
  enum Scalar implements Value {
    STRING("string"),
    BOOLEAN("boolean"),
    INTEGER("integer"),
    NUMBER("number"),
    DURATION("duration"),
    PARTIAL_DATE_TIME("date-time, partial"),
    STRINGS_BY_LANGUAGE("object of strings by language");

    final String title;

    Scalar(String title) {
      this.title = title;
    }
  }

  /** A term of an open or closed vocabulary. */
  record WordOf(Class<?> vocabulary) implements Value {}

  /** The id of an object of the given kind. */
  record RefTo(Class<?> kind) implements Value {}

  /** An object of a model type. */
  record ObjectOf(Class<?> type) implements Value {}

  /** A list of values. */
  record ListOf(Value element) implements Value {}

  /** The constant value that identifies an event type. */
  record Constant(String word) implements Value {}

  /** A property of a type. */
  record Property(
      Class<?> owner, String name, Value value, boolean required, String defaultValue, Method get) {
    /** Returns the meaning as stated in the Javadoc, with code enclosed in backticks. */
    String meaning() {
      for (Class<?> type : withSupertypes(owner)) {
        SourceJavadoc javadoc = SourceJavadoc.of(type);
        if (javadoc.describes(get.getName())) {
          return javadoc.ofAccessor(get.getName(), value instanceof WordOf);
        }
      }
      throw new IllegalStateException(this + " has no Javadoc");
    }
  }

  private final Map<Class<?>, List<Property>> types = new LinkedHashMap<>();
  private final Map<String, Class<?>> vocabularies = new TreeMap<>();

  FormatModel() {
    visit(Dossier.class);
  }

  /** Returns the types that occur in a dossier; each type follows the first type that uses it. */
  Set<Class<?>> types() {
    return types.keySet();
  }

  List<Property> properties(Class<?> type) {
    return types.get(type);
  }

  /** Returns the model's vocabularies by name. */
  Map<String, Class<?>> vocabularies() {
    return vocabularies;
  }

  /** Returns the event types. */
  static List<Class<?>> events() {
    return List.of(Event.class.getPermittedSubclasses());
  }

  /**
   * Returns the terms of a vocabulary: all terms if it is closed, the known terms if it is open.
   */
  static List<String> words(Class<?> vocabulary) {
    try {
      List<?> words =
          vocabulary.isEnum()
              ? Arrays.asList(vocabulary.getEnumConstants())
              : (List<?>) vocabulary.getMethod("known").invoke(null);
      return words.stream().map(Object::toString).toList();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the meaning of a term as stated in its Javadoc. */
  static String meaning(Class<?> vocabulary, String word) {
    String constant = word.toUpperCase(java.util.Locale.ROOT).replace('-', '_');
    return SourceJavadoc.of(vocabulary).ofConstant(constant);
  }

  static boolean isOpen(Class<?> vocabulary) {
    return Word.class.isAssignableFrom(vocabulary);
  }

  private void visit(Class<?> type) {
    if (types.containsKey(type)) {
      return;
    }
    List<Property> properties =
        ModelProperties.of(type).stream()
            .map(entry -> property(type, entry.getKey(), entry.getValue()))
            .toList();
    types.put(type, properties);
    properties.forEach(property -> visit(property.value()));
  }

  private void visit(Value value) {
    if (value instanceof ListOf list) {
      visit(list.element());
    } else if (value instanceof ObjectOf object) {
      visit(object.type());
    } else if (value instanceof WordOf word) {
      vocabularies.put(word.vocabulary().getSimpleName(), word.vocabulary());
    }
  }

  private static Property property(Class<?> type, String name, Method get) {
    Value value =
        get.isDefault()
            ? new Constant(type.getAnnotation(JsonTypeName.class).value())
            : value(get.getGenericReturnType());
    return new Property(
        type, name, value, ModelProperties.isRequired(get), ModelProperties.defaultValue(get), get);
  }

  private static Value value(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type raw = generic.getRawType();
      Type first = generic.getActualTypeArguments()[0];
      if (raw == Optional.class) {
        return value(first);
      }
      if (raw == List.class) {
        return new ListOf(value(first));
      }
      if (raw == Ref.class) {
        return new RefTo((Class<?>) first);
      }
      if (raw == Map.class) {
        return Scalar.STRINGS_BY_LANGUAGE;
      }
    }
    if (type == String.class) {
      return Scalar.STRING;
    }
    if (type == boolean.class) {
      return Scalar.BOOLEAN;
    }
    if (type == int.class || type == OptionalInt.class) {
      return Scalar.INTEGER;
    }
    if (type == double.class || type == OptionalDouble.class || type == BigDecimal.class) {
      return Scalar.NUMBER;
    }
    if (type == Duration.class) {
      return Scalar.DURATION;
    }
    if (type == PartialDateTime.class) {
      return Scalar.PARTIAL_DATE_TIME;
    }
    if (type instanceof Class<?> plain) {
      if (Extensible.class.isAssignableFrom(plain)) {
        return new ObjectOf(plain);
      }
      if (plain.isEnum() || isOpen(plain)) {
        return new WordOf(plain);
      }
    }
    throw new IllegalStateException("the format has no value for " + type);
  }

  private static Set<Class<?>> withSupertypes(Class<?> type) {
    Set<Class<?>> all = new LinkedHashSet<>(List.of(type));
    for (Class<?> parent : type.getInterfaces()) {
      if (parent == Event.class || parent == DossierObject.class) {
        all.addAll(withSupertypes(parent));
      }
    }
    return all;
  }
}

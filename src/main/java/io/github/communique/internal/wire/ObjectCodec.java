package io.github.communique.internal.wire;

import io.github.communique.Dossier;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensions;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one model type, according to the annotations of the type.
 *
 * <p>If an optional property has a fault, the property is left out. If a required property has a
 * fault, the object is left out. In both cases, reading continues, and all faults are reported. If
 * reading stops, each incomplete object except the dossier is left out.
 */
abstract class ObjectCodec<T> extends ValueCodec<T> {
  private static final int LONGEST_HINT = 40;

  private final Class<T> type;
  private final Property[] properties;
  private final Names names;
  private final long required;
  private final int id;
  private final int version;

  ObjectCodec(Class<T> type, Property... properties) {
    this.type = type;
    this.properties = properties;
    this.names = new Names(type, Arrays.stream(properties).map(Property::name).toList());
    long bits = 0;
    for (int i = 0; i < properties.length; i++) {
      bits |= properties[i].required() ? 1L << i : 0;
    }
    this.required = bits;
    this.id = names.indexOf("id");
    this.version = type == Dossier.class ? names.indexOf("formatVersion") : -1;
  }

  /** Creates a builder of the type. */
  abstract Object builder();

  /** Reads the members of an object and sets the valid values on a builder. */
  abstract void readValues(
      Object builder, ReadMembers members, TokenReader in, ReadContext context);

  /**
   * Builds an object.
   *
   * @param unknown the unknown properties; null if there are none
   * @throws StructureException if the object is not well-formed
   */
  abstract T build(Object builder, @Nullable Map<String, @Nullable Object> unknown);

  /** Removes the value of an optional property from a builder. */
  abstract void clear(Object builder, String property);

  final Class<T> type() {
    return type;
  }

  /** The names of the properties, in the order in which they are written. */
  final Names names() {
    return names;
  }

  /** The required properties, as a bit mask. */
  final long required() {
    return required;
  }

  /** The number of the property {@code id}; -1 if the type does not have this property. */
  final int id() {
    return id;
  }

  /** The number of the property {@code formatVersion}; -1 if the type is not {@code Dossier}. */
  final int version() {
    return version;
  }

  final Property property(int index) {
    return properties[index];
  }

  @Override
  final @Nullable T read(TokenReader in, ReadContext context) {
    if (in.token() != Token.START_OBJECT) {
      return wrongType(in, context, expected(), hint(in));
    }
    ReadMembers members = context.open(this, in);
    int depth = context.depth();
    try {
      readValues(members.builder(), members, in, context);
    } catch (ReadingStopped stopped) {
      context.stop(stopped, depth);
    }
    T object = context.isStopped() ? members.endEarly(this) : members.end(this);
    context.close();
    return object;
  }

  /** The type and an example, for use in messages. */
  final String expected() {
    return "an object (" + type.getSimpleName() + ") such as " + shape();
  }

  private @Nullable String hint(TokenReader in) {
    if (in.token() == Token.START_ARRAY) {
      return type == Dossier.class
          ? "read each dossier of the array separately, or write one dossier per line and use"
              + " DossierLines"
          : "write one object, without square brackets";
    }
    if (in.token() != Token.STRING) {
      return null;
    }
    String text = in.text().strip();
    if (text.startsWith("{")) {
      return "the string contains JSON; decode it first, or write the object without quotation marks"
          + " and escapes";
    }
    if (Long.bitCount(required) > 1 || text.length() > LONGEST_HINT) {
      return null;
    }
    Property only = properties[required == 0 ? 0 : Long.numberOfTrailingZeros(required)];
    return only.codec() instanceof StringCodec<?> string
            && !(string instanceof WordCodec)
            && string.accepts(text)
        ? "write {\"" + only.name() + "\": " + Quoted.of(text) + "}"
        : null;
  }

  /**
   * Returns a minimal example object. The object contains the required properties or, if the type
   * has none, the first property.
   */
  @Override
  final String shape() {
    StringBuilder shape = new StringBuilder("{");
    for (Property property : properties) {
      if (property.required()) {
        shape.append(shape.length() > 1 ? ", " : "").append(property.member());
      }
    }
    return shape.length() > 1 ? shape.append('}').toString() : "{" + properties[0].member() + "}";
  }

  /** Writes the unknown properties, which follow the known properties. */
  static void writeExtensions(Extensions extensions, TokenWriter out) {
    if (!extensions.isEmpty()) {
      extensions
          .asMap()
          .forEach(
              (name, value) -> {
                out.name(name);
                UnknownValues.write(value, out);
              });
    }
  }
}

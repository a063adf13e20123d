package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The description of a property.
 *
 * @param name the name of the property in JSON
 * @param codec the codec of the property's value
 * @param required whether every object must have the property
 * @param constant the value of the property if it is the same in all objects of the type; otherwise
 *     null
 */
record Property(String name, ValueCodec<?> codec, boolean required, @Nullable Object constant) {
  static Property required(String name, ValueCodec<?> codec) {
    return new Property(name, codec, true, null);
  }

  static Property optional(String name, ValueCodec<?> codec) {
    return new Property(name, codec, false, null);
  }

  static <T> Property constant(String name, ValueCodec<T> codec, T constant) {
    return new Property(name, codec, false, constant);
  }

  boolean isConstant() {
    return constant != null;
  }

  /** Returns an example of the property in JSON, for use in messages. */
  String member() {
    String value = name.equals("formatVersion") ? "\"1.0\"" : codec.shape();
    return "\"" + name + "\": " + value;
  }

  /**
   * Reads the value. If the value has a fault, reports an issue to the context and returns null.
   */
  @Nullable Object read(TokenReader in, ReadContext context) {
    Object value = codec.read(in, context);
    if (value != null && constant != null && !constant.equals(value)) {
      context.error(
          in, "json.type", name + " must be \"" + constant + "\"; found " + Quoted.of(in.text()));
      return null;
    }
    return value;
  }
}

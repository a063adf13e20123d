package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import org.jspecify.annotations.Nullable;

/**
 * The description of a property.
 *
 * @param name its name in JSON
 * @param codec the codec of its value
 * @param required whether every object has it
 * @param constant its value if all objects of the type have the same; otherwise null
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

  /** The property with an example of its value in JSON, for messages. */
  String member() {
    String value = name.equals("formatVersion") ? "\"1.0\"" : codec.shape();
    return "\"" + name + "\": " + value;
  }

  /** Reads the value; null if it is unusable, which is reported to the context. */
  @Nullable Object read(TokenReader in, ReadContext context) {
    Object value = codec.read(in, context);
    if (value != null && constant != null && !constant.equals(value)) {
      context.error(
          in,
          "json.type",
          name + " must be \"" + constant + "\" here; found " + Quoted.of(in.text()));
      return null;
    }
    return value;
  }
}

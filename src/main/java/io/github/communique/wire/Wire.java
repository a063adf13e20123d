package io.github.communique.wire;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one type of the model.
 *
 * @param <T> the type
 */
public final class Wire<T> {
  private final ValueCodec<Object> codec;

  private Wire(ValueCodec<?> codec) {
    @SuppressWarnings("unchecked")
    ValueCodec<Object> any = (ValueCodec<Object>) codec;
    this.codec = any;
  }

  /** Whether the class is one that {@link #of(Class)} takes. */
  public static boolean knows(Class<?> type) {
    return Codecs.isObject(type);
  }

  /** For a type of the model that is an object in JSON. */
  public static <T> Wire<T> of(Class<T> type) {
    return new Wire<>(Codecs.of(type));
  }

  /** For references to a kind of object. */
  public static <T extends DossierObject> Wire<Ref<T>> ofRef(Class<T> kind) {
    return new Wire<>(Codecs.ref(kind));
  }

  /**
   * Reads the value that starts at the current token, and ends at its last.
   *
   * @return the value, what was wrong with it being left out; null if none could be made
   */
  @SuppressWarnings("unchecked")
  public @Nullable T read(TokenReader in, ReadContext context) {
    return (T) codec.read(in, context);
  }

  /** Writes a value. */
  public void write(T value, TokenWriter out) {
    codec.write(value, out);
  }
}

package io.github.communique.wire;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one type of the model.
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

  /** For a type of the model that is an object in JSON. */
  public static <T> Wire<T> of(Class<T> type) {
    return new Wire<>(Codecs.of(type));
  }

  /**
   * For writing the values of a class, whichever way the class belongs to the model.
   *
   * @param type for example {@code Meeting}, what is generated for it, {@code Status} or {@code
   *     Ref}
   * @return null for a class that the model does not know
   */
  public static @Nullable Wire<?> forWriting(Class<?> type) {
    if (type == Ref.class) {
      return new Wire<>(Codecs.ref(DossierObject.class));
    }
    if (Codecs.isOfModel(type)) {
      return of(type);
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (Codecs.isObject(implemented)) {
        return of(implemented);
      }
    }
    Class<?> extended = type.getSuperclass();
    return extended != null && Codecs.isOfModel(extended) ? of(extended) : null;
  }

  /**
   * For reading values of a declared type.
   *
   * @param type for example {@code Event}, {@code Status} or {@code Ref}
   * @param argument its type argument, which a {@code Ref} asks for; {@code Object} when not known
   * @return null for a type that the model does not know
   */
  public static @Nullable Wire<?> forReading(Class<?> type, Class<?> argument) {
    if (type == Ref.class) {
      return new Wire<>(
          Codecs.ref(
              DossierObject.class.isAssignableFrom(argument)
                  ? argument.asSubclass(DossierObject.class)
                  : DossierObject.class));
    }
    return forWriting(type);
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

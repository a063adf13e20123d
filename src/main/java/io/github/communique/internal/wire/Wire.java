package io.github.communique.internal.wire;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the values of one model type.
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

  /** Returns the instance for a model type that is represented as a JSON object. */
  public static <T> Wire<T> of(Class<T> type) {
    return new Wire<>(Objects.requireNonNull(Codecs.of(type), "no type of the model"));
  }

  /**
   * Returns the instance that writes the values of a class. The class is a model type or a subtype
   * of a model type.
   *
   * @param type the class, for example {@code Meeting}, {@code Status} or {@code Ref}
   * @return the instance; null if the class is not part of the model
   */
  public static @Nullable Wire<?> forWriting(Class<?> type) {
    if (type == Ref.class) {
      return new Wire<>(new RefCodec<>(DossierObject.class));
    }
    ValueCodec<?> codec = Codecs.of(type);
    if (codec != null) {
      return new Wire<>(codec);
    }
    for (Class<?> implemented : type.getInterfaces()) {
      if (Codecs.of(implemented) instanceof ObjectCodec<?> object) {
        return new Wire<>(object);
      }
    }
    Class<?> extended = type.getSuperclass();
    ValueCodec<?> inherited = extended == null ? null : Codecs.of(extended);
    return inherited == null ? null : new Wire<>(inherited);
  }

  /**
   * Returns the instance that reads values of a declared type.
   *
   * @param type the declared type, for example {@code Event}, {@code Status} or {@code Ref}
   * @param argument the type argument of {@code Ref}, or {@code Object} if it is unknown; ignored
   *     for other types
   * @return the instance; null if the type is not part of the model
   */
  public static @Nullable Wire<?> forReading(Class<?> type, Class<?> argument) {
    if (type == Ref.class) {
      return new Wire<>(
          new RefCodec<>(
              DossierObject.class.isAssignableFrom(argument)
                  ? argument.asSubclass(DossierObject.class)
                  : DossierObject.class));
    }
    return forWriting(type);
  }

  /**
   * Reads the value that starts at the current token, and stops at the last token of the value.
   *
   * @return the value without the parts that have faults; null if the value cannot be read. If a
   *     fault {@linkplain ReadContext#stopped() stops} reading, a dossier contains only the objects
   *     that end before the fault. The caller must report this fault
   */
  @SuppressWarnings("unchecked")
  public @Nullable T read(TokenReader in, ReadContext context) {
    T value = null;
    try {
      value = (T) codec.read(in, context);
    } catch (ReadingStopped stopped) {
      context.stop(stopped, 0);
    }
    context.end();
    return value;
  }

  /** Writes a value on one line. */
  public byte[] toUtf8(T value) {
    Utf8Tokens out = new Utf8Tokens();
    codec.write(value, out);
    return out.toBytes();
  }

  /** Writes a value according to RFC 8785. */
  public byte[] toCanonical(T value) {
    CanonicalTokens out = new CanonicalTokens();
    codec.write(value, out);
    return out.toBytes();
  }

  /**
   * Hashes the bytes that {@link #toCanonical} returns.
   *
   * @param omitted the names of the properties to leave out of the value
   */
  public void digest(T value, Set<String> omitted, MessageDigest digest) {
    CanonicalTokens out = new CanonicalTokens(digest, omitted);
    codec.write(value, out);
    out.finish();
  }

  /** Writes a value. */
  public void write(T value, TokenWriter out) {
    codec.write(value, out);
  }
}

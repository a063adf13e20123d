package io.github.communique.internal.wire;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The names of properties in the form that a generator writes. Each name is encoded when it is
 * first written.
 *
 * @param <S> the type of the encoded names
 */
public final class EncodedNames<S> {
  private final Function<String, S> encoding;
  private volatile @Nullable Object[] encoded = {};

  /** Creates an instance without names. */
  public EncodedNames(Function<String, S> encoding) {
    this.encoding = encoding;
  }

  /** The encoded name. */
  @SuppressWarnings("unchecked")
  public S of(Name name) {
    @Nullable Object[] known = encoded;
    Object found = name.number() < known.length ? known[name.number()] : null;
    return found == null ? added(name) : (S) found;
  }

  private synchronized S added(Name name) {
    S added = encoding.apply(name.text());
    @Nullable Object[] copy = Arrays.copyOf(encoded, Math.max(encoded.length, name.number() + 1));
    copy[name.number()] = added;
    encoded = copy;
    return added;
  }
}

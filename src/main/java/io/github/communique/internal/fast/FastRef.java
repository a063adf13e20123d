package io.github.communique.internal.fast;

import io.github.communique.DossierObject;
import io.github.communique.Ref;

/**
 * Reads references.
 *
 * @param <T> the type of the referenced objects
 */
final class FastRef<T extends DossierObject> extends FastString<Ref<T>> {
  private final Class<T> kind;

  FastRef(Class<T> kind) {
    this.kind = kind;
  }

  @Override
  Ref<T> parse(String id) {
    return Ref.to(kind, id);
  }

  @Override
  Ref<T> read(CleanText in) {
    return in.made(this, kind);
  }
}

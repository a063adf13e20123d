package io.github.communique.internal.wire;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import org.jspecify.annotations.Nullable;

/**
 * The codec of references, which are represented as ids in JSON. The property that contains a
 * reference determines the kind of the referenced object.
 *
 * @param <T> the type of the referenced objects
 */
final class RefCodec<T extends DossierObject> extends StringCodec<Ref<T>> {
  private final Class<T> kind;

  RefCodec(Class<T> kind) {
    super("the id of an object in the dossier as a string", "\"…\"");
    this.kind = kind;
  }

  @Override
  Ref<T> parse(String id) {
    return Ref.to(kind, id);
  }

  @Override
  String form(Ref<T> ref) {
    return ref.id();
  }

  @Override
  @Nullable String hint(TokenReader in) {
    return in.token() == Token.START_OBJECT
        ? "write only the id, and move the object to its list"
        : super.hint(in);
  }
}

package io.github.communique.interop.dataset;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import java.util.Optional;

/** Finds the objects that an event references. */
@FunctionalInterface
interface Resolver {
  /** Returns the referenced object, or empty if no object of this kind has the referenced id. */
  <T extends DossierObject> Optional<T> resolve(Ref<T> ref);
}

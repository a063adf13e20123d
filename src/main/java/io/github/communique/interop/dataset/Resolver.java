package io.github.communique.interop.dataset;

import io.github.communique.DossierObject;
import io.github.communique.Ref;
import java.util.Optional;

/** Finds the objects that an event refers to. */
@FunctionalInterface
interface Resolver {
  /** The referenced object; empty if there is none of that kind. */
  <T extends DossierObject> Optional<T> resolve(Ref<T> ref);
}

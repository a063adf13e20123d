package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.communique.value.Extensible;
import java.io.Serializable;

/**
 * An object of a dossier that others can refer to: an article, an actor, a location or an event.
 *
 * <p>All objects of a dossier share one space of ids: no two have the same.
 */
public sealed interface DossierObject extends Extensible, Serializable
    permits Article, Actor, Location, Event {
  /**
   * The name of this object within its dossier.
   *
   * @return a letter ({@code A-Z}, {@code a-z}), then at most 63 letters, digits, {@code _}, {@code
   *     .} or {@code -}
   */
  @JsonProperty(value = "id", required = true)
  String id();
}

package io.github.communique;

/**
 * An object of a dossier, or a reference to one.
 *
 * <p>Builders accept this type for a property that is a reference, so a caller can pass the object
 * itself, a {@link Ref} to it, or only its id:
 *
 * <pre>{@code
 * Place.of(belarus);                           // the location
 * Place.of(Ref.to(Location.class, "belarus")); // a reference to it
 * Place.of("belarus");                         // its id
 * }</pre>
 *
 * <p>The type parameter distinguishes the kinds at compile time: an actor is not an {@code
 * Identified<Location>}. A statement, meeting, agreement or action is an {@code Identified<Event>};
 * a method that accepts only one of these four has a parameter of its type.
 *
 * @param <T> the kind of object: {@link Article}, {@link Actor}, {@link Location} or {@link Event};
 *     for a reference, also a kind of event or {@link DossierObject}
 */
public sealed interface Identified<T extends DossierObject>
    permits Ref, Article, Actor, Location, Event {
  /**
   * The id of the object.
   *
   * @return a well-formed id, as {@link DossierObject#id()} describes it
   */
  String id();
}

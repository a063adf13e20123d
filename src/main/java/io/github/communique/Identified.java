package io.github.communique;

/**
 * An object in a dossier, or a reference to such an object.
 *
 * <p>Builders accept this type for reference properties. The argument can be the object itself or a
 * {@link Ref} to the object; an overload accepts the object's id:
 *
 * <pre>{@code
 * Place.of(belarus);                           // the location
 * Place.of(Ref.to(Location.class, "belarus")); // a reference to it
 * Place.of("belarus");                         // its id
 * }</pre>
 *
 * <p>There is no such overload for {@link EventBuilder#attributedTo}, or for methods that also take
 * a function for the other properties of a participant.
 *
 * <p>The type parameter distinguishes the kinds of objects at compile time. For example, an actor
 * is not an {@code Identified<Location>}. Statements, meetings, agreements and actions are {@code
 * Identified<Event>}; a method that accepts only one of these types declares a parameter of that
 * type.
 *
 * @param <T> the kind of object: {@link Article}, {@link Actor}, {@link Location} or {@link Event};
 *     a {@link Ref} also supports the event types and {@link DossierObject}
 */
public sealed interface Identified<T extends DossierObject>
    permits Ref, Article, Actor, Location, Event {
  /**
   * The id of the object.
   *
   * @return a well-formed id, as described in {@link DossierObject#id()}
   */
  String id();
}

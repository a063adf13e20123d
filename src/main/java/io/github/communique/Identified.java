package io.github.communique;

/**
 * An object of a dossier, or a reference to one.
 *
 * <p>Builders take it where a property is a reference, so that the object itself, a {@link Ref} to
 * it, or its id alone may be given:
 *
 * <pre>{@code
 * Place.of(belarus);                           // the location
 * Place.of(Ref.to(Location.class, "belarus")); // a reference to it
 * Place.of("belarus");                         // its id
 * }</pre>
 *
 * <p>The type parameter keeps the kinds apart when the program is compiled: an actor is not an
 * {@code Identified<Location>}. A statement, meeting, agreement or action is an {@code
 * Identified<Event>}; where only one of these four will do, its own type is the parameter.
 *
 * @param <T> the kind of object: {@link Article}, {@link Actor}, {@link Location} or {@link Event};
 *     of a reference, also a kind of event or {@link DossierObject}
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

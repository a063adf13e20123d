package io.github.communique.arbitraries;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Condition;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Provenance;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Quotation;
import io.github.communique.Relation;
import io.github.communique.Revision;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides every type of the model to {@code @ForAll} parameters.
 *
 * <p>Registered as a service: jqwik finds it, and nothing needs to be said in a test.
 */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Supplier<Arbitrary<?>>> BY_TYPE = byType();

  /** Creates the provider; it has no state. */
  public ModelArbitraries() {}

  private static Map<Class<?>, Supplier<Arbitrary<?>>> byType() {
    Map<Class<?>, Supplier<Arbitrary<?>>> types = new LinkedHashMap<>();
    types.put(Dossier.class, DossierArbitraries::dossiers);
    types.put(Article.class, ObjectArbitraries::articles);
    types.put(Actor.class, ObjectArbitraries::actors);
    types.put(ActorName.class, PartArbitraries::names);
    types.put(Affiliation.class, PartArbitraries::affiliations);
    types.put(Location.class, ObjectArbitraries::locations);
    types.put(Coordinates.class, PartArbitraries::coordinates);
    types.put(Event.class, EventArbitraries::events);
    types.put(Statement.class, EventArbitraries::statements);
    types.put(Meeting.class, EventArbitraries::meetings);
    types.put(Agreement.class, EventArbitraries::agreements);
    types.put(Action.class, EventArbitraries::actions);
    types.put(Place.class, EventPartArbitraries::places);
    types.put(Quotation.class, EventPartArbitraries::quotations);
    types.put(Participation.class, EventPartArbitraries::participations);
    types.put(Provision.class, EventPartArbitraries::provisions);
    types.put(Condition.class, EventPartArbitraries::conditions);
    types.put(Attribution.class, EventPartArbitraries::attributions);
    types.put(Relation.class, EventPartArbitraries::relations);
    types.put(EventTime.class, EventTimeArbitraries::eventTimes);
    types.put(LocalizedText.class, ValueArbitraries::localizedTexts);
    types.put(Evidence.class, PartArbitraries::evidence);
    types.put(Classification.class, PartArbitraries::classifications);
    types.put(Quantity.class, PartArbitraries::quantities);
    types.put(Identifier.class, PartArbitraries::identifiers);
    types.put(Provenance.class, PartArbitraries::provenances);
    types.put(Revision.class, PartArbitraries::revisions);
    types.put(Extensions.class, ValueArbitraries::extensions);
    types.put(PartialDateTime.class, TimeArbitraries::partialDateTimes);
    return Collections.unmodifiableMap(types);
  }

  /**
   * The types that can be provided.
   *
   * @return the types, in the order of the documentation
   */
  public static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  /**
   * The arbitrary of a type.
   *
   * @param type one of {@link #types()}
   * @param <T> the type
   * @return values of the type
   * @throws IllegalArgumentException if the type is none of the model's
   */
  @SuppressWarnings("unchecked")
  public static <T> Arbitrary<T> of(Class<T> type) {
    Supplier<Arbitrary<?>> arbitrary = BY_TYPE.get(type);
    if (arbitrary == null) {
      throw new IllegalArgumentException(type + " is no type of the model");
    }
    return (Arbitrary<T>) arbitrary.get();
  }

  @Override
  public boolean canProvideFor(TypeUsage target) {
    return BY_TYPE.containsKey(target.getRawType());
  }

  @Override
  public Set<Arbitrary<?>> provideFor(TypeUsage target, SubtypeProvider subtypes) {
    return Set.of(of(target.getRawType()));
  }
}

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
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;

/**
 * Provides arbitraries of every model type for {@code @ForAll} parameters.
 *
 * <p>jqwik discovers this service automatically, so tests do not require any configuration.
 */
public final class ModelArbitraries implements ArbitraryProvider {
  private static final Map<Class<?>, Once<?>> BY_TYPE = byType();

  /** Creates a provider; providers are stateless. */
  public ModelArbitraries() {}

  private static Map<Class<?>, Once<?>> byType() {
    Map<Class<?>, Once<?>> types = new LinkedHashMap<>();
    types.put(Dossier.class, new Once<>(DossierArbitraries::dossiers));
    types.put(Article.class, new Once<>(ObjectArbitraries::articles));
    types.put(Actor.class, new Once<>(ObjectArbitraries::actors));
    types.put(ActorName.class, new Once<>(PartArbitraries::names));
    types.put(Affiliation.class, new Once<>(PartArbitraries::affiliations));
    types.put(Location.class, new Once<>(ObjectArbitraries::locations));
    types.put(Coordinates.class, new Once<>(PartArbitraries::coordinates));
    types.put(Event.class, new Once<>(EventArbitraries::events));
    types.put(Statement.class, new Once<>(EventArbitraries::statements));
    types.put(Meeting.class, new Once<>(EventArbitraries::meetings));
    types.put(Agreement.class, new Once<>(EventArbitraries::agreements));
    types.put(Action.class, new Once<>(EventArbitraries::actions));
    types.put(Place.class, new Once<>(EventPartArbitraries::places));
    types.put(Quotation.class, new Once<>(EventPartArbitraries::quotations));
    types.put(Participation.class, new Once<>(EventPartArbitraries::participations));
    types.put(Provision.class, new Once<>(EventPartArbitraries::provisions));
    types.put(Condition.class, new Once<>(EventPartArbitraries::conditions));
    types.put(Attribution.class, new Once<>(EventPartArbitraries::attributions));
    types.put(Relation.class, new Once<>(EventPartArbitraries::relations));
    types.put(EventTime.class, new Once<>(EventTimeArbitraries::eventTimes));
    types.put(LocalizedText.class, new Once<>(ValueArbitraries::localizedTexts));
    types.put(Evidence.class, new Once<>(PartArbitraries::evidence));
    types.put(Classification.class, new Once<>(PartArbitraries::classifications));
    types.put(Quantity.class, new Once<>(PartArbitraries::quantities));
    types.put(Identifier.class, new Once<>(PartArbitraries::identifiers));
    types.put(Provenance.class, new Once<>(PartArbitraries::provenances));
    types.put(Revision.class, new Once<>(PartArbitraries::revisions));
    types.put(Extensions.class, new Once<>(ValueArbitraries::extensions));
    types.put(PartialDateTime.class, new Once<>(TimeArbitraries::partialDateTimes));
    return Collections.unmodifiableMap(types);
  }

  /**
   * Returns the supported types.
   *
   * @return the types, in the order of the documentation
   */
  public static Set<Class<?>> types() {
    return BY_TYPE.keySet();
  }

  /**
   * Returns the arbitrary for a type.
   *
   * @param type one of {@link #types()}
   * @param <T> the type
   * @return an arbitrary that generates values of the type
   * @throws IllegalArgumentException if the type is not a model type
   */
  @SuppressWarnings("unchecked")
  public static <T> Arbitrary<T> of(Class<T> type) {
    Once<?> arbitrary = BY_TYPE.get(type);
    if (arbitrary == null) {
      throw new IllegalArgumentException(type + " is not a type of the model");
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

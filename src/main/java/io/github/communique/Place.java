package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.value.Extensible;
import io.github.communique.vocabulary.CompassPoint;
import io.github.communique.vocabulary.PlaceRole;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A location in an event: where the event took place, or the origin or destination of a movement.
 *
 * <pre>{@code
 * Place.of(belarus, PlaceRole.ORIGIN);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"location", "role", "distance", "direction"})
public sealed interface Place extends Extensible, Serializable permits ImmutablePlace {
  /**
   * The location.
   *
   * @return a reference to a location in the dossier
   */
  @JsonProperty(required = true)
  Ref<Location> location();

  /**
   * The role of the location in the event.
   *
   * @return the role, for example {@code venue}; absent if the report does not state it
   */
  Optional<PlaceRole> role();

  /**
   * The distance of the event from the location, for example 12 km in "12 km north of the town". A
   * place with a distance has the role {@code near}.
   *
   * @return a quantity of the kind {@code measurement}; absent if not stated
   */
  Optional<Quantity> distance();

  /**
   * The direction of the event from the location, for example north in "12 km north of the town". A
   * place with a direction has the role {@code near}.
   *
   * @return the compass point, for example north or south-east; absent if not stated
   */
  Optional<CompassPoint> direction();

  /**
   * Creates a place without a role.
   *
   * @param location the location
   * @return the place
   */
  static Place of(Identified<Location> location) {
    return builder().location(location).build();
  }

  /**
   * Creates a place without a role.
   *
   * @param locationId the id of the location
   * @return the place
   */
  static Place of(String locationId) {
    return builder().location(locationId).build();
  }

  /**
   * Creates a place with a role.
   *
   * @param location the location
   * @param role the role in the event
   * @return the place
   */
  static Place of(Identified<Location> location, PlaceRole role) {
    return builder().location(location).role(role).build();
  }

  /**
   * Creates a place with a role.
   *
   * @param locationId the id of the location
   * @param role the role in the event
   * @return the place
   */
  static Place of(String locationId, PlaceRole role) {
    return builder().location(locationId).role(role).build();
  }

  /**
   * Returns a builder with the values of this place.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Place}. */
  final class Builder extends PlaceBuilderBase {
    Builder() {}
  }
}

package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.PlaceRole;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A location in an event: where it happened, or from where to where.
 *
 * <pre>{@code
 * Place.of(belarus, PlaceRole.ORIGIN);
 * }</pre>
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"location", "role"})
public sealed interface Place extends Extensible, Serializable permits ImmutablePlace {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * The location.
   *
   * @return a reference to a location of the dossier
   */
  @JsonProperty(value = "location", required = true)
  Ref<Location> location();

  /**
   * What the location is to the event.
   *
   * @return venue, origin, destination …; absent where the report does not tell
   */
  @JsonProperty("role")
  Optional<PlaceRole> role();

  /**
   * A place without a role.
   *
   * @param location the location
   * @return the place
   */
  static Place of(Location location) {
    return builder().location(location).build();
  }

  /**
   * A place without a role.
   *
   * @param locationId the id of the location
   * @return the place
   */
  static Place of(String locationId) {
    return builder().location(locationId).build();
  }

  /**
   * A place with its role.
   *
   * @param location the location
   * @param role what it is to the event
   * @return the place
   */
  static Place of(Location location, PlaceRole role) {
    return builder().location(location).role(role).build();
  }

  /**
   * A place with its role.
   *
   * @param locationId the id of the location
   * @param role what it is to the event
   * @return the place
   */
  static Place of(String locationId, PlaceRole role) {
    return builder().location(locationId).role(role).build();
  }

  /**
   * A builder that starts with this place.
   *
   * @return a new builder
   */
  Builder toBuilder();

  /**
   * An empty builder.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** Builds a {@link Place}. */
  final class Builder extends ImmutablePlace.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Place#location() location}.
     *
     * @param location the location
     * @return this builder
     */
    public Builder location(Location location) {
      return location(Ref.to(Location.class, location));
    }

    /**
     * Sets the {@linkplain Place#location() location}.
     *
     * @param locationId the id of the location
     * @return this builder
     */
    public Builder location(String locationId) {
      return location(Ref.to(Location.class, locationId));
    }

    /**
     * Adds a property that the model does not know; see {@link Extensions}.
     *
     * @param name its name, with a colon if it is the application's own
     * @param value its value
     * @return this builder
     */
    public Builder extension(String name, @Nullable Object value) {
      return extensions(super.build().extensions().with(name, value));
    }

    /**
     * Builds the place.
     *
     * @return an immutable place
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Place build() {
      Place built = super.build();
      new StructureCheck(Place.class)
          .required("location", built.location())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}

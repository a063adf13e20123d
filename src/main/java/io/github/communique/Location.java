package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.issue.StructureException;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A geographical location: a country, a city, a building, a region, a line or a sea.
 *
 * <pre>{@code
 * Location paris = Location.of("paris", LocationKind.CITY, "Paris");
 * }</pre>
 *
 * <p>Omit unknown coordinates; do not set them to 0.0. Use {@link #precision()} to state the
 * precision of coordinates; the number of digits does not indicate it.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({
  "id",
  "kind",
  "name",
  "aliases",
  "country",
  "partOf",
  "coordinates",
  "precision",
  "classifications",
  "identifiers",
  "note"
})
public sealed interface Location extends DossierObject, Identified<Location>
    permits ImmutableLocation {
  /**
   * The kind of location.
   *
   * @return the kind, for example {@code city}
   */
  @JsonProperty(required = true)
  LocationKind kind();

  /**
   * The name in the report.
   *
   * @return the name
   */
  @JsonProperty(required = true)
  LocalizedText name();

  /**
   * Other names of the location.
   *
   * @return the names
   */
  List<LocalizedText> aliases();

  /**
   * The code of the country to which the location belongs; for a country, its own code.
   *
   * @return an ISO 3166-1 alpha-2 code, or a user-assigned code in common use, such as {@code XK};
   *     stored verbatim
   */
  Optional<String> country();

  /**
   * The larger location that contains this location.
   *
   * @return a reference to a location
   */
  Optional<Ref<Location>> partOf();

  /**
   * A point that represents the location.
   *
   * @return the point; absent if unknown
   */
  Optional<Coordinates> coordinates();

  /**
   * The precision of the coordinates.
   *
   * @return the precision, for example {@code city}; absent if not stated
   */
  Optional<LocationPrecision> precision();

  /**
   * Codes that classify the location more specifically than its {@linkplain #kind() kind}, for
   * example as a capital, a port or an island.
   *
   * @return codes such as {@code PPLC} in the scheme {@code geonames}; all codes in the list apply
   */
  List<Classification> classifications();

  /**
   * The identifiers of the location in external registers.
   *
   * @return the identifiers
   */
  List<Identifier> identifiers();

  /**
   * A remark on the location.
   *
   * @return the remark
   */
  Optional<LocalizedText> note();

  /**
   * Creates a location with an id, a kind and a name.
   *
   * @param id the id of the location, unique within its dossier
   * @param kind the kind of the location
   * @param name the location's name, stored without a language
   * @return the location
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  static Location of(String id, LocationKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * Creates a location with a kind and a name. The id is {@linkplain DossierObject#idFrom(String)
   * derived} from the name and begins with {@code loc-}, because a dossier often contains an actor
   * with the same name. For example, France can be both an actor and a location.
   *
   * <p>Locations with the same name get the same id. If a dossier contains two locations with the
   * same name, give them explicit ids. Validation reports duplicate ids.
   *
   * @param kind the kind of the location
   * @param name the location's name, stored without a language
   * @return the location
   */
  static Location of(LocationKind kind, String name) {
    Objects.requireNonNull(name, "name");
    return of(DossierObject.idFrom("loc-" + name), kind, name);
  }

  /**
   * Returns a builder with the values of this location.
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

  /** A builder for {@link Location}; the id, the kind and the name are required. */
  final class Builder extends LocationBuilderBase {
    Builder() {}

    /**
     * Sets the {@linkplain Location#name() name} without specifying its language.
     *
     * @param name the location's name
     * @return this builder
     */
    public Builder name(String name) {
      return name(LocalizedText.of(Objects.requireNonNull(name, "name")));
    }
  }
}

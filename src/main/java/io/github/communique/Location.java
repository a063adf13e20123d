package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import io.github.communique.issue.StructureException;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * A place in the world: a country, a city, a building, a region, a line, a sea.
 *
 * <pre>{@code
 * Location paris = Location.of("paris", LocationKind.CITY, "Paris");
 * }</pre>
 *
 * <p>A coordinate that is not known is absent, never 0.0; how closely one is meant is said by
 * {@link #precision()}, not by the number of its digits.
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
  "identifiers",
  "note"
})
public sealed interface Location extends DossierObject permits ImmutableLocation {
  /** The version of the serialized form. */
  long serialVersionUID = 1L;

  /**
   * What the location is.
   *
   * @return country, city, line …
   */
  @JsonProperty(value = "kind", required = true)
  LocationKind kind();

  /**
   * The name in the report.
   *
   * @return the name
   */
  @JsonProperty(value = "name", required = true)
  LocalizedText name();

  /**
   * Other names of the location.
   *
   * @return the names
   */
  @JsonProperty("aliases")
  List<LocalizedText> aliases();

  /**
   * The country that the location is, or lies in.
   *
   * @return a code of ISO 3166-1 alpha-2, or a user-assigned one in use ({@code XK}); kept as given
   */
  @JsonProperty("country")
  Optional<String> country();

  /**
   * The larger location that this one lies in.
   *
   * @return a reference to a location
   */
  @JsonProperty("partOf")
  Optional<Ref<Location>> partOf();

  /**
   * A point that stands for the location.
   *
   * @return latitude and longitude
   */
  @JsonProperty("coordinates")
  Optional<Coordinates> coordinates();

  /**
   * How closely the location is known.
   *
   * @return exact, building, city, admin, country, region
   */
  @JsonProperty("precision")
  Optional<LocationPrecision> precision();

  /**
   * Names of the location elsewhere.
   *
   * @return the identifiers
   */
  @JsonProperty("identifiers")
  List<Identifier> identifiers();

  /**
   * A remark on the location.
   *
   * @return the remark
   */
  @JsonProperty("note")
  Optional<LocalizedText> note();

  /**
   * A location of which no more is to be said.
   *
   * @param id the name of the location within its dossier
   * @param kind what the location is
   * @param name the location's name, in no particular language
   * @return the location
   * @throws StructureException if the id is not well-formed ({@code id.malformed})
   */
  static Location of(String id, LocationKind kind, String name) {
    return builder().id(id).kind(kind).name(name).build();
  }

  /**
   * A builder that starts with this location.
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

  /** Builds a {@link Location}; the id, the kind and the name are required. */
  final class Builder extends ImmutableLocation.Builder {
    Builder() {
      extensions(Extensions.none());
    }

    /**
     * Sets the {@linkplain Location#name() name}, in no particular language.
     *
     * @param name the location's name
     * @return this builder
     */
    public Builder name(String name) {
      return name(LocalizedText.of(name));
    }

    /**
     * Sets the {@linkplain Location#name() name}.
     *
     * @param language a tag of BCP 47
     * @param name the location's name
     * @return this builder
     */
    public Builder name(String language, String name) {
      return name(LocalizedText.of(language, name));
    }

    /**
     * Adds another {@linkplain Location#aliases() name}.
     *
     * @param language a tag of BCP 47
     * @param alias another name of the location
     * @return this builder
     */
    public Builder alias(String language, String alias) {
      return alias(LocalizedText.of(language, alias));
    }

    /**
     * Sets the {@linkplain Location#partOf() larger location that this one lies in}.
     *
     * @param location the location
     * @return this builder
     */
    public Builder partOf(Location location) {
      return partOf(Ref.to(Location.class, location));
    }

    /**
     * Sets the {@linkplain Location#partOf() larger location that this one lies in}.
     *
     * @param locationId the id of the location
     * @return this builder
     */
    public Builder partOf(String locationId) {
      return partOf(Ref.to(Location.class, locationId));
    }

    /**
     * Sets the {@linkplain Location#coordinates() coordinates}.
     *
     * @param latitude degrees north, WGS 84
     * @param longitude degrees east, WGS 84
     * @return this builder
     */
    public Builder coordinates(double latitude, double longitude) {
      return coordinates(Coordinates.of(latitude, longitude));
    }

    /**
     * Adds an {@linkplain Location#identifiers() identifier}.
     *
     * @param scheme whose name it is
     * @param value the name
     * @return this builder
     */
    public Builder identifier(IdentifierScheme scheme, String value) {
      return identifier(Identifier.of(scheme, value));
    }

    /**
     * Sets the {@linkplain Location#note() remark}.
     *
     * @param language a tag of BCP 47
     * @param note a remark on the location
     * @return this builder
     */
    public Builder note(String language, String note) {
      return note(LocalizedText.of(language, note));
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
     * Builds the location.
     *
     * @return an immutable location
     * @throws StructureException if something required is missing or something given malformed;
     *     names everything that is
     */
    @Override
    public Location build() {
      Location built = super.build();
      new StructureCheck(Location.class)
          .id(built.id())
          .required("kind", built.kind())
          .required("name", built.name())
          .text("country", built.country())
          .elements("aliases", built.aliases())
          .elements("identifiers", built.identifiers())
          .extensions(built.extensions())
          .verify();
      return built;
    }
  }
}

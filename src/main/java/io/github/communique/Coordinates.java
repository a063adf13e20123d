package io.github.communique;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.structure.ModelStyle;
import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensible;
import java.io.Serializable;
import java.util.OptionalDouble;
import org.immutables.value.Value;

/**
 * A point on the Earth: its latitude and longitude in degrees (WGS 84).
 *
 * <pre>{@code
 * Coordinates paris = Coordinates.of(48.8566, 2.3522);
 * }</pre>
 *
 * <p>The number of digits does not indicate the precision. To state the precision, use the {@code
 * precision} of the location and, if known, the {@linkplain #uncertaintyMetres() uncertainty}. Omit
 * unknown coordinates; do not set them to 0.0.
 *
 * <p>A value that is infinite or NaN is rejected with {@code json.type}. Coordinates outside the
 * valid ranges can be built and stored; validation reports them ({@code
 * location.coordinates-range}). Negative zero is stored as zero.
 */
@Value.Immutable
@ModelStyle
@JsonPropertyOrder({"latitude", "longitude", "uncertaintyMetres"})
public sealed interface Coordinates extends Extensible, Serializable permits ImmutableCoordinates {
  /**
   * The latitude in degrees.
   *
   * @return the latitude, −90 to 90 if valid; negative south of the equator
   */
  @JsonProperty(required = true)
  double latitude();

  /**
   * The longitude in degrees.
   *
   * @return the longitude, −180 to 180 if valid; negative west of Greenwich
   */
  @JsonProperty(required = true)
  double longitude();

  /**
   * The uncertainty of the point: the radius of a circle around it, in metres.
   *
   * @return the radius, 0 or more; absent if not stated
   */
  OptionalDouble uncertaintyMetres();

  /**
   * Creates a point from a latitude and a longitude.
   *
   * @param latitude the latitude in degrees; negative south of the equator
   * @param longitude the longitude in degrees; negative west of Greenwich
   * @return the point
   * @throws StructureException if the latitude or longitude is not a finite number
   */
  static Coordinates of(double latitude, double longitude) {
    return builder().latitude(latitude).longitude(longitude).build();
  }

  /**
   * Returns a builder with the values of this point.
   *
   * @return a new builder
   */
  default Builder toBuilder() {
    return new Builder().like(this);
  }

  /**
   * Returns an empty builder; {@code latitude} and {@code longitude} are required.
   *
   * @return a new builder
   */
  static Builder builder() {
    return new Builder();
  }

  /** A builder for {@link Coordinates}. */
  final class Builder extends CoordinatesBuilderBase {
    Builder() {}

    @Override
    Coordinates normalized(Coordinates given) {
      if (latitudeGiven) {
        latitude(positiveZero(given.latitude()));
      }
      if (longitudeGiven) {
        longitude(positiveZero(given.longitude()));
      }
      given.uncertaintyMetres().ifPresent(metres -> uncertaintyMetres(positiveZero(metres)));
      return assembled();
    }

    @Override
    void check(Coordinates built, StructureCheck check) {
      degrees(check, "latitude", built.latitude());
      degrees(check, "longitude", built.longitude());
      double metres = built.uncertaintyMetres().orElse(0);
      check.holds(
          metres >= 0 && Double.isFinite(metres),
          "json.type",
          "uncertaintyMetres",
          () -> "uncertaintyMetres must be finite and not negative; found " + metres);
    }

    private static void degrees(StructureCheck check, String property, double degrees) {
      check.holds(
          Double.isFinite(degrees),
          "json.type",
          property,
          () -> property + " must be a finite number; found " + degrees);
    }

    private static double positiveZero(double number) {
      return number == 0 ? 0 : number;
    }
  }
}

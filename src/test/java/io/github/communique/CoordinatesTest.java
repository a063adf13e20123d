package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CoordinatesTest {
  @Test
  void aPointIsKeptAsGiven() {
    Coordinates paris = Coordinates.of(48.8566, 2.3522);
    assertThat(paris.latitude()).isEqualTo(48.8566);
    assertThat(paris.longitude()).isEqualTo(2.3522);
    assertThat(paris.uncertaintyMetres()).isEmpty();
    assertThat(paris.toBuilder().uncertaintyMetres(500).build().uncertaintyMetres())
        .isEqualTo(OptionalDouble.of(500));
  }

  @Test
  void missingValuesAreNotInvented() {
    assertThat(Faults.of(() -> Coordinates.builder().build()))
        .containsExactly("json.missing latitude", "json.missing longitude");
    assertThat(Faults.of(() -> Coordinates.builder().latitude(0).build()))
        .containsExactly("json.missing longitude");
    assertThat(Faults.of(() -> Coordinates.of(Double.NaN, 0)))
        .containsExactly("json.type latitude");
    assertThatThrownBy(() -> Coordinates.builder().longitude(Double.NaN).build())
        .hasMessage(
            "Coordinates cannot be built: latitude is missing;"
                + " longitude must be a finite number; found NaN");
    assertThat(Coordinates.of(0, 0).latitude()).isZero();
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void whatJsonCannotHoldIsRefused(double infinite) {
    Coordinates.Builder builder =
        Coordinates.builder().latitude(infinite).longitude(infinite).uncertaintyMetres(infinite);
    assertThat(Faults.of(builder::build))
        .containsExactly(
            "json.type latitude", "json.type longitude", "json.type uncertaintyMetres");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, -Double.MIN_VALUE, Double.NaN})
  void anUncertaintyIsAtLeastNothing(double metres) {
    Coordinates.Builder builder = Coordinates.of(1, 2).toBuilder().uncertaintyMetres(metres);
    assertThat(Faults.of(builder::build)).containsExactly("json.type uncertaintyMetres");
  }

  @ParameterizedTest
  @CsvSource({"90.5, 180.5", "-91, -181", "1e21, 1e-21"})
  void pointsBeyondTheEarthAreForValidation(double latitude, double longitude) {
    assertThat(Faults.of(() -> Coordinates.of(latitude, longitude))).isEmpty();
  }

  @Test
  void zeroHasNoSign() {
    Coordinates negative =
        Coordinates.builder().latitude(-0.0).longitude(-0.0).uncertaintyMetres(-0.0).build();
    Coordinates positive =
        Coordinates.builder().latitude(0).longitude(0).uncertaintyMetres(0).build();
    assertThat(negative).isEqualTo(positive).hasSameHashCodeAs(positive);
    assertThat(negative.toString()).doesNotContain("-0");
  }

  @Test
  void aBuilderCanBuildTwice() {
    Coordinates.Builder builder = Coordinates.builder().latitude(-0.0).longitude(1);
    assertThat(List.of(builder.build(), builder.build())).containsOnly(Coordinates.of(0, 1));
    assertThat(builder.longitude(2).build()).isEqualTo(Coordinates.of(0, 2));
  }
}

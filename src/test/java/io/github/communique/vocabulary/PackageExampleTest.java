package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** Tests the examples in the documentation of the package and of {@link Word}. */
class PackageExampleTest {
  @Test
  void thePackage() {
    Medium phone = Medium.of("phone");
    Medium pigeon = Medium.of("carrier-pigeon");
    assertThat(phone).isSameAs(Medium.PHONE);
    assertThat(pigeon.isKnown()).isFalse();
    assertThat(pigeon.value()).isEqualTo("carrier-pigeon");

    assertThat(Polarity.of("positive")).isSameAs(Polarity.POSITIVE);
    assertThatThrownBy(() -> Polarity.of("neutral"))
        .hasMessage("polarity must be one of positive, negative; found \"neutral\"");
  }

  @Test
  void word() {
    assertThat(Medium.of("phone") == Medium.PHONE).isTrue();
    assertThat(Medium.of("Phone").isKnown()).isFalse();
  }
}

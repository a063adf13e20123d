package io.github.communique.examples.microprofile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Status;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.junit.jupiter.api.Test;

class ConfigTest {
  private final Config config =
      new SmallRyeConfigBuilder()
          .addDiscoveredConverters()
          .withSources(
              new PropertiesConfigSource(
                  Map.of(
                      "status", "occurred",
                      "media", "phone,acme:pigeon",
                      "since", "2022-02",
                      "atLeast", "PT1H",
                      "wrong", "done"),
                  "test",
                  1))
          .build();

  @Test
  void convertsTermsDatesAndDurations() {
    assertThat(config.getValue("status", Status.class)).isEqualTo(Status.OCCURRED);
    assertThat(config.getValues("media", Medium.class))
        .containsExactly(Medium.PHONE, Medium.of("acme:pigeon"));
    assertThat(config.getValue("since", PartialDateTime.class)).hasToString("2022-02");
    assertThat(config.getValue("atLeast", Duration.class)).hasHours(1);
    assertThat(config.getOptionalValue("absent", Status.class)).isEqualTo(Optional.empty());
  }

  @Test
  void refusesOtherTerms() {
    assertThatThrownBy(() -> config.getValue("wrong", Status.class))
        .hasMessageContaining("done")
        .hasMessageContaining("occurred");
  }
}

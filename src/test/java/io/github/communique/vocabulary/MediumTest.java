package io.github.communique.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MediumTest {
  @Test
  void remoteMedia() {
    assertThat(Medium.known())
        .filteredOn(Medium::isRemote)
        .containsExactly(Medium.PHONE, Medium.VIDEO, Medium.CORRESPONDENCE);
    assertThat(Medium.of("carrier-pigeon").isRemote()).isFalse();
    assertThat(Medium.of("PHONE").isRemote()).isFalse();
  }
}

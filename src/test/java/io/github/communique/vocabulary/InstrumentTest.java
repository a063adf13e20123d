package io.github.communique.vocabulary;

import static io.github.communique.vocabulary.Instrument.EXPLOSIVE;
import static io.github.communique.vocabulary.Instrument.SUICIDE_BOMB;
import static io.github.communique.vocabulary.Instrument.SUICIDE_VEST;
import static io.github.communique.vocabulary.Instrument.VEHICLE_BOMB;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import org.junit.jupiter.api.Test;

class InstrumentTest {
  @Test
  void aNarrowerTermIsEachOfItsBroaderTerms() {
    assertThat(SUICIDE_VEST.isA(SUICIDE_BOMB)).isTrue();
    assertThat(SUICIDE_VEST.isA(EXPLOSIVE)).isTrue();
    assertThat(VEHICLE_BOMB.isA(EXPLOSIVE)).isTrue();
    assertThat(Instrument.RIFLE.isA(Instrument.FIREARM)).isTrue();
    assertThat(Instrument.HANDGUN.isA(Instrument.RIFLE)).isFalse();
  }

  @Test
  void aBroaderTermOrASiblingIsNot() {
    assertThat(EXPLOSIVE.isA(SUICIDE_VEST)).isFalse();
    assertThat(SUICIDE_BOMB.isA(SUICIDE_VEST)).isFalse();
    assertThat(VEHICLE_BOMB.isA(SUICIDE_VEST)).isFalse();
    assertThat(Instrument.AIRSTRIKE.isA(EXPLOSIVE)).isFalse();
  }

  @Test
  void everyTermIsItselfWithOrWithoutAConstant() {
    assertThat(Instrument.known()).allMatch(term -> term.isA(term));
    assertThat(Instrument.of("catapult").isA(Instrument.of("catapult"))).isTrue();
    assertThat(Instrument.of("catapult").isA(EXPLOSIVE)).isFalse();
  }

  @Test
  void theOtherTermIsRequired() {
    assertThatNullPointerException().isThrownBy(() -> EXPLOSIVE.isA(null)).withMessage("other");
  }
}

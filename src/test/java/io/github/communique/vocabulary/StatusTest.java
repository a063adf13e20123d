package io.github.communique.vocabulary;

import static io.github.communique.vocabulary.Status.EXPECTED;
import static io.github.communique.vocabulary.Status.FAILED;
import static io.github.communique.vocabulary.Status.INTENDED;
import static io.github.communique.vocabulary.Status.INTERRUPTED;
import static io.github.communique.vocabulary.Status.OCCURRED;
import static io.github.communique.vocabulary.Status.ONGOING;
import static io.github.communique.vocabulary.Status.PLANNED;
import static io.github.communique.vocabulary.Status.POSTPONED;
import static io.github.communique.vocabulary.Status.PROPOSED;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusTest {
  @Test
  void statusesAheadAndBegun() {
    assertThat(Status.values())
        .filteredOn(Status::isAhead)
        .containsExactly(PROPOSED, INTENDED, PLANNED, EXPECTED, POSTPONED);
    assertThat(Status.values())
        .filteredOn(Status::hasBegun)
        .containsExactly(ONGOING, OCCURRED, FAILED, INTERRUPTED);
  }
}

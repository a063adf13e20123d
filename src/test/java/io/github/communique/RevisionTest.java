package io.github.communique;

import static io.github.communique.vocabulary.RevisionStatus.CURRENT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.time.PartialDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RevisionTest {
  @Test
  void aRevisionIsNumberedFromOne() {
    Revision first =
        Revision.builder().number(1).status(CURRENT).modified("2022-02-21").reason("new").build();
    assertThat(first.number()).isOne();
    assertThat(first.status()).isEqualTo(CURRENT);
    assertThat(first.modified()).contains(PartialDateTime.of(2022, 2, 21));
    assertThat(first.reason()).contains("new");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, -Integer.MAX_VALUE})
  void otherNumbersAreRefused(int number) {
    Revision.Builder builder = Revision.builder().number(number).status(CURRENT);
    assertThat(Faults.of(builder::build)).containsExactly("json.type number");
  }

  @Test
  void aNumberThatIsMissingIsNotZero() {
    assertThat(Faults.of(() -> Revision.builder().status(CURRENT).build()))
        .containsExactly("json.missing number");
    assertThat(Faults.of(() -> Revision.builder().build()))
        .containsExactly("json.missing number", "json.missing status");
    assertThat(Faults.of(() -> Revision.builder().modified("yesterday")))
        .containsExactly("time.malformed");
  }
}

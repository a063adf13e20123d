package io.github.communique.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.JavaSerialization;
import io.github.communique.issue.StructureException.Fault;
import java.util.List;
import org.junit.jupiter.api.Test;

class StructureExceptionTest {
  private static final Fault MALFORMED = new Fault("id.malformed", "id", "id \"1\" is malformed");
  private static final Fault MISSING = new Fault("json.missing", "status", "status is missing");

  @Test
  void allFaultsAreNamedAtOnce() {
    StructureException refused = new StructureException("Meeting", List.of(MALFORMED, MISSING));
    assertThat(refused.type()).isEqualTo("Meeting");
    assertThat(refused.faults()).containsExactly(MALFORMED, MISSING);
    assertThat(refused.getMessage()).contains("Meeting", MALFORMED.message(), MISSING.message());
    assertThatThrownBy(() -> refused.faults().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aValueHasOneFault() {
    StructureException refused =
        new StructureException(
            "PartialDateTime", "time.malformed", "the month must be from 1 to 12");
    assertThat(refused.faults())
        .containsExactly(new Fault("time.malformed", "", "the month must be from 1 to 12"));
    assertThat(refused).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itCanBeSerialized() {
    StructureException refused = new StructureException("Meeting", List.of(MALFORMED, MISSING));
    StructureException copy = (StructureException) JavaSerialization.copy(refused);
    assertThat(copy.type()).isEqualTo(refused.type());
    assertThat(copy.faults()).isEqualTo(refused.faults());
    assertThat(copy).hasMessage(refused.getMessage());
  }

  @Test
  void aFaultIsWhole() {
    assertThatNullPointerException().isThrownBy(() -> new Fault(null, "", ""));
    assertThatNullPointerException().isThrownBy(() -> new Fault("", null, ""));
    assertThatNullPointerException().isThrownBy(() -> new Fault("", "", null));
  }
}

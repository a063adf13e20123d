package io.github.communique.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.JavaSerialization;
import io.github.communique.Meeting;
import io.github.communique.internal.structure.StructureCheck;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StructureExceptionTest {
  private static final Issue MALFORMED =
      Issue.of(Severity.ERROR, "id.malformed", "/id", "id \"1\" is malformed");
  private static final Issue MISSING =
      Issue.of(Severity.ERROR, "json.missing", "/status", "status is missing");

  @Test
  void allFaultsAreNamedAtOnce() {
    StructureException refused = new StructureException("Meeting", List.of(MALFORMED, MISSING));
    assertThat(refused.type()).isEqualTo("Meeting");
    assertThat(refused.issues()).containsExactly(MALFORMED, MISSING);
    assertThat(refused.getMessage()).contains("Meeting", MALFORMED.message(), MISSING.message());
    assertThatThrownBy(() -> refused.issues().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void aValueHasOneFault() {
    StructureException refused =
        new StructureException(
            "PartialDateTime", "time.malformed", "the month must be from 1 to 12");
    assertThat(refused.issues())
        .containsExactly(
            Issue.of(Severity.ERROR, "time.malformed", "", "the month must be from 1 to 12"));
    assertThat(refused).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void itsIssuesAreErrors() {
    Issue warning = Issue.of(Severity.WARNING, "acme.odd", "", "odd");
    for (List<Issue> issues : List.of(List.<Issue>of(), List.of(MISSING, warning))) {
      assertThatThrownBy(() -> new StructureException("Meeting", issues))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage("issues must contain at least one error, and only errors");
    }
  }

  @Test
  void itCanBeSerialized() {
    StructureException refused = new StructureException("Meeting", List.of(MALFORMED, MISSING));
    StructureException copy = (StructureException) JavaSerialization.copy(refused);
    assertThat(copy.type()).isEqualTo(refused.type());
    assertThat(copy.issues()).isEqualTo(refused.issues());
    assertThat(copy).hasMessage(refused.getMessage());
  }

  @ParameterizedTest
  @CsvSource({"'', ''", "status, /status", "a/b~c, /a~1b~0c"})
  void aPropertyIsAJsonPointer(String property, String pointer) {
    StructureCheck check = new StructureCheck(Meeting.class);
    check.holds(false, "json.type", property, () -> "the value is malformed");
    StructureException refused = catchThrowableOfType(StructureException.class, check::verify);
    assertThat(refused.issues())
        .containsExactly(Issue.of(Severity.ERROR, "json.type", pointer, "the value is malformed"));
    assertThat(refused.toProblemErrors()).containsExactly(refused.issues().get(0).toProblemError());
  }
}

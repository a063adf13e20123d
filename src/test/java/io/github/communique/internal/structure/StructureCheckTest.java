package io.github.communique.internal.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Faults;
import io.github.communique.value.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class StructureCheckTest {
  @Test
  void acceptsValidValues() {
    StructureCheck check =
        new StructureCheck(LocalizedText.class)
            .required("a", "")
            .id("a1")
            .languageTag("d", "id")
            .range("e", OptionalInt.empty(), 0, 100)
            .range("f", OptionalInt.of(100), 0, 100)
            .number("g", Optional.of(new BigDecimal("999999999999999")))
            .number("h", Optional.empty())
            .holds(true, "x.y", "never seen")
            .extensions(Set.of("acme:value"));
    assertThat(Faults.of(check::verify)).isEmpty();
  }

  @Test
  void everythingWrongIsNamedAtOnceInOrder() {
    StructureCheck check =
        new StructureCheck(LocalizedText.class)
            .required("a", null)
            .id(null)
            .id("1")
            .languageTag("d", "id_ID")
            .range("e", OptionalInt.of(-1), 0, 100)
            .range("f", OptionalInt.of(101), 0, 100)
            .number("g", Optional.of(new BigDecimal("9007199254740993")))
            .holds(false, "x.y", "wrong as a whole")
            .holds(false, "x.z", "h", () -> "wrong in part")
            .extensions(new TreeSet<>(Set.of("value", "language", "acme:value")));
    assertThat(Faults.of(check::verify))
        .containsExactly(
            "json.missing a",
            "json.missing id",
            "id.malformed id",
            "text.language-malformed d",
            "json.type e",
            "json.type f",
            "json.limit g",
            "x.y",
            "x.z h",
            "json.duplicate-key language",
            "json.duplicate-key value");
  }
}

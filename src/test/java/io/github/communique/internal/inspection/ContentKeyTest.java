package io.github.communique.internal.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.arbitraries.DossierArbitraries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ContentKeyTest {
  private static int compare(Object one, Object other) {
    return Integer.signum(new ContentKey(one).compareTo(new ContentKey(other)));
  }

  @Property(tries = 100)
  void theOrderIsThatOfEquality(
      @ForAll("dossiers") Dossier one, @ForAll("dossiers") Dossier other) {
    assertThat(compare(one, one.toBuilder().build())).isZero();
    assertThat(compare(one.events(), other.events()) == 0)
        .isEqualTo(one.events().equals(other.events()));
    assertThat(compare(one.actors(), other.actors()))
        .isEqualTo(-compare(other.actors(), one.actors()));
    assertThat(compare(one.actors(), other.actors()) == 0)
        .isEqualTo(one.actors().equals(other.actors()));
    assertThat(compare(one.extensions(), other.extensions()) == 0)
        .isEqualTo(one.extensions().equals(other.extensions()));
  }

  @Provide
  Arbitrary<Dossier> dossiers() {
    return DossierArbitraries.dossiers();
  }

  @Test
  void allValuesOfExtensionsAreComparable() {
    List<Object> ordered =
        Arrays.asList(
            null,
            true,
            1L,
            new BigDecimal("1.0"),
            new BigDecimal("1.00"),
            "a",
            List.of(),
            List.of("a"),
            List.of("a", "b"),
            Map.of("a", 1L),
            Map.of("a", 2L),
            Map.of("b", 1L));
    for (Object one : ordered) {
      for (Object other : ordered) {
        assertThat(compare(one, other) == 0).isEqualTo(one == other);
        assertThat(compare(one, other)).isEqualTo(-compare(other, one));
      }
    }
    assertThat(compare(Map.of("a", 1L, "b", 2L), Map.of("b", 2L, "a", 1L))).isZero();
  }
}

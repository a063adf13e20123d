package io.github.communique.value;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.JavaSerialization;
import io.github.communique.arbitraries.ValueArbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ExtensionsLawsTest {
  @Property(tries = 300)
  void frozenValuesAreUnchanged(@ForAll("values") Object value) {
    Extensions once = Extensions.of("acme:x", value);
    Extensions twice = Extensions.of(once.asMap());
    assertThat(twice).isEqualTo(once).hasSameHashCodeAs(once).hasToString(once.toString());
    assertThat(JavaSerialization.copy(once)).isEqualTo(once).hasToString(once.toString());
  }

  @Provide
  Arbitrary<Object> values() {
    return ValueArbitraries.jsonValues();
  }
}

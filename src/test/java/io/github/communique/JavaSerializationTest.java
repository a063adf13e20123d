package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.json.DossierJson;
import io.github.communique.value.Extensions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that every type supports Java serialization, which HTTP sessions, caches and job queues
 * use.
 */
class JavaSerializationTest {
  static Stream<String> samples() {
    return Samples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aCopyIsEqual(String sample) {
    Object object = Samples.all().get(sample);

    assertThat(JavaSerialization.copy(object)).isEqualTo(object).hasSameHashCodeAs(object);
  }

  /**
   * Frameworks serialize objects deep in the call stack of a request, where little stack space
   * remains.
   */
  @Test
  void theDeepestExtensionTravelsOnASmallStack() throws Exception {
    Object value = 1;
    for (int i = 0; i < Extensions.DEEPEST; i++) {
      value = i % 2 == 0 ? List.of(value) : Map.of("in", value);
    }
    Dossier dossier = Dossier.builder().id("urn:x:1").extension("acme:deep", value).build();
    FutureTask<Dossier> copying =
        new FutureTask<>(
            () -> {
              Dossier copy = (Dossier) JavaSerialization.copy(dossier);
              assertThat(copy).isEqualTo(dossier).hasSameHashCodeAs(dossier);
              assertThat(copy.toString()).isEqualTo(dossier.toString());
              return copy;
            });
    new Thread(null, copying, "small stack", 512 << 10).start();

    assertThat(copying.get()).isEqualTo(dossier);
  }

  @Property(tries = 50)
  void aDossiersCopyCanDoTheSame(@ForAll Dossier dossier) {
    // This call creates the lookup tables before the dossier is serialized.
    List<Event> events = dossier.events();

    Dossier copy = (Dossier) JavaSerialization.copy(dossier);

    assertThat(copy).isEqualTo(dossier).hasSameHashCodeAs(dossier);
    assertThat(copy.events()).isEqualTo(events);
    assertThat(copy.actors())
        .allSatisfy(actor -> assertThat(copy.actor(actor.id())).contains(actor));
    assertThat(DossierJson.write(copy)).isEqualTo(DossierJson.write(dossier));
  }
}

package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import java.io.Serializable;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that Kryo can copy the model types using Java serialization; its default serializers cannot
 * copy them.
 */
class KryoTest {
  static Stream<Object> samples() {
    return Samples.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void eachTypeTravels(Object sample) {
    assertThat(sample).isInstanceOf(Serializable.class);
    assertThat(copy(sample)).isEqualTo(sample);
  }

  @Property(tries = 50)
  void eachDossierTravels(@ForAll Dossier dossier) {
    assertThat(copy(dossier)).isEqualTo(dossier);
  }

  private static Object copy(Object value) {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.addDefaultSerializer(value.getClass(), JavaSerializer.class);
    Output out = new Output(1024, -1);
    kryo.writeClassAndObject(out, value);
    return kryo.readClassAndObject(new Input(out.toBytes()));
  }
}

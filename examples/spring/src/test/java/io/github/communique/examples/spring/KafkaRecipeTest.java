package io.github.communique.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

class KafkaRecipeTest {
  /**
   * Serializes null as null, which is a tombstone: it deletes earlier records with the same key.
   */
  public static final class DossierSerializer implements Serializer<Dossier> {
    @Override
    public byte[] serialize(String topic, Dossier dossier) {
      return dossier == null ? null : DossierJson.writeBytes(dossier);
    }
  }

  public static final class DossierDeserializer implements Deserializer<Dossier> {
    @Override
    public Dossier deserialize(String topic, byte[] json) {
      return json == null ? null : DossierJson.read(json);
    }
  }

  @Test
  void aRecordIsReadAsItWasSent() {
    Dossier dossier = Dossier.builder().id("urn:x:1").build();
    DossierDeserializer deserializer = new DossierDeserializer();
    try (MockProducer<String, Dossier> producer =
        new MockProducer<>(true, null, new StringSerializer(), new DossierSerializer())) {
      producer.send(new ProducerRecord<>("dossiers", dossier.id(), dossier));
      producer.send(new ProducerRecord<>("dossiers", dossier.id(), null));
      assertThat(producer.history()).hasSize(2);
    }
    byte[] sent = new DossierSerializer().serialize("dossiers", dossier);
    assertThat(deserializer.deserialize("dossiers", sent)).isEqualTo(dossier);
    assertThat(deserializer.deserialize("dossiers", null)).isNull();
    assertThatThrownBy(
            () -> deserializer.deserialize("dossiers", "{".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(DossierReadException.class);
  }
}

package io.github.communique.json.jackson2;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.json.DossierJson;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Tests that a Jackson 2 mapper writes dossiers and events in the same form as {@code DossierJson},
 * and reads this form.
 */
class MapperRoundTripTest {
  private static final ObjectMapper STANDARD = Mappers.standard();
  private static final ObjectMapper HOSTILE = Mappers.hostile();

  @Property
  void dossiersHaveTheFacadesBytes(@ForAll Dossier dossier) throws Exception {
    byte[] bytes = DossierJson.writeBytes(dossier);
    for (ObjectMapper mapper : new ObjectMapper[] {STANDARD, HOSTILE}) {
      assertThat(mapper.writeValueAsBytes(dossier)).isEqualTo(bytes);
      assertThat(mapper.writeValueAsString(dossier)).isEqualTo(DossierJson.write(dossier));
      assertThat(mapper.readValue(bytes, Dossier.class)).isEqualTo(dossier);
    }
  }

  @Property
  void eventsHaveTheFacadesText(@ForAll Event event) throws Exception {
    String json = STANDARD.writeValueAsString(event);
    assertThat(json).isEqualTo(DossierJson.writeEvent(event));
    assertThat(HOSTILE.writeValueAsString(event)).isEqualTo(json);
    assertThat(STANDARD.readValue(json, Event.class)).isEqualTo(event);
    assertThat(HOSTILE.readValue(json, Event.class)).isEqualTo(event);
  }
}

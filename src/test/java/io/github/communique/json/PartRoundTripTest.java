package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.arbitraries.EventTimeArbitraries;
import io.github.communique.arbitraries.PartArbitraries;
import io.github.communique.arbitraries.ValueArbitraries;
import io.github.communique.value.Extensible;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import tools.jackson.databind.json.JsonMapper;

/** Tests that every model part is equal after it is written and read. */
class PartRoundTripTest {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().addModule(new CommuniqueModule()).build();

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void partsAreReadAsWritten(@ForAll("parts") Extensible part) {
    Class<?> type = part.getClass().getInterfaces()[0];
    String json = MAPPER.writeValueAsString(part);
    Extensible read = (Extensible) MAPPER.readValue(json, type);
    assertThat(read).isEqualTo(part);
    assertThat(read.extensions().toString()).isEqualTo(part.extensions().toString());
    assertThat(MAPPER.writeValueAsString(read)).isEqualTo(json);
  }

  @Provide
  Arbitrary<Extensible> parts() {
    return Arbitraries.oneOf(
        PartArbitraries.affiliations().map(part -> (Extensible) part),
        PartArbitraries.coordinates().map(part -> (Extensible) part),
        PartArbitraries.evidence().map(part -> (Extensible) part),
        PartArbitraries.classifications().map(part -> (Extensible) part),
        PartArbitraries.quantities().map(part -> (Extensible) part),
        PartArbitraries.identifiers().map(part -> (Extensible) part),
        PartArbitraries.provenances().map(part -> (Extensible) part),
        PartArbitraries.revisions().map(part -> (Extensible) part),
        EventTimeArbitraries.eventTimes().map(part -> (Extensible) part),
        ValueArbitraries.localizedTexts().map(part -> (Extensible) part));
  }
}

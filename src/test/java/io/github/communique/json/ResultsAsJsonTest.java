package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.issue.StructureException;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.merge.DossierMerge;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.query.DossierView;
import io.github.communique.validation.Validator;
import io.github.communique.value.Extensions;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tests that a mapper with the module writes results in the form that {@code docs/results.md}
 * describes.
 */
class ResultsAsJsonTest {
  private static final JsonMapper CONFIGURED =
      JsonMapper.builder()
          .addModule(new CommuniqueModule())
          .propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE)
          .changeDefaultPropertyInclusion(
              value -> value.withValueInclusion(JsonInclude.Include.NON_DEFAULT))
          .build();
  private static final com.fasterxml.jackson.databind.json.JsonMapper JACKSON_2 =
      com.fasterxml.jackson.databind.json.JsonMapper.builder()
          .addModule(new CommuniqueJackson2Module())
          .build();

  private static final Dossier DOSSIER =
      DossierJson.read(
          """
          {"formatVersion": "1.0", "id": "urn:x:1",
           "articles": [{"id": "a"}],
           "actors": [{"id": "elysee", "kind": "organization", "name": {"value": "Elysée"}},
             {"id": "putin", "kind": "person", "name": {"value": "Putin"}}],
           "meetings": [
             {"type": "meeting", "id": "one", "status": "occurred", "time": {"at": "2022-02-21"},
              "attributions": [{"chain": ["elysee", "putin"]}]},
             {"type": "meeting", "id": "other", "status": "occurred", "time": {"at": "2022-02-20"}},
             {"type": "meeting", "id": "next", "status": "planned"}],
           "relations": [{"from": "one", "type": "same-event", "to": "other"}]}""");

  static Stream<Arguments> results() {
    Occurrence occurrence = Occurrences.of(DOSSIER).all().get(0);
    DossierView view = DossierView.of(DOSSIER);
    String one =
        "{'type':'meeting','id':'one','status':'occurred','time':{'at':'2022-02-21'},"
            + "'attributions':[{'chain':['elysee','putin']}]}";
    String other = "{'type':'meeting','id':'other','status':'occurred','time':{'at':'2022-02-20'}}";
    String issue =
        Json.write(occurrence.conflicts().get(0).issue().toProblemError()).replace('"', '\'');
    String conflict =
        "{'property':'time','claims':[{'report':'one','value':'2022-02-21'},"
            + "{'report':'other','value':'2022-02-20'}],'reason':'the times do not have a day in common','issue':"
            + issue
            + "}";
    return Stream.of(
        Arguments.of(Validator.standard().validate(DOSSIER), null),
        Arguments.of(
            Validator.standard().without("dossier", "why").validate(part()),
            "{'issues':[],'disabled':{'dossier':'why'}}"),
        Arguments.of(
            DossierJson.tryRead("{'formatVersion':'1.0','id':'urn:x:1'}".replace('\'', '"')),
            "{'dossier':{'formatVersion':'1.0','id':'urn:x:1'},'complete':true,'issues':[]}"),
        Arguments.of(
            DossierJson.tryReadEvent("{'type':'statement','id':'s'}".replace('\'', '"')),
            "{'event':{'type':'statement','id':'s','status':'occurred'},'complete':true,"
                + "'issues':[]}"),
        Arguments.of(occurrence.conflicts().get(0).issue(), issue),
        Arguments.of(occurrence.conflicts().get(0), conflict),
        Arguments.of(
            occurrence.conflicts().get(0).claims().get(1),
            "{'report':'other','value':'2022-02-20'}"),
        Arguments.of(
            occurrence,
            "{'reports':["
                + one
                + ","
                + other
                + "],'best':'one','status':'occurred','polarity':'positive',"
                + "'time':{'at':'2022-02-21'},'conflicts':["
                + conflict
                + "]}"),
        Arguments.of(
            occurrence.choice(event -> event.time()).orElseThrow(),
            "{'value':{'at':'2022-02-21'},'report':'one','reason':'FIRST','others':['other']}"),
        Arguments.of(
            view.commitments().get(0),
            "{'event':{'type':'meeting','id':'next','status':'planned'}}"),
        Arguments.of(
            view.sources(DOSSIER.meetings().get(0)).get(0),
            "{'actors':['elysee'],'attribution':{'chain':['elysee','putin']},'reportedBy':["
                + "{'actors':['putin'],'attribution':{'chain':['elysee','putin']}}]}"));
  }

  private static Dossier part() {
    return Dossier.builder().id("urn:x:1").build();
  }

  @ParameterizedTest
  @MethodSource("results")
  void everyMapperWritesOneForm(Object result, String expected) throws Exception {
    String json = Json.write(result);

    if (expected != null) {
      assertThat(json).isEqualTo(expected.replace('\'', '"'));
    }
    assertThat(json).startsWith("{\"");
    assertThat(CONFIGURED.writeValueAsString(result)).isEqualTo(json);
    assertThat(JACKSON_2.writeValueAsString(result)).isEqualTo(json);
    assertThat(Json.write(List.of(result))).isEqualTo("[" + json + "]");
    assertThat(JACKSON_2.writeValueAsString(Map.of("a", result))).isEqualTo("{\"a\":" + json + "}");
  }

  /**
   * Types without a JSON form are rejected, because Jackson 3 would write an empty object or only
   * the values of {@code is…} methods.
   */
  @Test
  void typesWithoutAJsonFormAreRefused() {
    DossierLine line;
    try (Stream<DossierLine> lines =
        DossierLines.tryRead(new ByteArrayInputStream(new byte[] {'{', '}'}))) {
      line = lines.findFirst().orElseThrow();
    }
    for (Object result :
        List.of(
            line,
            DossierView.of(DOSSIER),
            Occurrences.of(DOSSIER),
            DossierMerge.of(List.of(DOSSIER)),
            Extraction.of(DOSSIER.articles().get(0)).tryRead("{}"),
            Evidence.of("x").findIn("x"),
            Extensions.of("acme:x", 1))) {
      String message = result.getClass().getSimpleName() + " cannot be written as JSON";
      for (Object written : List.of(result, List.of(result), Map.of("a", result))) {
        assertThatThrownBy(() -> CONFIGURED.writeValueAsString(written))
            .hasMessageContaining(message);
        assertThatThrownBy(() -> JACKSON_2.writeValueAsString(written))
            .hasMessageContaining(message);
      }
      assertThatThrownBy(() -> new JsonMapper().writeValueAsString(result))
          .hasMessageContaining("CommuniqueModule");
    }
  }

  @Test
  void aRefusedDocumentHasIssuesAndOmissions() {
    ReadResult result =
        DossierJson.tryRead(
            "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"actors\":[{\"id\":\"a\"}]}");

    assertThat(Json.write(result))
        .isEqualTo(
            "{\"dossier\":{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\"},\"complete\":false,"
                + "\"issues\":"
                + Json.write(result.toProblemErrors())
                + ",\"leftOut\":[\"a\"]}");
  }

  /** Reading, building and extraction report issues in the same format. */
  @Test
  void problemErrorsAreAlike() {
    StructureException building =
        catchThrowableOfType(
            StructureException.class, () -> Meeting.builder().id("1 call").build());
    ReadResult reading =
        DossierJson.tryRead(
            "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"meetings\":[{\"id\":\"1 call\"}]}");

    assertThat(reading.toProblemErrors())
        .hasSize(2)
        .allSatisfy(
            error -> assertThat(error).containsKeys("detail", "pointer", "code", "severity"));
    assertThat(DossierJson.tryRead("{\n \"id\"}").toProblemErrors().get(0).get("detail"))
        .endsWith(" (line 2, column 6)");
    assertThat(building.toProblemErrors())
        .extracting(error -> error.get("pointer") + " " + error.get("code"))
        .containsExactly("#/id id.malformed", "#/status json.missing");
    assertThat(new DossierReadException(reading.issues()).toProblemErrors())
        .isEqualTo(reading.toProblemErrors());
    assertThat(DossierJson.tryReadEvent("7").toProblemErrors())
        .extracting(error -> error.get("code"))
        .containsExactly("json.type");
    assertThat(Extraction.of(DOSSIER.articles().get(0)).tryRead("none").toProblemErrors())
        .extracting(error -> error.get("code"))
        .contains("llm.no-json");
  }
}

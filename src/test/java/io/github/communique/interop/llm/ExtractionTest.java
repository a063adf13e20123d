package io.github.communique.interop.llm;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import io.github.communique.vocabulary.Status;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests the extraction of a dossier from an article. */
class ExtractionTest {
  private static final Article ARTICLE =
      Article.builder()
          .id("a1")
          .headline("en", "Ode calls Roe")
          .language("en")
          .publisher("Example News")
          .published("2022-02-21")
          .text("Ann Ode called Bob Roe on Monday. They spoke for 105 minutes.")
          .build();

  @Test
  void aModelIsAskedWithTheArticleAndItsDate() {
    assertThat(Extraction.of(ARTICLE).prompt())
        .contains("Published: 2022-02-21", "Language: en", "Headline: Ode calls Roe")
        .contains("===== article =====\nAnn Ode called Bob Roe on Monday.")
        .doesNotContain("{publisher}", "{text}");
  }

  /** Text in an article that resembles a placeholder remains unchanged. */
  @Test
  void placeholdersInAnArticleAreNotReplaced() {
    Article tricky = ARTICLE.toBuilder().publisher("{text}").headline("en", "{language}").build();

    assertThat(Extraction.of(tricky).prompt())
        .contains("Publisher: {text}", "Headline: {language}");
  }

  @Test
  void aDossierNamesTheModel() {
    Dossier dossier = Extraction.of(ARTICLE).byModel("m", "7").tryRead("").dossier();

    assertThat(DossierJson.write(dossier))
        .contains("\"provenance\":{\"agent\":\"m\",\"kind\":\"model\",\"version\":\"7\"}");
  }

  @Test
  void anAnswerWithoutJsonIsAnEmptyDossier() {
    ExtractionResult result = Extraction.of(ARTICLE).tryRead("I cannot help with that.");

    assertThat(result.dossier().articles()).containsExactly(ARTICLE);
    assertThat(result.issues()).extracting("code").containsExactly("llm.no-json");
    assertThat(result.hasErrors()).isTrue();
    assertThat(result.feedback()).contains("the answer does not contain a JSON object");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'events':[{'type':'protest','id':'p'}]}",
        "[{'type':'protest','id':'p','summary':'x'}]",
        "{'result':[{'type':'protest'}]}",
        "{'result':'[{\\\"type\\\":\\\"protest\\\"}]'}",
        "[{'type':'text','text':'[{\\\"type\\\":\\\"protest\\\"}]'}]",
      })
  void anEventOfAnUnknownTypeIsReportedAsLeftOut(String answer) {
    ExtractionResult result = Extraction.of(ARTICLE).tryRead(answer.replace('\'', '"'));

    assertThat(result.issues())
        .extracting(Issue::code)
        .contains("llm.left-out")
        .doesNotContain("llm.no-json");
    assertThat(result.feedback()).contains("protest");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{'type':'text','text':'I cannot help.'}]",
        "{'content':[{'type':'thinking','thinking':'Hm.'},{'type':'text','text':'No.'}]}",
        "{'type':'action','tool':'search','input':{'query':'Ode'}}",
        "{'anyOf':[{'type':'string'},{'type':'null'}]}",
      })
  void anObjectOfAnotherFormatIsNotAnEvent(String answer) {
    ExtractionResult result = Extraction.of(ARTICLE).tryRead(answer.replace('\'', '"'));

    assertThat(result.issues()).extracting(Issue::code).containsExactly("llm.no-json");
  }

  /** An answer can consist of events without the lists of the profile. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'meeting','id':'m','status':'planned'}",
        "{'event':{'type':'Meeting','id':'m','status':'planned'}}",
        "{'result':'{\\'type\\':\\'meeting\\',\\'id\\':\\'m\\',\\'status\\':\\'planned\\'}'}",
        "[{'input':{'type':'meeting','id':'m','status':'planned'}},{'input':{'type':'action','id':'a'}}]",
        "1. {'type':'meeting','id':'m','status':'planned'}\n2. {'type':'action','id':'a'}",
        "{'a':{'type':'action','id':'a'},'m':{'type':'meeting','id':'m','status':'planned'}}",
        "{'actors':[]}\n{'type':'meeting','id':'m','status':'planned'}",
      })
  void anEventWithATypeIsRead(String answer) {
    ExtractionResult result = Extraction.of(ARTICLE).tryRead(answer.replace('\'', '"'));

    assertThat(result.dossier().meetings())
        .singleElement()
        .satisfies(meeting -> assertThat(meeting.status()).isEqualTo(Status.PLANNED));
    assertThat(result.issues()).extracting(Issue::code).contains("llm.structure");
  }

  /** A line in the string is not a line of the answer. */
  @Test
  void anErrorInAStringDoesNotHaveAPosition() {
    ExtractionResult result =
        Extraction.of(ARTICLE).tryRead("{\n\"text\": \"{\\\"actors\\\": [],}\"}");

    assertThat(result.issues()).extracting("code").containsExactly("llm.wrapped", "llm.syntax");
    assertThat(result.issues()).allMatch(issue -> issue.line().isEmpty());
  }

  /** The pointer refers to the list, because the index belongs to the next object. */
  @Test
  void theFeedbackAboutAnOmittedElementDoesNotNameAnotherObject() {
    String answer =
        "{\"actors\": [null, {\"id\": \"b\", \"kind\": \"person\", \"name\": \"Bob Roe\"}]}";

    assertThat(Extraction.of(ARTICLE).tryRead(answer).feedback())
        .contains("- in actors: null was left out");
  }

  @Test
  void anExampleOfAnEventDoesNotHideTheAnswer() {
    ExtractionResult result =
        Extraction.of(ARTICLE)
            .tryRead(
                """
                An event is {"type": "meeting", "id": "example", "status": "planned"}. The answer:
                {"actors": [{"id": "b", "kind": "person", "name": "Bob Roe"}]}
                """);

    assertThat(result.dossier().actors()).hasSize(1);
    assertThat(result.dossier().meetings()).isEmpty();
    assertThat(result.feedback()).contains("these objects were left out: \"example\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{'type':'meeting','id':'m','places':[{'location':{'type':'location','id':'l'}}],'x':",
        "{'actors':[]}\n{'type':'meeting','id':'m','status':'pla",
        "{'event':{'type':'meeting','id':'m'",
      })
  void aTruncatedEventIsReportedAsLeftOut(String answer) {
    ExtractionResult result = Extraction.of(ARTICLE).tryRead(answer.replace('\'', '"'));

    assertThat(result.dossier().meetings()).isEmpty();
    assertThat(result.issues())
        .filteredOn(issue -> issue.code().equals("llm.cut-off"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).contains("\"m\" is incomplete"));
  }

  @Test
  void aListOfUnknownTypesDoesNotHideTheAnswer() {
    ExtractionResult result =
        Extraction.of(ARTICLE)
            .tryRead(
                """
                {"log": [{"type": "step"}],
                 "answer": {"actors": [{"id": "b", "kind": "person", "name": "Bob Roe"}]}}
                """);

    assertThat(result.dossier().actors()).hasSize(1);
    assertThat(result.issues())
        .extracting(Issue::code)
        .filteredOn(code -> code.startsWith("llm."))
        .containsExactly("llm.wrapped");
  }

  @Test
  void aRepairIsNotAnError() {
    ExtractionResult result =
        Extraction.of(ARTICLE)
            .tryRead("{\"actors\":[{\"id\":\"b\",\"kind\":\"Person\",\"name\":\"Bob Roe\"}]}");

    assertThat(result.issues()).extracting("code").contains("llm.term");
    assertThat(result.hasErrors()).isFalse();
  }

  @Test
  void theQuickStartsDossierIsWrittenInTheProfileAndReadAgain() throws Exception {
    Dossier dossier =
        DossierJson.read(Path.of("examples/quickstart/src/test/resources/dossier.json"));
    Article article = dossier.articles().get(0);

    ExtractionResult result = Extraction.of(article).tryRead(Extraction.render(dossier));

    assertThat(result.issues()).filteredOn(issue -> issue.isOf("llm")).isEmpty();
    assertThat(result.dossier().meetings().get(0).evidence())
        .isEqualTo(dossier.meetings().get(0).evidence());
    assertThat(Extraction.render(result.dossier())).isEqualTo(Extraction.render(dossier));
  }

  /**
   * Tests that the expected answer for the sample article yields the dossier of the quick start.
   */
  @Test
  void theSampleAnswerIsTheQuickStartsDossier() throws Exception {
    Dossier quickStart =
        DossierJson.read(Path.of("examples/quickstart/src/test/resources/dossier.json"));

    ExtractionResult result =
        Extraction.of(quickStart.articles().get(0))
            .tryRead(Files.readString(Path.of("src/test/resources/llm-sample/answer.json")));

    assertThat(result.issues()).filteredOn(issue -> issue.isOf("llm")).isEmpty();
    assertThat(content(result.dossier())).isEqualTo(content(quickStart));
  }

  /**
   * Returns the dossier as JSON, without properties whose values are not stated in the article,
   * such as identifiers, coordinates and translations.
   */
  private static JsonNode content(Dossier dossier) {
    ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(DossierJson.write(dossier));
    tree.remove("id");
    tree.remove("provenance");
    strip(tree);
    return tree;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      // In the extracted dossier, all texts have the article's language; in the quick start, names
      // do not have a language.
      object.remove(List.of("translations", "identifiers", "coordinates", "language"));
    }
    node.forEach(ExtractionTest::strip);
  }

  @Test
  void aBlankPropertyDoesNotHideAMisspelledOne() {
    ExtractionResult result =
        Extraction.of(ARTICLE)
            .tryRead(
                "{\"actors\": [{\"id\": \"ode\", \"kind\": \"person\","
                    + " \"name\": \" \", \"Name\": \"Ann Ode\"}]}");

    assertThat(result.dossier().actors())
        .extracting(actor -> actor.name().value())
        .containsExactly("Ann Ode");
    assertThat(result.issues()).extracting("code").contains("llm.name");
  }

  @Test
  void aPassageGetsTheWordsAndOffsetsOfTheArticle() {
    ExtractionResult result =
        Extraction.of(ARTICLE)
            .tryRead(
                """
                Here you are:
                ```json
                {"actors": [{"id": "ode", "kind": "Person", "name": "Ann Ode"},
                  {"id": "roe", "kind": "person", "name": "Bob Roe",},],
                 "meetings": [{"id": "call", "status": "OCCURRED", "medium": "phone",
                   "duration": "105 minutes", "time": {"at": "Monday"},
                   "participants": [{"actor": "Ann Ode"}, "roe"],
                   "evidence": ["ann Ode called Bob Roe", "They met in Paris"]}]}
                ```
                """);

    assertThat(result.issues())
        .extracting("code")
        .contains(
            "llm.wrapped",
            "llm.syntax",
            "llm.term",
            "llm.duration",
            "llm.date-words",
            "llm.ref-guessed",
            "llm.structure",
            "llm.quote-near",
            "llm.quote-not-found");
    assertThat(result.dossier().meetings().get(0).evidence())
        .containsExactly(
            Evidence.builder()
                .article("a1")
                .start(0)
                .end(22)
                .exact("Ann Ode called Bob Roe")
                .build(),
            Evidence.builder().article("a1").exact("They met in Paris").build());
  }

  @Test
  void halfACharacterIsReplacedAndReported() {
    ExtractionResult result =
        Extraction.of(Article.builder().id("a").build())
            .tryRead("{\"actors\":[{\"id\":\"b\",\"kind\":\"person\",\"name\":\"x\\ud800y\"}]}");
    assertThat(result.dossier().actors().get(0).name().value()).isEqualTo("x\ufffdy");
    assertThat(result.issues())
        .extracting(Issue::message)
        .contains("an unpaired surrogate was replaced by U+FFFD");
  }

  private static ExtractionResult meeting(String members) {
    return Extraction.of(ARTICLE)
        .tryRead("{\"meetings\": [{\"id\": \"call\", \"status\": \"occurred\", " + members + "}]}");
  }

  @Test
  void unknownPropertiesOfAPassageAreKept() {
    ExtractionResult result =
        meeting(
            """
            "evidence": [{"quote": "Ann Ode called Bob Roe", "score": 0.9, "acme:page": "2"}]\
            """);

    assertThat(DossierJson.write(result.dossier()))
        .contains("\"exact\":\"Ann Ode called Bob Roe\",\"score\":0.9,\"acme:page\":\"2\"}");
    assertThat(result.issues()).extracting("code").contains("json.unknown-property");
  }

  /** An invalid value becomes the text of its object only if the object does not have a text. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "time": {"at": "yesterday"}                      | it was kept as text
          "time": {"at": "yesterday", "text": ""}          | it was kept as text
          "time": {"at": "yesterday", "text": "on Monday"} | it was left out because the object already has a text
          "asOf": "yesterday"                              | it was left out
          "quantities": [{"best": "a few"}]                | it was kept as text
          "quantities": [{"best": "a few", "text": "some"}]| it was left out because the object already has a text
          """)
  void theMessageStatesWhatHappenedToAnInvalidValue(String members, String fate) {
    assertThat(meeting(members).issues())
        .filteredOn(issue -> issue.code().endsWith("-words"))
        .singleElement()
        .satisfies(issue -> assertThat(issue.message()).endsWith("; " + fate));
  }
}

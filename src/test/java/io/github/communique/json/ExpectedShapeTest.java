package io.github.communique.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.validation.ValidationReport;
import io.github.communique.validation.Validator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests that a value of the wrong shape causes exactly one issue, whose message describes the
 * expected shape.
 */
class ExpectedShapeTest {
  private static final String HEAD = "{'formatVersion':'1.0','id':'urn:x:1',";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        // A member of the dossier | the pointer | a part of the message | a part of the hint
        "'articles':[{'id':'a','headline':{'en':'T'}}] | /articles/0/headline/value | {'value': '…'} | 'language': 'en'",
        "'articles':[{'id':'a','headline':{'en':'T','fr':'U'}}] | /articles/0/headline/value | found an object with 'en', 'fr' | 'translations'",
        "'articles':[{'id':'a','headline':'T'}] | /articles/0/headline | such as {'value': '…'}, found the string 'T' | write {'value': 'T'}",
        "'articles':[{'id':'a','headline':['T']}] | /articles/0/headline | {'value': '…'}, found an array | without square brackets",
        "'articles':[{'id':'a','authors':'Ani'}] | /articles/0/authors | such as ['…'], found the string 'Ani' | in square brackets",
        "'articles':[{'id':'a','authors':{'name':'Ani'}}] | /articles/0/authors | such as ['…'], found an object | in square brackets",
        "'articles':[{'id':'a','published':2022}] | /articles/0/published | '2022-02-24', found the number 2022 | in quotation marks",
        "'articles':[{'id':'a','published':1645450200}] | /articles/0/published | '2022-02-24', found the number 1645450200 | ",
        "'meetings':[{'id':'m','status':'occurred','duration':105}] | /meetings/0/duration | 'PT1H45M', found the number 105 | ",
        "'articles':[{'id':7}] | /articles/0/id | a string, found the number 7 | in quotation marks",
        "'articles':[{'id':null}] | /articles/0/id | must not be null; expected a property such as 'id': '…' | ",
        "'articles':[null] | /articles/0 | a list must not contain null | ",
        "'articles':['a'] | /articles/0 | an object (Article) such as {'id': '…'}, found the string 'a' | write {'id': 'a'}",
        "'articles':{'id':'a'} | /articles | such as [{'id': '…'}], found an object | in square brackets",
        "'articles':['{}'] | /articles/0 | found the string '{}' | contains JSON",
        "'actors':[{'who':'x'}] | /actors/0 | id, kind and name are missing; expected an object (Actor) such as {'id': '…', 'kind': 'person', 'name': {'value': '…'}} | ",
        "'relations':[{'from':{'id':'a'},'type':'follows','to':'b'}] | /relations/0/from | expected the id of an object in the dossier as a string, found an object | only the id",
        "'revision':{'number':'1','status':'current'} | /revision/number | an integer | without quotation marks",
        "'meetings':[{'id':'m','status':'occurred','participants':['macron']}] | /meetings/0/participants/0 | such as {'actor': '…'}, found the string 'macron' | write {'actor': 'macron'}",
        "'meetings':[{'id':'m','status':'occurred','participants':['Mr X']}] | /meetings/0/participants/0 | such as {'actor': '…'}, found the string 'Mr X' | ",
        "'meetings':[{'id':'m','status':'occurred','participants':{'actor':'a'}}] | /meetings/0/participants | such as [{'actor': '…'}], found an object | in square brackets",
        "'meetings':[{'id':'m','status':['occurred']}] | /meetings/0/status | found an array | without brackets",
        "'meetings':[{'id':'m','status':'occurred','time':'2022'}] | /meetings/0/time | such as {'at': '2022-02-24'} | write {'at': '2022'}",
        "'meetings':[{'id':'m','status':'occurred','confidence':'80'}] | /meetings/0/confidence | found the string '80' | without quotation marks",
      })
  void theMessageShowsTheShape(String member, String pointer, String message, String hint) {
    Issue issue = single(read(HEAD + member + "}").issues());

    assertThat(issue.pointer()).isEqualTo(pointer);
    assertThat(issue.message()).contains(message.replace('\'', '"'));
    assertThat(issue.hint().orElse("")).contains(hint == null ? "" : hint.replace('\'', '"'));
    assertThat(issue.hint().isPresent()).isEqualTo(hint != null);
  }

  @Test
  void aDocumentInAStringOrAnArray() {
    Issue inString =
        single(DossierJson.tryRead("\"{\\\"formatVersion\\\": \\\"1.0\\\"}\"").issues());
    assertThat(inString.hint().orElseThrow()).contains("the string contains JSON");
    Issue inArray = single(read("[" + HEAD + "'x':1}]").issues());
    assertThat(inArray.message()).contains("{\"formatVersion\": \"1.0\", \"id\": \"…\"}");
    assertThat(inArray.hint().orElseThrow()).contains("DossierLines");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"1.00\"', formatVersion \"1.00\" is not a version; expected major.minor without leading zeros",
    "'\"01.0\"', formatVersion \"01.0\" is not a version; expected major.minor without leading zeros",
    "'\"1.07\"', formatVersion \"1.07\" is not a version",
    "'\"1\"', formatVersion \"1\" is not a version",
    "'\"1.0.1\"', formatVersion \"1.0.1\" is not a version",
    "'\"v1.0\"', formatVersion \"v1.0\" is not a version",
    "'\"\"', formatVersion \"\" is not a version",
    "'\"2.0\"', 'formatVersion \"2.0\" is not supported; expected \"1.0\" or a later 1.x version; a newer'",
    "'\"0.9\"', 'formatVersion \"0.9\" is not supported; expected \"1.0\" or a later 1.x version'",
    "'1.0', 'expected a string, found the number 1.0'",
  })
  void aVersionThatIsNotRead(String version, String message) {
    Issue issue =
        single(
            DossierJson.tryRead("{\"formatVersion\":" + version + ",\"id\":\"urn:x:1\"}").issues());

    assertThat(issue.pointer()).isEqualTo("/formatVersion");
    assertThat(issue.message()).contains(message);
    assertThat(issue.column()).hasValue(18);
  }

  /** An omitted object is reported only once, not once per reference. */
  @Test
  void noCascade() {
    String references =
        IntStream.range(0, 69)
            .mapToObj(
                i -> "{'id':'m" + i + "','status':'occurred','participants':[{'actor':'macron'}]}")
            .collect(Collectors.joining(","));
    for (String actors :
        List.of(
            "[{'id':'macron','kind':'person','name':{'en':'Macron'}}]",
            "[{'kind':'person','name':'Macron','id':'macron'}]",
            "{'id':'macron','kind':'person','name':{'value':'Macron'}}",
            "{'macron':{'kind':'person','name':{'value':'Macron'}}}",
            "[[{'id':'macron','kind':'person','name':{'value':'Macron'}}]]")) {
      ReadResult result = read(HEAD + "'actors':" + actors + ",'meetings':[" + references + "]}");
      Dossier dossier = result.dossier().orElseThrow();

      assertThat(result.issues()).as(actors).hasSize(1);
      assertThat(result.leftOut()).contains("macron");
      ValidationReport report = Validator.standard().validate(dossier, result.leftOut());
      assertThat(report.issues("ref")).isEmpty();
      assertThat(Validator.standard().validate(dossier).issues("ref.unresolved")).hasSize(69);
    }
  }

  @Test
  void aReferenceToWhatWasNeverThereIsStillReported() {
    ReadResult result =
        read(
            HEAD
                + "'actors':[{'id':'a','kind':'person'}],'relations':[{'from':'x','type':'follows','to':'a'}]}");

    assertThat(result.leftOut()).containsExactly("a");
    assertThat(
            Validator.standard()
                .validate(result.dossier().orElseThrow(), result.leftOut())
                .issues("ref.unresolved"))
        .extracting(Issue::pointer)
        .containsExactly("/relations/0/from");
  }

  @Test
  void aValidDossierIsReadCompletely() {
    assertThat(read(HEAD + "'actors':[]}").leftOut()).isEmpty();
  }

  private static ReadResult read(String json) {
    return DossierJson.tryRead(json.replace('\'', '"'));
  }

  private static Issue single(List<Issue> issues) {
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }
}

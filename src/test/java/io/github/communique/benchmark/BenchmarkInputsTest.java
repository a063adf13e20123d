package io.github.communique.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.communique.Dossier;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests that benchmarks whose results are compared do the same work. */
class BenchmarkInputsTest {
  @ParameterizedTest
  @EnumSource
  void theRecordsPreserveAllProperties(Inputs input) {
    byte[] json = input.bytes();
    byte[] written =
        PlainJackson.MAPPER.writeValueAsBytes(
            PlainJackson.MAPPER.readValue(json, PlainRecords.Dossier.class));

    assertThat(DossierJson.read(written)).isEqualTo(DossierJson.read(json));
  }

  @ParameterizedTest
  @EnumSource
  void theBytesAreTheSameEachTime(Inputs input) {
    assertThat(input.bytes()).isEqualTo(input.bytes());
  }

  @ParameterizedTest
  @EnumSource
  void noInputHasErrors(Inputs input) {
    Dossier dossier = DossierJson.read(input.bytes());

    assertThat(Validator.standard().validate(dossier).issues())
        .filteredOn(issue -> issue.severity() == Severity.ERROR)
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theTreeIsValidByTheSchemaThatIsMeasured(Inputs input) {
    DossierBenchmark benchmark = new DossierBenchmark();
    benchmark.input = input;

    assertThatCode(benchmark::prepare).doesNotThrowAnyException();
    assertThat(benchmark.checkSchema()).isEmpty();
  }

  @Test
  void theInputsHaveTheSizesThatTheirNamesSay() {
    assertThat(Inputs.ONE_EVENT.bytes()).hasSizeLessThan(1000);
    assertThat(DossierJson.read(Inputs.ONE_EVENT.bytes()).events()).hasSize(1);
    assertThat(Inputs.SAMPLE.bytes()).hasSizeBetween(14_000, 17_000);
    assertThat(DossierJson.read(Inputs.TEN_THOUSAND_EVENTS.bytes()).events()).hasSize(10_000);
  }

  @Test
  void theHardDossiersAreHard() {
    assertThat(issues(HardDossiers.oneOccurrence(100), "occurrence")).hasSizeGreaterThan(99);
    assertThat(issues(HardDossiers.oneRing(100), "relation.cycle")).hasSize(2);
    assertThat(issues(HardDossiers.oneRing(100), "condition.cycle")).hasSize(1);
    assertThat(issues(HardDossiers.manyPassages(100), "evidence")).isEmpty();
  }

  private static List<Issue> issues(Dossier dossier, String codeOrFamily) {
    return Validator.standard().validate(dossier).issues(codeOrFamily);
  }
}

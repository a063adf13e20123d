package io.github.communique;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.interop.edtf.Edtf;
import io.github.communique.interop.edtf.EdtfException;
import io.github.communique.interop.llm.Extraction;
import io.github.communique.interop.llm.ExtractionResult;
import io.github.communique.issue.Issue;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLinesReader;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.QuotationForm;
import java.io.ByteArrayInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * Tests that a long run of one character takes linear time. A regular expression such as {@code "
 * +$"} takes quadratic time, which is several minutes for these texts.
 */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongRunsTest {
  private static final int LENGTH = 500_000;

  @Test
  void blanksInALineThatIsNotJson() {
    String file = "a" + " ".repeat(LENGTH) + "b\nc\n";
    try (Stream<DossierLine> lines =
        DossierLinesReader.standard().tryRead(new ByteArrayInputStream(file.getBytes(UTF_8)))) {
      assertThat(lines).hasSize(1);
    }
  }

  @Test
  void hyphensInAText() {
    assertThat(DossierObject.idFrom("é-" + "-".repeat(LENGTH) + "a")).startsWith("e--");
  }

  @Test
  void marksInAQuotation() {
    Article article = Article.builder().id("a").text("He spoke.").build();
    Statement statement =
        Statement.builder()
            .id("s")
            .quote(QuotationForm.DIRECT, "en", "We go. Yes" + "!".repeat(LENGTH) + "x")
            .build();
    Dossier dossier = Dossier.builder().id("x:1").add(article).add(statement).build();

    assertThat(Validator.standard().validate(dossier).issues()).isNotEmpty();
  }

  @Test
  void blanksInAnAnswer() {
    String blanks = " ".repeat(LENGTH);
    String answer =
        "{\"statements\":[{\"id\":\"s\",\"status\":\"occurred\",\"audience\":\"a"
            + blanks
            + "b,c\",\"evidence\":[\"a"
            + blanks
            + "b ... c\"]}]}";
    Article article = Article.builder().id("a").text("He spoke.").build();

    ExtractionResult result = Extraction.of(article).tryRead(answer);
    assertThat(result.dossier().statements()).hasSize(1);
    assertThat(result.issues())
        .extracting(Issue::message)
        .anyMatch(message -> message.endsWith("was read as a list of references"));
  }

  @Test
  void lettersInADraftOfEdtf() {
    String date = "2000" + "-uu".repeat(LENGTH / 3) + "\n";

    assertThatThrownBy(() -> Edtf.parse(date)).isInstanceOf(EdtfException.class);
  }
}

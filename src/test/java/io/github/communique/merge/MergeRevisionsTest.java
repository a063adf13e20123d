package io.github.communique.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Action;
import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Status;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Tests which revisions of dossiers are merged. Each dossier is denoted by its id, revision and
 * status, for example {@code a2-retracted}.
 */
class MergeRevisionsTest {
  private static Dossier dossier(String text) {
    String status = text.substring(text.indexOf('-') + 1);
    int number = text.charAt(1) - '0';
    Dossier.Builder dossier =
        Dossier.builder()
            .id("x:" + text.charAt(0))
            .add(
                Action.builder()
                    .id("raid")
                    .status(Status.OCCURRED)
                    .kind(ActionKind.ATTACK)
                    .summary("en", text)
                    .build());
    return status.equals("none")
        ? dossier.build()
        : dossier
            .revision(Revision.builder().number(number).status(RevisionStatus.of(status)).build())
            .build();
  }

  private static List<Dossier> dossiers(String texts) {
    return Arrays.stream(texts.split(" ")).map(MergeRevisionsTest::dossier).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          b1-current a2-retracted | b1-current | x:a RETRACTED
          b1-current a2-superseded | b1-current | x:a SUPERSEDED
          a2-retracted | | x:a RETRACTED
          a1-retracted b1-superseded | | x:a RETRACTED, x:b SUPERSEDED
          b1-current a2-corrected | b1-current a2-corrected |
          b1-current a1-none | b1-current a1-none |
          # the newest revision decides, wherever it is in the list
          a1-current a2-corrected | a2-corrected | x:a SUPERSEDED
          a2-corrected a1-none b1-none | a2-corrected b1-none | x:a SUPERSEDED
          a3-current a1-current a2-retracted | a3-current | x:a SUPERSEDED, x:a RETRACTED
          # when it is withdrawn, older ones do not come back
          a1-current a2-retracted | | x:a RETRACTED, x:a RETRACTED
          a1-none a2-retracted b1-none | b1-none | x:a RETRACTED, x:a RETRACTED
          a1-current a2-superseded | | x:a SUPERSEDED, x:a SUPERSEDED
          a2-current a2-retracted | | x:a RETRACTED, x:a RETRACTED
          a2-superseded a2-retracted a2-superseded | | x:a RETRACTED, x:a RETRACTED, x:a RETRACTED
          # given twice
          a1-current a1-current b1-none | a1-current b1-none |
          """)
  void onlyTheNewestValidRevisionsAreMerged(String given, String merged, String notMerged) {
    DossierMerge merge = DossierMerge.of(dossiers(given));

    List<Dossier> expected = merged == null ? List.of() : dossiers(merged);
    assertThat(merge.dossiers()).isEqualTo(expected);
    assertThat(merge.dossier().actions())
        .extracting(action -> action.summary().orElseThrow().value())
        .containsExactlyElementsOf(merged == null ? List.of() : List.of(merged.split(" ")));
    assertThat(
            merge.notMerged().stream()
                .map(left -> left.dossier().id() + " " + left.reason())
                .collect(Collectors.joining(", ")))
        .isEqualTo(notMerged == null ? "" : notMerged);
    merge.notMerged().forEach(left -> assertThat(dossiers(given)).contains(left.dossier()));
  }

  @Test
  void anExcludedDossierDoesNotChangeTheOther() {
    Dossier retracted = dossier("a2-retracted");

    DossierMerge merge = DossierMerge.of(List.of(retracted, dossier("b1-none")));

    assertThat(merge.dossier()).isEqualTo(dossier("b1-none"));
    assertThat(merge.idOf("x:a", "raid")).isEmpty();
    assertThat(merge.notMerged()).hasToString("[x:a not merged: RETRACTED]");
  }

  @Test
  void twoThatDifferUnderOneNumberAreRefused() {
    Dossier one = dossier("a2-current");
    Dossier other = one.toBuilder().actions(List.of()).build();

    assertThatThrownBy(() -> DossierMerge.of(List.of(one, other)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\"x:a\" and the revision 2");
    assertThat(DossierMerge.of(List.of(one, other, dossier("a3-current"))).dossiers()).hasSize(1);
  }
}

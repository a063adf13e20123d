package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Statement;
import io.github.communique.vocabulary.ActorKind;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectionTest {
  @ParameterizedTest
  @CsvSource({
    "abc, abc",
    "שלום 12, שלום 12",
    "\u2067a, \u2067a\u2069",
    "\u202ea\u2067b, \u202ea\u2067b\u2069\u202c",
    "a\u2069b, \u2068a\u2069b",
    "\u202ea\u202c, \u202ea\u202c",
    "\u202ea\u2069b, \u2068\u202ea\u2069b",
    "\u2066a\u202eb\u2069c, \u2066a\u202eb\u2069c",
    "a\u202cb, a\u202cb",
  })
  void closesWhatIsOpen(String text, String closed) {
    assertThat(Direction.closed(text)).isEqualTo(closed);
    assertThat(Direction.closed(closed)).isEqualTo(closed);
  }

  @Provide
  Arbitrary<String> directed() {
    return Arbitraries.strings()
        .withChars("ab\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
        .ofMaxLength(12);
  }

  @Property(tries = 500)
  void everyIsolateAndEmbeddingIsClosed(@ForAll("directed") String text) {
    String closed = Direction.closed(text);
    assertThat(closed).contains(text);
    // Removes the innermost pairs repeatedly, until no pairs remain.
    String rest = closed;
    String before;
    do {
      before = rest;
      rest =
          rest.replaceAll("[\u202a\u202b\u202d\u202e][^\u202a-\u202e\u2066-\u2069]*\u202c", "")
              .replaceAll("[\u2066-\u2068][^\u2066-\u2069]*\u2069", "");
    } while (!rest.equals(before));
    assertThat(rest).doesNotContainPattern("[\u2066-\u2069\u202a\u202b\u202d\u202e]");
  }

  @Test
  void aHostileNameDoesNotReverseOtherText() {
    Actor actor = Actor.of("a", ActorKind.PERSON, "evil\u2067");
    Statement said = Statement.builder().id("s").speaker(actor).build();
    DossierPage page = DossierPage.of(Dossier.builder().id("urn:x:1").add(actor).add(said).build());
    assertThat(page.html()).contains("evil\u2067\u2069<").doesNotContain("evil\u2067<");
    assertThat(page.timelineText()).contains("\u2068evil\u2067\u2069\u2069");
    assertThat(page.timelineSvg()).contains("\u2068evil\u2067\u2069\u2069");
  }

  @Test
  void closingIsLinear() {
    String strays = "\u2069".repeat(200_000) + "\u2067".repeat(200_000);
    assertThat(Direction.closed(strays)).hasSize(800_000);
  }
}

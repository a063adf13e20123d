package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URISyntaxException;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

/**
 * Tests that the fast check accepts a text if and only if {@link URI} parses the text as an
 * absolute URI.
 */
class AbsoluteUriTest {
  @Property(tries = 20_000)
  void agreesWithTheJdk(
      @ForAll
          @StringLength(max = 8)
          @CharRange(from = 'a', to = 'c')
          @Chars({
            ':', ':', ':', '/', '/', '/', '.', '-', '_', '0', '9', 'Z', '%', '#', '@', '[', 'é'
          })
          String text) {
    assertThat(AbsoluteUri.isWellFormed(text)).as(text).isEqualTo(judgedByTheJdk(text));
  }

  @Property
  void andOfWholeHostsAndPaths(
      @ForAll
          @StringLength(max = 30)
          @CharRange(from = '0', to = '9')
          @CharRange(from = 'a', to = 'z')
          @Chars({'.', '-', '/', ':', '_'})
          String rest) {
    for (String start : new String[] {"https://", "urn:", "https:/", "x-y:", "urn:uuid:"}) {
      String text = start + rest;
      assertThat(AbsoluteUri.isWellFormed(text)).as(text).isEqualTo(judgedByTheJdk(text));
    }
  }

  @Example
  void theUsualOnes() {
    assertThat(AbsoluteUri.isWellFormed("https://example.org/dossiers/1")).isTrue();
    assertThat(AbsoluteUri.isWellFormed("urn:uuid:6f0f7a52-0b9c-4c0e-9d6b-0c1d7a1c1a01")).isTrue();
    assertThat(AbsoluteUri.isWellFormed("dossiers/1")).isFalse();
  }

  private static boolean judgedByTheJdk(String text) {
    try {
      return new URI(text).isAbsolute();
    } catch (URISyntaxException e) {
      return false;
    }
  }
}

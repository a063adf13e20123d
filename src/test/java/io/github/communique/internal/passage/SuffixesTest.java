package io.github.communique.internal.passage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;

class SuffixesTest {
  @Property
  void findsTheSamePlacesAsIndexOf(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(max = 60) int begin,
      @ForAll @IntRange(max = 60) int length,
      @ForAll @NotEmpty @StringLength(max = 3) String other) {
    Suffixes suffixes = new Suffixes(text);
    int from = Math.min(begin, text.length());
    String part = text.substring(from, Math.min(from + length, text.length()));
    if (!part.isEmpty()) {
      check(suffixes, text, part);
      check(suffixes, text, part + other);
    }
    check(suffixes, text, other);
  }

  @Property
  void findsAllPlacesInRepeatedText(
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(max = 60) String text,
      @ForAll @NotEmpty @CharRange(from = 'a', to = 'b') @StringLength(max = 8) String words) {
    check(new Suffixes(text), text, words);
  }

  private static void check(Suffixes suffixes, String text, String words) {
    List<Integer> expected = new ArrayList<>();
    for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
      expected.add(at);
    }
    List<Integer> found = new ArrayList<>();
    suffixes.forEach(words, found::add);
    assertThat(found).isEqualTo(expected);
    assertThat(suffixes.find(words, 2)).hasSize(Math.min(2, expected.size()));
  }
}

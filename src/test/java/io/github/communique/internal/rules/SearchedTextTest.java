package io.github.communique.internal.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Evidence;
import io.github.communique.internal.passage.IndexedText;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchedTextTest {
  @Property
  void findsAsOneWouldByHand(
      @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 40) String text,
      @ForAll @Size(max = 6)
          List<@NotEmpty @CharRange(from = 'a', to = 'c') @StringLength(max = 5) String> words) {
    SearchedText passages = new SearchedText(text);
    for (String word : words) {
      assertThat(passages.find(word)).isEqualTo(byHand(text, word));
    }
  }

  /** Performs enough searches to trigger the creation of the suffix array. */
  @Property
  void findsManyAsOneWouldByHand(
      @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 1, max = 60) String text,
      @ForAll @Size(min = 1, max = 9)
          List<@NotEmpty @CharRange(from = 'a', to = 'c') @StringLength(max = 20) String> words) {
    SearchedText passages = new SearchedText(text);
    for (int i = 0; i < 200; i++) {
      passages.find("a");
    }
    for (String word : words) {
      assertThat(passages.find(word)).isEqualTo(byHand(text, word));
    }
  }

  /** A worst case for a naive search: at every position, only the last character does not match. */
  @Test
  void textsMadeToTakeLongDoNot() {
    String text = "a".repeat(300_000);
    SearchedText passages = new SearchedText(text);
    for (int i = 0; i < 1_000; i++) {
      assertThat(passages.find("a".repeat(10_000 + i) + "b")).isEqualTo(IndexedText.NOWHERE);
    }
    assertThat(passages.find(text)).isZero();
  }

  @Test
  void comparesContextForALimitedNumberOfPassages() {
    SearchedText text = new SearchedText("“They” met. They left.");
    Evidence told = Evidence.builder().exact("They").suffix("\" met").build();
    Evidence untold = Evidence.builder().exact("They").suffix(" slept").build();
    assertThat(text.find(untold).orElseThrow().only()).isEmpty();
    for (int i = 1; i < 256; i++) {
      assertThat(text.find(told).orElseThrow().only()).isPresent();
    }
    assertThat(text.find(told)).isEmpty();
  }

  private static int byHand(String text, String word) {
    int first = text.indexOf(word);
    return first == text.lastIndexOf(word) ? first : IndexedText.SEVERAL;
  }

  @Property
  void offsetsCountCodePoints(@ForAll @StringLength(max = 300) String text) {
    SearchedText passages = new SearchedText(text);
    int[] points = text.codePoints().toArray();
    assertThat(passages.length()).isEqualTo(points.length);
    for (int start = 0; start <= points.length; start += 37) {
      String rest = new String(points, start, points.length - start);
      assertThat(passages.between(start, points.length)).isEqualTo(rest);
      assertThat(passages.stands(rest, start, points.length)).isTrue();
    }
  }

  @Test
  void longPassagesMatchOnlyIfEveryLetterMatches() {
    String text = "They met in Jakarta, “as they do”. ".repeat(20);
    SearchedText passages = new SearchedText(text);
    for (int at : List.of(0, 127, 128, 255, 256, 299)) {
      StringBuilder other = new StringBuilder(text.substring(35, 335));
      assertThat(passages.stands(other.toString(), 35, 335)).isTrue();
      other.setCharAt(at, '#');
      assertThat(passages.stands(other.toString(), 35, 335)).isFalse();
    }
    assertThat(passages.stands(text.substring(35, 335), 36, 336)).isFalse();
    assertThat(passages.stands(text.substring(35, 335), 35, 334)).isFalse();
  }

  @Test
  void wordsMayBeExpectedLater() {
    SearchedText passages = new SearchedText("they met and they spoke");
    assertThat(passages.find("they")).isEqualTo(IndexedText.SEVERAL);
    assertThat(passages.find("met")).isEqualTo(5);
    assertThat(passages.find("nobody")).isEqualTo(IndexedText.NOWHERE);
  }
}

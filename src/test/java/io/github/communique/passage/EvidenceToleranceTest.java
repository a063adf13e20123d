package io.github.communique.passage;

import static io.github.communique.passage.Difference.COMPATIBILITY_CHARACTERS;
import static io.github.communique.passage.Difference.DASHES;
import static io.github.communique.passage.Difference.ELLIPSES;
import static io.github.communique.passage.Difference.FINAL_FULL_STOP;
import static io.github.communique.passage.Difference.FIRST_LETTER;
import static io.github.communique.passage.Difference.INVISIBLE_CHARACTERS;
import static io.github.communique.passage.Difference.NORMALIZATION_FORM;
import static io.github.communique.passage.Difference.OUTER_QUOTATION_MARKS;
import static io.github.communique.passage.Difference.QUOTATION_MARKS;
import static io.github.communique.passage.Difference.WHITE_SPACE;
import static io.github.communique.passage.Match.AMBIGUOUS;
import static io.github.communique.passage.Match.EXACT;
import static io.github.communique.passage.Match.NONE;
import static io.github.communique.passage.Match.TOLERANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Evidence;
import io.github.communique.Passages;
import io.github.communique.internal.text.TextUnits;
import io.github.communique.internal.text.TolerantText;
import io.github.communique.steps.Steps;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests which differences between a quotation and the text the search tolerates and reports. */
class EvidenceToleranceTest {
  /**
   * Returns test cases. Each case consists of the text of the article, the quotation to search for,
   * the words that are found, and the reported differences.
   */
  static Stream<Arguments> differences() {
    return Stream.of(
        tolerated("l'E\u0301lyse\u0301e a dit", "l'Élysée a dit", NORMALIZATION_FORM),
        tolerated("l'Élysée a dit", "l'E\u0301lyse\u0301e a dit", NORMALIZATION_FORM),
        // two combining marks in either order
        tolerated("Vie\u0323\u0302t", "Vi\u1ec7t", NORMALIZATION_FORM),
        tolerated("Vi\u00ea\u0323t", "Vi\u1eb9\u0302t", NORMALIZATION_FORM),
        tolerated("\u1112\u1161\u11ab국", "한국", NORMALIZATION_FORM),
        tolerated("\u0958\u093e", "\u0915\u093c\u093e", NORMALIZATION_FORM),
        tolerated("12 \u212b", "12 \u00c5", NORMALIZATION_FORM),
        tolerated("the \ufb01rst o\ufb03ce", "the first office", COMPATIBILITY_CHARACTERS),
        tolerated("the first office", "the \ufb01rst o\ufb03ce", COMPATIBILITY_CHARACTERS),
        tolerated("Ｇ７ 会議", "G7 会議", COMPATIBILITY_CHARACTERS),
        tolerated("\uff76\uff9e", "ガ", COMPATIBILITY_CHARACTERS, NORMALIZATION_FORM),
        tolerated("CO₂, 5 m²", "CO2, 5 m2", COMPATIBILITY_CHARACTERS),
        tolerated("a ½ share", "a 1/2 share", COMPATIBILITY_CHARACTERS),
        tolerated("\ufedf\ufe8e", "لا", COMPATIBILITY_CHARACTERS),
        tolerated("five–six — yes", "five-six - yes", DASHES),
        tolerated("−5", "-5", DASHES),
        tolerated("the troops -- all of them -- left", "the troops — all of them – left", DASHES),
        tolerated("the troops—all of them—left", "the troops---all of them--left", DASHES),
        tolerated("well\u2011known", "well-known", DASHES),
        tolerated("he said … no", "he said ... no", ELLIPSES),
        tolerated("he said ... no", "he said … no", ELLIPSES),
        tolerated("co\u00adoperate", "cooperate", INVISIBLE_CHARACTERS),
        tolerated("cooperate", "co\u00adoperate", INVISIBLE_CHARACTERS),
        tolerated("קול\u200f (\u2066abc\u2069)", "קול (abc)", INVISIBLE_CHARACTERS),
        tolerated("می\u200cخواهم", "میخواهم", INVISIBLE_CHARACTERS),
        tolerated("\u2764\ufe0f yes", "\u2764 yes", INVISIBLE_CHARACTERS),
        tolerated("to\u200bday", "to\ufeffday", INVISIBLE_CHARACTERS),
        tolerated("on\u3000Monday", "on Monday", WHITE_SPACE),
        tolerated("rock ’n’ roll", "rock 'n' roll", QUOTATION_MARKS),
        tolerated("« oui» dit-il", "«oui » dit-il", WHITE_SPACE),
        tolerated("The talks", "the talks", FIRST_LETTER),
        tolerated("élan vital", "E\u0301lan vital", FIRST_LETTER, NORMALIZATION_FORM),
        tolerated("\ufb01rst of all", "First of all", FIRST_LETTER, COMPATIBILITY_CHARACTERS),
        tolerated("переговоры", "Переговоры", FIRST_LETTER),
        tolerated("«Да», — dit", "\"да\", - dit", FIRST_LETTER, QUOTATION_MARKS, DASHES),
        Arguments.of("We met", "“We met”", "We met", Set.of(OUTER_QUOTATION_MARKS)),
        Arguments.of(
            "We met, he said",
            "\"We met.\"",
            "We met",
            Set.of(OUTER_QUOTATION_MARKS, FINAL_FULL_STOP)),
        Arguments.of(
            "We met, he said",
            "\"We met\".",
            "We met",
            Set.of(OUTER_QUOTATION_MARKS, FINAL_FULL_STOP)),
        Arguments.of("We met, he said", "We met.", "We met", Set.of(FINAL_FULL_STOP)),
        Arguments.of("他们见面了，", "他们见面了。", "他们见面了", Set.of(FINAL_FULL_STOP)),
        Arguments.of("वे मिले और", "वे मिले।", "वे मिले", Set.of(FINAL_FULL_STOP)),
        Arguments.of("he left… then", "he left.", "he left", Set.of(FINAL_FULL_STOP)),
        Arguments.of(
            "“We met,” he said",
            "\"We met,\" he said.",
            "“We met,” he said",
            Set.of(QUOTATION_MARKS, FINAL_FULL_STOP)),
        Arguments.of("then \u2764\ufe0f", "\u2764", "\u2764\ufe0f", Set.of(INVISIBLE_CHARACTERS)),
        Arguments.of("a\u00ad b", "\u00ada", "a", Set.of(INVISIBLE_CHARACTERS)),
        tolerated(
            "l’E\u0301lyse\u0301e – \ufb01n\u00ad…",
            "L'Élysée - fin...",
            FIRST_LETTER,
            QUOTATION_MARKS,
            DASHES,
            ELLIPSES,
            INVISIBLE_CHARACTERS,
            NORMALIZATION_FORM,
            COMPATIBILITY_CHARACTERS));
  }

  private static Arguments tolerated(String text, String words, Difference... differences) {
    return Arguments.of(text, words, text, Set.of(differences));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void aDifferenceIsToleratedAndReported(
      String text, String words, String found, Set<Difference> differences) {
    Passages passages = Evidence.of(words).findIn(text);
    assertThat(passages.match()).isEqualTo(TOLERANT);
    assertThat(passages.wordsMatch()).isEqualTo(TOLERANT);
    assertThat(passages.differences()).isEqualTo(differences);
    assertThat(passages.only().map(Evidence::exact)).contains(found);
    assertThat(passages.only().orElseThrow().findIn(text).match()).isEqualTo(EXACT);
  }

  @ParameterizedTest
  @CsvSource({
    "10² km,      102 km",
    "10₂,         102",
    "2½ hours,    21/2 hours",
    "①②,          12",
    "\ufb01nance, inance",
    "of\ufb01ce,  off",
    "wait…,       wait..",
    "Élysée,      Elysée",
    "Viêt,        Viet",
    "한국,         하",
    "\uff76\uff9e, \uff76",
    "They met,    THey met",
    "They met,    They Met",
    "They met,    They. met",
    "They met,    They “met",
    "they met,    They met!",
    "👩‍👧,          👩",
    "👍🏽,          👍",
    "1\ufe0f\u20e3, 1",
  })
  void otherWordsAndHalfCharactersAreNotFound(String text, String words) {
    assertThat(Evidence.of(words).findIn(text).match()).isEqualTo(NONE);
  }

  @Test
  void theMostLiteralPlaceIsFound() {
    String text = "The ﬁrst. the ﬁrst. “The first”";
    assertThat(only(text, "The first")).isEqualTo("The first");
    assertThat(only(text, "the first")).isEqualTo("the ﬁrst");
    assertThat(only(text, "\"The first\"")).isEqualTo("“The first”");
    assertThat(Evidence.of("The FIRST").findIn(text).match()).isEqualTo(NONE);
  }

  private static String only(String text, String words) {
    return Evidence.of(words).findIn(text).only().orElseThrow().exact();
  }

  /** Changes that preserve the meaning of the words; the search tolerates each of them. */
  private static final List<UnaryOperator<String>> REWRITINGS =
      List.of(
          words -> Normalizer.normalize(words, Normalizer.Form.NFC),
          words -> Normalizer.normalize(words, Normalizer.Form.NFD),
          words -> Normalizer.normalize(words, Normalizer.Form.NFKC),
          words -> Normalizer.normalize(words, Normalizer.Form.NFKD),
          words -> words.replaceAll("\\p{Pd}", "-"),
          words -> words.replaceAll("\\p{Pd}", "—"),
          words -> words.replace("…", "..."),
          words -> words.replace("...", "…"),
          words -> words.replace("fi", "ﬁ"),
          words -> words.replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\u2066-\\u2069\\ufe0f]", ""),
          words -> words.replaceAll("(?<=\\p{L})(?=\\p{L})", "\u00ad"),
          words -> "\u200f" + words + "\u200b",
          words -> words.replaceAll(" (?!\\p{M})", "\u00a0\n"),
          words -> words.replaceAll("[“”«»„「」‘’]", "\""),
          EvidenceToleranceTest::withOtherFirstLetter);

  private static final List<UnaryOperator<String>> SURROUNDINGS =
      List.of(
          words -> words,
          words -> "“" + words + "”",
          words -> words + ".",
          words -> words + "。",
          words -> "«" + words + ".»",
          words -> "\u2066'" + words + "'.\u2069");

  private static String withOtherFirstLetter(String words) {
    int first = words.codePointAt(0);
    int other =
        Character.isUpperCase(first) ? Character.toLowerCase(first) : Character.toTitleCase(first);
    return Character.toString(other) + words.substring(Character.charCount(first));
  }

  @Property(tries = 4000, edgeCases = EdgeCasesMode.NONE)
  void aRewrittenPassageIsFoundAtItsPlaceOrAmbiguous(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 60) int from,
      @ForAll @IntRange(min = 1, max = 40) int length,
      @ForAll("rewritings") List<UnaryOperator<String>> rewritings) {
    int begin = border(text, from);
    int end = border(text, begin + length);
    String passage = text.substring(begin, end);
    Assume.that(passage.codePoints().anyMatch(Character::isLetterOrDigit));
    String words = passage;
    for (UnaryOperator<String> rewriting : rewritings) {
      words = rewriting.apply(words);
    }
    Passages found = Evidence.of(words).findIn(text);
    assertThat(found.match()).isIn(EXACT, TOLERANT, AMBIGUOUS);
    for (Evidence one : found.all()) {
      int first = one.beginIndex(text).orElseThrow();
      int last = one.endIndex(text).orElseThrow();
      assertThat(one.exact()).isEqualTo(text.substring(first, last));
      assertThat(TextUnits.splitAt(text, first) || TextUnits.splitAt(text, last)).isFalse();
    }
    if (found.match() == EXACT) {
      assertThat(text).contains(words);
    } else if (found.match() == TOLERANT) {
      assertThat(found.differences()).isNotEmpty();
    }
    String sought = words;
    assertThat(found.all())
        .as("%s in %s", words, text)
        .satisfiesAnyOf(
            all -> assertThat(all).anyMatch(one -> isAround(one, text, begin, end)),
            // The changed words may match another passage more closely than the passage from which
            // they were taken.
            all -> assertThat(all).allMatch(one -> folded(one.exact()).equals(folded(sought))));
  }

  private static boolean isAround(Evidence one, String text, int begin, int end) {
    int first = one.beginIndex(text).orElseThrow();
    int last = one.endIndex(text).orElseThrow();
    return letters(text.substring(0, first)).equals(letters(text.substring(0, begin)))
        && letters(text.substring(last)).equals(letters(text.substring(end)));
  }

  private static String folded(String words) {
    return new TolerantText(words).stripped();
  }

  /**
   * Returns only the letters, digits and symbols of the text. A match may include or omit other
   * characters at its start and end.
   */
  private static String letters(String text) {
    return text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.OTHER_SYMBOL)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Returns the first character boundary at or after an index. */
  private static int border(String text, int index) {
    int i = Math.min(index, text.length());
    while (TextUnits.splitAt(text, i)) {
      i++;
    }
    return i;
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void exactMatchesAreLiteralWithTheirContext(
      @ForAll("texts") String text,
      @ForAll @IntRange(max = 40) int from,
      @ForAll("rewritings") List<UnaryOperator<String>> rewritings) {
    int begin = border(text, from);
    int end = border(text, begin + 6);
    Assume.that(begin < end);
    String prefix = text.substring(border(text, Math.max(0, begin - 5)), begin);
    String suffix = text.substring(end, border(text, end + 5));
    Evidence.Builder sought = Evidence.builder().exact(text.substring(begin, end));
    for (UnaryOperator<String> rewriting : rewritings) {
      prefix = prefix.isEmpty() ? "x" : rewriting.apply(prefix);
      suffix = suffix.isEmpty() ? "x" : rewriting.apply(suffix);
    }
    Passages found = sought.prefix(prefix).suffix(suffix).build().findIn(text);
    String whole = prefix + text.substring(begin, end) + suffix;
    if (found.match() == EXACT) {
      assertThat(text).contains(whole);
    }
    for (Evidence one : found.all()) {
      assertThat(text).contains(one.prefix().orElse("") + one.exact() + one.suffix().orElse(""));
    }
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void otherLettersAreNotFound(@ForAll("texts") String text, @ForAll("texts") String other) {
    String words = "Ω" + other + "Ж";
    assertThat(Evidence.of(words).findIn(text).match()).isEqualTo(NONE);
  }

  /** Texts and passages for which a naive search takes quadratic time. */
  enum HardText {
    LETTERS(n -> "a".repeat(n), n -> "A", n -> "a".repeat(n / 2), n -> "a".repeat(n / 2)),
    SPACES(
        n -> "a ".repeat(n),
        n -> "a\u00a0a",
        n -> "a ".repeat(n / 2) + "b",
        n -> "b" + "a".repeat(n)),
    QUOTED(
        n -> "\"a\" ".repeat(n), n -> "«A».", n -> "“a” ".repeat(n / 4) + "b", n -> "'".repeat(n)),
    MARKS(n -> "e" + marks(n), n -> "é" + marks(n), HardText::marks, HardText::marks),
    HIDDEN(
        n -> "\u2067\u200d".repeat(n) + "a" + "\u200d".repeat(n),
        n -> "A",
        n -> "\u200d",
        n -> " "),
    HIDDEN_BETWEEN(
        n -> "a\u200d".repeat(n), n -> "A", n -> "\u200d".repeat(n), n -> "a\u00ad".repeat(n)),
    MARKS_AND_SPACES(
        n -> " \u200d".repeat(n) + "\u0301x",
        n -> "X.",
        n -> " ".repeat(n),
        n -> "\u0301".repeat(n)),
    LONG_LIGATURE(
        n -> "\ufdfa".repeat(n / 4), n -> "\ufdfa\u00ad\ufdfa", n -> "\ufdfa", n -> "\ufb01"),
    FLAGS(n -> "🇫🇷".repeat(n / 4), n -> "🇫🇷\u00ad", n -> "🇷", n -> "🇫"),
    ELLIPSES(n -> "…".repeat(n), n -> ".".repeat(n) + "x", n -> ".".repeat(n), n -> ".".repeat(n)),
    NUMBERS(n -> "1²".repeat(n), n -> "1²1\u00ad", n -> "2", n -> "1"),
    LONG_WORDS(n -> "a".repeat(n), n -> "a".repeat(n / 4) + "b", n -> "a", n -> "b");

    private final IntFunction<String> text;
    private final IntFunction<String> words;
    private final IntFunction<String> prefix;
    private final IntFunction<String> suffix;

    HardText(
        IntFunction<String> text,
        IntFunction<String> words,
        IntFunction<String> prefix,
        IntFunction<String> suffix) {
      this.text = text;
      this.words = words;
      this.prefix = prefix;
      this.suffix = suffix;
    }

    private static String marks(int size) {
      return "\u0301\u0323".repeat(size);
    }

    Evidence sought(int size) {
      return Evidence.builder()
          .exact(words.apply(size))
          .prefix(prefix.apply(size))
          .suffix(suffix.apply(size))
          .build();
    }
  }

  /** Searches a worst-case text for its passage. */
  public static final class Search implements IntFunction<Runnable> {
    private final HardText hard;

    /** Creates the task for the worst-case text with the given name. */
    public Search(String name) {
      this.hard = HardText.valueOf(name);
    }

    @Override
    public Runnable apply(int size) {
      String text = hard.text.apply(size);
      Evidence sought = hard.sought(size);
      return () -> sought.findIn(text);
    }
  }

  @ParameterizedTest
  @EnumSource
  void textsMadeToTakeLongDoNot(HardText hard) {
    int size = 16_000;
    String text = hard.text.apply(size);
    Passages found = hard.sought(size).findIn(text);
    assertThat(found.match()).isNotEqualTo(EXACT);
    if (found.match() != NONE) {
      Evidence last = found.all().get(found.all().size() - 1);
      assertThat(text.substring(last.beginIndex(text).orElseThrow())).startsWith(last.exact());
    }
    assertThat(Steps.of(Search.class, 4 * size, hard.name()))
        .isLessThan(6 * Steps.of(Search.class, size, hard.name()));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "the ﬁrst",
            "first",
            "Élysée",
            "E\u0301lyse\u0301e",
            "e\u0323\u0302",
            "Thủ tướng",
            "tuyên bố",
            "会谈",
            "今天。",
            "الرئيس",
            "قال\u200f",
            "می\u200cخواهم",
            "हिन्दी",
            "क\u093c",
            "वे मिले।",
            "👩‍👧",
            "👍🏽",
            "🇫🇷",
            "❤️",
            "“yes”",
            "« non »",
            "it’s",
            "five–six",
            "—",
            "…",
            "...",
            "co\u00adop",
            "CO₂",
            "½",
            "Ｇ７",
            "한국",
            "\u1112\u1161\u11ab",
            "ǆ",
            "ß",
            "A",
            "a",
            "\n")
        .list()
        .ofMinSize(1)
        .ofMaxSize(8)
        .map(words -> String.join(" ", words));
  }

  @Provide
  Arbitrary<List<UnaryOperator<String>>> rewritings() {
    return Combinators.combine(
            Arbitraries.of(REWRITINGS).list().ofMaxSize(3), Arbitraries.of(SURROUNDINGS))
        .as(
            (rewritings, surrounding) -> {
              List<UnaryOperator<String>> all = new ArrayList<>(rewritings);
              all.add(surrounding);
              return all;
            });
  }
}

package io.github.communique.passage;

import static io.github.communique.passage.Match.AMBIGUOUS;
import static io.github.communique.passage.Match.EXACT;
import static io.github.communique.passage.Match.NONE;
import static io.github.communique.passage.Match.TOLERANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Passages;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Tests that the search finds the same passages as a naive search, which tries every part of the
 * text.
 */
class EvidenceNaiveSearchTest {
  /**
   * A part of the text that matches the quotation, with its rank. The rank is 0 if the words are
   * equal, 1 if they are equal after folding, and 2 if the outer quotation marks differ.
   */
  private record Part(String before, String words, String after, int rank) {}

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void theSearchAgreesWithANaiveSearch(
      @ForAll("texts") String text, @ForAll("sought") Evidence sought) {
    compare(text, sought);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void theSearchAgreesForRepeatedText(
      @ForAll("repeated") String text,
      @ForAll("repeated") String words,
      @ForAll("repeated") String prefix,
      @ForAll("repeated") String suffix) {
    compare(text, Evidence.builder().exact(words).prefix(prefix).suffix(suffix).build());
    compare(prefix + words + suffix + text, Evidence.builder().exact(words).prefix(prefix).build());
    compare(text + prefix + words + suffix, Evidence.builder().exact(words).suffix(suffix).build());
  }

  private static void compare(String text, Evidence sought) {
    Passages found = sought.findIn(text);
    checkManySearches(text, sought, found);
    List<Part> chosen = chosen(parts(text, sought), sought);
    assertThat(found.all()).isEqualTo(chosen.stream().map(part -> evidence(part, sought)).toList());
    if (chosen.isEmpty()) {
      assertThat(found.match()).isEqualTo(NONE);
    } else if (chosen.size() > 1) {
      assertThat(found.match()).isEqualTo(AMBIGUOUS);
      assertThat(found.only()).isEmpty();
    } else {
      Part part = chosen.get(0);
      boolean isExact = part.rank() == 0 && contexts(part, sought, 2) == 2;
      assertThat(found.match()).isEqualTo(isExact ? EXACT : TOLERANT);
      assertThat(found.wordsMatch()).isEqualTo(part.rank() == 0 ? EXACT : TOLERANT);
      assertThat(found.only()).contains(evidence(part, sought));
      assertThat(found.differences().isEmpty()).isEqualTo(isExact);
    }
  }

  /** Repeats the search, because a finder builds a suffix array only after a number of searches. */
  private static void checkManySearches(String text, Evidence sought, Passages expected) {
    PassageFinder finder = PassageFinder.of(text);
    for (int i = 0; i < 130; i++) {
      finder.find(sought);
    }
    Passages found = finder.find(sought);
    assertThat(found.all()).isEqualTo(expected.all());
    assertThat(found.match()).isEqualTo(expected.match());
    assertThat(found.wordsMatch()).isEqualTo(expected.wordsMatch());
    assertThat(found.differences()).isEqualTo(expected.differences());
  }

  private static List<Part> parts(String text, Evidence sought) {
    String words = folded(sought.exact());
    String bare = words.replaceFirst("^\"{0,4}", "").replaceFirst("\"{1,4}$", "");
    String core = bare.isEmpty() ? words : bare;
    int outerBefore = words.indexOf(core);
    int outerAfter = words.length() - outerBefore - core.length();
    Set<Part> parts = new LinkedHashSet<>();
    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = begin + 1; end <= text.length(); end++) {
        String part = text.substring(begin, end);
        if (part.isBlank()) {
          continue;
        }
        if (part.equals(sought.exact())) {
          parts.add(part(text, begin, end, 0));
        } else if (part.equals(part.strip()) && folded(part).equals(core)) {
          int first =
              begin - quoted(new StringBuilder(text.substring(0, begin)).reverse(), outerBefore);
          int last = end;
          for (int marks = outerAfter; marks > 0 && last == end; marks--) {
            last += quoted(text.substring(end), marks);
          }
          String whole = text.substring(first, last);
          if (!whole.equals(sought.exact())) {
            parts.add(part(text, first, last, folded(whole).equals(words) ? 1 : 2));
          }
        }
      }
    }
    return parts.stream()
        .sorted(
            Comparator.comparing((Part part) -> part.before().length())
                .thenComparing(part -> part.words().length()))
        .toList();
  }

  /**
   * Returns the length of the given number of quotation marks at the start of the text, including
   * the spaces before each mark. Returns 0 if the text starts with fewer quotation marks.
   */
  private static int quoted(CharSequence text, int marks) {
    Matcher matcher = Pattern.compile("( *[“”'\"]){" + marks + "}").matcher(text);
    return matcher.lookingAt() ? matcher.end() : 0;
  }

  private static Part part(String text, int begin, int end, int rank) {
    return new Part(
        text.substring(0, begin), text.substring(begin, end), text.substring(end), rank);
  }

  private static String folded(String text) {
    return text.replaceAll("[“”']", "\"").replaceAll(" +", " ").replaceAll(" ?\" ?", "\"").strip();
  }

  private static List<Part> chosen(List<Part> parts, Evidence sought) {
    List<Part> best = most(parts, part -> contexts(part, sought, 1));
    best = most(best, part -> -part.rank());
    best = most(best, part -> contexts(part, sought, 2));
    List<Part> stated =
        best.stream()
            .filter(one -> sought.start().equals(OptionalInt.of(one.before().length())))
            .filter(
                one ->
                    sought
                        .end()
                        .equals(OptionalInt.of(one.before().length() + one.words().length())))
            .toList();
    return stated.isEmpty() ? best : stated;
  }

  private static List<Part> most(List<Part> parts, ToIntFunction<Part> score) {
    int most = parts.stream().mapToInt(score).max().orElse(0);
    return parts.stream().filter(part -> score.applyAsInt(part) == most).toList();
  }

  /**
   * Returns how many of the two contexts (prefix and suffix) match at least as closely as required.
   * If {@code least} is 1, contexts must match after folding; if it is 2, they must match
   * literally.
   */
  private static int contexts(Part part, Evidence sought, int least) {
    return (prefix(part, sought) >= least ? 1 : 0) + (suffix(part, sought) >= least ? 1 : 0);
  }

  private static int prefix(Part part, Evidence sought) {
    String prefix = sought.prefix().orElse("");
    return part.before().endsWith(prefix)
        ? 2
        : folded(part.before()).endsWith(folded(prefix)) ? 1 : 0;
  }

  private static int suffix(Part part, Evidence sought) {
    String suffix = sought.suffix().orElse("");
    return part.after().startsWith(suffix)
        ? 2
        : folded(part.after()).startsWith(folded(suffix)) ? 1 : 0;
  }

  private static Evidence evidence(Part part, Evidence sought) {
    int start = part.before().length();
    Optional<String> prefix = sought.prefix();
    if (prefix(part, sought) < 2) {
      prefix = shortest(part.before(), folded(prefix.orElse("")), true, prefix(part, sought));
    }
    Optional<String> suffix = sought.suffix();
    if (suffix(part, sought) < 2) {
      suffix = shortest(part.after(), folded(suffix.orElse("")), false, suffix(part, sought));
    }
    Evidence.Builder evidence =
        sought.toBuilder()
            .start(start)
            .end(start + part.words().length())
            .exact(part.words())
            .clear("prefix")
            .clear("suffix");
    prefix.ifPresent(evidence::prefix);
    suffix.ifPresent(evidence::suffix);
    return evidence.build();
  }

  /**
   * Returns the shortest part of a text that is equal to the given words after folding. The part
   * must be at the end or at the start of the text. Returns empty if there is no such part.
   */
  private static Optional<String> shortest(String text, String words, boolean isEnd, int found) {
    for (int length = 1; found == 1 && !words.isEmpty() && length <= text.length(); length++) {
      String part = isEnd ? text.substring(text.length() - length) : text.substring(0, length);
      if (folded(part).equals(words)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("aab  “”\"'").ofMaxLength(24);
  }

  @Provide
  Arbitrary<Evidence> sought() {
    Arbitrary<String> words = Arbitraries.strings().withChars("aab \"”").ofMaxLength(3);
    Arbitrary<Integer> offsets = Arbitraries.integers().between(0, 24);
    return Combinators.combine(words, words, words, offsets)
        .as(
            (exact, prefix, suffix, start) ->
                Evidence.builder()
                    .exact(exact)
                    .prefix(prefix)
                    .suffix(suffix)
                    .start(start)
                    .end(start + exact.length())
                    .build());
  }

  /** Generates texts that are too long for the plain search. */
  @Provide
  Arbitrary<String> repeated() {
    Arbitrary<String> unit = Arbitraries.of("a", "ab", "a ", "a b", "a\"", "“ a");
    return Combinators.combine(unit, Arbitraries.integers().between(0, 12), unit)
        .as((of, times, end) -> of.repeat(times) + end);
  }
}

package io.github.communique;

import static io.github.communique.Passages.Match.EXACT;
import static io.github.communique.Passages.Match.NONE;
import static io.github.communique.Passages.Match.TOLERANT;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Passages.Match;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The search finds what one finds that tries each part of the text, and takes its time. */
class EvidenceNaiveSearchTest {
  private record Part(String before, String words, String after) {}

  @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
  void theSearchFindsWhatIsFoundByTryingAll(
      @ForAll("texts") String text, @ForAll("sought") Evidence sought) {
    compare(text, sought);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void alsoWhatRepeatsItself(
      @ForAll("repeated") String text,
      @ForAll("repeated") String words,
      @ForAll("repeated") String prefix,
      @ForAll("repeated") String suffix) {
    compare(text, Evidence.builder().exact(words).prefix(prefix).suffix(suffix).build());
    compare(prefix + words + suffix + text, Evidence.builder().exact(words).prefix(prefix).build());
    compare(text + prefix + words + suffix, Evidence.builder().exact(words).suffix(suffix).build());
  }

  private static void compare(String text, Evidence sought) {
    List<Part> parts = parts(text, part -> part.words().equals(sought.exact()));
    Match match = EXACT;
    if (parts.isEmpty()) {
      parts =
          parts(
              text,
              part ->
                  part.words().equals(part.words().strip())
                      && folded(part.words()).equals(folded(sought.exact())));
      match = parts.isEmpty() ? NONE : TOLERANT;
    }
    Passages found = sought.findIn(text);
    List<Evidence> expected = chosen(parts, sought);
    assertThat(found.match()).isEqualTo(match);
    assertThat(found.all()).isEqualTo(expected);
    assertThat(found.only())
        .isEqualTo(expected.size() == 1 ? Optional.of(expected.get(0)) : Optional.empty());
  }

  private static List<Part> parts(String text, Predicate<Part> condition) {
    List<Part> parts = new ArrayList<>();
    for (int begin = 0; begin < text.length(); begin++) {
      for (int end = begin + 1; end <= text.length(); end++) {
        Part part =
            new Part(text.substring(0, begin), text.substring(begin, end), text.substring(end));
        if (!part.words().isBlank() && condition.test(part)) {
          parts.add(part);
        }
      }
    }
    return parts;
  }

  private static String folded(String text) {
    return text.replaceAll("[“”']", "\"").replaceAll(" +", " ").replaceAll(" ?\" ?", "\"").strip();
  }

  private static List<Evidence> chosen(List<Part> parts, Evidence sought) {
    int most = parts.stream().mapToInt(part -> score(part, sought)).max().orElse(0);
    List<Evidence> best =
        parts.stream()
            .filter(part -> score(part, sought) == most)
            .map(part -> evidence(part, sought))
            .toList();
    List<Evidence> stated =
        best.stream()
            .filter(one -> one.start().equals(sought.start()) && one.end().equals(sought.end()))
            .toList();
    return stated.isEmpty() ? best : stated;
  }

  private static int score(Part part, Evidence sought) {
    String prefix = folded(sought.prefix().orElse(""));
    String suffix = folded(sought.suffix().orElse(""));
    return (!prefix.isEmpty() && folded(part.before()).endsWith(prefix) ? 1 : 0)
        + (!suffix.isEmpty() && folded(part.after()).startsWith(suffix) ? 1 : 0);
  }

  private static Evidence evidence(Part part, Evidence sought) {
    int start = part.before().length();
    return sought.toBuilder()
        .start(start)
        .end(start + part.words().length())
        .exact(part.words())
        .build();
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

  /** Longer than what is looked for in the plain way. */
  @Provide
  Arbitrary<String> repeated() {
    Arbitrary<String> unit = Arbitraries.of("a", "ab", "a ", "a b", "a\"", "“ a");
    return Combinators.combine(unit, Arbitraries.integers().between(0, 12), unit)
        .as((of, times, end) -> of.repeat(times) + end);
  }
}

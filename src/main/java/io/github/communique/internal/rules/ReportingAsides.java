package io.github.communique.internal.rules;

import io.github.communique.internal.text.Resources;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Removes asides that name the speaker within a quotation, such as {@code a déclaré le ministre} in
 * {@code « Nous partirons, a déclaré le ministre, dès demain »}. An aside is between commas or
 * dashes and starts with a reporting verb in the third person or, in Spanish, with {@code según}
 * and such a verb. These asides are usual in French, Spanish, Italian, Portuguese, Polish and
 * Hungarian, and occur in German.
 *
 * <p>All other asides, such as {@code dit-on} or {@code avec le ministre}, may be words of the
 * speaker.
 */
final class ReportingAsides {
  private static final String SPACE = "[ \u00A0\u202F]";

  private static final String BORDER =
      "(?:," + SPACE + "?[\u2013\u2014-]|,|" + SPACE + "[\u2013\u2014-])" + SPACE;

  /** The end of a sentence is not part of an aside. A full stop after {@code M} or 5 is. */
  private static final String CHARACTER =
      "(?:[^,;:!?.()\n\u2026\"\u00AB\u00BB\u201C-\u201F\u2039\u203A]"
          + "|(?<=\\b\\p{Lu}\\p{L}{0,2}|\\d)\\.)";

  private static final String WORDS = "(" + CHARACTER + "{3,120}?)";

  private static final Pattern ASIDE = Pattern.compile(BORDER + WORDS + "(" + BORDER + ")");

  /** The words after an aside, up to the next border. */
  private static final Pattern NEXT = Pattern.compile(WORDS + BORDER);

  private static final Pattern BETWEEN_WORDS = Pattern.compile("[ \u00A0\u202F-]+|(?<=')");

  /** The participle must be one of this number of words after its auxiliary. */
  private static final int MOST_TO_PARTICIPLE = 5;

  /** The ending of a French participle that agrees with its subject. */
  private static final Pattern AGREEMENT = Pattern.compile("(?:e|s|es)$");

  private static final Map<String, Set<String>> LISTS =
      Resources.lists(ReportingAsides.class, "reporting-asides.txt");

  /**
   * Words that can precede a verb, as in {@code nous a confié M. Roux} and {@code según dijo Ruiz}.
   */
  private static final Set<String> BEFORE_VERB = words("before-verb");

  private static final Set<String> FRENCH_AUXILIARIES = words("french-auxiliary");

  /** Auxiliaries that follow a reflexive pronoun, as in {@code s'est exclamé}. */
  private static final Set<String> REFLEXIVE_AUXILIARIES = words("reflexive-auxiliary");

  private static final Set<String> AUXILIARIES = words("auxiliary");

  private static final Set<String> GERMAN_AUXILIARIES = words("german-auxiliary");

  /** Participles and infinitives that follow a French auxiliary. */
  private static final Set<String> FRENCH_REPORTED = words("french-reported");

  /** Participles that follow a Spanish, Italian or Portuguese auxiliary. */
  private static final Set<String> REPORTED = words("reported");

  private static final Set<String> GERMAN_REPORTED = words("german-reported");

  /** Verbs in a past tense, which are not used as other words. */
  private static final Set<String> PAST = words("past");

  /**
   * Verbs in the present tense. Some of them are also nouns, adjectives or imperatives, so the
   * aside must name its subject.
   */
  private static final Set<String> PRESENT = words("present");

  /** Words after a verb which show that the aside does not name the speaker. */
  private static final Set<String> NOT_SPEAKERS = words("not-speaker");

  /** Articles, pronouns and possessives at the start of a subject. */
  private static final Set<String> SUBJECTS = words("subject");

  private static final Set<String> NAME_PARTICLES = words("name-particle");

  /** The beginnings of nouns for posts and professions, in lower case. */
  private static final Set<String> POSTS = words("post");

  private ReportingAsides() {}

  private static Set<String> words(String list) {
    return Objects.requireNonNull(LISTS.get(list), list);
  }

  /**
   * Returns a text without reporting asides; empty if there are none.
   *
   * @param withAppositions whether to also remove words after an aside that seem to describe its
   *     subject, such as {@code Anne Roux} after {@code a dit la ministre}
   */
  static Optional<String> removedFrom(String text, boolean withAppositions) {
    Matcher found = ASIDE.matcher(text);
    Matcher next = NEXT.matcher(text).useTransparentBounds(true);
    StringBuilder joined = new StringBuilder();
    int kept = 0;
    int from = 0;
    while (found.find(from)) {
      if (isReporting(found.group(1))) {
        joined.append(text, kept, found.start()).append(' ');
        kept = found.end();
        if (withAppositions
            && next.region(kept, text.length()).lookingAt()
            && isApposition(next.group(1))) {
          kept = next.end();
        }
        from = kept;
      } else {
        // The border at the end of these words may be the start of an aside.
        from = found.start(2);
      }
    }
    return kept == 0
        ? Optional.empty()
        : Optional.of(joined.append(text, kept, text.length()).toString());
  }

  private static boolean isReporting(String aside) {
    String composed = Normalizer.normalize(aside, Normalizer.Form.NFC).replace('\u2019', '\'');
    List<String> words = List.of(BETWEEN_WORDS.split(composed, -1));
    int verb = BEFORE_VERB.contains(words.get(0)) && words.size() > 1 ? 1 : 0;
    List<String> rest = words.subList(verb + 1, words.size());
    String first = words.get(verb);
    if (!rest.isEmpty() && NOT_SPEAKERS.contains(rest.get(0))) {
      return false;
    }
    return PAST.contains(first)
        || PRESENT.contains(first) && rest.stream().anyMatch(ReportingAsides::startsSubject)
        || AUXILIARIES.contains(first) && isFollowedBy(REPORTED, rest)
        || (FRENCH_AUXILIARIES.contains(first)
                || REFLEXIVE_AUXILIARIES.contains(first) && verb == 1)
            && isFollowedBy(FRENCH_REPORTED, rest)
        || GERMAN_AUXILIARIES.contains(first)
            && GERMAN_REPORTED.contains(words.get(words.size() - 1));
  }

  /** Returns whether one of the next words is a participle, as in {@code a-t-il ensuite dit}. */
  private static boolean isFollowedBy(Set<String> participles, List<String> words) {
    for (String word : words.subList(0, Math.min(MOST_TO_PARTICIPLE, words.size()))) {
      if (participles.contains(word)
          || participles.contains(AGREEMENT.matcher(word).replaceFirst(""))) {
        return true;
      }
      if (NOT_SPEAKERS.contains(word)) {
        return false;
      }
    }
    return false;
  }

  private static boolean startsSubject(String word) {
    return SUBJECTS.contains(word) || isCapitalized(word);
  }

  private static boolean isCapitalized(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Returns whether words are a name of several words, or start with a post. */
  private static boolean isApposition(String words) {
    List<String> all = List.of(words.split(SPACE + "+", -1));
    String post = all.get(all.size() > 1 && SUBJECTS.contains(all.get(0)) ? 1 : 0);
    return POSTS.stream().anyMatch(post.toLowerCase(Locale.ROOT)::startsWith)
        || isCapitalized(all.get(0))
            && all.stream().filter(ReportingAsides::isCapitalized).count() > 1
            && all.stream().allMatch(word -> isCapitalized(word) || NAME_PARTICLES.contains(word));
  }
}

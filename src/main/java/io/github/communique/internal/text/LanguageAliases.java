package io.github.communique.internal.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A table of deprecated and overlong subtags of languages and regions, with their replacements. For
 * example, {@code in} is replaced by {@code id}, {@code eng} by {@code en}, and {@code DD} by
 * {@code DE}.
 *
 * <p>The table is generated from the Unicode CLDR aliases. The table does not include aliases with
 * several replacements or aliases between a dialect and its macrolanguage. It does not include
 * aliases between related languages either, such as {@code tl} and {@code fil}.
 */
final class LanguageAliases {
  private static final Map<String, String> LANGUAGES = new HashMap<>();
  private static final Map<String, String> REGIONS = new HashMap<>();
  private static final Map<String, String> OTHERS = new HashMap<>();

  /**
   * The maximum number of subtags in a prefix in the table. For example, {@code zh-min-nan}
   * consists of three subtags.
   */
  private static final int LONGEST_PREFIX = 3;

  static {
    for (String line : Resources.lines(LanguageAliases.class, "language-aliases.txt")) {
      String[] words = line.split(" ");
      Map<String, String> kind =
          switch (words[0]) {
            case "language" -> LANGUAGES;
            case "region" -> REGIONS;
            default -> OTHERS;
          };
      for (int i = 1; i < words.length; i++) {
        int split = words[i].indexOf('>');
        kind.put(words[i].substring(0, split), words[i].substring(split + 1));
      }
    }
  }

  private LanguageAliases() {}

  /**
   * Returns the canonical form of a lower-case tag. A tag without aliases is returned unchanged.
   */
  static String canonical(String lowerCase) {
    if (lowerCase.length() == 2) {
      return LANGUAGES.getOrDefault(lowerCase, lowerCase);
    }
    if (lowerCase.startsWith("x-")) {
      return lowerCase; // A private-use tag is unchanged (RFC 5646 §2.2.7).
    }
    String[] parts = withCurrentLanguage(lowerCase).split("-");
    for (int i = 1; i < parts.length && parts[i].length() > 1; i++) {
      boolean region = parts[i].length() <= 3;
      parts[i] = (region ? REGIONS : OTHERS).getOrDefault(parts[i], parts[i]);
    }
    return String.join("-", parts);
  }

  private static String withCurrentLanguage(String tag) {
    String[] parts = tag.split("-");
    for (int length = Math.min(parts.length, LONGEST_PREFIX); length > 0; length--) {
      String current = LANGUAGES.get(join(parts, 0, length));
      if (current != null) {
        return length == parts.length ? current : current + "-" + join(parts, length, parts.length);
      }
    }
    // The canonical form omits the prefix of an extended language subtag (RFC 5646 §4.5).
    boolean extended =
        parts.length > 1
            && parts[0].length() <= 3
            && parts[0].length() > 1
            && parts[1].length() == 3
            && parts[1].chars().allMatch(Ascii::isLowerCase);
    return extended ? join(parts, 1, parts.length) : tag;
  }

  private static String join(String[] parts, int from, int to) {
    return String.join("-", Arrays.asList(parts).subList(from, to));
  }
}

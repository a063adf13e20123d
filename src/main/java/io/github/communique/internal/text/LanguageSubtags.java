package io.github.communique.internal.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The registered subtags of languages, scripts and regions. For example, {@code ja} is a registered
 * language, but {@code jp} is not.
 *
 * <p>The subtags are read from a Unicode CLDR list, which a test generates and verifies. Subtags
 * that the JDK supports are also accepted, because the JDK may be newer than the library.
 */
public final class LanguageSubtags {
  private static final Map<String, Set<String>> KNOWN =
      Resources.lists(LanguageSubtags.class, "language-subtags.txt");

  private static final Set<String> LANGUAGES_OF_THE_JDK = Set.of(Locale.getISOLanguages());
  private static final Set<String> REGIONS_OF_THE_JDK = Set.of(Locale.getISOCountries());

  /**
   * A map from three-letter to two-letter language codes, for example from {@code eng} to {@code
   * en}.
   */
  private static final Map<String, String> SHORTER = shorter();

  /** The two-letter tags of known languages that are not deprecated. */
  private static final Set<String> TWO_LETTERS =
      Stream.of(KNOWN.getOrDefault("language", Set.of()), LANGUAGES_OF_THE_JDK)
          .flatMap(Set::stream)
          .filter(tag -> tag.length() == 2 && LanguageTag.canonical(tag).equals(tag))
          .collect(Collectors.toUnmodifiableSet());

  private LanguageSubtags() {}

  /**
   * Fast path: returns whether a tag may contain an unknown subtag or may be an alternative
   * spelling of another tag. For most tags, the result is false. If the result is true, call {@link
   * #unknown} to find the unknown subtags.
   */
  public static boolean mayBeUnknown(String tag) {
    return !TWO_LETTERS.contains(tag);
  }

  /**
   * Returns the unregistered subtags of a well-formed tag, in lower case and in their original
   * order.
   */
  public static List<Unknown> unknown(String tag) {
    if (LanguageTag.isIrregular(tag)) {
      return List.of();
    }
    List<Unknown> unknown = new ArrayList<>();
    List<String> parts = List.of(tag.toLowerCase(Locale.ROOT).split("-"));
    int i = 0;
    // Extended language subtags, which have three letters, are also languages.
    while (i < parts.size() && (i == 0 || i < 4 && parts.get(i).length() == 3)) {
      String part = parts.get(i);
      boolean isRegion = i > 0 && Ascii.isDigit(part.charAt(0));
      if (part.equals("x") || isRegion) {
        break;
      }
      if (!isLanguage(part)) {
        unknown.add(unknownLanguage(part));
      }
      i++;
    }
    if (i < parts.size() && parts.get(i).length() == 4 && !Ascii.isDigit(parts.get(i).charAt(0))) {
      if (!isScript(parts.get(i))) {
        unknown.add(new Unknown(parts.get(i), "script", null));
      }
      i++;
    }
    if (i < parts.size() && isShapedAsRegion(parts.get(i)) && !isRegion(parts.get(i))) {
      String hint =
          Countries.meant(parts.get(i)).map(code -> "did you mean \"" + code + "\"?").orElse(null);
      unknown.add(new Unknown(parts.get(i), "region", hint));
    }
    return unknown;
  }

  private static boolean isLanguage(String part) {
    return known("language", part)
        || LANGUAGES_OF_THE_JDK.contains(part)
        || part.compareTo("qaa") >= 0 && part.compareTo("qtz") <= 0 && part.length() == 3;
  }

  private static boolean isScript(String part) {
    if (known("script", part) || part.compareTo("qaaa") >= 0 && part.compareTo("qabx") <= 0) {
      return true;
    }
    try {
      Character.UnicodeScript.forName(part);
      return true;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static boolean isShapedAsRegion(String part) {
    return part.length() == 2 || part.length() == 3 && Ascii.isDigit(part.charAt(0));
  }

  private static boolean isRegion(String part) {
    return known("region", part) || REGIONS_OF_THE_JDK.contains(part.toUpperCase(Locale.ROOT));
  }

  private static boolean known(String kind, String part) {
    return KNOWN.getOrDefault(kind, Set.of()).contains(part);
  }

  private static Unknown unknownLanguage(String part) {
    String country = part.toUpperCase(Locale.ROOT);
    String hint = null;
    if (SHORTER.containsKey(part)) {
      hint = "did you mean \"" + SHORTER.get(part) + "\"?";
    } else if (REGIONS_OF_THE_JDK.contains(country)) {
      hint = country + " is a country code, not a language code";
    }
    return new Unknown(part, "language", hint);
  }

  private static Map<String, String> shorter() {
    Map<String, String> shorter = new HashMap<>();
    for (String language : LANGUAGES_OF_THE_JDK) {
      Locale locale = new Locale.Builder().setLanguage(language).build();
      // toLanguageTag replaces a deprecated code with the current code, for example "in" with "id".
      shorter.put(locale.getISO3Language(), locale.toLanguageTag());
    }
    return Map.copyOf(shorter);
  }

  /**
   * A subtag that is not registered.
   *
   * @param kind {@code language}, {@code script} or {@code region}
   * @param hint a suggestion; null if there is none
   */
  public record Unknown(String subtag, String kind, @Nullable String hint) {}
}

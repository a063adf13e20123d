package io.github.communique.internal.text;

import java.util.HashSet;
import java.util.Set;

/** Checks and compares language tags according to RFC 5646 (BCP 47) and RFC 4647. */
public final class LanguageTag {
  /** The tag of an undetermined language. */
  public static final String UNDETERMINED = "und";

  /** The irregular tags of RFC 5646 §2.1. */
  private static final Set<String> IRREGULAR =
      Set.copyOf(
          WordList.words(
              """
              en-gb-oed i-ami i-bnn i-default i-enochian i-hak i-klingon i-lux i-mingo i-navajo i-pwn
              i-tao i-tay i-tsu sgn-be-fr sgn-be-nl sgn-ch-de art-lojban cel-gaulish no-bok no-nyn
              zh-guoyu zh-hakka zh-min zh-min-nan zh-xiang
              """));

  private LanguageTag() {}

  /**
   * Returns whether a tag conforms to the RFC 5646 grammar. Does not check whether subtags are
   * registered.
   */
  public static boolean isWellFormed(String tag) {
    if (tag.isEmpty() || tag.length() > 255) {
      return false;
    }
    if (tag.length() == 2) {
      // Fast path for most tags.
      return Ascii.isLetter(tag.charAt(0)) && Ascii.isLetter(tag.charAt(1));
    }
    String[] parts = lowerCase(tag).split("-", -1);
    for (String part : parts) {
      if (part.isEmpty() || part.length() > 8 || !isAlphanumeric(part)) {
        return false;
      }
    }
    if (isIrregular(tag)) {
      return true;
    }
    return parts[0].equals("x") ? parts.length > 1 : isLangtag(parts);
  }

  /** Returns whether a tag is one of the irregular tags in RFC 5646. */
  public static boolean isIrregular(String tag) {
    return IRREGULAR.contains(lowerCase(tag));
  }

  /**
   * Returns whether the given lower-case alphanumeric subtags form a {@code langtag} as defined by
   * the RFC 5646 grammar.
   */
  private static boolean isLangtag(String[] parts) {
    if (parts[0].length() < 2 || !isAlphabetic(parts[0])) {
      return false;
    }
    int i = 1;
    while (parts[0].length() <= 3 && i <= 3 && has(parts, i, 3) && isAlphabetic(parts[i])) {
      i++;
    }
    if (has(parts, i, 4) && isAlphabetic(parts[i])) {
      i++;
    }
    if (has(parts, i, 2) && isAlphabetic(parts[i]) || has(parts, i, 3) && isNumeric(parts[i])) {
      i++;
    }
    Set<String> seen = new HashSet<>();
    while (i < parts.length && isVariant(parts[i])) {
      if (!seen.add(parts[i++])) {
        return false;
      }
    }
    while (i < parts.length && parts[i].length() == 1 && !parts[i].equals("x")) {
      if (!seen.add(parts[i++])) {
        return false;
      }
      int first = i;
      while (i < parts.length && parts[i].length() > 1) {
        i++;
      }
      if (i == first) {
        return false;
      }
    }
    return i == parts.length || parts[i].equals("x") && i + 1 < parts.length;
  }

  private static boolean has(String[] parts, int i, int length) {
    return i < parts.length && parts[i].length() == length;
  }

  private static boolean isVariant(String part) {
    return part.length() >= 5 || part.length() == 4 && Ascii.isDigit(part.charAt(0));
  }

  /**
   * Returns whether two tags represent the same language. Ignores case, and treats a deprecated
   * subtag as equal to its replacement. For example, {@code iw} and {@code he} represent the same
   * language.
   */
  public static boolean same(String one, String other) {
    return one.equals(other) || canonical(one).equals(canonical(other));
  }

  /**
   * Returns the canonical form of a tag in lower case, which is the same for all equivalent tags.
   */
  public static String canonical(String tag) {
    return LanguageAliases.canonical(lowerCase(tag));
  }

  /** Returns the next shorter language range according to RFC 4647 §3.4; empty if there is none. */
  public static String shorter(String range) {
    int cut = range.lastIndexOf('-');
    if (cut >= 2 && range.charAt(cut - 2) == '-') {
      cut -= 2;
    }
    return cut < 0 ? "" : range.substring(0, cut);
  }

  private static String lowerCase(String tag) {
    StringBuilder lower = new StringBuilder(tag.length());
    for (int i = 0; i < tag.length(); i++) {
      char c = tag.charAt(i);
      lower.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
    }
    return lower.toString();
  }

  private static boolean isAlphanumeric(String part) {
    for (int i = 0; i < part.length(); i++) {
      if (!Ascii.isLetterOrDigit(part.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAlphabetic(String part) {
    return !contains(part, '0', '9');
  }

  private static boolean isNumeric(String part) {
    return !contains(part, 'a', 'z');
  }

  private static boolean contains(String part, char first, char last) {
    for (int i = 0; i < part.length(); i++) {
      if (part.charAt(i) >= first && part.charAt(i) <= last) {
        return true;
      }
    }
    return false;
  }
}

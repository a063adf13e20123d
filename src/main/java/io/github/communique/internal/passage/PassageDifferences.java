package io.github.communique.internal.passage;

import io.github.communique.internal.text.CharacterKind;
import io.github.communique.passage.Difference;
import java.text.Normalizer;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Computes the differences between a quoted passage and the text of a match in the article.
 *
 * <p>Both texts are equal after folding. Therefore, this class compares the characters of each kind
 * separately: for example, all dashes of one text with all dashes of the other text. The texts need
 * not be aligned.
 */
final class PassageDifferences {
  private static final char FRACTION_SLASH = '\u2044';

  /**
   * Maps each kind of difference to the characters of one text that can cause the difference. For
   * example, maps {@link Difference#DASHES} to all dashes, in text order.
   */
  private final Map<Difference, StringBuilder> characters = new EnumMap<>(Difference.class);

  private PassageDifferences(String words) {
    words.codePoints().forEach(this::add);
  }

  public static Set<Difference> of(
      SoughtWords sought, FoundPlace place, String text, boolean otherContext) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (place.rank() != Literalness.LITERAL) {
      String found = text.substring(place.begin(), place.end());
      compare(sought.at(place), found, place.isOtherCase(), differences);
      addOuter(sought, place, differences);
      if (differences.isEmpty()) {
        // The only difference is that white space is on different sides of a punctuation mark.
        differences.add(Difference.WHITE_SPACE);
      }
    }
    if (otherContext) {
      differences.add(Difference.CONTEXT);
    }
    return Collections.unmodifiableSet(differences);
  }

  private static void compare(
      String sought, String found, boolean isOtherCase, Set<Difference> differences) {
    PassageDifferences one = new PassageDifferences(sought);
    PassageDifferences other = new PassageDifferences(found);
    if (isOtherCase) {
      differences.add(Difference.FIRST_LETTER);
      one.removeFirstLetter();
      other.removeFirstLetter();
    }
    for (Difference difference : Difference.values()) {
      if (one.of(difference).compareTo(other.of(difference)) != 0) {
        differences.add(difference);
      }
    }
  }

  private void add(int c) {
    switch (CharacterKind.of(c)) {
      case WHITE_SPACE -> of(Difference.WHITE_SPACE).appendCodePoint(c);
      case QUOTATION_MARK -> of(Difference.QUOTATION_MARKS).appendCodePoint(c);
      case DASH -> of(Difference.DASHES).appendCodePoint(c);
      case INVISIBLE -> of(Difference.INVISIBLE_CHARACTERS).appendCodePoint(c);
      case OTHER -> addOther(c);
    }
  }

  /** Adds a character. A compatibility character is also added in its decomposed form. */
  private void addOther(int c) {
    if (c < 0x80) {
      of(Difference.NORMALIZATION_FORM).append((char) c);
      return;
    }
    String one = Character.toString(c);
    String plain = Normalizer.normalize(one, Normalizer.Form.NFKD).replace(FRACTION_SLASH, '/');
    boolean isOrdinary = plain.equals(Normalizer.normalize(one, Normalizer.Form.NFD));
    if (!isOrdinary) {
      boolean isEllipsis = plain.equals("..") || plain.equals("...");
      of(isEllipsis ? Difference.ELLIPSES : Difference.COMPATIBILITY_CHARACTERS).append(one);
    }
    of(Difference.NORMALIZATION_FORM).append(isOrdinary ? one : plain);
  }

  private void removeFirstLetter() {
    StringBuilder letters = of(Difference.NORMALIZATION_FORM);
    letters.delete(0, Character.charCount(letters.codePointAt(0)));
  }

  private StringBuilder of(Difference difference) {
    return characters.computeIfAbsent(difference, one -> new StringBuilder());
  }

  private static void addOuter(SoughtWords sought, FoundPlace place, Set<Difference> differences) {
    sought
        .outside(place)
        .codePoints()
        .forEach(
            c -> {
              switch (CharacterKind.of(c)) {
                case QUOTATION_MARK -> differences.add(Difference.OUTER_QUOTATION_MARKS);
                case WHITE_SPACE -> differences.add(Difference.WHITE_SPACE);
                case INVISIBLE -> differences.add(Difference.INVISIBLE_CHARACTERS);
                default -> differences.add(Difference.FINAL_FULL_STOP);
              }
            });
  }
}

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
 * Computes the differences between the words of a passage and the words at a place.
 *
 * <p>Both texts are equal after folding. Therefore, they differ in one kind of character if and
 * only if their sequences of these characters differ. The texts need not be aligned.
 */
final class PassageDifferences {
  /** The characters of a text, by kind. */
  private static final class Kinds {
    private static final int FRACTION_SLASH = 0x2044;

    private final Map<CharacterKind, StringBuilder> byKind = new EnumMap<>(CharacterKind.class);
    private final StringBuilder ellipses = new StringBuilder();
    private final StringBuilder compatibility = new StringBuilder();

    /** All other characters, with compatibility characters replaced by their decomposition. */
    private final StringBuilder others = new StringBuilder();

    Kinds(String words) {
      words.codePoints().forEach(this::add);
    }

    private void add(int c) {
      CharacterKind kind = CharacterKind.of(c);
      if (kind != CharacterKind.OTHER) {
        of(kind).appendCodePoint(c);
        return;
      }
      if (c == FRACTION_SLASH) {
        compatibility.appendCodePoint(c);
        others.append('/');
        return;
      }
      String one = Character.toString(c);
      String plain = Normalizer.normalize(one, Normalizer.Form.NFKD);
      if (c < 0x80 || plain.equals(Normalizer.normalize(one, Normalizer.Form.NFD))) {
        others.append(one);
      } else {
        (isEllipsis(plain) ? ellipses : compatibility).append(one);
        others.append(plain.replace((char) FRACTION_SLASH, '/'));
      }
    }

    private static boolean isEllipsis(String plain) {
      return plain.equals("..") || plain.equals("...");
    }

    private StringBuilder of(CharacterKind kind) {
      return byKind.computeIfAbsent(kind, one -> new StringBuilder());
    }

    boolean differs(Kinds other, CharacterKind kind) {
      return of(kind).compareTo(other.of(kind)) != 0;
    }
  }

  private PassageDifferences() {}

  public static Set<Difference> of(
      SoughtWords sought, FoundPlace place, String text, boolean otherContext) {
    Set<Difference> differences = EnumSet.noneOf(Difference.class);
    if (place.rank() != Literalness.LITERAL) {
      String found = text.substring(place.begin(), place.end());
      compare(sought.at(place), found, place.isOtherCase(), differences);
      addOuter(sought, place, differences);
      if (differences.isEmpty()) {
        // The only difference is that white space is on different sides of a quotation mark.
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
    if (sought.equals(found)) {
      return;
    }
    Kinds one = new Kinds(sought);
    Kinds other = new Kinds(found);
    addIf(one.differs(other, CharacterKind.WHITE_SPACE), Difference.WHITE_SPACE, differences);
    addIf(
        one.differs(other, CharacterKind.QUOTATION_MARK), Difference.QUOTATION_MARKS, differences);
    addIf(one.differs(other, CharacterKind.DASH), Difference.DASHES, differences);
    addIf(
        one.differs(other, CharacterKind.INVISIBLE), Difference.INVISIBLE_CHARACTERS, differences);
    addIf(one.ellipses.compareTo(other.ellipses) != 0, Difference.ELLIPSES, differences);
    addIf(
        one.compatibility.compareTo(other.compatibility) != 0,
        Difference.COMPATIBILITY_CHARACTERS,
        differences);
    addIf(isOtherCase, Difference.FIRST_LETTER, differences);
    String rest = one.others.toString();
    String otherRest = other.others.toString();
    int letter = isOtherCase ? lengthOfFirst(rest) : 0;
    int otherLetter = isOtherCase ? lengthOfFirst(otherRest) : 0;
    addIf(
        !rest.substring(letter).equals(otherRest.substring(otherLetter)),
        Difference.NORMALIZATION_FORM,
        differences);
  }

  private static int lengthOfFirst(String words) {
    return Character.charCount(words.codePointAt(0));
  }

  private static void addOuter(SoughtWords sought, FoundPlace place, Set<Difference> differences) {
    String outside = sought.outside(place);
    outside
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

  private static void addIf(boolean differs, Difference difference, Set<Difference> differences) {
    if (differs) {
      differences.add(difference);
    }
  }
}

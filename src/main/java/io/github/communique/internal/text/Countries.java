package io.github.communique.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The supported country codes: the ISO 3166-1 alpha-2 codes and {@code XK}. */
public final class Countries {
  /** The ISO 3166-1 alpha-2 codes, as listed by the JDK. */
  private static final Set<String> ISO_3166_1 = Set.of(Locale.getISOCountries());

  /** The user-assigned code for Kosovo, which is widely used but not in ISO 3166-1. */
  private static final String KOSOVO = "XK";

  private Countries() {}

  /** Returns whether a code is current. The comparison is case-sensitive. */
  public static boolean contains(String code) {
    return ISO_3166_1.contains(code) || code.equals(KOSOVO);
  }

  /**
   * Suggests a valid code for an invalid code. Corrects the case and removes surrounding white
   * space. Replaces three-letter codes with two-letter codes, and replaces reserved, withdrawn and
   * FIPS 10-4 codes with ISO 3166-1 codes.
   *
   * @return the suggestion; empty if the code is valid or unknown
   */
  public static Optional<String> meant(String code) {
    String upper = code.strip().toUpperCase(Locale.ROOT);
    String right = contains(upper) ? upper : Mistaken.CODES.get(upper);
    return Optional.ofNullable(right).filter(found -> !found.equals(code));
  }

  /** The invalid codes with their suggestions, which are loaded on demand. */
  private static final class Mistaken {
    private static final Map<String, Set<String>> LISTS =
        Resources.lists(Countries.class, "country-aliases.txt");

    static final Map<String, String> CODES = codes();

    private Mistaken() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : ISO_3166_1) {
        codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
      }
      addAll("three-letters", codes);
      addAll("fips-10-4", codes);
      addWithdrawn(codes);
      addAll("reserved", codes);
      return Map.copyOf(codes);
    }

    private static void addAll(String list, Map<String, String> codes) {
      for (String pair : Objects.requireNonNull(LISTS.get(list))) {
        int split = pair.indexOf('>');
        codes.put(pair.substring(0, split), pair.substring(split + 1));
      }
    }

    /**
     * Adds withdrawn codes. An ISO 3166-3 code consists of the withdrawn code and the code of its
     * successor.
     */
    private static void addWithdrawn(Map<String, String> codes) {
      for (String withdrawn : Locale.getISOCountries(IsoCountryCode.PART3)) {
        String former = withdrawn.substring(0, 2);
        String successor = withdrawn.substring(2);
        if (!contains(former)) {
          if (contains(successor)) {
            codes.put(former, successor);
          } else {
            codes.remove(former);
          }
        }
      }
    }
  }
}

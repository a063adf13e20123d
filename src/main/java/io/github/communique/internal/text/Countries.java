package io.github.communique.internal.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Map;
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
    /**
     * The exceptionally reserved codes of ISO 3166-1 with their countries, and {@code EL}, which
     * the European Union uses for Greece. Excludes {@code EU}, {@code UN} and {@code SU}, which do
     * not denote a single country.
     */
    private static final String RESERVED =
        "UK=GB EL=GR FX=FR AC=SH TA=SH CP=FR CQ=GG DG=IO EA=ES IC=ES";

    /** The FIPS 10-4 codes that are not ISO 3166-1 codes, with the ISO codes of their countries. */
    private static final String FIPS_10_4 =
        "AA=AW AJ=AZ AN=AD AV=AI AY=AQ BC=BW BK=BA BP=SB BU=BG BX=BN CB=KH CE=LK CJ=KY CS=CR"
            + " CT=CF DA=DK DR=DO EI=IE EK=GQ EN=EE EZ=CZ FG=GF FP=PF FS=TF GJ=GD GK=GG GV=GN HA=HT HO=HN"
            + " IV=CI IZ=IQ JA=JP KS=KR KT=CX KU=KW KV=XK LE=LB LG=LV LH=LT LO=SK MB=MQ MJ=ME"
            + " NN=SX NS=SR OD=SS PC=PN PO=PT PP=PG PU=GW RI=RS RM=MH RN=MF RP=PH RQ=PR SF=ZA"
            + " SP=ES SW=SE TB=BL TI=TJ TS=TN TU=TR TX=TM UC=CW UP=UA UV=BF VM=VN VQ=VI VT=VA"
            + " WA=NA WI=EH WZ=SZ YM=YE ZI=ZW";

    /** Three-letter codes that are widely used but not in ISO 3166-1, and withdrawn codes. */
    private static final String IN_THREE_LETTERS =
        "XKX=XK XKS=XK KSV=XK ROM=RO TMP=TL ZAR=CD BUR=MM DDR=DE GER=DE";

    static final Map<String, String> CODES = codes();

    private Mistaken() {}

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>();
      for (String code : ISO_3166_1) {
        codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
      }
      addAll(IN_THREE_LETTERS, codes);
      addAll(FIPS_10_4, codes);
      addWithdrawn(codes);
      addAll(RESERVED, codes);
      return Map.copyOf(codes);
    }

    private static void addAll(String pairs, Map<String, String> codes) {
      for (String pair : pairs.split(" ", -1)) {
        int equals = pair.indexOf('=');
        codes.put(pair.substring(0, equals), pair.substring(equals + 1));
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

package io.github.communique.internal.rules;

import io.github.communique.internal.text.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The event codes of the CAMEO codebook, and the codes 1213 and 1214. ICEWS and GDELT use these two
 * codes, but the codebook omits them.
 */
final class CameoEventCodes {
  /**
   * One string for each of the 20 classes. Each digit of a string is the number of four-digit codes
   * under one three-digit code.
   */
  private static final List<String> CLASSES =
      WordList.words(
          """
          0000000000 040446000 0404460000 0000000 00000000 00000 000000 04042034 00000 040446000
          0050000 0444600000 0340000050 044444 000000 0030003 0240000 0034000 0000020 00002
          """);

  private static final Set<String> CODES = codes();

  private CameoEventCodes() {}

  static boolean contains(String code) {
    return CODES.contains(code);
  }

  private static Set<String> codes() {
    Set<String> codes = new HashSet<>();
    for (int i = 0; i < CLASSES.size(); i++) {
      String root = (i < 9 ? "0" : "") + (i + 1);
      codes.add(root);
      for (int j = 0; j < CLASSES.get(i).length(); j++) {
        String base = root + j;
        codes.add(base);
        for (int k = 1; k <= CLASSES.get(i).charAt(j) - '0'; k++) {
          codes.add(base + k);
        }
      }
    }
    return codes;
  }
}

package io.github.communique.internal.text;

/** Text from outside, made fit to stand in a message. */
public final class Quoted {
  private static final int LONGEST = 80;

  private Quoted() {}

  /** The text in quotation marks, cut when it is long, its control characters escaped. */
  public static String of(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    int shown = Math.min(text.length(), LONGEST);
    for (int i = 0; i < shown; i++) {
      char c = text.charAt(i);
      if (Character.isISOControl(c) || Character.isSurrogate(c) && !isPaired(text, i)) {
        quoted.append("\\u");
        String hex = Integer.toHexString(c);
        quoted.append("0".repeat(4 - hex.length())).append(hex);
      } else {
        quoted.append(c);
      }
    }
    if (shown < text.length()) {
      quoted.append("… (").append(text.length()).append(" characters)");
    }
    return quoted.append('"').toString();
  }

  private static boolean isPaired(String text, int i) {
    char c = text.charAt(i);
    return Character.isHighSurrogate(c)
        ? i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))
        : i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
  }
}

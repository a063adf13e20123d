package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Text in the bytes of an input, as lines of UTF-8, which are readable for people. */
final class FuzzText {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private FuzzText() {}

  /**
   * The lines of an input, the first ones only.
   *
   * @param input the bytes; {@code \ud800} is that UTF-16 unit, which UTF-8 has no bytes for
   * @param most how many lines there are at most
   */
  static List<String> lines(byte[] input, int most) {
    return Arrays.stream(new String(input, UTF_8).split("\n", -1))
        .limit(most)
        .map(FuzzText::unescaped)
        .toList();
  }

  private static String unescaped(String line) {
    return ESCAPE
        .matcher(line)
        .replaceAll(
            match -> {
              char unit = (char) Integer.parseInt(match.group(1), 16);
              return unit == '\\' || unit == '$' ? "\\" + unit : String.valueOf(unit);
            });
  }
}

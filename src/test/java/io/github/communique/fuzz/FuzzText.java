package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Interprets fuzzing input as lines of UTF-8 text, so that developers can read and write the input.
 */
final class FuzzText {
  private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");

  private FuzzText() {}

  /**
   * Returns the first lines of an input.
   *
   * @param input the bytes; {@code \ud800} represents an unpaired surrogate, which UTF-8 cannot
   *     encode
   * @param most the maximum number of lines
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

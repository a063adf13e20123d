package io.github.communique.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Decodes every token and discards it: the lower bound for any reader. */
final class TokenScan {
  private TokenScan() {}

  /**
   * Reads all values of a parser.
   *
   * @return a checksum that is correct only if everything was decoded: the lengths of names and
   *     strings, the integer parts of numbers, and the kinds of other tokens, added up
   */
  static long sum(JsonParser parser) {
    long sum = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      sum +=
          switch (token) {
            case PROPERTY_NAME -> parser.currentName().length();
            // This call decodes the string without creating it; otherwise the parser would skip it.
            case VALUE_STRING -> parser.getStringLength();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
            default -> token.id();
          };
    }
    return sum;
  }
}

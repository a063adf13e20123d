package io.github.communique.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The lower bound: decodes every token and discards it. */
final class TokenScan {
  private TokenScan() {}

  /**
   * Reads all values of a parser.
   *
   * @return the sum of the lengths of all names and strings, the numbers as integers, and the kinds
   *     of the other tokens; it is correct only if every token was decoded
   */
  static long sum(JsonParser parser) {
    long sum = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      sum +=
          switch (token) {
            case PROPERTY_NAME -> parser.currentName().length();
            // Decodes the string without creating it; otherwise the parser would skip it.
            case VALUE_STRING -> parser.getStringLength();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
            default -> token.id();
          };
    }
    return sum;
  }
}

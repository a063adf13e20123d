package io.github.communique.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The lower bound: reads every token and decodes every value, and discards them. */
final class TokenScan {
  private TokenScan() {}

  /**
   * Reads all values that a parser has.
   *
   * @return the lengths of all names and strings, the numbers as whole ones, and the kinds of the
   *     other tokens, added up: it comes out right only if all was decoded
   */
  static long sum(JsonParser parser) {
    long sum = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      sum +=
          switch (token) {
            case PROPERTY_NAME -> parser.currentName().length();
            // Decodes the string, which the parser else passes over, without making one.
            case VALUE_STRING -> parser.getStringLength();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
            default -> token.id();
          };
    }
    return sum;
  }
}

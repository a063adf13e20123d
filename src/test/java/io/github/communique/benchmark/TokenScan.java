package io.github.communique.benchmark;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Decodes and discards every token, which is the least that a reader based on Jackson must do. */
final class TokenScan {
  private TokenScan() {}

  /**
   * Reads all values of a parser.
   *
   * @return the sum of the lengths of names and strings, the integer parts of numbers, and the ids
   *     of all other tokens; computing this checksum requires decoding every token
   */
  static long sum(JsonParser parser) {
    long sum = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      sum +=
          switch (token) {
            case PROPERTY_NAME -> parser.currentName().length();
            // Decodes the content without creating a String; without this call, the parser would
            // skip the content.
            case VALUE_STRING -> parser.getStringLength();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> (long) parser.getDoubleValue();
            default -> token.id();
          };
    }
    return sum;
  }
}

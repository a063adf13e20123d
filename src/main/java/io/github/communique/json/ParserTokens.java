package io.github.communique.json;

import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.TokenReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/** The tokens of a parser of Jackson 3. */
final class ParserTokens implements TokenReader {
  private final JsonParser parser;
  private Token token;
  private @Nullable TokenStreamLocation location;

  /** Starts at the parser's current token, or before its first. */
  ParserTokens(JsonParser parser) {
    this.parser = parser;
    this.token = toToken(parser.currentToken());
  }

  @Override
  public Token next() {
    token = toToken(parser.nextToken());
    location = null;
    return token;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() {
    return parser.getString();
  }

  @Override
  public void skipChildren() {
    parser.skipChildren();
    location = null;
    token = toToken(parser.currentToken());
  }

  // Jackson gives -1 where there are no lines, as in a tree.
  @Override
  public int line() {
    return Math.max(0, location().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, location().getColumnNr());
  }

  /** Made anew by the parser each time, and asked for twice. */
  private TokenStreamLocation location() {
    TokenStreamLocation known = location;
    if (known == null) {
      known = parser.currentTokenLocation();
      location = known;
    }
    return known;
  }

  private static Token toToken(JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case PROPERTY_NAME -> Token.NAME;
      case VALUE_STRING -> Token.STRING;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Token.NUMBER;
      case VALUE_TRUE -> Token.TRUE;
      case VALUE_FALSE -> Token.FALSE;
      case VALUE_NULL -> Token.NULL;
      // No JSON has it: a Java object in a tree.
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      // A source fed piece by piece that has run dry: there is no waiting for more here.
      case NOT_AVAILABLE -> Token.END;
    };
  }
}

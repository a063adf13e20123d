package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.TokenReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2; what it throws comes out unchecked. */
final class ParserTokens implements TokenReader {
  private final JsonParser parser;
  private Token token;

  /** Starts at the parser's current token, or before its first. */
  ParserTokens(JsonParser parser) {
    this.parser = parser;
    this.token = toToken(parser.currentToken());
  }

  @Override
  public Token next() {
    try {
      token = toToken(parser.nextToken());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return token;
  }

  @Override
  public Token token() {
    return token;
  }

  @Override
  public String text() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void skipChildren() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    token = toToken(parser.currentToken());
  }

  // Jackson gives -1 where there are no lines, as in a tree.
  @Override
  public int line() {
    return Math.max(0, parser.currentTokenLocation().getLineNr());
  }

  @Override
  public int column() {
    return Math.max(0, parser.currentTokenLocation().getColumnNr());
  }

  private static Token toToken(@Nullable JsonToken token) {
    if (token == null) {
      return Token.END;
    }
    return switch (token) {
      case START_OBJECT -> Token.START_OBJECT;
      case END_OBJECT -> Token.END_OBJECT;
      case START_ARRAY -> Token.START_ARRAY;
      case END_ARRAY -> Token.END_ARRAY;
      case FIELD_NAME -> Token.NAME;
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

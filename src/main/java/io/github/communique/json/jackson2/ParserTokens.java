package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.communique.wire.InputFault;
import io.github.communique.wire.LimitedTokens;
import io.github.communique.wire.ParserMessage;
import io.github.communique.wire.ReadLimits;
import io.github.communique.wire.ReadingStopped;
import io.github.communique.wire.Token;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The tokens of a parser of Jackson 2; failures of its input are thrown unchecked. */
final class ParserTokens extends LimitedTokens {
  private final JsonParser parser;

  /** Starts at the parser's current token, or before its first. */
  ParserTokens(JsonParser parser, ReadLimits limits) {
    super(toToken(parser.currentToken()), limits);
    this.parser = parser;
    checkFirst();
  }

  @Override
  protected Token advance() {
    try {
      return toToken(parser.nextToken());
    } catch (IOException e) {
      throw translated(e);
    }
  }

  @Override
  protected String parsed() {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw translated(e);
    }
  }

  @Override
  protected int numberLength() {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw translated(e);
    }
  }

  /** A {@link ReadingStopped} for what is wrong with the text; anything else unchecked. */
  private RuntimeException translated(IOException e) {
    if (e instanceof StreamConstraintsException limit) {
      // It has no place of its own.
      return new ReadingStopped(
          "json.limit", ParserMessage.of(limit.getOriginalMessage()), line(), column(), limit);
    }
    if (e instanceof JsonEOFException) {
      return stopped("json.syntax", ParserMessage.ENDS_EARLY, e);
    }
    if (e instanceof StreamReadException syntax) {
      return stopped("json.syntax", ParserMessage.of(syntax.getOriginalMessage()), syntax);
    }
    if (e instanceof InputFault fault) {
      return stopped(fault.code(), fault.description(), e);
    }
    if (e instanceof CharConversionException) {
      return stopped("json.encoding", ParserMessage.of(String.valueOf(e.getMessage())), e);
    }
    return new UncheckedIOException(e);
  }

  private static ReadingStopped stopped(String code, String message, IOException e) {
    JsonLocation at = e instanceof JsonProcessingException json ? json.getLocation() : null;
    return new ReadingStopped(
        code, message, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr(), e);
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

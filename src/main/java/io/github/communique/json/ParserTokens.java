package io.github.communique.json;

import io.github.communique.internal.wire.InputFault;
import io.github.communique.internal.wire.LimitedTokens;
import io.github.communique.internal.wire.Names;
import io.github.communique.internal.wire.ParserMessage;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.TokenPosition;
import java.io.CharConversionException;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.BinaryNameMatcher;
import tools.jackson.core.sym.PropertyNameMatcher;

/** Reads tokens from a Jackson 3 parser. */
final class ParserTokens extends LimitedTokens {
  private final JsonParser parser;
  private final boolean matchesNames;

  /**
   * Creates a token reader that starts at the parser's current token or, if the parser has not
   * started, before its first token.
   */
  ParserTokens(JsonParser parser, ReadLimits limits) {
    super(toToken(parser.currentToken()), limits);
    this.parser = parser;
    // Any other parser has already converted the name to a string.
    this.matchesNames = parser instanceof UTF8StreamJsonParser;
    checkFirst();
  }

  @Override
  protected Token advance() {
    try {
      return toToken(parser.nextToken());
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  @Override
  protected int advanceToName(Names names) {
    try {
      if (matchesNames) {
        return Math.max(-1, parser.nextNameMatch(names.prepared(ParserTokens::matcher)));
      }
      parser.nextToken();
      return -1;
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  private static PropertyNameMatcher matcher(List<String> names) {
    return BinaryNameMatcher.construct(names);
  }

  @Override
  protected Token current() {
    return toToken(parser.currentToken());
  }

  @Override
  protected int copyText(char[] copy) {
    try {
      int length = parser.getStringLength();
      if (length <= copy.length) {
        System.arraycopy(parser.getStringCharacters(), parser.getStringOffset(), copy, 0, length);
      }
      return length;
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  @Override
  protected String parsed() {
    try {
      return parser.getString();
    } catch (JacksonException e) {
      throw translated(e);
    }
  }

  @Override
  protected int numberLength() {
    return parser.getStringLength();
  }

  /**
   * Returns a {@link ReadingStopped} for an error in the document, and any other exception
   * unchanged.
   */
  private RuntimeException translated(JacksonException e) {
    if (e instanceof StreamConstraintsException) {
      return overParserLimit(e.getOriginalMessage(), limits(parser.streamReadConstraints()), e);
    }
    if (e instanceof UnexpectedEndOfInputException) {
      return stopped("json.syntax", ParserMessage.ENDS_EARLY, e);
    }
    if (e instanceof StreamReadException) {
      return stopped("json.syntax", ParserMessage.NOT_JSON, e);
    }
    if (e instanceof JacksonIOException && e.getCause() instanceof InputFault fault) {
      return fault.stopped(e);
    }
    if (e instanceof JacksonIOException && e.getCause() instanceof CharConversionException) {
      return stopped("json.encoding", ParserMessage.NOT_DECODED, e);
    }
    return e;
  }

  private static ReadLimits limits(StreamReadConstraints parser) {
    return ReadLimits.STANDARD
        .withDepth(parser.getMaxNestingDepth())
        .withDocumentLength(parser.getMaxDocumentLength())
        .withNameLength(parser.getMaxNameLength())
        .withStringLength(parser.getMaxStringLength())
        .withNumberLength(parser.getMaxNumberLength());
  }

  private static ReadingStopped stopped(String code, String message, JacksonException e) {
    TokenStreamLocation at = e.getLocation();
    return new ReadingStopped(
        code,
        message,
        null,
        at == null ? 0 : Math.max(0, at.getLineNr()),
        at == null ? 0 : Math.max(0, at.getColumnNr()),
        e);
  }

  @Override
  public long place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    int line = at.getLineNr();
    // Tokens from a tree do not have line numbers.
    return line < 1 ? TokenPosition.of(0, tokens()) : TokenPosition.of(line, at.getColumnNr());
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
      // A Java object in a tree. JSON does not have a corresponding value.
      case VALUE_EMBEDDED_OBJECT -> Token.OTHER;
      // A non-blocking source does not have any bytes available, and this reader cannot wait for
      // more.
      case NOT_AVAILABLE -> Token.END;
    };
  }
}

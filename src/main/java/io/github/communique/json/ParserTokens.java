package io.github.communique.json;

import io.github.communique.internal.wire.InputFault;
import io.github.communique.internal.wire.LimitedTokens;
import io.github.communique.internal.wire.ParserMessage;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Token;
import java.io.CharConversionException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The tokens of a parser of Jackson 3. */
final class ParserTokens extends LimitedTokens {
  private final JsonParser parser;
  private @Nullable TokenStreamLocation location;

  /** Starts at the parser's current token, or before its first. */
  ParserTokens(JsonParser parser, ReadLimits limits) {
    super(toToken(parser.currentToken()), limits);
    this.parser = parser;
    checkFirst();
  }

  @Override
  protected Token advance() {
    location = null;
    try {
      return toToken(parser.nextToken());
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

  /** A {@link ReadingStopped} for what is wrong with the document; anything else as it is. */
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

  // Jackson gives -1 where there are no lines, as in a tree.
  @Override
  public int line() {
    return Math.max(0, location().getLineNr());
  }

  @Override
  public int column() {
    TokenStreamLocation at = location();
    return at.getLineNr() < 1 ? tokens() : at.getColumnNr();
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

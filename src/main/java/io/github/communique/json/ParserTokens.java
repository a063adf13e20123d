package io.github.communique.json;

import io.github.communique.internal.wire.InputFault;
import io.github.communique.internal.wire.LimitedTokens;
import io.github.communique.internal.wire.Names;
import io.github.communique.internal.wire.ParserMessage;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Token;
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
    // Only this parser can match a name without first converting it to a string.
    this.matchesNames = parser instanceof UTF8StreamJsonParser;
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
    if (!matchesNames) {
      return super.advanceToName(names);
    }
    try {
      return Math.max(-1, parser.nextNameMatch(names.prepared(ParserTokens::matcher)));
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
      String code = ParserMessage.code(e.getOriginalMessage());
      return stopped(code, ParserMessage.message(code), e);
    }
    if (e instanceof JacksonIOException && e.getCause() instanceof InputFault fault) {
      return new ReadingStopped(fault.fault(), e);
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
    return at == null
        ? stopped(code, message, 0, 0, e)
        : stopped(code, message, at.getLineNr(), at.getColumnNr(), e);
  }

  @Override
  public long place() {
    TokenStreamLocation at = parser.currentTokenLocation();
    return place(at.getLineNr(), at.getColumnNr());
  }

  private static Token toToken(JsonToken token) {
    return token == null ? Token.END : Token.ofId(token.id());
  }
}

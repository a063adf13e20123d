package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.communique.internal.wire.InputFault;
import io.github.communique.internal.wire.LimitedTokens;
import io.github.communique.internal.wire.ParserMessage;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Token;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads tokens from a Jackson 2 parser. I/O exceptions are rethrown as unchecked exceptions. */
final class Jackson2ParserTokens extends LimitedTokens {
  private final JsonParser parser;

  /**
   * Creates a token reader that starts at the parser's current token or, if the parser has not
   * started, before its first token.
   */
  Jackson2ParserTokens(JsonParser parser, ReadLimits limits) {
    super(toToken(parser.currentToken()), limits);
    this.parser = parser;
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
  protected Token current() {
    return toToken(parser.currentToken());
  }

  @Override
  protected int copyText(char[] copy) {
    try {
      int length = parser.getTextLength();
      if (length <= copy.length) {
        System.arraycopy(parser.getTextCharacters(), parser.getTextOffset(), copy, 0, length);
      }
      return length;
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

  /**
   * Returns a {@link ReadingStopped} for an error in the document, and an unchecked exception for
   * any other failure.
   */
  private RuntimeException translated(IOException e) {
    if (e instanceof StreamConstraintsException limit) {
      return overParserLimit(
          limit.getOriginalMessage(), limits(parser.streamReadConstraints()), limit);
    }
    if (e instanceof JsonEOFException end) {
      return stopped("json.syntax", ParserMessage.ENDS_EARLY, end, end.getLocation());
    }
    if (e instanceof StreamReadException syntax) {
      String code = ParserMessage.code(syntax.getOriginalMessage());
      return stopped(code, ParserMessage.message(code), syntax, syntax.getLocation());
    }
    if (e instanceof InputFault fault) {
      return new ReadingStopped(fault.fault(), e);
    }
    if (e instanceof CharConversionException) {
      return stopped("json.encoding", ParserMessage.NOT_DECODED, e, null);
    }
    return new UncheckedIOException(e);
  }

  private static ReadLimits limits(StreamReadConstraints parser) {
    return ReadLimits.STANDARD
        .withDepth(parser.getMaxNestingDepth())
        .withDocumentLength(parser.getMaxDocumentLength())
        .withNameLength(parser.getMaxNameLength())
        .withStringLength(parser.getMaxStringLength())
        .withNumberLength(parser.getMaxNumberLength());
  }

  private static ReadingStopped stopped(
      String code, String message, IOException e, @Nullable JsonLocation at) {
    return at == null
        ? stopped(code, message, 0, 0, e)
        : stopped(code, message, at.getLineNr(), at.getColumnNr(), e);
  }

  @Override
  public long place() {
    JsonLocation at = parser.currentTokenLocation();
    return place(at.getLineNr(), at.getColumnNr());
  }

  private static Token toToken(@Nullable JsonToken token) {
    return token == null ? Token.END : Token.ofId(token.id());
  }
}

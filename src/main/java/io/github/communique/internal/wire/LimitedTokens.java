package io.github.communique.internal.wire;

import io.github.communique.internal.text.UnicodeText;

/**
 * Applies the limits of a reader to the tokens of any parser.
 *
 * <p>The parsers differ in their own limits. This class checks the same limits for all of them, and
 * throws a {@link ReadingStopped} if one is exceeded.
 */
public abstract class LimitedTokens implements TokenReader {
  private final ReadLimits limits;
  private Token token;
  private int depth;
  private int tokens = 1;

  /**
   * Starts at a token.
   *
   * @param first the parser's current token
   * @param limits the limits
   */
  protected LimitedTokens(Token first, ReadLimits limits) {
    this.limits = limits;
    this.token = first;
    this.depth = first == Token.START_OBJECT || first == Token.START_ARRAY ? 1 : 0;
  }

  /**
   * Checks the number at which the reading starts, if it starts at one.
   *
   * @throws ReadingStopped if it exceeds a limit
   */
  protected final void checkFirst() {
    if (token == Token.NUMBER) {
      checkNumber();
    }
  }

  /**
   * Goes to the parser's next token.
   *
   * @throws ReadingStopped if the parser cannot read a token
   */
  protected abstract Token advance();

  /**
   * The text of the parser's token.
   *
   * @throws ReadingStopped if it cannot be read
   */
  protected abstract String parsed();

  /** The length of the text of a number. */
  protected abstract int numberLength();

  /**
   * Goes to the parser's next token, which is a name or the end of an object.
   *
   * @return the number of a name that was found without creating a string; -1 for any other token
   * @throws ReadingStopped if the parser cannot read a token
   */
  protected abstract int advanceToName(Names names);

  /** The parser's current token. */
  protected abstract Token current();

  /**
   * Copies the text of the parser's token unless it is longer than an array.
   *
   * @return its length, even if it is not copied
   * @throws ReadingStopped if it cannot be read
   */
  protected abstract int copyText(char[] copy);

  @Override
  public final Token next() {
    return arriveAt(advance());
  }

  private Token arriveAt(Token next) {
    token = next;
    tokens++;
    switch (next) {
      case START_OBJECT, START_ARRAY -> enter();
      case END_OBJECT, END_ARRAY -> depth--;
      case NAME -> checkName();
      case NUMBER -> checkNumber();
      default -> {}
    }
    return next;
  }

  @Override
  public final int nextName(Names names) {
    if (names.longest() > limits.nameLength()) {
      return next() == Token.NAME ? names.indexOf(text()) : -1;
    }
    int number = advanceToName(names);
    if (number < 0) {
      return arriveAt(current()) == Token.NAME ? names.indexOf(parsed()) : -1;
    }
    token = Token.NAME;
    tokens++;
    return number;
  }

  @Override
  public final int shortText(char[] copy) {
    int length = copyText(copy);
    if (token == Token.STRING && length > limits.stringLength()) {
      throw overLimit(ParserMessage.string(limits.stringLength()));
    }
    return length > copy.length ? -1 : length;
  }

  private void enter() {
    depth++;
    if (depth > limits.depth()) {
      throw overLimit(ParserMessage.nesting(limits.depth()));
    }
  }

  private void checkName() {
    String name = parsed();
    // Some parsers refuse an unpaired surrogate as malformed JSON, before any other fault.
    int lone = UnicodeText.firstLoneSurrogate(name);
    if (lone >= 0) {
      throw stopped("json.syntax", "a property name has an unpaired surrogate at index " + lone);
    }
    if (name.length() > limits.nameLength()) {
      throw overLimit(ParserMessage.name(limits.nameLength()));
    }
  }

  private void checkNumber() {
    if (numberLength() > limits.numberLength()) {
      long digits = parsed().chars().filter(c -> c >= '0' && c <= '9').count();
      if (digits > limits.numberLength()) {
        throw overLimit(ParserMessage.number(limits.numberLength()));
      }
    }
  }

  private ReadingStopped overLimit(String message) {
    return stopped("json.limit", message);
  }

  /**
   * Returns the exception for a limit of the parser, which does not report a position.
   *
   * @param original the parser's message
   * @param parser the limits of the parser
   * @param thrown what the parser threw
   */
  protected final ReadingStopped overParserLimit(
      String original, ReadLimits parser, Exception thrown) {
    return new ReadingStopped(
        "json.limit",
        ParserMessage.ofLimit(original, parser, limits),
        null,
        TokenPosition.line(place()),
        TokenPosition.column(place()),
        thrown);
  }

  private ReadingStopped stopped(String code, String message) {
    return new ReadingStopped(
        code, message, null, TokenPosition.line(place()), TokenPosition.column(place()), null);
  }

  /** The number of the token, from 1. It orders the issues of a tree, which has no lines. */
  protected final int tokens() {
    return tokens;
  }

  @Override
  public final Token token() {
    return token;
  }

  @Override
  public final String text() {
    String text = parsed();
    if (token == Token.STRING && text.length() > limits.stringLength()) {
      throw overLimit(ParserMessage.string(limits.stringLength()));
    }
    return text;
  }
}

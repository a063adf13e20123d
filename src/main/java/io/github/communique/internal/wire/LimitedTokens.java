package io.github.communique.internal.wire;

import io.github.communique.internal.syntax.DocumentFault;
import io.github.communique.internal.text.Ascii;
import io.github.communique.internal.text.UnicodeText;
import org.jspecify.annotations.Nullable;

/**
 * Applies the limits of a reader to the tokens of any parser.
 *
 * <p>The limits of the parsers themselves differ. This class checks the same limits for all
 * parsers, and throws {@link ReadingStopped} if a limit is exceeded.
 */
public abstract class LimitedTokens implements TokenReader {
  private final ReadLimits limits;
  private Token token;

  /**
   * Whether the next token is the parser's current token, because the parser is after the start of
   * the object.
   */
  private boolean inObject;

  private int depth;
  private int tokens = 1;

  /**
   * Starts at a token.
   *
   * @param first the parser's current token. A name or the end of an object represents the object
   *     that contains it, because Jackson skips the start of the object before it calls a
   *     delegating creator.
   * @param limits the limits
   */
  protected LimitedTokens(Token first, ReadLimits limits) {
    this.limits = limits;
    this.inObject = first == Token.NAME || first == Token.END_OBJECT;
    this.token = inObject ? Token.START_OBJECT : first;
    this.depth = token == Token.START_OBJECT || token == Token.START_ARRAY ? 1 : 0;
  }

  /**
   * Advances to the parser's next token.
   *
   * @throws ReadingStopped if the parser cannot read a token
   */
  protected abstract Token advance();

  /**
   * Returns the text of the parser's current token.
   *
   * @throws ReadingStopped if the text cannot be read
   */
  protected abstract String parsed();

  /** Returns the length of the text of the current number. */
  protected abstract int numberLength();

  /**
   * Advances to the parser's next token, which is a name or the end of an object.
   *
   * @return the index of the name in {@code names} if it was found without creating a string;
   *     otherwise -1
   * @throws ReadingStopped if the parser cannot read a token
   */
  protected int advanceToName(Names names) {
    advance();
    return -1;
  }

  /** The parser's current token. */
  protected abstract Token current();

  /**
   * Copies the text of the parser's current token to an array, unless the text is longer than the
   * array.
   *
   * @return the length of the text, which is greater than the length of the array if the text is
   *     not copied
   * @throws ReadingStopped if the text cannot be read
   */
  protected abstract int copyText(char[] copy);

  @Override
  public final Token next() {
    if (inObject) {
      inObject = false;
      return arriveAt(current());
    }
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
    if (inObject || names.longest() > limits.nameLength()) {
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
    // Check for unpaired surrogates before checking the length, because some parsers reject an
    // unpaired surrogate as malformed JSON before the length can be checked.
    int lone = UnicodeText.firstLoneSurrogate(name);
    if (lone >= 0) {
      String message = "a property name has an unpaired surrogate at index " + lone;
      throw stopped("json.syntax", message, null);
    }
    if (name.length() > limits.nameLength()) {
      throw overLimit(ParserMessage.name(limits.nameLength()));
    }
  }

  private void checkNumber() {
    if (numberLength() > limits.numberLength()) {
      long digits = parsed().chars().filter(Ascii::isDigit).count();
      if (digits > limits.numberLength()) {
        throw overLimit(ParserMessage.number(limits.numberLength()));
      }
    }
  }

  private ReadingStopped overLimit(String message) {
    return stopped("json.limit", message, null);
  }

  /**
   * Returns the exception to throw if a limit of the parser is exceeded. It replaces the parser's
   * exception, which does not contain a position.
   *
   * @param original the parser's message
   * @param parser the limits of the parser
   * @param thrown the parser's exception
   */
  protected final ReadingStopped overParserLimit(
      String original, ReadLimits parser, Exception thrown) {
    String message = ParserMessage.ofLimit(original, parser, limits);
    return stopped("json.limit", message, thrown);
  }

  private ReadingStopped stopped(String code, String message, @Nullable Exception thrown) {
    long place = place();
    return stopped(code, message, TokenPosition.line(place), TokenPosition.column(place), thrown);
  }

  /**
   * Returns the exception for a fault.
   *
   * @param line the line; less than 1 if unknown
   * @param column the column; less than 1 if unknown
   * @param thrown the parser's exception; null if the parser did not find the fault
   */
  protected static ReadingStopped stopped(
      String code, String message, int line, int column, @Nullable Exception thrown) {
    return new ReadingStopped(
        new DocumentFault(code, message, null, Math.max(0, line), Math.max(0, column)), thrown);
  }

  /**
   * Returns the position of the current token, given the parser's line and column. Tokens from a
   * tree do not have line numbers, so their issues are sorted by the number of the token.
   */
  protected final long place(int line, int column) {
    return line < 1 ? TokenPosition.of(0, tokens) : TokenPosition.of(line, column);
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
    if (token == Token.NUMBER && tokens == 1) {
      // If the first token is a number, next() has not checked the number.
      checkNumber();
    }
    return text;
  }
}

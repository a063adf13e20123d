package io.github.communique.internal.wire;

/**
 * A JSON document, pulled token by token. A document that is not JSON, or exceeds a limit, ends it
 * with a {@link ReadingStopped}: nothing can be read after it.
 */
public interface TokenReader {
  /** Goes to the next token. */
  Token next();

  /**
   * Goes to the next token, which is a name or the end of an object.
   *
   * @return the number of the name; -1 if it is another name, or the token is no name
   */
  int nextName(Names names);

  /** The token last gone to. */
  Token token();

  /** The text of a name, a string, or a number as it is written. */
  String text();

  /**
   * Copies the text of a string or a number, so that no {@code String} is created for it.
   *
   * @return its length; -1 if it is longer than the array, and nothing is copied
   */
  int shortText(char[] copy);

  /** The {@linkplain TokenPosition position} of the token. */
  long place();
}

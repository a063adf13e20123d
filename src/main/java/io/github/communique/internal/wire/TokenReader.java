package io.github.communique.internal.wire;

/**
 * Reads a JSON document token by token. Throws {@link ReadingStopped} if the document is not JSON
 * or exceeds a limit; nothing can be read after that.
 */
public interface TokenReader {
  /** Goes to the next token. */
  Token next();

  /**
   * Goes to the next token, which is a name or the end of an object.
   *
   * @return the number of the name; -1 for another name or the end of the object
   */
  int nextName(Names names);

  /** The current token. */
  Token token();

  /** The text of the current name, string or number, verbatim. */
  String text();

  /**
   * Copies the text of the current string or number without creating a {@code String}.
   *
   * @return its length; -1 if it is longer than the array and not copied
   */
  int shortText(char[] copy);

  /** The {@linkplain TokenPosition position} of the token. */
  long place();
}

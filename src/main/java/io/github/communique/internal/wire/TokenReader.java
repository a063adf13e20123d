package io.github.communique.internal.wire;

/**
 * Reads a JSON document token by token. Throws {@link ReadingStopped} if the document is not JSON
 * or exceeds a limit. After this exception, the reader cannot be used.
 */
public interface TokenReader {
  /** Advances to the next token. */
  Token next();

  /**
   * Advances to the next token, which is a name or the end of an object.
   *
   * @return the index of the name in {@code names}; -1 for an unknown name or the end of the object
   */
  int nextName(Names names);

  /** The current token. */
  Token token();

  /** The text of the current name, string or number, verbatim. */
  String text();

  /**
   * Copies the text of the current string or number without creating a {@code String}.
   *
   * @return the length of the text; -1 if the text is longer than the array, and therefore not
   *     copied
   */
  int shortText(char[] copy);

  /** The {@linkplain TokenPosition position} of the current token. */
  long place();
}

package io.github.communique.internal.wire;

/**
 * A JSON document, pulled token by token. A document that is not JSON, or exceeds a limit, ends it
 * with a {@link ReadingStopped}: nothing can be read after it.
 */
public interface TokenReader {
  /** Goes to the next token. */
  Token next();

  /** The token last gone to. */
  Token token();

  /** The text of a name, a string, or a number as it is written. */
  String text();

  /** From the start of an object or array goes to its end; stays where it is on anything else. */
  void skipChildren();

  /** The line of the token, from 1; 0 when not known. */
  int line();

  /** The column of the token, from 1; a number that grows where the line is not known. */
  int column();
}

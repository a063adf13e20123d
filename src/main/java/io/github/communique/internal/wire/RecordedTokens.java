package io.github.communique.internal.wire;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Records the tokens of one value for lookahead. */
final class RecordedTokens implements TokenReader {
  private record Recorded(Token token, @Nullable String text, long place) {}

  private final List<Recorded> tokens = new ArrayList<>();
  private int at;

  /**
   * Records the value that starts at the current token of a reader, and advances the reader to the
   * last token of the value.
   */
  RecordedTokens(TokenReader in) {
    int depth = 0;
    while (true) {
      Token token = in.token();
      boolean hasText = token == Token.NAME || token == Token.STRING || token == Token.NUMBER;
      tokens.add(new Recorded(token, hasText ? in.text() : null, in.place()));
      depth += change(token);
      if (depth == 0 || token == Token.END) {
        return;
      }
      in.next();
    }
  }

  /** Returns the change in nesting depth at a token. */
  private static int change(Token token) {
    return switch (token) {
      case START_OBJECT, START_ARRAY -> 1;
      case END_OBJECT, END_ARRAY -> -1;
      default -> 0;
    };
  }

  /**
   * Advances to the value of a property of the recorded object. If the object does not have the
   * property, advances to the end of the object and returns false.
   */
  boolean find(String name) {
    while (next() == Token.NAME) {
      boolean found = text().equals(name);
      next();
      if (found) {
        return true;
      }
      skipChildren();
    }
    return false;
  }

  /** Rewinds to the first token. */
  void rewind() {
    at = 0;
  }

  @Override
  public Token next() {
    at++;
    return token();
  }

  @Override
  public Token token() {
    return at < tokens.size() ? tokens.get(at).token() : Token.END;
  }

  @Override
  public String text() {
    String text = tokens.get(at).text();
    if (text == null) {
      throw new IllegalStateException(token() + " has no text");
    }
    return text;
  }

  private void skipChildren() {
    int depth = change(token());
    while (depth > 0 && token() != Token.END) {
      at++;
      depth += change(token());
    }
  }

  @Override
  public int nextName(Names names) {
    return next() == Token.NAME ? names.indexOf(text()) : -1;
  }

  @Override
  public int shortText(char[] copy) {
    String text = text();
    if (text.length() > copy.length) {
      return -1;
    }
    text.getChars(0, text.length(), copy, 0);
    return text.length();
  }

  @Override
  public long place() {
    return at < tokens.size() ? tokens.get(at).place() : TokenPosition.UNKNOWN;
  }
}

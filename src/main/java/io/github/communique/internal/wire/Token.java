package io.github.communique.internal.wire;

/** The tokens of a JSON text. */
public enum Token {
  START_OBJECT,
  END_OBJECT,
  START_ARRAY,
  END_ARRAY,
  NAME,
  STRING,
  NUMBER,
  TRUE,
  FALSE,
  NULL,
  /**
   * A value that is not JSON, such as a Java object that is embedded in a {@code JsonNode} tree.
   */
  OTHER,
  /** The end of the input. */
  END;

  /**
   * The tokens in the order of their ids in Jackson 2 and 3 ({@code JsonTokenId}), starting with
   * the id -1. The ids -1 (not available) and 0 (no token) are treated as the end of the input,
   * because a reader does not wait for more input from a non-blocking parser.
   */
  private static final Token[] BY_ID = {
    END,
    END,
    START_OBJECT,
    END_OBJECT,
    START_ARRAY,
    END_ARRAY,
    NAME,
    STRING,
    NUMBER,
    NUMBER,
    TRUE,
    FALSE,
    NULL,
    OTHER
  };

  /** Returns the token with the given id in Jackson. */
  public static Token ofId(int id) {
    return BY_ID[id + 1];
  }
}

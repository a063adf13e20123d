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
  /** Something that no JSON text holds, such as a Java object in a tree. */
  OTHER,
  /** There is nothing after the last token. */
  END
}

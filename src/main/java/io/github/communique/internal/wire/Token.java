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
  /** A value that does not exist in JSON, such as a Java object in a tree. */
  OTHER,
  /** The end of the input. */
  END
}

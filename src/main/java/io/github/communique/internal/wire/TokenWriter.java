package io.github.communique.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes a JSON document token by token. */
public interface TokenWriter {
  /**
   * Returns whether the names in each object must be written in the order of their UTF-16 code
   * units.
   */
  default boolean isSorted() {
    return false;
  }

  /** Writes the start of an object. */
  void startObject();

  /** Writes the end of an object. */
  void endObject();

  /** Writes the start of an array. */
  void startArray();

  /** Writes the end of an array. */
  void endArray();

  /** Writes the name of a model property. */
  default void name(Name name) {
    name(name.text());
  }

  /** Writes the name of a property. */
  void name(String name);

  /** Writes a string. */
  void string(String value);

  /** Writes an integer. */
  void integer(long value);

  /** Writes an integer outside the range of {@code long}. */
  void integer(BigInteger value);

  /** Writes a number with all its digits. */
  void decimal(BigDecimal value);

  /** Writes true or false. */
  void bool(boolean value);

  /** Writes null. */
  void nul();
}

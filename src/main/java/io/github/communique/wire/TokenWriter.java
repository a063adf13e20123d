package io.github.communique.wire;

/** A JSON text, written token by token. */
public interface TokenWriter {
  /** Writes the start of an object. */
  void startObject();

  /** Writes the end of an object. */
  void endObject();

  /** Writes the start of an array. */
  void startArray();

  /** Writes the end of an array. */
  void endArray();

  /** Writes the name of a property. */
  void name(String name);

  /** Writes a string. */
  void string(String value);

  /** Writes a number as it is given. */
  void number(String literal);

  /** Writes true or false. */
  void bool(boolean value);

  /** Writes null. */
  void nul();
}

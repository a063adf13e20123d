package io.github.communique.time;

import java.io.InvalidObjectException;
import java.io.Serializable;

/**
 * The serialized form of a {@link PartialDateTime}.
 *
 * @param text the text of the value
 */
record SerializedText(String text) implements Serializable {
  private static final long serialVersionUID = 1L;

  private Object readResolve() throws InvalidObjectException {
    try {
      return PartialDateTime.parse(text);
    } catch (IllegalArgumentException | NullPointerException e) {
      InvalidObjectException invalid = new InvalidObjectException(e.getMessage());
      invalid.initCause(e);
      throw invalid;
    }
  }
}

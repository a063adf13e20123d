package io.github.communique.wire;

import java.io.IOException;

/** Thrown by an input whose next byte cannot be read as part of a document. */
public final class InputFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  /**
   * A fault.
   *
   * @param code the code of its issue
   * @param message the message of its issue
   */
  public InputFault(String code, String message) {
    super(message);
    this.code = code;
  }

  /** The code of its issue. */
  public String code() {
    return code;
  }

  /** The message of its issue. */
  public String description() {
    return String.valueOf(getMessage());
  }
}

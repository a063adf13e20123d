package io.github.communique.internal.wire;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown by an input stream if its next byte cannot be part of a document. */
public final class InputFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;
  private final String description;
  private final @Nullable String hint;
  private final int line;
  private final int column;

  /**
   * Creates a fault.
   *
   * @param code the code of the issue that reports the fault
   * @param message the message of the issue
   * @param hint the probable cause; null if unknown
   * @param line the line of the fault, starting at 1; 0 if unknown
   * @param column the column in bytes, starting at 1; 0 if unknown
   */
  public InputFault(String code, String message, @Nullable String hint, int line, int column) {
    super(message);
    this.code = code;
    this.description = message;
    this.hint = hint;
    this.line = line;
    this.column = column;
  }

  /** Returns whether this fault reports that the document is too long. */
  public boolean isOfLength() {
    return code.equals("json.limit");
  }

  /** Converts the fault to the exception that ends the read operation. */
  public ReadingStopped stopped(Exception thrown) {
    return new ReadingStopped(code, description, hint, line, column, thrown);
  }
}

package io.github.communique.internal.wire;

import io.github.communique.internal.syntax.DocumentFault;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Thrown by an input stream if its next byte cannot be part of a document. */
public final class InputFault extends IOException {
  private static final long serialVersionUID = 1L;

  private final DocumentFault fault;

  /**
   * Creates a fault.
   *
   * @param code the code of the issue that reports the fault
   * @param message the message of the issue
   * @param hint the probable cause; null if unknown
   * @param line the line of the fault, starting at 1; 0 if unknown
   * @param column the column in bytes, starting at 1; 0 if unknown
   */
  InputFault(String code, String message, @Nullable String hint, int line, int column) {
    super(message);
    this.fault = new DocumentFault(code, message, hint, line, column);
  }

  /** The fault that this exception reports. */
  public DocumentFault fault() {
    return fault;
  }
}

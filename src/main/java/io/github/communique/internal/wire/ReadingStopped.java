package io.github.communique.internal.wire;

import org.jspecify.annotations.Nullable;

/** Thrown to end a read operation at a fault after which the document cannot be read further. */
public final class ReadingStopped extends RuntimeException {
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
   * @param column the column of the fault, starting at 1; 0 if unknown
   * @param cause the parser's exception; null if the parser did not find the fault
   */
  public ReadingStopped(
      String code,
      String message,
      @Nullable String hint,
      int line,
      int column,
      @Nullable Throwable cause) {
    super(message, cause, false, false);
    this.code = code;
    this.description = message;
    this.hint = hint;
    this.line = line;
    this.column = column;
  }

  /** Reports the fault at the path at which reading stopped. */
  public void reportTo(ReadContext context) {
    context.fail(code, description, hint, place());
  }

  /** The {@linkplain TokenPosition position} of the fault. */
  public long place() {
    return TokenPosition.of(line, column);
  }

  /** Returns whether the fault reports that the document is not JSON. */
  public boolean isOfSyntax() {
    return code.equals("json.syntax");
  }

  /** Returns whether the fault reports that the document is too long. */
  public boolean isOfLength() {
    Throwable cause = getCause();
    return isOfLength(cause) || cause != null && isOfLength(cause.getCause());
  }

  private static boolean isOfLength(@Nullable Throwable cause) {
    return cause instanceof InputFault fault && fault.isOfLength();
  }
}

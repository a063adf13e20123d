package io.github.communique.internal.wire;

import io.github.communique.internal.syntax.DocumentFault;
import org.jspecify.annotations.Nullable;

/** Thrown if a fault prevents the rest of a document from being read. */
public final class ReadingStopped extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final DocumentFault fault;

  /**
   * Creates an exception.
   *
   * @param fault the fault, which must be reported to a {@link ReadContext}
   * @param cause the parser's exception; null if the parser did not find the fault
   */
  public ReadingStopped(DocumentFault fault, @Nullable Throwable cause) {
    super(fault.message(), cause, false, false);
    this.fault = fault;
  }

  /** The fault that this exception reports. */
  public DocumentFault fault() {
    return fault;
  }

  /** Returns whether reading stopped because an input stream exceeded the length limit. */
  public boolean isOfLength() {
    Throwable cause = getCause();
    return isOfLength(cause) || cause != null && isOfLength(cause.getCause());
  }

  private static boolean isOfLength(@Nullable Throwable cause) {
    return cause instanceof InputFault input && input.fault().code().equals("json.limit");
  }
}

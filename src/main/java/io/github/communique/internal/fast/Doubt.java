package io.github.communique.internal.fast;

/** Thrown to end the fast path if it detects a fault, or rare input that it does not support. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It is immutable.
  static final Doubt DOUBT = new Doubt();

  private Doubt() {
    // A single instance is sufficient, because it has neither a message nor a stack trace.
    super(null, null, false, false);
  }
}

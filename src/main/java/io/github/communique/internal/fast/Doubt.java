package io.github.communique.internal.fast;

/** Ends the fast path at a fault, or at anything too rare to optimize. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It is immutable.
  static final Doubt DOUBT = new Doubt();

  private Doubt() {
    // Nothing reads a message or a stack trace, so one instance is enough.
    super(null, null, false, false);
  }
}

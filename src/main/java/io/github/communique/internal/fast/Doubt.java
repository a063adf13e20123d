package io.github.communique.internal.fast;

/** Thrown to end the fast path at a fault, or at input that is too rare to optimize. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It is immutable.
  static final Doubt DOUBT = new Doubt();

  private Doubt() {
    // Without a message and a stack trace, a single instance is sufficient.
    super(null, null, false, false);
  }
}

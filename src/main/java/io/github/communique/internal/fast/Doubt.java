package io.github.communique.internal.fast;

/** Thrown to end the fast path at a fault, or at anything too rare to optimize. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It is immutable.
  static final Doubt DOUBT = new Doubt();

  private Doubt() {
    // A message and a stack trace are not needed, so one instance is sufficient.
    super(null, null, false, false);
  }
}

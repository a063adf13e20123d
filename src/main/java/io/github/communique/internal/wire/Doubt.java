package io.github.communique.internal.wire;

/** Ends the reading of a text as clean: something in it is not, or is not worth to be quick for. */
final class Doubt extends RuntimeException {
  private static final long serialVersionUID = 1L;

  @SuppressWarnings("StaticAssignmentOfThrowable") // It has no state that could be another's.
  static final Doubt DOUBT = new Doubt();

  private Doubt() {
    // It says nothing, so it needs no stack trace and there need be but one.
    super(null, null, false, false);
  }
}

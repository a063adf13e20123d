package io.github.communique.interop.edtf;

import io.github.communique.internal.text.Quoted;

/** Thrown when a text is not read as a time, or a time not written as EDTF; says why. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** Why something was refused. */
  public enum Reason {
    /** The text is not EDTF of any level. */
    MALFORMED,
    /** The text is of a part of level 2 that is not read. */
    UNSUPPORTED,
    /** What the text says a time cannot hold, or what the time holds EDTF cannot say. */
    UNREPRESENTABLE
  }

  /** Why. */
  private final Reason reason;

  private EdtfException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  static EdtfException malformed(String text, String why) {
    return new EdtfException(Reason.MALFORMED, Quoted.of(text) + " is not EDTF: " + why);
  }

  static EdtfException unsupported(String text, String why) {
    return new EdtfException(Reason.UNSUPPORTED, Quoted.of(text) + " is not supported: " + why);
  }

  static EdtfException notATime(String text, String why) {
    return new EdtfException(
        Reason.UNREPRESENTABLE, Quoted.of(text) + " cannot be represented: " + why);
  }

  static EdtfException notEdtf(String why) {
    return new EdtfException(Reason.UNREPRESENTABLE, "EDTF cannot represent this time: " + why);
  }

  /**
   * Why it was refused.
   *
   * @return the reason; the message says more
   */
  public Reason reason() {
    return reason;
  }
}

package io.github.communique.interop.edtf;

import io.github.communique.internal.text.Quoted;

/** Thrown if an EDTF text cannot be parsed as a time, or if a time cannot be formatted as EDTF. */
public final class EdtfException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The reason for an {@link EdtfException}. A minor version may add constants. */
  public enum Reason {
    /** The text is not valid EDTF of any level. */
    MALFORMED,
    /** The text uses an unsupported level 2 feature. */
    UNSUPPORTED,
    /** The text cannot be represented in the model, or the time cannot be represented in EDTF. */
    UNREPRESENTABLE
  }

  /** The reason for this exception. */
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
   * The reason for this exception.
   *
   * @return the category of the error; the message contains the details
   */
  public Reason reason() {
    return reason;
  }
}

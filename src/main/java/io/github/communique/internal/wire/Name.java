package io.github.communique.internal.wire;

import java.nio.charset.StandardCharsets;

/** The name of a property of the model, ready to be written. */
public final class Name {
  private final String text;
  private final byte[] json;

  /** An ASCII name that consists of letters and digits. */
  Name(String text) {
    this.text = text;
    this.json = ('"' + text + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** The name. */
  public String text() {
    return text;
  }

  /** The name in quotation marks, and a colon. */
  byte[] json() {
    return json;
  }
}

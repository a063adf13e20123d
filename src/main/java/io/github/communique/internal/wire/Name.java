package io.github.communique.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** The name of a model property, encoded in advance for writing. */
public final class Name {
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final int number = COUNT.getAndIncrement();
  private final String text;
  private final byte[] json;

  /** Creates a name, which must consist of ASCII letters and digits. */
  Name(String text) {
    this.text = text;
    this.json = ('"' + text + "\":").getBytes(StandardCharsets.US_ASCII);
  }

  /** The number of this instance, counted from 0 in the order of creation. */
  int number() {
    return number;
  }

  /** The name. */
  public String text() {
    return text;
  }

  /** The name in quotation marks, followed by a colon. */
  byte[] json() {
    return json;
  }
}

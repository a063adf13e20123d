package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Strings for log injection tests, and assertions that every message must satisfy. */
public final class HostileText {
  private static final char FILLER = 'q';

  /** The hostile strings, which tests pass to every parameter or property that accepts a string. */
  public static final List<String> ALL =
      List.of(
          "x\u001b[31m\nERROR forged log line\r\u0000\u0085",
          "a\u2028b\u2029c\u202ed\u2066e\u200ff\u061cg\ufeff",
          "half \ud800 and \udfff",
          "\u202e",
          " \n\t ",
          "en-" + "\u001b[2J\u200e",
          "2022-02-21T10:00\u2028",
          "Q" + "\u0007" + "1".repeat(90),
          String.valueOf(FILLER).repeat(5_000),
          "/~\"\\" + String.valueOf(FILLER).repeat(78) + "😀e\u0301" + "\u202e".repeat(500));

  private HostileText() {}

  /**
   * Asserts that a text consists of a single line and contains only characters that are allowed in
   * messages.
   */
  public static void assertSafe(String message) {
    if (message.length() > 2000) {
      throw new AssertionError("%d characters: %s".formatted(message.length(), message));
    }
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      boolean paired =
          Character.isHighSurrogate(c)
                  && i + 1 < message.length()
                  && Character.isLowSurrogate(message.charAt(i + 1))
              || Character.isLowSurrogate(c)
                  && i > 0
                  && Character.isHighSurrogate(message.charAt(i - 1));
      boolean raw =
          Character.isISOControl(c)
              || Character.getType(c) == Character.FORMAT
              || c == '\u2028'
              || c == '\u2029'
              || Character.isSurrogate(c) && !paired;
      if (raw) {
        throw new AssertionError("U+%04X at %d of %s".formatted((int) c, i, message));
      }
    }
  }

  /**
   * Performs the checks of {@code assertSafe}, and asserts that a message quotes at most 80
   * characters of a value.
   */
  public static void assertQuotes(String message) {
    assertSafe(message);
    assertThat(message).doesNotContain(String.valueOf(FILLER).repeat(81));
  }

  /**
   * Performs the checks of {@code assertSafe(String)} on the messages of an exception, its causes
   * and its suppressed exceptions.
   */
  public static void assertSafe(Throwable exception) {
    assertSafe(exception, Collections.newSetFromMap(new IdentityHashMap<>()));
  }

  private static void assertSafe(Throwable exception, Set<Throwable> seen) {
    if (!seen.add(exception)) {
      return;
    }
    // Jackson appends a line that contains the position to its messages.
    boolean ofJackson = exception.getClass().getName().contains(".jackson.");
    String message = exception.getMessage();
    if (message != null) {
      assertSafe(
          ofJackson
              ? message.replaceAll("\n at \\[No location information]|\n at \\[Source: [^\n]*", "")
              : message);
    }
    if (exception.getCause() != null) {
      assertSafe(exception.getCause(), seen);
    }
    for (Throwable suppressed : exception.getSuppressed()) {
      assertSafe(suppressed, seen);
    }
  }
}

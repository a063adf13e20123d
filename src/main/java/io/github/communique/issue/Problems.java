package io.github.communique.issue;

import io.github.communique.internal.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** Converts issues to problem details (RFC 9457). */
final class Problems {
  /**
   * The characters that a fragment can contain in addition to letters, digits and {@code %} (RFC
   * 3986 §3.5).
   */
  private static final String IN_FRAGMENTS = "-._~!$&'()*+,;=:@/?";

  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private Problems() {}

  static Map<String, String> error(Issue issue) {
    Map<String, String> error = new LinkedHashMap<>();
    error.put("detail", detail(issue));
    error.put("pointer", fragment(issue.pointer()));
    error.put("code", issue.code());
    error.put("severity", issue.severity().value());
    issue.hint().ifPresent(hint -> error.put("hint", hint));
    return Collections.unmodifiableMap(error);
  }

  /** Returns the message and, if known, the line and column. */
  private static String detail(Issue issue) {
    return issue.position().isEmpty()
        ? issue.message()
        : Quoted.line(issue.message() + issue.position());
  }

  /** Returns a pointer as a URI fragment (RFC 6901 §6). */
  private static String fragment(String pointer) {
    StringBuilder fragment = new StringBuilder("#");
    for (byte b : pointer.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      if (c < 0x80 && (Character.isLetterOrDigit(c) || IN_FRAGMENTS.indexOf(c) >= 0)) {
        fragment.append(c);
      } else {
        fragment.append('%').append(HEX.toHexDigits(b));
      }
    }
    return fragment.toString();
  }
}

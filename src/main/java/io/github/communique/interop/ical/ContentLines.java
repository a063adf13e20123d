package io.github.communique.interop.ical;

/**
 * Builds iCalendar content lines (RFC 5545, section 3.1): escaped, folded and terminated by CR LF.
 */
final class ContentLines {
  /** The maximum length of a line in UTF-8 bytes, excluding the line terminator. */
  private static final int LONGEST = 75;

  private final StringBuilder lines = new StringBuilder();
  private boolean begun;

  /** Adds the start of the calendar, unless it has already been added. */
  void begin() {
    if (!begun) {
      begun = true;
      add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Communique//EN");
    }
  }

  /** Adds the end of the calendar, if the start has been added. */
  void end() {
    if (begun) {
      add("END", "VCALENDAR");
    }
  }

  /** Adds a property whose value does not require escaping. */
  ContentLines add(String name, String value) {
    String line = name + ":" + value;
    int bytes = 0;
    for (int i = 0; i < line.length(); ) {
      int c = line.codePointAt(i);
      int length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
      if (bytes + length > LONGEST) {
        lines.append("\r\n ");
        bytes = 1;
      }
      lines.appendCodePoint(c);
      bytes += length;
      i += Character.charCount(c);
    }
    lines.append("\r\n");
    return this;
  }

  /**
   * Adds a property of type TEXT. Replaces control characters, which RFC 5545 does not allow, with
   * spaces.
   */
  void addText(String name, String text) {
    StringBuilder value = new StringBuilder();
    String normalized = text.replace("\r\n", "\n").replace('\r', '\n');
    for (int i = 0; i < normalized.length(); i++) {
      char c = normalized.charAt(i);
      switch (c) {
        case '\n' -> value.append("\\n");
        case '\\', ';', ',' -> value.append('\\').append(c);
        default -> value.append((c < ' ' && c != '\t') || c == 0x7F ? ' ' : c);
      }
    }
    add(name, value.toString());
  }

  /** Returns the lines that were added since the previous call, and removes them. */
  String take() {
    String taken = lines.toString();
    lines.setLength(0);
    return taken;
  }
}

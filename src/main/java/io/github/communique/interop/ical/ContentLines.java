package io.github.communique.interop.ical;

/**
 * Builds iCalendar content lines (RFC 5545, section 3.1): escaped, folded and terminated by CR LF.
 */
final class ContentLines {
  /** The maximum length of a line in UTF-8 bytes, excluding the line terminator. */
  private static final int LONGEST = 75;

  private final StringBuilder lines = new StringBuilder();
  private boolean begun;

  /**
   * Adds the first lines of the calendar. Does nothing if the calendar has already been started.
   */
  void begin() {
    if (!begun) {
      begun = true;
      add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Communique//EN");
    }
  }

  /** Adds the last line of the calendar. Does nothing if the calendar has not been started. */
  void end() {
    if (begun) {
      add("END", "VCALENDAR");
    }
  }

  /** Adds a property whose value does not require escaping. */
  ContentLines add(String name, String value) {
    return add(name + ":" + value);
  }

  /** Adds a line with a name, optional parameters and a value that does not require escaping. */
  ContentLines add(String line) {
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
    String value =
        text.replaceAll("\r\n?", "\n")
            .replaceAll("[\\\\;,]", "\\\\$0")
            .replaceAll("[\\p{Cntrl}&&[^\t\n]]", " ")
            .replace("\n", "\\n");
    add(name, value);
  }

  /** Returns the lines that were added since the previous call, and removes them. */
  String take() {
    String taken = lines.toString();
    lines.setLength(0);
    return taken;
  }
}

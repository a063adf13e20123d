package io.github.communique.wire;

import java.util.regex.Pattern;

/** What Jackson says of a text that is not JSON, without what concerns Jackson alone. */
public final class ParserMessage {
  /** What Jackson advises to do with settings that are not the user's. */
  private static final Pattern ADVICE =
      Pattern.compile("(: enable|,? from) `[^`]{1,100}`( to allow)?");

  /** The message where the text ends within a value. */
  public static final String ENDS_EARLY = "the text ends too early: something in it is not closed";

  private ParserMessage() {}

  /** The message for an issue. */
  public static String of(String original) {
    // Jackson's own words for where it is, which the issue says better.
    String message = ADVICE.matcher(original).replaceAll("");
    int source = message.indexOf("[Source:");
    int aside = source < 0 ? -1 : message.lastIndexOf(" (", source);
    return aside < 0 ? message : message.substring(0, aside);
  }
}

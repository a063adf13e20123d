package io.github.communique.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Markup that is safe to insert into a page or an SVG: it comes from a template of this package,
 * and every string that was inserted is escaped and changes no direction but its own.
 *
 * <p>A template is a constant with a {@code {}} for each argument. Arguments in attributes are in
 * double quotes. Nothing is inserted into style sheets, event handlers or names. An address goes
 * into {@code href} by {@link #link} only.
 */
final class Html {
  static final Html NONE = new Html("");

  private static final int REPLACEMENT = 0xFFFD;

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * Fills a template.
   *
   * @param template the markup, a constant
   * @param arguments markup, which is inserted verbatim; a list, of which each element is inserted;
   *     anything else is inserted as escaped text
   */
  static Html of(String template, Object... arguments) {
    StringBuilder filled = new StringBuilder(template.length() + 64);
    int from = 0;
    for (Object argument : arguments) {
      int place = template.indexOf("{}", from);
      if (place < 0) {
        throw new IllegalArgumentException("more arguments than {} in " + template);
      }
      filled.append(template, from, place);
      insert(filled, argument);
      from = place + 2;
    }
    if (template.indexOf("{}", from) >= 0) {
      throw new IllegalArgumentException("fewer arguments than {} in " + template);
    }
    return new Html(filled.append(template, from, template.length()).toString());
  }

  /** Escaped text. */
  static Html text(String text) {
    return of("{}", text);
  }

  /** A list with a separator, which is a template without arguments. */
  static Html join(String separator, List<Html> parts) {
    List<Html> joined = new ArrayList<>();
    for (Html part : parts) {
      if (!joined.isEmpty()) {
        joined.add(of(separator));
      }
      joined.add(part);
    }
    return of("{}", joined);
  }

  /**
   * A link out of the page. Only addresses of the web are linked: a browser would run {@code
   * javascript:} and show a {@code data:} page as if it were ours. Of any other address only the
   * content is shown.
   */
  static Html link(String address, Html content) {
    return isOfTheWeb(address)
        ? of("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", verbatim(address), content)
        : content;
  }

  /** An address is for programs, so its direction is not changed. */
  private static Html verbatim(String address) {
    StringBuilder escaped = new StringBuilder();
    escape(escaped, address);
    return new Html(escaped.toString());
  }

  static boolean isOfTheWeb(String address) {
    String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
    return start.startsWith("https://") || start.startsWith("http://");
  }

  boolean isEmpty() {
    return markup.isEmpty();
  }

  private static void insert(StringBuilder filled, Object argument) {
    if (argument instanceof Html html) {
      filled.append(html.markup);
    } else if (argument instanceof List<?> list) {
      list.forEach(element -> insert(filled, element));
    } else {
      escape(filled, Direction.closed(String.valueOf(argument)));
    }
  }

  /** The one escaping function: for text and for attributes in quotes, of HTML and of XML. */
  private static void escape(StringBuilder escaped, String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        // A parser would make it a line feed, or in an attribute a space.
        case '\r' -> escaped.append("&#13;");
        default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
      }
      i += Character.charCount(c);
    }
  }

  /** Whether XML, and with it HTML, allows a character even when it is escaped. */
  static boolean isCharacter(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !noncharacter;
  }

  /** The markup. */
  @Override
  public String toString() {
    return markup;
  }
}

package io.github.communique.page;

import io.github.communique.internal.text.AbsoluteUri;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * HTML or SVG markup that is created from a constant template with escaped arguments. Directional
 * characters in an argument affect only that argument.
 *
 * <p>A template is a constant with a placeholder {@code {}} for each argument. Attribute values
 * that contain arguments must be in double quotes. Arguments must not be inserted into style
 * sheets, event handlers or names. Only {@link #link} may insert addresses into {@code href}.
 */
final class Html {
  static final Html NONE = new Html("");

  /** The character that replaces characters that are not allowed. */
  static final int REPLACEMENT = 0xFFFD;

  private final String markup;

  private Html(String markup) {
    this.markup = markup;
  }

  /**
   * Fills a template.
   *
   * @param template the markup, which must be a constant
   * @param arguments the arguments; markup is inserted verbatim, a list is inserted element by
   *     element, and any other value is inserted as escaped text
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

  /** Escapes a text. */
  static Html text(String text) {
    return of("{}", text);
  }

  /**
   * Converts a string from the dossier to HTML. The string does not have a language, for example
   * because it is an id.
   */
  static Html data(String text) {
    return of("<bdi>{}</bdi>", text);
  }

  /** Returns an attribute, preceded by a space; for an empty value, returns empty markup. */
  static Html attribute(String name, String value) {
    return value.isEmpty() ? NONE : of(" " + name + "=\"{}\"", value);
  }

  /** Returns the {@code open} attribute of an expanded {@code details} element. */
  static Html open(boolean isOpen) {
    return attribute("open", isOpen ? "open" : "");
  }

  /** Joins parts without a separator. */
  static Html all(List<Html> parts) {
    return join("", parts);
  }

  /** Joins parts with a separator, which must be constant markup. */
  static Html join(String separator, List<Html> parts) {
    return new Html(parts.stream().map(Html::toString).collect(Collectors.joining(separator)));
  }

  /**
   * Returns a link if the address is an HTTP or HTTPS URL; for any other address, returns only the
   * content. Other addresses are unsafe: browsers execute {@code javascript:} addresses and show
   * {@code data:} documents in the context of this page.
   */
  static Html link(String address, Html content) {
    return AbsoluteUri.isOfTheWeb(address)
        ? of("<a href=\"{}\" rel=\"noopener noreferrer\">{}</a>", verbatim(address), content)
        : content;
  }

  /** Escapes an address without changing its directional characters. */
  private static Html verbatim(String address) {
    StringBuilder escaped = new StringBuilder();
    escape(escaped, address);
    return new Html(escaped.toString());
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

  /** Escapes text for element content and quoted attribute values, in HTML and in XML. */
  private static void escape(StringBuilder escaped, String text) {
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      switch (c) {
        case '&' -> escaped.append("&amp;");
        case '<' -> escaped.append("&lt;");
        case '>' -> escaped.append("&gt;");
        case '"' -> escaped.append("&quot;");
        case '\'' -> escaped.append("&#39;");
        // Parsers normalize CR to a line feed, or to a space in an attribute.
        case '\r' -> escaped.append("&#13;");
        default -> escaped.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
      }
      i += Character.charCount(c);
    }
  }

  /** Returns whether XML and HTML allow a character, either verbatim or escaped. */
  static boolean isCharacter(int c) {
    boolean control = c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0x7F && c <= 0x9F;
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    boolean noncharacter = (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF;
    return !control && !surrogate && !noncharacter;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Html html && markup.equals(html.markup);
  }

  @Override
  public int hashCode() {
    return markup.hashCode();
  }

  /** Returns the markup. */
  @Override
  public String toString() {
    return markup;
  }
}

package io.github.communique.page;

import io.github.communique.page.Languages.Variant;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Draws an SVG picture that consists of boxes, lines and texts, with a title and description for
 * screen readers. Lines are drawn below all boxes.
 */
final class Svg {
  static final int LINE = 18;
  static final int PADDING = 8;

  private static final int FIRST_WIDE = 0x1100;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int LAST_SYMBOL = 0x2BFF;
  private static final double LETTER = 7.2;
  private static final int BASELINE = 5;

  private final Languages languages;
  private final int width;
  private final String title;
  private final List<Html> lines = new ArrayList<>();
  private final List<Html> shapes = new ArrayList<>();
  private String description = "";
  private int height;

  Svg(Languages languages, int width, String title) {
    this.languages = languages;
    this.width = width;
    this.title = title;
  }

  /** Sets the description for screen readers. */
  void describe(String text) {
    description = text;
  }

  /** A drawn text and its height. */
  private record Label(Html markup, int height) {}

  /** Draws a box around phrases and returns its lower edge. The first phrase is bold. */
  int box(String kind, int x, int y, int boxWidth, List<Phrase> phrases) {
    List<Html> texts = new ArrayList<>();
    int line = y + PADDING;
    for (Phrase phrase : phrases) {
      String style = texts.isEmpty() ? "first" : "rest";
      Label label = label(style, x + PADDING, x + boxWidth - PADDING, line, phrase);
      texts.add(label.markup());
      line += label.height();
    }
    shapes.add(
        Html.of(
            "<g class=\"box {}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\" rx=\"6\"/>{}"
                + "</g>\n",
            kind,
            x,
            y,
            boxWidth,
            line + PADDING - y,
            texts));
    return reach(line + PADDING);
  }

  /** Draws a text between two edges and returns the lower edge of the text. */
  int text(String style, int left, int right, int y, Phrase phrase) {
    Label label = label(style, left, right, y, phrase);
    shapes.add(label.markup());
    return reach(y + label.height());
  }

  /** Draws a phrase in all available languages, wrapped between two edges. */
  private Label label(String style, int left, int right, int y, Phrase phrase) {
    List<Variant> variants = phrase.variants(languages);
    List<Html> drawn = new ArrayList<>();
    int height = 0;
    for (Variant variant : variants) {
      List<Html> texts = new ArrayList<>();
      int bottom = y;
      for (String line : wrap(variant.text(), right - left)) {
        bottom += LINE;
        texts.add(line(style, left, right, bottom - BASELINE, line));
      }
      height = Math.max(height, bottom - y);
      Html language = Html.attribute("xml:lang", variant.language());
      Html attributes = Html.of("{}{}", Html.attribute("class", variant.classes()), language);
      drawn.add(attributes.isEmpty() ? Html.all(texts) : Html.of("<g{}>{}</g>", attributes, texts));
    }
    Html markup =
        drawn.size() == 1
            ? drawn.get(0)
            : Html.of("<g class=\"{}\">{}</g>", Languages.classes(variants), drawn);
    return new Label(markup, height);
  }

  /** Renders a line of text. A right-to-left text is right-aligned. */
  private static Html line(String style, int left, int right, int base, String text) {
    boolean leftToRight =
        text.isEmpty() || new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    return Html.of(
        "<text class=\"{}\" x=\"{}\" y=\"{}\"{}>{}</text>",
        style,
        leftToRight ? left : right,
        base,
        Html.attribute("direction", leftToRight ? "" : "rtl"),
        text);
  }

  /** Draws a curve from one point to another. */
  void line(String kind, int x1, int y1, int x2, int y2) {
    int bend = (x1 + x2) / 2;
    lines.add(
        Html.of(
            "<path class=\"{}\" d=\"M{} {} C{} {} {} {} {} {}\"/>\n",
            kind,
            x1,
            y1,
            bend,
            y1,
            bend,
            y2,
            x2,
            y2));
  }

  void dot(String kind, int x, int y, int radius) {
    shapes.add(
        Html.of("<circle class=\"{}\" cx=\"{}\" cy=\"{}\" r=\"{}\"/>\n", kind, x, y, radius));
  }

  /** Adds markup below the boxes. */
  void add(Html markup) {
    lines.add(markup);
  }

  /** Returns the lower edge of the picture. */
  int bottom() {
    return height;
  }

  /** Extends the picture downwards to the given lower edge, if necessary, and returns this edge. */
  int reach(int y) {
    height = Math.max(height, y);
    return y;
  }

  /**
   * Returns the picture as a page element that uses the style sheet of the page.
   *
   * @param id a prefix for the ids in the picture
   */
  Html element(String id) {
    return element(id, Html.NONE);
  }

  /** Returns the picture as an SVG document with a style sheet. */
  String file() {
    Html style = Html.of("<style>\n{}</style>\n", Styles.of("pictures.css"));
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + element("picture", style);
  }

  private Html element(String id, Html style) {
    return Html.of(
        """
        <svg xmlns="http://www.w3.org/2000/svg" class="picture" width="{}" height="{}" \
        viewBox="0 0 {} {}" role="img" aria-labelledby="{}-title {}-description">
        <title id="{}-title">{}</title>
        <desc id="{}-description">{}</desc>
        {}{}{}</svg>
        """,
        width,
        height,
        width,
        height,
        id,
        id,
        id,
        title,
        id,
        description,
        style,
        lines,
        shapes);
  }

  /** Wraps a text at word boundaries, and splits words that are too long. */
  private static List<String> wrap(String text, int width) {
    List<String> wrapped = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : pieces(text, width).toList()) {
      if (line.length() > 0 && width(line + " " + word) > width) {
        wrapped.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    wrapped.add(line.toString());
    return wrapped;
  }

  private static Stream<String> pieces(String text, int width) {
    return Stream.of(text.strip().split("\\s+"))
        .flatMap(word -> width(word) <= width ? Stream.of(word) : broken(word, width).stream());
  }

  private static List<String> broken(String word, int width) {
    List<String> parts = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    double used = 0;
    for (int c : word.codePoints().toArray()) {
      if (used + width(c) > width) {
        parts.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.appendCodePoint(c);
      used += width(c);
    }
    parts.add(part.toString());
    return parts;
  }

  /**
   * Estimates the maximum width, in pixels, of a phrase in the language that requires the most
   * space.
   */
  int width(Phrase phrase) {
    return phrase.variants(languages).stream()
        .mapToInt(variant -> (int) Math.ceil(width(variant.text())))
        .max()
        .orElse(0);
  }

  /** Estimates the maximum width of a text in pixels. The actual width depends on the font. */
  private static double width(String text) {
    return text.codePoints().mapToDouble(Svg::width).sum();
  }

  private static double width(int c) {
    boolean isWide = c >= FIRST_WIDE && (c < FIRST_PUNCTUATION || c > LAST_SYMBOL);
    return isWide || !Html.isCharacter(c) ? 2 * LETTER : LETTER;
  }
}

package io.github.communique.examples.quickstart;

import java.util.ArrayList;
import java.util.List;

/** A picture that grows downwards: boxes, lines and texts, with a title and a description. */
final class Svg {
  static final int LINE = 18;
  static final int PADDING = 8;

  private static final int FIRST_WIDE = 0x1100;
  private static final int FIRST_PUNCTUATION = 0x2000;
  private static final int LAST_SYMBOL = 0x2BFF;
  private static final double LETTER = 7.2;

  private final String title;
  private final String description;
  private final int width;
  private final StringBuilder lines = new StringBuilder();
  private final StringBuilder shapes = new StringBuilder();
  private int height;

  Svg(String title, String description, int width) {
    this.title = title;
    this.description = description;
    this.width = width;
  }

  /** A box around lines of text; the kind is a class of the style sheet. Gives its lower edge. */
  int box(String kind, int x, int y, int boxWidth, List<String> texts) {
    int boxHeight = 2 * PADDING + LINE * texts.size();
    shapes.append(
        "<g class=\"%s\"><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"6\"/>"
            .formatted(kind, x, y, boxWidth, boxHeight));
    for (int i = 0; i < texts.size(); i++) {
      texts(i == 0 ? "first" : "", x + PADDING, y + PADDING + LINE * i, texts.get(i));
    }
    shapes.append("</g>\n");
    return reach(y + boxHeight);
  }

  /** Text that begins at a place; gives its lower edge. */
  int text(String kind, int x, int y, String text) {
    texts(kind, x, y, text);
    shapes.append('\n');
    return reach(y + LINE);
  }

  private void texts(String kind, int x, int y, String text) {
    shapes.append(
        "<text class=\"%s\" x=\"%d\" y=\"%d\">%s</text>"
            .formatted(kind, x, y + LINE - 5, escape(text)));
  }

  /** A line, which is under all boxes. */
  void line(String kind, int x1, int y1, int x2, int y2) {
    int bend = (x1 + x2) / 2;
    lines.append(
        "<path class=\"%s\" d=\"M%d %d C%d %d %d %d %d %d\"/>\n"
            .formatted(kind, x1, y1, bend, y1, bend, y2, x2, y2));
  }

  void dot(String kind, int x, int y) {
    shapes.append("<circle class=\"%s\" cx=\"%d\" cy=\"%d\" r=\"6\"/>\n".formatted(kind, x, y));
  }

  private int reach(int y) {
    height = Math.max(height, y);
    return y;
  }

  @Override
  public String toString() {
    return """
    <?xml version="1.0" encoding="UTF-8"?>
    <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
    role="img" aria-labelledby="title description">
    <title id="title">%3$s</title>
    <desc id="description">%4$s</desc>
    <style>
    svg { background: #ffffff; font: 13px system-ui, sans-serif; }
    text { fill: #1b1f24; }
    .heading { font-size: 16px; font-weight: 600; }
    .first { font-weight: 600; }
    rect { fill: #f3f5f8; stroke: #8a94a3; }
    .happened rect { fill: #e6f0fb; stroke: #2f6db3; }
    .ahead rect { fill: #fff6e0; stroke: #a66a00; stroke-dasharray: 5 3; }
    path { fill: none; stroke: #8a94a3; stroke-width: 1.5; }
    path.happened { stroke: #2f6db3; }
    path.ahead { stroke: #a66a00; stroke-dasharray: 5 3; }
    circle { stroke: #ffffff; stroke-width: 2; }
    circle.happened { fill: #2f6db3; }
    circle.ahead { fill: #a66a00; }
    </style>
    """
            .formatted(width, height + 20, escape(title), escape(description))
        + lines
        + shapes
        + "</svg>\n";
  }

  /** The lines that a text needs in a box of some width. */
  static List<String> wrap(List<String> texts, int boxWidth) {
    List<String> wrapped = new ArrayList<>();
    for (String text : texts) {
      StringBuilder line = new StringBuilder();
      for (String word : text.split(" ")) {
        if (line.length() > 0 && width(line + " " + word) > boxWidth - 2 * PADDING) {
          wrapped.add(line.toString());
          line.setLength(0);
        }
        line.append(line.length() == 0 ? "" : " ").append(word);
      }
      wrapped.add(line.toString());
    }
    return wrapped;
  }

  /** How wide a text is at most, nearly: fonts differ. */
  static double width(String text) {
    return text.codePoints()
        .mapToDouble(letter -> isWide(letter) || !isOfXml(letter) ? 2 * LETTER : LETTER)
        .sum();
  }

  /**
   * The letters of Korean, Chinese and Japanese, and all after them but punctuation and symbols.
   */
  private static boolean isWide(int letter) {
    return letter >= FIRST_WIDE && (letter < FIRST_PUNCTUATION || letter > LAST_SYMBOL);
  }

  /** Text of XML, in which a few characters may not be, even escaped. */
  private static String escape(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isOfXml(c) ? c : 0xFFFD);
              }
            });
    return escaped.toString();
  }

  private static boolean isOfXml(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || c >= 0x20 && c <= 0xD7FF
        || c >= 0xE000 && c <= 0xFFFD
        || c >= 0x10000;
  }
}

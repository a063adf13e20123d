package io.github.communique.interop.llm;

/** Detects and unescapes text in which quotation marks are escaped for XML or for a JSON string. */
final class EscapedText {
  /**
   * The XML escapes and the characters that they represent. The ampersand is last, because each
   * escape begins with an ampersand.
   */
  private static final String[][] ESCAPES = {
    {"&quot;", "\""},
    {"&#34;", "\""},
    {"&#x22;", "\""},
    {"&apos;", "'"},
    {"&#39;", "'"},
    {"&#x27;", "'"},
    {"&lt;", "<"},
    {"&gt;", ">"},
    {"&amp;", "&"}
  };

  private EscapedText() {}

  /** Returns whether a text contains escaped quotation marks. */
  static boolean isEscaped(String text) {
    return text.contains("{\\\"")
        || text.contains("&quot;")
        || text.contains("&#34;")
        || text.contains("&#x22;");
  }

  static String unescaped(String text) {
    return text.contains("{\\\"") ? '"' + text.strip() + '"' : withoutXmlEscapes(text);
  }

  static String withoutXmlEscapes(String text) {
    String unescaped = text;
    for (String[] escape : ESCAPES) {
      unescaped = unescaped.replace(escape[0], escape[1]);
    }
    return unescaped;
  }
}

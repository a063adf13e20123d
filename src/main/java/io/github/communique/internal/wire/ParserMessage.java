package io.github.communique.internal.wire;

/**
 * The messages for input that a parser rejects. The messages do not depend on the version of
 * Jackson.
 */
public final class ParserMessage {
  /** The message for a document that is not JSON, if further details are unknown. */
  public static final String NOT_JSON = "the document is not JSON";

  /** The message for a document that ends within a value. */
  public static final String ENDS_EARLY = "the document ends in the middle of a value";

  /** The message for a document that the parser cannot decode. */
  public static final String NOT_DECODED = "the document is not in UTF-8";

  private ParserMessage() {}

  /**
   * Returns the code of an error that the parser reports as a syntax error. A parser can also
   * reject duplicate names ({@code STRICT_DUPLICATE_DETECTION}).
   *
   * @param original the parser's message
   */
  public static String code(String original) {
    return original.startsWith("Duplicate") ? "json.duplicate-key" : "json.syntax";
  }

  /** Returns the message for an error with a {@linkplain #code code}. */
  public static String message(String code) {
    return code.equals("json.syntax") ? NOT_JSON : "a name in an object is duplicated";
  }

  /**
   * Returns the message for the limit that was exceeded. The limit is identified by the beginning
   * of the parser's message.
   *
   * @param original the parser's message
   * @param parser the limits of the parser
   * @param reader the limits of the reader, which can be lower than those of the parser
   */
  static String ofLimit(String original, ReadLimits parser, ReadLimits reader) {
    if (original.startsWith("Document nesting depth")) {
      return nesting(Math.min(parser.depth(), reader.depth()));
    }
    if (original.startsWith("Document length")) {
      return document(parser.documentLength());
    }
    if (original.startsWith("String value length")) {
      return string(Math.min(parser.stringLength(), reader.stringLength()));
    }
    if (original.startsWith("Number value length")) {
      return number(Math.min(parser.numberLength(), reader.numberLength()));
    }
    if (original.startsWith("Name length")) {
      return name(Math.min(parser.nameLength(), reader.nameLength()));
    }
    return "the document exceeds a limit of the parser";
  }

  static String nesting(int limit) {
    return "objects and arrays are nested deeper than " + limit + " levels";
  }

  /** Returns the message for a document that is too long. */
  public static String document(long limit) {
    return "the document is longer than " + limit + " bytes";
  }

  static String string(int limit) {
    return "a string is longer than " + limit + " characters";
  }

  static String number(int limit) {
    return "a number is longer than " + limit + " digits";
  }

  static String name(int limit) {
    return "a property name is longer than " + limit + " characters";
  }
}

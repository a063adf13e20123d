package io.github.communique.internal.syntax;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The description of data that is not a UTF-8 document. The first bytes identify the format of the
 * data.
 *
 * @param message a description of the data, for the message of the issue
 * @param hint how to convert the data, for the hint of the issue
 */
public record ForeignData(String message, String hint) {
  private static final String EXPECTED = "; expected JSON in UTF-8";

  /** The maximum number of bytes that are examined. */
  private static final int LONGEST_START = 8;

  /**
   * The formats of archives and binary files, by the first bytes of the file, decoded as
   * ISO-8859-1.
   */
  private static final Map<String, String> FORMATS =
      Map.of(
          "PK\u0003\u0004", "a ZIP archive",
          "(\u00B5/\u00FD", "Zstandard data",
          "BZh", "bzip2 data",
          "\u00FD7zXZ", "xz data",
          "PAR1", "a Parquet file",
          "%PDF", "a PDF file");

  /** Returns a description of the data; null if it may be a UTF-8 document. */
  public static @Nullable ForeignData of(byte[] data) {
    String start = new String(data, 0, Math.min(data.length, LONGEST_START), ISO_8859_1);
    String encoding = encoding(start);
    if (encoding != null) {
      return new ForeignData(
          "the document is in " + encoding + EXPECTED,
          "convert it to UTF-8, or decode it and pass the String to the reader");
    }
    if (start.startsWith("\u001F\u008B")) {
      return new ForeignData(
          "found gzip data" + EXPECTED,
          "read it with a java.util.zip.GZIPInputStream; DossierLines reads compressed JSON Lines"
              + " directly");
    }
    for (Map.Entry<String, String> format : FORMATS.entrySet()) {
      if (start.startsWith(format.getKey())) {
        return new ForeignData(
            "found " + format.getValue() + EXPECTED, "decompress or convert it first");
      }
    }
    return null;
  }

  /** Detects UTF-16 and UTF-32 by the byte order mark or by zero bytes in the first characters. */
  private static @Nullable String encoding(String start) {
    if (start.startsWith("\u00FF\u00FE\0\0") || hasZeros(start, "x000x000")) {
      return "UTF-32LE";
    }
    if (start.startsWith("\0\0\u00FE\u00FF") || hasZeros(start, "000x000x")) {
      return "UTF-32BE";
    }
    if (start.startsWith("\u00FF\u00FE") || hasZeros(start, "x0x0")) {
      return "UTF-16LE";
    }
    return start.startsWith("\u00FE\u00FF") || hasZeros(start, "0x0x") ? "UTF-16BE" : null;
  }

  /**
   * Returns whether the first bytes match a pattern, in which {@code 0} is a zero byte and {@code
   * x} is any other byte.
   */
  private static boolean hasZeros(String start, String pattern) {
    for (int i = 0; i < pattern.length(); i++) {
      if (i >= start.length() || (start.charAt(i) == 0) != (pattern.charAt(i) == '0')) {
        return false;
      }
    }
    return true;
  }
}

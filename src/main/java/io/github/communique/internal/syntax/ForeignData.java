package io.github.communique.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A description of data that is not a UTF-8 document, detected from its first bytes.
 *
 * @param message a description of the data, for the message of the issue
 * @param hint how to convert the data, for the hint of the issue
 */
public record ForeignData(String message, String hint) {
  private static final String EXPECTED = "; expected JSON in UTF-8";

  /** Returns a description of the data; null if it may be a UTF-8 document. */
  public static @Nullable ForeignData of(byte[] start) {
    String encoding = encoding(start);
    if (encoding != null) {
      return new ForeignData(
          "the document is in " + encoding + EXPECTED,
          "convert it to UTF-8, or decode it and pass the String to the reader");
    }
    if (starts(start, 0x1F, 0x8B)) {
      return new ForeignData(
          "found gzip data" + EXPECTED,
          "read it with a java.util.zip.GZIPInputStream; DossierLines reads compressed JSON Lines"
              + " directly");
    }
    String archive = archive(start);
    return archive == null
        ? null
        : new ForeignData("found " + archive + EXPECTED, "decompress or convert it first");
  }

  /** Detects UTF-16 and UTF-32 by the byte order mark or by zero bytes in the first characters. */
  private static @Nullable String encoding(byte[] b) {
    if (starts(b, 0xFF, 0xFE, 0, 0) || isZero(b, 1, 2, 3, 5, 6, 7) && b[0] != 0 && b[4] != 0) {
      return "UTF-32LE";
    }
    if (starts(b, 0, 0, 0xFE, 0xFF) || isZero(b, 0, 1, 2, 4, 5, 6) && b[3] != 0 && b[7] != 0) {
      return "UTF-32BE";
    }
    if (starts(b, 0xFF, 0xFE) || isZero(b, 1, 3) && b[0] != 0 && b[2] != 0) {
      return "UTF-16LE";
    }
    if (starts(b, 0xFE, 0xFF) || isZero(b, 0, 2) && b.length > 3 && b[1] != 0 && b[3] != 0) {
      return "UTF-16BE";
    }
    return null;
  }

  private static @Nullable String archive(byte[] b) {
    if (starts(b, 'P', 'K', 3, 4)) {
      return "a ZIP archive";
    }
    if (starts(b, 0x28, 0xB5, 0x2F, 0xFD)) {
      return "Zstandard data";
    }
    if (starts(b, 'B', 'Z', 'h')) {
      return "bzip2 data";
    }
    if (starts(b, 0xFD, '7', 'z', 'X', 'Z')) {
      return "xz data";
    }
    if (starts(b, 'P', 'A', 'R', '1')) {
      return "a Parquet file";
    }
    return starts(b, '%', 'P', 'D', 'F') ? "a PDF file" : null;
  }

  private static boolean starts(byte[] bytes, int... start) {
    if (bytes.length < start.length) {
      return false;
    }
    for (int i = 0; i < start.length; i++) {
      if ((bytes[i] & 0xFF) != start[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(byte[] bytes, int... indexes) {
    for (int i : indexes) {
      if (i >= bytes.length || bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}

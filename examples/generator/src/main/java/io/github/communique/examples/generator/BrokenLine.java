package io.github.communique.examples.generator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.function.BiFunction;

/** A kind of malformed line, and the code of the issue that the reader reports for it. */
public enum BrokenLine {
  /** A line that ends in the middle of the dossier. */
  CUT_OFF("json.syntax", BrokenLine::cut),

  /** A number in place of text. */
  WRONG_TYPE("json.type", (line, draw) -> after(line, "\"language\":", "7,\"x:was\":")),

  /** The date 30 February. */
  BAD_DATE("time.malformed", BrokenLine::badDate),

  /** A duplicate property name in an object. */
  DUPLICATE_KEY(
      "json.duplicate-key", (line, draw) -> after(line, "{", "\"formatVersion\":\"1.0\",")),

  /** An HTTP proxy's error page in place of the dossier. */
  NOT_JSON(
      "json.syntax",
      (line, draw) -> "<html><body>503 Service Unavailable</body></html>".getBytes(UTF_8)),

  /** Letters encoded in ISO 8859-1. */
  WRONG_UTF_8("json.encoding", BrokenLine::latin1);

  private final String code;
  private final BiFunction<String, Draw, byte[]> breaking;

  BrokenLine(String code, BiFunction<String, Draw, byte[]> breaking) {
    this.code = code;
    this.breaking = breaking;
  }

  /**
   * Returns the code of the issue that the reader reports for this kind of line.
   *
   * @return the code of the first issue with severity ERROR
   */
  public String code() {
    return code;
  }

  byte[] of(String line, Draw draw) {
    return breaking.apply(line, draw);
  }

  private static byte[] cut(String line, Draw draw) {
    int end = line.length() / 4 + draw.below(line.length() / 2);
    if (Character.isHighSurrogate(line.charAt(end - 1))) {
      end--;
    }
    return line.substring(0, end).getBytes(UTF_8);
  }

  private static byte[] badDate(String line, Draw draw) {
    String name = "\"published\":\"";
    int at = line.indexOf(name) + name.length();
    return (line.substring(0, at) + "2022-02-30" + line.substring(at + 10)).getBytes(UTF_8);
  }

  private static byte[] latin1(String line, Draw draw) {
    String name = "\"publisher\":\"";
    int at = line.indexOf(name) + name.length();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(2 * line.length());
    bytes.writeBytes(line.substring(0, at).getBytes(UTF_8));
    bytes.writeBytes("Élysée, ".getBytes(ISO_8859_1));
    bytes.writeBytes(line.substring(at).getBytes(UTF_8));
    return bytes.toByteArray();
  }

  private static byte[] after(String line, String name, String addition) {
    int at = line.indexOf(name) + name.length();
    return (line.substring(0, at) + addition + line.substring(at)).getBytes(UTF_8);
  }
}

package io.github.communique.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** Creates invalid documents by changing valid documents. */
final class ChangedDocuments {
  /**
   * The strings to insert: strings with a special meaning in JSON, UTF-8 or the data format, and
   * values near the limits.
   */
  private static final List<Function<Random, String>> PIECES =
      List.of(
          random -> one(random, "{", "}", "[", "]", ",", ":", "\"", "\\", " ", "\n", "\t", "\r"),
          random -> one(random, "\\n", "\\u00e9", "\\ud83d", "\\ude00", "\\ud83d\\ude00", "\\x"),
          random ->
              one(random, "\\u004\u0431", "\\u\u0661234", "\\u12", "\\u", "\\uD83D\\n", "\\/"),
          random ->
              one(random, "\u0000", "\u0001", "\u007f", "\u0080", "\u2028", "\uFEFF", "\uFFFD"),
          random -> one(random, "é", "日", "😀", "\u00a0", "\uFEFF\uFEFF"),
          random ->
              one(random, "0", "7", "-", ".", "e", "E", "+", "1.0", "01", "-0", "-0.0", "1e5"),
          random -> one(random, "1e400", "1e401", "1e-400", "-1E+99999999999", "1e0000000001"),
          random -> "1".repeat(edge(random, 400)),
          random -> "-" + "1".repeat(edge(random, 1000)),
          random -> "0." + "1".repeat(edge(random, 399)) + "e-12",
          random -> one(random, "null", "true", "false", "nul", "NaN", "Infinity", "//", "'", "#"),
          random -> one(random, "\"id\"", "\"id\":", "\"type\":", "\"meeting\"", "\"a:b\":1,"),
          random ->
              one(random, "\"x\":[1,{\"y\":null}],", "\"id\":\"a\",\"id\":\"b\",", "\"n\":1.50,"),
          random ->
              one(random, "\"formatVersion\":\"1.7\",", "\"h\\ude00x\":1,", "\"\\ud83dq\":{},"),
          random ->
              one(random, "\"translations\":{\"a\":\"b\",\"a\":\"c\"},", "\"language\":\"id\","),
          random -> "[".repeat(edge(random, 100)),
          random -> nested(edge(random, 98)) + ",",
          random -> nested(edge(random, 500)) + ",",
          random ->
              "\"" + "n".repeat(edge(random, random.nextInt(20) == 0 ? 10_000 : 20)) + "\":1,",
          random ->
              "\"" + "日".repeat(edge(random, random.nextInt(20) == 0 ? 10_000 : 20)) + "\":1,",
          // Long names are inserted rarely, because they slow down the test.
          random ->
              "\"" + "n".repeat(edge(random, random.nextInt(50) == 0 ? 50_000 : 30)) + "\":1,",
          random ->
              "\"" + "x".repeat(edge(random, 30)) + "\":\"" + "é".repeat(edge(random, 30)) + "\",");

  private static final String[] RARE = {
    "\u0000\u0000\u0000\u0000", "\uFEFF", "", " ", "null", "{}"
  };

  private final Random random;
  private final List<byte[]> sound;

  ChangedDocuments(Random random, List<byte[]> sound) {
    this.random = random;
    this.sound = new ArrayList<>(sound);
    this.sound.sort(Comparator.comparingInt(json -> json.length));
  }

  /** Returns the next document. */
  byte[] next() {
    // Selects short documents more often, because several changes are more likely to interact in a
    // short document.
    double place = random.nextDouble();
    byte[] json = sound.get((int) (place * place * sound.size()));
    if (random.nextInt(500) == 0) {
      return one(random, RARE).getBytes(UTF_8);
    }
    int changes = random.nextInt(10) == 0 ? 0 : 1 + random.nextInt(3);
    for (int i = 0; i < changes; i++) {
      json = changed(json);
    }
    return json;
  }

  private byte[] changed(byte[] json) {
    // Each byte is decoded to one character, so that a change can split a multi-byte character.
    String text = new String(json, ISO_8859_1);
    int at = place(text);
    int to = Math.min(text.length(), at + random.nextInt(4));
    String start = text.substring(0, at);
    String changed =
        switch (random.nextInt(12)) {
          case 0 -> start + (char) random.nextInt(256) + text.substring(to);
          case 1 -> start + text.substring(to);
          case 2 -> start;
          case 3 -> start + text.substring(to(text, at));
          case 4 -> start + text.substring(at, to(text, at)) + text.substring(at);
          case 5 -> start + "\u00c0\u00af" + text.substring(at);
          case 6 -> start + "\u00ed\u00a0\u0080" + text.substring(at);
          default -> start + piece() + text.substring(random.nextBoolean() ? at : to);
        };
    return changed.getBytes(ISO_8859_1);
  }

  /**
   * Returns a random position. The position is usually the start of a token, because a change at
   * the start is more likely to have an effect.
   */
  private int place(String text) {
    int at = random.nextInt(text.length() + 1);
    if (random.nextInt(3) == 0) {
      return at;
    }
    int token = text.indexOf(one(random, ",\"", ":", "[", "{", "\"", "\\"), at);
    return token < 0 ? at : token + 1;
  }

  private int to(String text, int at) {
    int comma = text.indexOf(',', Math.min(text.length(), at + 1));
    return comma < 0 ? text.length() : comma + 1;
  }

  private String piece() {
    String piece = PIECES.get(random.nextInt(PIECES.size())).apply(random);
    return new String(piece.getBytes(UTF_8), ISO_8859_1);
  }

  private static String one(Random random, String... of) {
    return of[random.nextInt(of.length)];
  }

  private static int edge(Random random, int limit) {
    return limit - 1 + random.nextInt(3);
  }

  private static String nested(int levels) {
    return "\"d\":" + "[".repeat(levels) + "]".repeat(levels);
  }
}

package io.github.communique.interop.llm;

import io.github.communique.internal.text.UnicodeText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses JSON, including the malformed JSON that language models produce. Objects are returned as a
 * {@code Map}, lists as a {@code List} and numbers as a {@link NumberText}. If the text ends inside
 * an object or a list, the values before the end are kept.
 */
final class AnswerParser {
  /** The placeholder for a missing or truncated value at the end of the text. */
  static final Object CUT = new Object();

  private static final int DEEPEST = 60;

  private static final Set<String> JSON_LITERALS = Set.of("true", "false", "null");

  /**
   * A number that contains commas, which are not JSON, because a member name cannot be a number.
   */
  private static final Pattern GROUPED = Pattern.compile("-?[0-9]++(?:,[0-9]++)++(?!\\s*+:)");

  private final String text;
  private final Lookahead lookahead;
  private final SyntaxRepairs repairs;
  private final boolean strict;
  private int at;
  private @Nullable Object value;
  private boolean cut;
  private String cutPlace = "";

  /** The position of the last full-width punctuation mark that was read as JSON. */
  private int fullWidth = -1;

  private final List<String> cutIds = new ArrayList<>();
  private final Set<Object> incomplete = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The verbatim text of a number. */
  record NumberText(String text) {}

  private AnswerParser(String text, int start, boolean strict) {
    this.text = text;
    this.strict = strict;
    this.lookahead = new Lookahead(text);
    this.repairs = new SyntaxRepairs(text);
    this.at = start;
  }

  /** Parses the value at a position strictly as JSON or, if this fails, leniently. */
  static AnswerParser parse(String text, int start) {
    AnswerParser json = new AnswerParser(text, start, true);
    json.parse();
    if (!json.cut && !json.repairs.isRepaired()) {
      return json;
    }
    AnswerParser lenient = new AnswerParser(text, start, false);
    lenient.parse();
    return lenient;
  }

  private void parse() {
    value = value(0, false);
    if (value instanceof Map<?, ?> && !cut) {
      continueAfterEnd(value);
    }
  }

  /**
   * Returns the parsed value. Returns null for a JSON null, and for a truncated value other than an
   * object or a list.
   */
  @Nullable Object value() {
    return value == CUT ? null : value;
  }

  SyntaxRepairs repairs() {
    return repairs;
  }

  int end() {
    return at;
  }

  boolean isCut() {
    return cut;
  }

  /**
   * Returns a label for the object that was omitted because the text ends inside it. The label is
   * the quoted id or the element number, or empty if no object was omitted.
   */
  String cutPlace() {
    return cutPlace;
  }

  /** Returns whether the text ends inside an object. */
  boolean isIncomplete(@Nullable Object object) {
    return incomplete.contains(object);
  }

  /** Returns the ids of objects that were omitted because the text ends inside them. */
  List<String> cutIds() {
    return cutIds;
  }

  /** Parses the members that follow an extra closing brace. */
  @SuppressWarnings("unchecked")
  private void continueAfterEnd(Object root) {
    int end = at;
    while (!cut) {
      skip();
      if (peek() != ',') {
        break;
      }
      at++;
      skip();
      if (!lookahead.isNameAt(at)) {
        break;
      }
      repairs.add(SyntaxRepairs.Kind.EXTRA_CLOSE, at);
      members((Map<String, Object>) root, 0);
      end = at;
    }
    at = cut ? at : end;
  }

  private @Nullable Object value(int depth, boolean inList) {
    skip();
    if (at >= text.length()) {
      return cut();
    }
    if (depth > DEEPEST) {
      repairs.add(SyntaxRepairs.Kind.TOO_DEEP, at);
      at = text.length();
      return cut();
    }
    char c = peek();
    if (c == '{') {
      at++;
      Map<String, Object> object = new LinkedHashMap<>();
      members(object, depth);
      if (cut) {
        incomplete.add(object);
      }
      return object;
    }
    if (c == '[') {
      at++;
      return list(depth);
    }
    if (Lookahead.isQuote(c)) {
      return string(inList ? Lookahead.Place.LIST : Lookahead.Place.VALUE);
    }
    return bare(inList);
  }

  private Object cut() {
    cut = true;
    return CUT;
  }

  private void members(Map<String, Object> object, int depth) {
    while (true) {
      skip();
      char c = peek();
      if (at >= text.length()) {
        cut = true;
        return;
      } else if (c == '}') {
        at++;
        return;
      } else if (c == ']') {
        repairs.add(SyntaxRepairs.Kind.MISSING_CLOSE, at);
        return;
      } else if (c == ',') {
        comma('}');
      } else if (c == '{' || c == '[') {
        // The previous object was not closed.
        repairs.add(SyntaxRepairs.Kind.MISSING_CLOSE, at);
        return;
      } else if (!member(object, depth)) {
        return;
      }
    }
  }

  /** Parses a name and its value. Returns false if the text ends before the value is complete. */
  private boolean member(Map<String, Object> object, int depth) {
    int start = at;
    Object name = Lookahead.isQuote(peek()) ? string(Lookahead.Place.NAME) : bareName();
    if (name == CUT) {
      return false;
    }
    skip();
    if (at < text.length() && (peek() == ':' || peek() == '=')) {
      at++;
    } else if (at < text.length()) {
      repairs.add(SyntaxRepairs.Kind.NO_COLON, start);
      if (peek() == ',' || peek() == '}') {
        put(object, (String) name, null, start);
        return true;
      }
    }
    Object value = value(depth + 1, false);
    if (value != CUT) {
      put(object, (String) name, value, start);
    }
    skip();
    char next = peek();
    if (Lookahead.isQuote(next) || Character.isLetter(next) || next == '_') {
      repairs.add(SyntaxRepairs.Kind.MISSING_COMMA, at);
    }
    return !cut;
  }

  @SuppressWarnings("unchecked")
  private void put(Map<String, Object> object, String name, @Nullable Object value, int start) {
    if (!object.containsKey(name)) {
      object.put(name, value);
      return;
    }
    Object before = object.get(name);
    if (before instanceof List<?> first && value instanceof List<?> second) {
      ((List<Object>) first).addAll(second);
    } else if (isNothing(before)) {
      object.put(name, value);
    } else if (isNothing(value) || before.equals(value)) {
      return;
    }
    repairs.addDuplicate(name, start);
  }

  private static boolean isNothing(@Nullable Object value) {
    return value == null || value.equals("") || value.equals(List.of()) || value.equals(Map.of());
  }

  private Object list(int depth) {
    List<Object> list = new ArrayList<>();
    while (true) {
      skip();
      char c = peek();
      if (at >= text.length()) {
        cut = true;
        return list;
      } else if (c == ']') {
        at++;
        return list;
      } else if (c == '}') {
        repairs.add(SyntaxRepairs.Kind.MISSING_CLOSE, at);
        return list;
      } else if (c == ',') {
        comma(']');
      } else if (isEllipsis()) {
        repairs.add(SyntaxRepairs.Kind.ELLIPSIS, at);
        at += c == '…' ? 1 : 3;
      } else if (!list.isEmpty() && lookahead.isNameAt(at) && Lookahead.isQuote(c)) {
        // If a list contains a member name, the list was not closed.
        repairs.add(SyntaxRepairs.Kind.MISSING_CLOSE, at);
        return list;
      } else {
        Object value = value(depth + 1, true);
        if (cut && value instanceof Map<?, ?> incomplete) {
          leaveOut(incomplete, list.size());
        } else if (value != CUT) {
          list.add(value);
        }
      }
    }
  }

  private void comma(char close) {
    at++;
    skip();
    if (peek() == close || peek() == ',') {
      repairs.add(SyntaxRepairs.Kind.TRAILING_COMMA, at);
    }
  }

  /** Records that an object was left out because the text ends inside it. */
  void leaveOut(@Nullable Object object, int index) {
    cutPlace = "element " + (index + 1);
    if (object instanceof Map<?, ?> map && map.get("id") instanceof String id) {
      leaveOut(id);
    }
  }

  void leaveOut(String id) {
    cutIds.add(id);
    cutPlace = "\"" + id + "\"";
  }

  private boolean isEllipsis() {
    return peek() == '…' || text.startsWith("...", at);
  }

  // ---- strings

  private Object string(Lookahead.Place place) {
    int start = at;
    char open = text.charAt(at++);
    if (open != '"') {
      repairs.add(SyntaxRepairs.Kind.QUOTES, start);
    }
    StringBuilder string = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at++);
      if (c == '\\') {
        escape(string);
      } else if (closes(open, c)) {
        if (strict || lookahead.isEnd(place, at)) {
          return checked(string.toString(), start);
        }
        repairs.add(SyntaxRepairs.Kind.INNER_QUOTES, at - 1);
        string.append(c);
      } else {
        if (c < ' ') {
          repairs.add(SyntaxRepairs.Kind.CONTROL, at - 1);
        }
        string.append(c);
      }
    }
    return cut();
  }

  /** Reports an unpaired surrogate, which is replaced later. */
  private String checked(String string, int start) {
    if (UnicodeText.firstLoneSurrogate(string) >= 0) {
      repairs.add(SyntaxRepairs.Kind.HALF_CHARACTER, start);
    }
    return string;
  }

  private static boolean closes(char open, char c) {
    return switch (open) {
      case '“', '”', '„' -> c == '“' || c == '”' || c == '"';
      case '‘', '’' -> c == '’' || c == '\'';
      default -> c == open;
    };
  }

  private void escape(StringBuilder string) {
    if (at >= text.length()) {
      return;
    }
    char c = text.charAt(at++);
    switch (c) {
      case 'n' -> string.append('\n');
      case 't' -> string.append('\t');
      case 'r' -> string.append('\r');
      case 'b' -> string.append('\b');
      case 'f' -> string.append('\f');
      case '"', '\\', '/' -> string.append(c);
      case 'u' -> {
        if (isFourHexDigits()) {
          string.append((char) HexFormat.fromHexDigits(text, at, at + 4));
          at += 4;
        } else {
          repairs.add(SyntaxRepairs.Kind.ESCAPE, at - 2);
          string.append("\\u");
        }
      }
      default -> {
        repairs.add(SyntaxRepairs.Kind.ESCAPE, at - 2);
        if (c != '\'' && c != '`' && c != '\n') {
          string.append('\\');
        }
        string.append(c);
      }
    }
  }

  private boolean isFourHexDigits() {
    return at + 4 <= text.length()
        && text.substring(at, at + 4).chars().allMatch(HexFormat::isHexDigit);
  }

  // Unquoted names and values

  private Object bareName() {
    int start = at;
    while (at < text.length() && Lookahead.isNameChar(text.charAt(at))) {
      at++;
    }
    if (at == start) {
      at++;
    }
    repairs.add(SyntaxRepairs.Kind.BARE_NAME, start);
    return at >= text.length() ? cut() : text.substring(start, at);
  }

  private @Nullable Object bare(boolean inList) {
    int start = at;
    Matcher grouped = GROUPED.matcher(text).region(at, text.length());
    if (!inList && grouped.lookingAt()) {
      at = grouped.end();
    }
    Lookahead.Place place = inList ? Lookahead.Place.LIST : Lookahead.Place.VALUE;
    while (at < text.length() && !isEndOfBare(place)) {
      at++;
    }
    if (at >= text.length()) {
      return cut();
    }
    String word = text.substring(start, at).strip();
    if (AnswerValues.isNumber(word)) {
      return new NumberText(word);
    }
    if (!JSON_LITERALS.contains(word)) {
      repairs.add(SyntaxRepairs.Kind.BARE_VALUE, start);
    }
    return switch (word) {
      case "true", "True", "TRUE" -> true;
      case "false", "False", "FALSE" -> false;
      case "null", "", "None", "undefined", "NaN", "nil", "NULL", "Null" -> null;
      default -> word;
    };
  }

  private boolean isEndOfBare(Lookahead.Place place) {
    // Full-width punctuation can be part of the value.
    return ",]}\n\r".indexOf(text.charAt(at)) >= 0
        || peek() != text.charAt(at) && lookahead.isEnd(place, at)
        || isComment(at);
  }

  // White space and comments

  private char peek() {
    return at < text.length() ? Lookahead.plain(text.charAt(at)) : '\0';
  }

  private boolean isComment(int i) {
    boolean isUrl = i > 0 && text.charAt(i - 1) == ':';
    return text.startsWith("//", i) && !isUrl || text.startsWith("/*", i);
  }

  private void skip() {
    while (true) {
      at = lookahead.afterSpace(at);
      if (at >= text.length()) {
        return;
      }
      int end;
      if (text.startsWith("//", at) || text.charAt(at) == '#') {
        end = text.indexOf('\n', at);
      } else if (text.startsWith("/*", at)) {
        end = text.indexOf("*/", at);
        end = end < 0 ? end : end + 2;
      } else {
        if (peek() != text.charAt(at) && at != fullWidth) {
          repairs.add(SyntaxRepairs.Kind.FULL_WIDTH, at);
          fullWidth = at;
        }
        return;
      }
      repairs.add(SyntaxRepairs.Kind.COMMENT, at);
      at = end < 0 ? text.length() : end;
    }
  }
}

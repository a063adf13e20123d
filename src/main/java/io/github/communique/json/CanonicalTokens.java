package io.github.communique.json;

import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.wire.LimitedWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Takes the tokens of one object and writes it by the rules of RFC 8785, its members sorted.
 *
 * <p>The object is held as a tree of sorted maps, lists and values until it is written: sorting the
 * written text instead would copy it once per level of nesting.
 */
final class CanonicalTokens extends LimitedWriter {
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, @Nullable Object> root = new TreeMap<>();

  /** An object or array that has not ended; one of the two is null. */
  private static final class Open {
    final @Nullable Map<String, @Nullable Object> object;
    final @Nullable List<@Nullable Object> array;
    @Nullable String name;

    Open(@Nullable Map<String, @Nullable Object> object, @Nullable List<@Nullable Object> array) {
      this.object = object;
      this.array = array;
    }
  }

  /** The members of the object; what is removed from them is not written. */
  Map<String, @Nullable Object> members() {
    return root;
  }

  /** The object. */
  String text() {
    StringBuilder out = new StringBuilder(4096);
    append(root, out);
    return out.toString();
  }

  @Override
  public void startObject() {
    enter();
    // Names are compared as RFC 8785 asks, by their UTF-16 code units: so does String.
    Map<String, @Nullable Object> object = open.isEmpty() ? root : new TreeMap<>();
    if (!open.isEmpty()) {
      add(object);
    }
    open.push(new Open(object, null));
  }

  @Override
  public void endObject() {
    leave();
    open.pop();
  }

  @Override
  public void startArray() {
    enter();
    List<@Nullable Object> array = new ArrayList<>();
    add(array);
    open.push(new Open(null, array));
  }

  @Override
  public void endArray() {
    leave();
    open.pop();
  }

  @Override
  public void name(String name) {
    open.element().name = checkedName(name);
  }

  @Override
  public void string(String value) {
    add(checkedString(value));
  }

  @Override
  public void integer(long value) {
    add(BigDecimal.valueOf(value));
  }

  @Override
  public void integer(BigInteger value) {
    add(new BigDecimal(value));
  }

  @Override
  public void decimal(BigDecimal value) {
    add(value);
  }

  @Override
  public void bool(boolean value) {
    add(value);
  }

  @Override
  public void nul() {
    add(null);
  }

  private void add(@Nullable Object value) {
    Open around = open.element();
    if (around.array != null) {
      around.array.add(value);
      return;
    }
    Map<String, @Nullable Object> object = Objects.requireNonNull(around.object);
    String name = Objects.requireNonNull(around.name);
    if (object.containsKey(name)) {
      throw new IllegalArgumentException(
          "the name " + Quoted.of(name) + " is duplicated in its object");
    }
    object.put(name, value);
  }

  private static void append(@Nullable Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> object) {
      appendObject(object, out);
    } else if (value instanceof List<?> array) {
      appendArray(array, out);
    } else if (value instanceof String text) {
      appendString(text, out);
    } else if (value instanceof BigDecimal number) {
      CanonicalNumber.append(number, out);
    } else {
      out.append(value);
    }
  }

  private static void appendObject(Map<?, ?> object, StringBuilder out) {
    char separator = '{';
    for (Map.Entry<?, ?> member : object.entrySet()) {
      out.append(separator);
      appendString((String) member.getKey(), out);
      out.append(':');
      append(member.getValue(), out);
      separator = ',';
    }
    out.append(object.isEmpty() ? "{}" : "}");
  }

  private static void appendArray(List<?> array, StringBuilder out) {
    char separator = '[';
    for (Object element : array) {
      out.append(separator);
      append(element, out);
      separator = ',';
    }
    out.append(array.isEmpty() ? "[]" : "]");
  }

  /** Only what must be escaped is (RFC 8785, section 3.2.2.2). */
  private static void appendString(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> out.append('\\').append(c);
        case '\b' -> out.append("\\b");
        case '\t' -> out.append("\\t");
        case '\n' -> out.append("\\n");
        case '\f' -> out.append("\\f");
        case '\r' -> out.append("\\r");
        default -> {
          if (c < ' ') {
            out.append("\\u00").append(c >> 4).append(Character.forDigit(c & 0xF, 16));
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }
}

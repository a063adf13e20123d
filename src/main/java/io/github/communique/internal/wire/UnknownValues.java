package io.github.communique.internal.wire;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes the values of unknown properties without loss. */
final class UnknownValues {
  /**
   * Represents a value that cannot be read and is omitted. Null cannot be used for this purpose,
   * because it represents a JSON null.
   */
  private static final Object UNREADABLE = new Object();

  private UnknownValues() {}

  /**
   * Reads the value at the current token.
   *
   * @return the value; null for JSON's null; {@link #UNREADABLE} if the value has a fault, which is
   *     reported to the context
   */
  private static @Nullable Object read(TokenReader in, ReadContext context) {
    return switch (in.token()) {
      case START_OBJECT -> readObject(in, context);
      case START_ARRAY -> readArray(in, context);
      case STRING -> context.isText(in, in.text()) ? in.text() : UNREADABLE;
      case NUMBER -> readable(JsonNumber.toNumber(in, context));
      case TRUE -> true;
      case FALSE -> false;
      case NULL -> null;
      default -> readable(ValueCodec.wrongType(in, context, "a JSON value"));
    };
  }

  private static Object readable(@Nullable Object value) {
    return value == null ? UNREADABLE : value;
  }

  private static Map<String, @Nullable Object> readObject(TokenReader in, ReadContext context) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    while (context.nextName(in)) {
      String name = in.text();
      context.enter(name);
      readMember(object, name, in, context);
      context.leave();
    }
    return object;
  }

  /**
   * Reads the value of the member with the given name and adds it to the object. The name must
   * already be part of the context's path.
   */
  static void readMember(
      Map<String, @Nullable Object> object, String name, TokenReader in, ReadContext context) {
    boolean usable = !Containers.isTwice(object, name, in, context);
    in.next();
    Object value = read(in, context);
    if (usable && value != UNREADABLE) {
      object.put(name, value);
    }
  }

  private static List<@Nullable Object> readArray(TokenReader in, ReadContext context) {
    List<@Nullable Object> array = new ArrayList<>();
    for (int i = 0; context.nextElement(in); i++) {
      context.enter(i);
      Object element = read(in, context);
      if (element != UNREADABLE) {
        array.add(element);
      }
      context.leave();
    }
    return array;
  }

  /** Writes a value. */
  static void write(@Nullable Object value, TokenWriter out) {
    if (value == null) {
      out.nul();
    } else if (value instanceof String text) {
      out.string(text);
    } else if (value instanceof Boolean bool) {
      out.bool(bool);
    } else if (value instanceof Long integer) {
      out.integer(integer);
    } else if (value instanceof BigInteger integer) {
      out.integer(integer);
    } else if (value instanceof BigDecimal decimal) {
      out.decimal(decimal);
    } else if (value instanceof List<?> list) {
      out.startArray();
      list.forEach(element -> write(element, out));
      out.endArray();
    } else if (value instanceof Map<?, ?> map) {
      out.startObject();
      @SuppressWarnings("unchecked") // An object in extensions is always a map with string keys.
      Map<String, @Nullable Object> members = (Map<String, @Nullable Object>) map;
      Containers.sorted(members, out)
          .forEach(
              (name, member) -> {
                out.name(name);
                write(member, out);
              });
      out.endObject();
    }
  }
}

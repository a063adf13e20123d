package io.github.communique.internal.fast;

import io.github.communique.value.Extensions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the values of unknown properties without loss. */
final class FastUnknown {
  private FastUnknown() {}

  /** Creates extensions. Ends the fast path if {@link Extensions} rejects a value. */
  static Extensions extensions(Map<String, @Nullable Object> unknown) {
    try {
      return Extensions.of(unknown);
    } catch (IllegalArgumentException e) {
      throw Doubt.DOUBT;
    }
  }

  /** Reads the next value. */
  static @Nullable Object read(CleanText in) {
    return switch (in.peek()) {
      case '{' -> object(in);
      case '[' -> array(in);
      case '"' -> in.string();
      case 't', 'f' -> in.bool();
      case 'n' -> {
        in.isNull();
        yield null;
      }
      default -> in.number();
    };
  }

  private static Map<String, @Nullable Object> object(CleanText in) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    for (boolean more = in.startObject(); more; more = in.nextMember()) {
      String name = in.name();
      if (object.containsKey(name)) {
        throw Doubt.DOUBT;
      }
      object.put(name, read(in));
    }
    return object;
  }

  private static List<@Nullable Object> array(CleanText in) {
    List<@Nullable Object> array = new ArrayList<>();
    for (boolean more = in.startArray(); more; more = in.nextElement()) {
      array.add(read(in));
    }
    return array;
  }
}

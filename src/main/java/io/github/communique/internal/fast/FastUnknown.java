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
    switch (in.peek()) {
      case '{' -> {
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
      case '[' -> {
        List<@Nullable Object> array = new ArrayList<>();
        for (boolean more = in.startArray(); more; more = in.nextElement()) {
          array.add(read(in));
        }
        return array;
      }
      case '"' -> {
        return in.string();
      }
      case 't', 'f' -> {
        return in.bool();
      }
      case 'n' -> {
        in.isNull();
        return null;
      }
      default -> {
        return in.number();
      }
    }
  }
}

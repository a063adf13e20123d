package io.github.communique.internal.wire;

import io.github.communique.internal.structure.StructureCheck;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import io.github.communique.value.LocalizedText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The codec of maps from languages to texts. */
final class Containers {
  /**
   * Texts by language. A duplicate language is reported as an issue, and the first text is kept.
   */
  static final ValueCodec<Map<String, String>> MAP =
      new ValueCodec<>() {
        @Override
        @Nullable Map<String, String> read(TokenReader in, ReadContext context) {
          if (in.token() != Token.START_OBJECT) {
            return wrongType(in, context, "an object such as " + shape());
          }
          Map<String, String> map = Map.of();
          while (context.nextName(in)) {
            String name = in.text();
            context.enter(name);
            boolean usable = !isTwice(map, name, in, context) && isLanguage(name, in, context);
            if (in.next() == Token.NULL) {
              context.error(
                  in, "json.null", "a value of this object must not be null; omit the property");
            } else {
              String value = Scalars.STRING.read(in, context);
              if (usable && value != null) {
                map = with(map, name, value);
              }
            }
            context.leave();
          }
          return map;
        }

        @Override
        String shape() {
          return "{\"fr\": \"…\"}";
        }

        @Override
        void write(Map<String, String> map, TokenWriter out) {
          out.startObject();
          sorted(map, out)
              .forEach(
                  (name, value) -> {
                    out.name(name);
                    out.string(value);
                  });
          out.endObject();
        }
      };

  private Containers() {}

  /**
   * Adds a text. Uses Map.of for a single translation to save memory, because most texts have at
   * most one translation.
   */
  private static Map<String, String> with(Map<String, String> map, String name, String value) {
    if (map.isEmpty()) {
      return Map.of(name, value);
    }
    Map<String, String> more = map instanceof LinkedHashMap ? map : new LinkedHashMap<>(map);
    more.put(name, value);
    return more;
  }

  /** Returns a map with the same entries, in the order in which they must be written. */
  static <V extends @Nullable Object> Map<String, V> sorted(Map<String, V> map, TokenWriter out) {
    return out.isSorted() && map.size() > 1 ? new TreeMap<>(map) : map;
  }

  /**
   * Returns whether a name is a language tag, and reports an issue if it is not. Without this
   * check, the model would reject all texts because of one malformed tag.
   */
  private static boolean isLanguage(String name, TokenReader in, ReadContext context) {
    try {
      new StructureCheck(LocalizedText.class).languageTag("translations", name).verify();
      return true;
    } catch (StructureException refusal) {
      context.refused(in, refusal);
      return false;
    }
  }

  /** Returns whether a name is duplicated in its object, and reports an issue if it is. */
  static boolean isTwice(Map<String, ?> object, String name, TokenReader in, ReadContext context) {
    boolean twice = object.containsKey(name);
    if (twice) {
      context.error(in, "json.duplicate-key", "the name " + Quoted.of(name) + " is duplicated");
    }
    return twice;
  }
}

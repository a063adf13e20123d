package io.github.communique.wire;

import io.github.communique.structure.StructureCheck;
import io.github.communique.value.LocalizedText;
import io.github.communique.value.StructureException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The codecs of lists and of maps from languages to texts. */
final class Containers {
  /** Texts by name; a name that stands twice is an issue, the first is kept. */
  static final ValueCodec<Map<String, String>> MAP =
      new ValueCodec<>() {
        @Override
        @Nullable Map<String, String> read(TokenReader in, ReadContext context) {
          if (in.token() != Token.START_OBJECT) {
            return wrongType(in, context, "an object");
          }
          Map<String, String> map = new LinkedHashMap<>();
          while (context.nextName(in)) {
            String name = in.text();
            context.enter(name);
            boolean usable =
                context.isText(in)
                    && !isTwice(map, name, in, context)
                    && isLanguage(name, in, context);
            if (in.next() == Token.NULL) {
              context.error(in, "json.null", "null in a map: leave the member out instead");
            } else {
              String value = Scalars.STRING.read(in, context);
              if (usable && value != null) {
                map.put(name, value);
              }
            }
            context.leave();
          }
          return map;
        }

        @Override
        void write(Map<String, String> map, TokenWriter out) {
          out.startObject();
          map.forEach(
              (name, value) -> {
                out.name(name);
                out.string(value);
              });
          out.endObject();
        }

        @Override
        boolean isAbsent(Map<String, String> map) {
          return map.isEmpty();
        }
      };

  private Containers() {}

  /** Checked here too, so that one malformed tag does not cost the texts beside it. */
  private static boolean isLanguage(String name, TokenReader in, ReadContext context) {
    try {
      new StructureCheck(LocalizedText.class).languageTag("translations", name).verify();
      return true;
    } catch (StructureException refusal) {
      context.refused(in, refusal);
      return false;
    }
  }

  /** Whether a name has stood in its object before; if so, reports it. */
  static boolean isTwice(Map<String, ?> object, String name, TokenReader in, ReadContext context) {
    boolean twice = object.containsKey(name);
    if (twice) {
      context.error(in, "json.duplicate-key", "the name stands twice in its object");
    }
    return twice;
  }

  /** A list; an element that cannot be read is an issue and is left out. */
  static <T> ValueCodec<List<T>> list(ValueCodec<T> elements) {
    return new ValueCodec<>() {
      @Override
      @Nullable List<T> read(TokenReader in, ReadContext context) {
        if (in.token() != Token.START_ARRAY) {
          return wrongType(in, context, "an array");
        }
        List<T> list = new ArrayList<>();
        for (int i = 0; context.nextElement(in); i++) {
          context.enter(i);
          if (in.token() == Token.NULL) {
            context.error(in, "json.null", "null in a list: leave the element out instead");
          } else {
            T element = elements.read(in, context);
            if (element != null) {
              list.add(element);
            }
          }
          context.leave();
        }
        return list;
      }

      @Override
      void write(List<T> list, TokenWriter out) {
        out.startArray();
        for (T element : list) {
          elements.write(element, out);
        }
        out.endArray();
      }

      @Override
      boolean isAbsent(List<T> list) {
        return list.isEmpty();
      }
    };
  }
}

package io.github.communique.interop.llm;

import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a tree of maps, lists and values as indented JSON. */
final class JsonText {
  private final StringBuilder json = new StringBuilder();

  static String of(@Nullable Object tree) {
    JsonText text = new JsonText();
    text.write(tree, "\n");
    return text.json.append('\n').toString();
  }

  private void write(@Nullable Object value, String indent) {
    if (value instanceof Map<?, ?> map) {
      json.append('{');
      Iterator<? extends Map.Entry<?, ?>> members = map.entrySet().iterator();
      while (members.hasNext()) {
        Map.Entry<?, ?> member = members.next();
        json.append(indent).append("  ");
        string(String.valueOf(member.getKey()));
        json.append(": ");
        write(member.getValue(), indent + "  ");
        json.append(members.hasNext() ? "," : indent);
      }
      json.append('}');
    } else if (value instanceof List<?> list) {
      json.append('[');
      for (int i = 0; i < list.size(); i++) {
        Object element = list.get(i);
        boolean nested = element instanceof Map<?, ?>;
        json.append(i == 0 ? "" : nested ? "," : ", ").append(nested ? indent + "  " : "");
        write(element, indent + "  ");
        json.append(nested && i == list.size() - 1 ? indent : "");
      }
      json.append(']');
    } else if (value instanceof String string) {
      string(string);
    } else if (value instanceof AnswerParser.NumberText number) {
      json.append(number.text());
    } else {
      json.append(value);
    }
  }

  private void string(String string) {
    json.append('"');
    for (char c : AnswerStructure.whole(string).toCharArray()) {
      switch (c) {
        case '"', '\\' -> json.append('\\').append(c);
        case '\n' -> json.append("\\n");
        case '\r' -> json.append("\\r");
        case '\t' -> json.append("\\t");
        default -> {
          if (c < ' ') {
            json.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            json.append(c);
          }
        }
      }
    }
    json.append('"');
  }
}

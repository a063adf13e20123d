package io.github.communique.interop.llm;

import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.interop.llm.Profile.ModelType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a dossier as JSON in the extraction profile, which requires every property. */
final class ProfileText {
  private ProfileText() {}

  static String of(Map<String, Object> dossier) {
    return JsonText.of(object(Profile.instance().type("Dossier"), dossier));
  }

  private static Object object(ModelType type, Map<String, Object> members) {
    if (type.name.equals("Evidence")) {
      return members.getOrDefault("exact", "");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Field field : type.fields) {
      if (field.asked()) {
        object.put(field.name(), field(field, members.get(field.name())));
      }
    }
    return object;
  }

  private static Object field(Field field, @Nullable Object value) {
    if (field.list() || field.kind() == Profile.PropertyKind.OBJECT) {
      List<Object> list = new ArrayList<>();
      List<?> elements =
          value instanceof List<?> all ? all : value == null ? List.of() : List.of(value);
      elements.forEach(element -> list.add(single(field, element)));
      return list;
    }
    if (value == null) {
      return switch (field.kind()) {
        case BOOLEAN -> false;
        case TERM ->
            Profile.instance().terms(field.target()).known().contains("positive")
                ? "positive"
                : "unspecified";
        default -> "";
      };
    }
    return single(field, value);
  }

  @SuppressWarnings("unchecked")
  private static Object single(Field field, Object value) {
    return switch (field.kind()) {
      case OBJECT -> object(Profile.instance().type(field.target()), (Map<String, Object>) value);
      case TEXT -> ((Map<String, Object>) value).getOrDefault("value", "");
      case NUMBER, INTEGER ->
          value instanceof AnswerParser.NumberText number ? number.text() : value;
      default -> value;
    };
  }
}

package io.github.communique.json;

import tools.jackson.databind.json.JsonMapper;

/** Mappers with common application settings, and helpers for plain JSON. */
final class Json {
  /** The mapper that the documentation recommends. */
  static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  private Json() {}

  /** Reads JSON with {@link #MAPPER}. */
  static Object read(String json, Class<?> type) {
    return MAPPER.readValue(json, type);
  }

  /** Writes an object with {@link #MAPPER}. */
  static String write(Object object) {
    return MAPPER.writeValueAsString(object);
  }
}

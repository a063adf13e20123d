package io.github.communique.json;

import tools.jackson.databind.json.JsonMapper;

/** Mappers as an application would configure them, and a mapper for plain JSON. */
final class Json {
  /** The mapper that the documentation recommends. */
  static final JsonMapper MAPPER = JsonMapper.builder().addModule(new CommuniqueModule()).build();

  private Json() {}

  /** Reads a text with {@link #MAPPER}. */
  static Object read(String json, Class<?> type) {
    return MAPPER.readValue(json, type);
  }

  /** Writes an object with {@link #MAPPER}. */
  static String write(Object object) {
    return MAPPER.writeValueAsString(object);
  }
}

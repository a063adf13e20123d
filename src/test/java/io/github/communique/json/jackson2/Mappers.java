package io.github.communique.json.jackson2;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import java.text.SimpleDateFormat;
import java.util.Locale;

/** Jackson 2 mappers with common application settings. */
final class Mappers {
  private Mappers() {}

  /** The mapper that the documentation recommends. */
  static ObjectMapper standard() {
    return new ObjectMapper().registerModule(new CommuniqueJackson2Module());
  }

  /** A mapper with all databind settings that change the JSON of types outside the library. */
  @SuppressWarnings("deprecation") // The hostile mapper uses deprecated settings.
  static ObjectMapper hostile() {
    return JsonMapper.builder()
        .addModule(new CommuniqueJackson2Module())
        .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
        .serializationInclusion(JsonInclude.Include.NON_EMPTY)
        .activateDefaultTyping(
            BasicPolymorphicTypeValidator.builder().allowIfSubType(Object.class).build(),
            ObjectMapper.DefaultTyping.EVERYTHING,
            JsonTypeInfo.As.PROPERTY)
        .defaultDateFormat(new SimpleDateFormat("dd.MM.yy", Locale.ROOT))
        .enable(
            MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
            MapperFeature.USE_STD_BEAN_NAMING,
            MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
            MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
        .disable(
            MapperFeature.USE_ANNOTATIONS,
            MapperFeature.AUTO_DETECT_CREATORS,
            MapperFeature.AUTO_DETECT_GETTERS)
        .enable(
            SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS,
            SerializationFeature.WRITE_ENUMS_USING_INDEX,
            SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
            SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
        .enable(
            DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS,
            DeserializationFeature.USE_BIG_INTEGER_FOR_INTS,
            DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
            DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
            DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
            DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
            DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
        .build();
  }
}

package io.github.communique.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import tools.jackson.databind.DefaultTyping;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;

/**
 * A mapper with all Jackson settings that could change the JSON of the model. The JSON must be the
 * same as without these settings.
 */
final class HostileMapper {
  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new CommuniqueModule())
          .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
          .enable(
              MapperFeature.SORT_PROPERTIES_ALPHABETICALLY,
              MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES,
              MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS,
              MapperFeature.USE_STATIC_TYPING)
          .disable(MapperFeature.USE_ANNOTATIONS)
          .changeDefaultPropertyInclusion(
              inclusion ->
                  inclusion
                      .withValueInclusion(JsonInclude.Include.NON_DEFAULT)
                      .withContentInclusion(JsonInclude.Include.NON_DEFAULT))
          .changeDefaultVisibility(
              visibility ->
                  visibility.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE))
          .activateDefaultTyping(
              BasicPolymorphicTypeValidator.builder().allowIfBaseType(Object.class).build(),
              DefaultTyping.NON_FINAL,
              JsonTypeInfo.As.PROPERTY)
          .enable(
              SerializationFeature.WRITE_SINGLE_ELEM_ARRAYS_UNWRAPPED,
              SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(EnumFeature.WRITE_ENUMS_USING_INDEX, EnumFeature.WRITE_ENUMS_TO_LOWERCASE)
          .enable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
          .enable(
              DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS,
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
              DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
              DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
              DeserializationFeature.USE_JAVA_ARRAY_FOR_JSON_ARRAY)
          .defaultDateFormat(new SimpleDateFormat("yyyy", Locale.ROOT))
          .defaultLocale(Locale.forLanguageTag("tr"))
          .defaultTimeZone(TimeZone.getTimeZone("Asia/Jakarta"))
          .withConfigOverride(
              List.class,
              override -> override.setFormat(JsonFormat.Value.forShape(JsonFormat.Shape.OBJECT)))
          .build();

  private HostileMapper() {}
}

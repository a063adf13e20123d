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
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.json.DossierJson;
import java.text.SimpleDateFormat;
import java.util.Locale;

/** A dossier with something of everything that two mappers may write differently, and mappers. */
final class Samples {
  static final String JSON =
      """
      {"formatVersion":"1.0","id":"https://example.org/dossiers/1?a=b&c=%C3%A9",\
      "articles":[{"id":"a1","headline":{"value":"Macron menelepon Putin 📞 soal \\"Ukraina\\"",\
      "language":"id","translations":{"en":"\\u0000\\u001F\\t\\\\/\u007f\u2028\ufeff",\
      "uk":"\ud83d\udc4d\ud83c\udffd"}},"published":"2022-02-21T21:05+07:00"}],\
      "actors":[{"id":"macron","kind":"person","name":{"value":"Emmanuel Macron"},\
      "x:🙂 name":"🙂","x:numbers":[1E+3,1.50,0.0,123456789012345678901234567890,\
      9007199254740993,0.1000000000000000055511151231257827,1E-400,0,null,true,{}]},\
      {"id":"elysee","kind":"x-palace","unnamed":true,"name":{"value":"Élysée, 北京, قال"}}],\
      "locations":[{"id":"paris","kind":"city","name":{"value":"Paris"},\
      "coordinates":{"latitude":48.85341,"longitude":1E-7,"uncertaintyMetres":500}}],\
      "statements":[{"type":"statement","id":"s","status":"occurred","speakers":[{"actor":"macron"}],\
      "quotation":{"form":"direct","text":{"value":"🙂"}},"during":"call","about":["call"]}],\
      "meetings":[{"type":"meeting","id":"call","status":"occurred","polarity":"negative",\
      "time":{"from":"2022-02-20","approximate":true},"medium":"phone","duration":"PT1H45M",\
      "participants":[{"actor":"macron","role":"initiator"}],\
      "quantities":[{"of":"participants","low":2,"best":2.5,"high":100}],"confidence":80}]}""";

  static final Dossier DOSSIER = DossierJson.read(JSON);
  static final Meeting MEETING = DOSSIER.meetings().get(0);

  private Samples() {}

  static ObjectMapper standard() {
    return new ObjectMapper().registerModule(new CommuniqueJackson2Module());
  }

  /** A mapper with every setting of databind that bends the JSON of other types. */
  @SuppressWarnings("deprecation") // A hostile mapper sets what nobody should.
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

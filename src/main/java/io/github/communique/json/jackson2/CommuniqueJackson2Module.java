package io.github.communique.json.jackson2;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.core.util.VersionUtil;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeIdResolver;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.Serializers;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.util.NameTransformer;
import io.github.communique.internal.results.Results;
import io.github.communique.internal.wire.DeclaredType;
import io.github.communique.internal.wire.LibraryVersion;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Wire;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.DossierReadException;
import io.github.communique.json.DossierReader;
import io.github.communique.json.EventReadResult;
import io.github.communique.json.ReadResult;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Jackson 2 module that reads and writes the model types. For Jackson 3, use {@link
 * CommuniqueModule}.
 *
 * <pre>{@code
 * ObjectMapper mapper = new ObjectMapper().registerModule(new CommuniqueJackson2Module());
 * mapper.writeValueAsString(dossier).equals(DossierJson.write(dossier));   // true
 * Event event = mapper.readValue(json, Event.class);                       // "type" determines the class
 * }</pre>
 *
 * <p>The JSON format of the model is fixed: naming strategies, inclusion rules, mix-ins, default
 * typing and date formats of the mapper do not affect it. The Jackson modules for {@code java.time}
 * and {@code Optional} are not required. The following generator settings affect the output:
 * indentation, escaping, plain notation for decimals, and numbers as strings. Application types can
 * contain model types at any depth. Annotations that filter the properties of a model type, such as
 * {@code @JsonIgnoreProperties} on a property of an application type, have no effect.
 * {@code @JsonUnwrapped} and objects of the model as keys of a map are rejected.
 *
 * <p>If a value has an error, a {@link JsonMappingException} is thrown. Its cause is a {@link
 * DossierReadException} with all issues.
 *
 * <p>A mapper created with {@link #mapperBuilder} reads documents exactly like a {@link
 * DossierReader}.
 *
 * <p>With any other mapper, the limits, the issues and the effects of mapper settings are the same
 * as with {@link CommuniqueModule}. However, text after the value is rejected only if {@code
 * FAIL_ON_TRAILING_TOKENS} is enabled. By default, a {@code JsonNode} contains a {@code double} for
 * a number with a fraction, and a {@code JsonNode} with decimals omits trailing zeros unless {@code
 * JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES} is disabled.
 *
 * <p>The module writes results such as {@link ReadResult} in the same way as {@code
 * CommuniqueModule}.
 *
 * <p>On the class path, the module is registered as a service, so {@code findAndRegisterModules()}
 * finds it. On the module path, register it as in the example.
 */
public final class CommuniqueJackson2Module extends Module {
  private final transient ReadLimits limits;

  /** Creates a module with the limits of {@link DossierReader#standard()}. */
  public CommuniqueJackson2Module() {
    this(DossierReader.standard());
  }

  /**
   * Creates a module with the limits of the given reader.
   *
   * @param reader the reader whose limits apply to each value; the mapper, not the reader, limits
   *     the length of the document
   */
  public CommuniqueJackson2Module(DossierReader reader) {
    Objects.requireNonNull(reader, "reader");
    this.limits =
        new ReadLimits(
            reader.isStrict(),
            reader.assignsRandomId(),
            reader.maxIssues(),
            reader.maxDepth(),
            reader.maxDocumentLength(),
            reader.maxNameLength(),
            reader.maxStringLength(),
            reader.maxNumberLength());
  }

  /**
   * Creates a builder for a mapper that uses this module, decodes documents like the given reader,
   * and rejects text after the end of a document. For bytes, streams and characters, the mapper
   * returns the same dossier or reports the same issues as the reader. It rejects a {@code
   * DataInput}.
   *
   * <p>If a document is a dossier or an event of at most 16 MB (1 MB in streams that do not report
   * their length), rather than a value that contains one, the mapper reads it nearly as fast as the
   * reader, and about twice as fast as any other mapper. Other mappers do not give the module
   * access to the document.
   *
   * @param reader the reader whose limits apply to the model types
   * @return a new builder, which can be configured further
   */
  public static JsonMapper.Builder mapperBuilder(DossierReader reader) {
    Objects.requireNonNull(reader, "reader");
    return JsonMapper.builder(new Jackson2CheckedFactory(reader.maxDocumentLength()))
        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
        .addModule(new CommuniqueJackson2Module(reader));
  }

  @Override
  public String getModuleName() {
    return "communique";
  }

  @Override
  public Version version() {
    return VersionUtil.parseVersion(
        LibraryVersion.VERSION, LibraryVersion.GROUP, LibraryVersion.ARTIFACT);
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new ModelSerializers());
    context.addKeySerializers(new ModelKeys());
    context.addDeserializers(new ModelDeserializers(limits));
  }

  // Jackson 2 mappers are serializable, so objects that a module adds to a mapper must also be
  // serializable.

  private static final class ModelSerializers extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      Class<?> written = type.getRawClass();
      if (Wire.forWriting(written) != null) {
        return new ModelSerializer<>(written);
      }
      if (ResultSerializer.handles(written)) {
        return new ResultSerializer(written);
      }
      Results.requireForm(written);
      return null;
    }
  }

  private static final class ModelKeys extends Serializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      DeclaredType.requireKey(type.getRawClass());
      return null;
    }
  }

  private static final class ModelDeserializers extends Deserializers.Base implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ReadLimits limits;

    ModelDeserializers(ReadLimits limits) {
      this.limits = limits;
    }

    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
      DeclaredType.requireReadable(type.getRawClass());
      return wireFor(type) == null ? null : new ModelDeserializer<>(type, limits);
    }

    @Override
    public @Nullable JsonDeserializer<?> findEnumDeserializer(
        Class<?> type, DeserializationConfig config, BeanDescription description) {
      return findBeanDeserializer(config.constructType(type), config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
      return Wire.forReading(valueType, Object.class) != null;
    }

    static @Nullable Wire<?> wireFor(JavaType type) {
      return Wire.forReading(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
    }
  }

  private static final class ModelSerializer<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Wire<T> wire;

    @SuppressWarnings("unchecked")
    ModelSerializer(Class<T> type) {
      super(type);
      this.wire = (Wire<T>) Objects.requireNonNull(Wire.forWriting(type));
    }

    private Object readResolve() {
      return new ModelSerializer<>(handledType());
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        wire.write(value, new Jackson2GeneratorTokens(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    /**
     * Writes the value without a type name. Rejects a value whose type cannot be determined without
     * a type name, because reading it would fail or return a different type.
     */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializerProvider context, TypeSerializer typing)
        throws IOException {
      TypeIdResolver resolver = typing.getTypeIdResolver();
      boolean isExternal =
          typing.getTypeInclusion() == As.EXTERNAL_PROPERTY
              && !generator.getOutputContext().inArray();
      String fault =
          resolver == null
              ? null
              : DeclaredType.fault(value.getClass(), isExternal, resolver.idFromBaseType());
      if (fault != null) {
        context.reportMappingProblem(fault);
      }
      serialize(value, generator, context);
    }

    @Override
    public JsonSerializer<T> unwrappingSerializer(NameTransformer names) {
      throw DeclaredType.unwrapped();
    }
  }

  private static final class ResultSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    ResultSerializer(Class<?> type) {
      super(type, false);
    }

    static boolean handles(Class<?> type) {
      return type == ReadResult.class || type == EventReadResult.class || Results.has(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializerProvider context)
        throws IOException {
      try {
        Results.write(form(value), () -> new Jackson2GeneratorTokens(generator));
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializerProvider context, TypeSerializer type)
        throws IOException {
      serialize(value, generator, context);
    }

    private static Object form(Object value) {
      if (value instanceof ReadResult read) {
        return Results.reading(
            "dossier", read.dossier(), read.isComplete(), read.issues(), read.leftOut());
      }
      return value instanceof EventReadResult read
          ? Results.reading("event", read.event(), read.isComplete(), read.issues(), Set.of())
          : value;
    }
  }

  private static final class ModelDeserializer<T> extends StdDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Wire<T> wire;
    private final ReadLimits limits;

    @SuppressWarnings("unchecked")
    ModelDeserializer(JavaType type, ReadLimits limits) {
      super(type);
      this.limits = limits;
      this.wire = (Wire<T>) Objects.requireNonNull(ModelDeserializers.wireFor(type));
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      T value;
      JsonParser tokens = parser;
      if (parser instanceof Jackson2DocumentParser document) {
        value = document.read((Class<T>) handledType(), limits);
        if (value != null) {
          return value;
        }
        tokens = document.delegate();
      }
      ReadContext reading = new ReadContext(limits);
      try {
        value = wire.read(new Jackson2ParserTokens(tokens, limits), reading);
      } catch (UncheckedIOException e) {
        throw e.getCause();
      }
      ReadingStopped stopped = reading.stopped();
      if (stopped != null) {
        reading.fail(stopped.fault());
      }
      if (!reading.isComplete()) {
        DossierReadException cause = new DossierReadException(reading.issues());
        cause.initCause(stopped == null ? null : stopped.getCause());
        throw JsonMappingException.from(parser, cause.getMessage(), cause);
      }
      return value;
    }

    /** Throws an exception, because an existing value is immutable and cannot be updated. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T value)
        throws IOException {
      throw JsonMappingException.from(
          parser, "model objects are immutable; read a new object, or use toBuilder()");
    }

    /** Ignores type names, because the input must not be able to select a class. */
    @Override
    public @Nullable Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing)
        throws IOException {
      if (typing.getTypeInclusion() != As.EXTERNAL_PROPERTY
          || !parser.isExpectedStartArrayToken()) {
        return deserialize(parser, context);
      }
      // Jackson passes an array that consists of the type name and the value, except in lists.
      parser.nextToken();
      parser.nextToken();
      T value = deserialize(parser, context);
      parser.nextToken();
      return value;
    }

    @Override
    public JsonDeserializer<T> unwrappingDeserializer(NameTransformer names) {
      throw DeclaredType.unwrapped();
    }

    private Object readResolve() {
      return new ModelDeserializer<>(getValueType(), limits);
    }
  }
}

package io.github.communique.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo.As;
import io.github.communique.internal.results.Results;
import io.github.communique.internal.wire.DeclaredType;
import io.github.communique.internal.wire.LibraryVersion;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Wire;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.Version;
import tools.jackson.core.util.VersionUtil;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeIdResolver;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.util.NameTransformer;

/**
 * A Jackson 3 module that reads and writes the model types.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new CommuniqueModule()).build();
 * mapper.writeValueAsString(dossier).equals(DossierJson.write(dossier));   // true
 * Event event = mapper.readValue(json, Event.class);                       // "type" determines the class
 * }</pre>
 *
 * <p>The JSON format of the model is fixed: naming strategies, inclusion rules, mix-ins and date
 * formats of the mapper do not affect it. Application types can contain model types at any depth.
 * Annotations that filter the properties of a model type, such as {@code @JsonIgnoreProperties} on
 * a property of an application type, have no effect. {@code @JsonUnwrapped} and objects of the
 * model as keys of a map are rejected.
 *
 * <p>If an object has an error, a Jackson {@link DatabindException} is thrown. Its cause is a
 * {@link DossierReadException} with all issues.
 *
 * <p>A mapper created with {@link #mapperBuilder} reads documents exactly like a {@link
 * DossierReader}.
 *
 * <p>Any other mapper returns the same value or reports the same issues as a {@link DossierReader}.
 * Limits are measured from the start of the value. However, the mapper settings determine:
 *
 * <ul>
 *   <li>the decoding of bytes and characters: Jackson also accepts UTF-16, overlong UTF-8 encodings
 *       and, in a {@code String}, any character as a hexadecimal digit of an escape;
 *   <li>whether text after the value is rejected ({@code FAIL_ON_TRAILING_TOKENS}, which is enabled
 *       by default);
 *   <li>the maximum length of the document ({@code StreamReadConstraints});
 *   <li>other limits, if they are stricter than those of the reader;
 *   <li>the accepted JSON syntax;
 *   <li>the values in a {@code JsonNode} tree: by default, only the last value of a duplicate name
 *       is kept, and a number with a fraction becomes a {@code double}.
 * </ul>
 *
 * <p>The module also writes the library's result types, such as {@link ReadResult} and {@code
 * ValidationReport}, as described in {@code docs/results.md}. It cannot read these types.
 *
 * <p>The module is registered as a service, so {@code findAndAddModules()} finds it. A mapper with
 * the module is serializable.
 */
public final class CommuniqueModule extends JacksonModule implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The limits for reading. */
  private final ReadLimits limits;

  /** Creates a module with the limits of {@link DossierReader#standard()}. */
  public CommuniqueModule() {
    this(DossierReader.standard());
  }

  /**
   * Creates a module with the limits of the given reader.
   *
   * @param reader the reader whose limits apply to each value, except the maximum document length,
   *     which the mapper determines
   */
  public CommuniqueModule(DossierReader reader) {
    this.limits = Objects.requireNonNull(reader, "reader").limits();
  }

  /**
   * Creates a builder for a mapper that uses this module and decodes documents in the same way as
   * the given reader. For bytes, streams and characters, the mapper returns the same dossier or
   * reports the same issues as the reader. It rejects a {@code DataInput}.
   *
   * <p>If a document is a dossier or an event of at most 16 MB (1 MB in streams that do not report
   * their length), rather than a value that contains one, the mapper reads it nearly as fast as the
   * reader, and about twice as fast as any other mapper. Other mappers do not give the module
   * access to the document.
   *
   * @param reader the reader whose limits apply to the model types
   * @return a new builder
   */
  public static JsonMapper.Builder mapperBuilder(DossierReader reader) {
    Objects.requireNonNull(reader, "reader");
    return JsonMapper.builder(new CheckedFactory(reader.maxDocumentLength()))
        .addModule(new CommuniqueModule(reader));
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

  private static final class ModelSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      Wire<?> wire = Wire.forWriting(type.getRawClass());
      if (wire != null) {
        return new ModelSerializer<>(type, wire);
      }
      if (ResultSerializer.handles(type.getRawClass())) {
        return new ResultSerializer(type);
      }
      Results.requireForm(type.getRawClass());
      return null;
    }

    @Override
    public @Nullable ValueSerializer<?> findEnumSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      return findSerializer(config, type, description, format);
    }
  }

  private static final class ModelKeys extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
      DeclaredType.requireKey(type.getRawClass());
      return null;
    }
  }

  private static final class ModelDeserializers extends Deserializers.Base {
    private final ReadLimits limits;

    ModelDeserializers(ReadLimits limits) {
      this.limits = limits;
    }

    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      DeclaredType.requireReadable(type.getRawClass());
      Wire<?> wire =
          Wire.forReading(type.getRawClass(), type.containedTypeOrUnknown(0).getRawClass());
      return wire == null ? null : new ModelDeserializer<>(type, wire, limits);
    }

    @Override
    public @Nullable ValueDeserializer<?> findEnumDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return findBeanDeserializer(type, config, description);
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> valueType) {
      return Wire.forReading(valueType, Object.class) != null;
    }
  }

  private static final class ModelSerializer<T> extends StdSerializer<T> {
    private final Wire<T> wire;

    @SuppressWarnings("unchecked")
    ModelSerializer(JavaType type, Wire<?> wire) {
      super(type);
      this.wire = (Wire<T>) wire;
    }

    @Override
    public void serialize(T value, JsonGenerator generator, SerializationContext context) {
      wire.write(value, new GeneratorTokens(generator));
    }

    /**
     * Writes the value without a type name. Rejects the value if neither its JSON nor its declared
     * type determines its type, because reading it would fail or return a different type.
     */
    @Override
    public void serializeWithType(
        T value, JsonGenerator generator, SerializationContext context, TypeSerializer typing) {
      TypeIdResolver resolver = typing.getTypeIdResolver();
      boolean isExternal =
          typing.getTypeInclusion() == As.EXTERNAL_PROPERTY
              && !generator.streamWriteContext().inArray();
      String fault =
          resolver == null
              ? null
              : DeclaredType.fault(value.getClass(), isExternal, resolver.idFromBaseType(context));
      if (fault != null) {
        context.reportMappingProblem(fault);
      }
      serialize(value, generator, context);
    }

    @Override
    public ValueSerializer<T> unwrappingSerializer(NameTransformer names) {
      throw DeclaredType.unwrapped();
    }
  }

  private static final class ResultSerializer extends StdSerializer<Object> {
    ResultSerializer(JavaType type) {
      super(type);
    }

    static boolean handles(Class<?> type) {
      return type == ReadResult.class || type == EventReadResult.class || Results.has(type);
    }

    @Override
    public void serialize(Object value, JsonGenerator generator, SerializationContext context) {
      Results.write(form(value), () -> new GeneratorTokens(generator));
    }

    @Override
    public void serializeWithType(
        Object value, JsonGenerator generator, SerializationContext context, TypeSerializer type) {
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
    private final Wire<T> wire;
    private final ReadLimits limits;

    @SuppressWarnings("unchecked")
    ModelDeserializer(JavaType type, Wire<?> wire, ReadLimits limits) {
      super(type);
      this.wire = (Wire<T>) wire;
      this.limits = limits;
    }

    @Override
    @SuppressWarnings("unchecked")
    public @Nullable T deserialize(JsonParser parser, DeserializationContext context) {
      JsonParser tokens = parser;
      if (parser instanceof DocumentParser document) {
        T value = document.read((Class<T>) handledType(), limits);
        if (value != null) {
          return value;
        }
        tokens = document.delegate();
      }
      ReadContext reading = new ReadContext(limits);
      T value = wire.read(new ParserTokens(tokens, limits), reading);
      ReadingStopped stopped = reading.stopped();
      if (stopped != null) {
        reading.fail(stopped.fault());
      }
      if (!reading.isComplete()) {
        DossierReadException cause = new DossierReadException(reading.issues());
        cause.initCause(stopped == null ? null : stopped.getCause());
        throw DatabindException.from(parser, cause.getMessage(), cause);
      }
      return value;
    }

    /** Throws an exception, because an existing value is immutable and cannot be updated. */
    @Override
    public T deserialize(JsonParser parser, DeserializationContext context, T value) {
      throw DatabindException.from(
          parser, "model objects are immutable; read a new object, or use toBuilder()");
    }

    /** Ignores type names, because the input must not be able to select a class. */
    @Override
    public @Nullable Object deserializeWithType(
        JsonParser parser, DeserializationContext context, TypeDeserializer typing) {
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
    public ValueDeserializer<T> unwrappingDeserializer(
        DeserializationContext context, NameTransformer names) {
      throw DeclaredType.unwrapped();
    }
  }
}

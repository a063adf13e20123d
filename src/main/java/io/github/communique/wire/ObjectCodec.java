package io.github.communique.wire;

import io.github.communique.structure.ModelProperties;
import io.github.communique.structure.Quoted;
import io.github.communique.value.Extensible;
import io.github.communique.value.Extensions;
import io.github.communique.value.StructureException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one model type, by its annotations.
 *
 * <p>A fault in an optional property leaves the property out, one in a required property the
 * object; either way the reading goes on and everything wrong is reported.
 */
final class ObjectCodec<T> extends ValueCodec<T> {
  private final Class<T> type;
  private final List<Property> properties;
  private final Map<String, Property> byName;
  private final MethodHandle newBuilder;
  private final MethodHandle build;
  private final MethodHandle extensions;

  ObjectCodec(Class<T> type) {
    this.type = type;
    try {
      MethodHandles.Lookup lookup = MethodHandles.lookup();
      Class<?> builder = type.getMethod("builder").getReturnType();
      List<Property> described = new ArrayList<>();
      ModelProperties.of(type)
          .forEach(
              property ->
                  described.add(
                      new Property(
                          described.size(),
                          property.getKey(),
                          property.getValue(),
                          type,
                          builder)));
      this.properties = List.copyOf(described);
      this.byName =
          properties.stream().collect(Collectors.toMap(property -> property.name, p -> p));
      this.newBuilder =
          lookup
              .findStatic(type, "builder", MethodType.methodType(builder))
              .asType(MethodType.methodType(Object.class));
      this.build =
          lookup
              .findVirtual(builder, "build", MethodType.methodType(type))
              .asType(MethodType.methodType(Object.class, Object.class));
      this.extensions =
          lookup
              .findVirtual(builder, "extensions", MethodType.methodType(builder, Extensions.class))
              .asType(MethodType.methodType(void.class, Object.class, Extensions.class));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " does not follow the recipe of the model", e);
    }
  }

  @Override
  @Nullable T read(TokenReader in, ReadContext context) {
    return in.token() == Token.START_OBJECT
        ? new Reading(in, context).read()
        : wrongType(in, context, "an object (" + type.getSimpleName() + ")");
  }

  @Override
  void write(T object, TokenWriter out) {
    out.startObject();
    for (Property property : properties) {
      property.write(object, out);
    }
    ((Extensible) object)
        .extensions()
        .asMap()
        .forEach(
            (name, value) -> {
              out.name(name);
              UnknownValues.write(value, out);
            });
    out.endObject();
  }

  /** One object that is being read. */
  private final class Reading {
    private final TokenReader in;
    private final ReadContext context;
    private final int line;
    private final int column;
    private final @Nullable Object[] values = new Object[properties.size()];
    private long seen;
    private long faulty;
    private boolean refused;
    private @Nullable Map<String, @Nullable Object> unknown;

    Reading(TokenReader in, ReadContext context) {
      this.in = in;
      this.context = context;
      this.line = in.line();
      this.column = in.column();
    }

    @Nullable T read() {
      while (context.nextName(in)) {
        String name = in.text();
        context.enter(name);
        Property property = byName.get(name);
        if (property == null) {
          readUnknown(name);
        } else {
          readKnown(property);
        }
        context.leave();
      }
      boolean complete = hasAllRequired();
      T built = build();
      return complete && !refused ? built : null;
    }

    private void readKnown(Property property) {
      long bit = 1L << property.index;
      boolean twice = (seen & bit) != 0;
      seen |= bit;
      if (twice) {
        context.error(in, "json.duplicate-key", "the property stands twice in its object");
        in.next();
        in.skipChildren();
        return;
      }
      if (in.next() == Token.NULL) {
        if (property.required) {
          context.error(in, "json.null", property.name + " is required and must not be null");
          faulty |= bit;
        }
        return;
      }
      int errors = context.errors();
      Object value = property.read(in, context);
      if (value instanceof List<?> list && list.isEmpty() && context.errors() > errors) {
        // Empty for its faults: that the object needs one is a consequence of them.
        faulty |= bit;
      } else if (value == null) {
        faulty |= bit;
        // Under another type's name an object may mean something else: none is made of it.
        refused |= property.isConstant();
      } else {
        values[property.index] = value;
      }
    }

    private void readUnknown(String name) {
      if (context.isStrict() && name.indexOf(':') < 0) {
        context.warning(
            in,
            "json.unknown-property",
            Quoted.of(name) + " is not a property of " + type.getSimpleName());
      }
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      UnknownValues.readMember(unknown, name, in, context, 0);
    }

    private boolean hasAllRequired() {
      boolean all = true;
      for (Property property : properties) {
        if (property.required && values[property.index] == null) {
          all = false;
          if (!isFaulty(property)) {
            context.errorIn(
                property.name, missingCode(property), property.name + " is missing", line, column);
          }
        }
      }
      return all;
    }

    private String missingCode(Property property) {
      return property.name.equals("formatVersion") ? "format.version-missing" : "json.missing";
    }

    private @Nullable T build() {
      while (true) {
        try {
          return type.cast(buildOnce());
        } catch (StructureException refusal) {
          if (!leaveOut(refusal)) {
            return null;
          }
        }
      }
    }

    private Object buildOnce() {
      try {
        Object builder = newBuilder.invokeExact();
        for (Property property : properties) {
          Object value = values[property.index];
          if (value != null && !property.isConstant()) {
            property.set(builder, value);
          }
        }
        if (unknown != null) {
          extensions.invokeExact(builder, Extensions.of(unknown));
        }
        return build.invokeExact(builder);
      } catch (Throwable t) {
        throw Property.rethrown(t);
      }
    }

    /** Reports a refusal, and whether the object is worth another try without what was refused. */
    private boolean leaveOut(StructureException refusal) {
      boolean hopeful = true;
      for (StructureException.Fault fault : refusal.faults()) {
        Property property = byName.get(fault.property());
        if (!isConsequence(property)) {
          context.errorIn(fault.property(), fault.code(), fault.message(), line, column);
        }
        if (property == null || property.required || values[property.index] == null) {
          hopeful = false;
        } else {
          values[property.index] = null;
          faulty |= 1L << property.index;
        }
      }
      return hopeful;
    }

    /** Whether a fault follows from one that is reported already. */
    private boolean isConsequence(@Nullable Property property) {
      return property == null
          ? faulty != 0
          : values[property.index] == null && (property.required || isFaulty(property));
    }

    private boolean isFaulty(Property property) {
      return (faulty & 1L << property.index) != 0;
    }
  }
}

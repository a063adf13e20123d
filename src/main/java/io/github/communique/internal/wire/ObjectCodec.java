package io.github.communique.internal.wire;

import io.github.communique.internal.text.Quoted;
import io.github.communique.value.Extensions;
import io.github.communique.issue.StructureException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes the objects of one model type, by its annotations.
 *
 * <p>A fault in an optional property leaves the property out, one in a required property the
 * object; either way the reading goes on and everything wrong is reported.
 */
abstract class ObjectCodec<T> extends ValueCodec<T> {
  private final Class<T> type;
  private final Property[] properties;
  private final Map<String, Integer> byName = new HashMap<>();
  private final ShortStrings<Integer> byBytes = new ShortStrings<>();
  private final long required;

  ObjectCodec(Class<T> type, Property... properties) {
    this.type = type;
    this.properties = properties;
    long bits = 0;
    for (int i = 0; i < properties.length; i++) {
      byName.put(properties[i].name(), i);
      byBytes.put(properties[i].name(), i);
      bits |= properties[i].required() ? 1L << i : 0;
    }
    this.required = bits;
  }

  /** A new builder. */
  abstract Object newBuilder();

  /** Sets a property of a builder. */
  abstract void set(Object builder, int property, Object value);

  /** Gives a builder the properties that the model does not know. */
  abstract void extend(Object builder, Extensions extensions);

  /** Builds what a builder has. */
  abstract T build(Object builder);

  /** The properties, in the order in which they are written. */
  final List<Property> properties() {
    return List.of(properties);
  }

  /** The properties by their names. */
  final ShortStrings<Integer> byBytes() {
    return byBytes;
  }

  /** The index of a property, or -1. */
  final int indexOf(String name) {
    return byName.getOrDefault(name, -1);
  }

  /** A bit for each property, set for those that every object has. */
  final long required() {
    return required;
  }

  final Property property(int index) {
    return properties[index];
  }

  @Override
  final @Nullable T read(TokenReader in, ReadContext context) {
    return in.token() == Token.START_OBJECT
        ? new Reading(in, context).read()
        : wrongType(in, context, "an object (" + type.getSimpleName() + ")");
  }

  /** Writes what the model does not know, after what it does. */
  static void writeExtensions(Extensions extensions, TokenWriter out) {
    if (!extensions.isEmpty()) {
      extensions
          .asMap()
          .forEach(
              (name, value) -> {
                out.name(name);
                UnknownValues.write(value, out);
              });
    }
  }

  /** One object that is being read. */
  private final class Reading {
    private final TokenReader in;
    private final ReadContext context;
    private final int line;
    private final int column;
    private final @Nullable Object[] values = new Object[properties.length];
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
        int index = indexOf(name);
        if (index < 0) {
          readUnknown(name);
        } else {
          readKnown(index);
        }
        context.leave();
      }
      boolean complete = hasAllRequired();
      T built = build();
      return complete && !refused ? built : null;
    }

    private void readKnown(int index) {
      Property property = properties[index];
      long bit = 1L << index;
      boolean twice = (seen & bit) != 0;
      seen |= bit;
      if (twice) {
        context.error(in, "json.duplicate-key", "the property stands twice in its object");
        in.next();
        in.skipChildren();
        return;
      }
      if (in.next() == Token.NULL) {
        if (property.required()) {
          context.error(in, "json.null", property.name() + " is required and must not be null");
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
        values[index] = value;
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
      for (int i = 0; i < properties.length; i++) {
        if (properties[i].required() && values[i] == null) {
          all = false;
          if (!isFaulty(i)) {
            String name = properties[i].name();
            context.errorIn(name, missingCode(name), name + " is missing", line, column);
          }
        }
      }
      return all;
    }

    private static String missingCode(String name) {
      return name.equals("formatVersion") ? "format.version-missing" : "json.missing";
    }

    private @Nullable T build() {
      while (true) {
        try {
          return buildOnce();
        } catch (StructureException refusal) {
          if (!leaveOut(refusal)) {
            return null;
          }
        }
      }
    }

    private T buildOnce() {
      Object builder = newBuilder();
      for (int i = 0; i < properties.length; i++) {
        Object value = values[i];
        if (value != null && !properties[i].isConstant()) {
          set(builder, i, value);
        }
      }
      if (unknown != null) {
        extend(builder, Extensions.of(unknown));
      }
      return ObjectCodec.this.build(builder);
    }

    /** Reports a refusal, and whether the object is worth another try without what was refused. */
    private boolean leaveOut(StructureException refusal) {
      boolean hopeful = true;
      for (StructureException.Fault fault : refusal.faults()) {
        int index = indexOf(fault.property());
        if (!isConsequence(index)) {
          context.errorIn(fault.property(), fault.code(), fault.message(), line, column);
        }
        if (index < 0 || properties[index].required() || values[index] == null) {
          hopeful = false;
        } else {
          values[index] = null;
          faulty |= 1L << index;
        }
      }
      return hopeful;
    }

    /** Whether a fault follows from one that is reported already. */
    private boolean isConsequence(int index) {
      return index < 0
          ? faulty != 0
          : values[index] == null && (properties[index].required() || isFaulty(index));
    }

    private boolean isFaulty(int index) {
      return (faulty & 1L << index) != 0;
    }
  }
}

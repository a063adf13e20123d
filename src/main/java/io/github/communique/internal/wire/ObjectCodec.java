package io.github.communique.internal.wire;

import static java.util.stream.Collectors.joining;

import io.github.communique.Dossier;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.StructureException;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
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
  private static final int LONGEST_HINT = 40;

  private final Class<T> type;
  private final Property[] properties;
  private final Map<String, Integer> byName = new LinkedHashMap<>();
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
        : wrongType(in, context, expected(), hint(in));
  }

  private String expected() {
    return "an object (" + type.getSimpleName() + ") such as " + shape();
  }

  private @Nullable String hint(TokenReader in) {
    if (in.token() == Token.START_ARRAY) {
      return type == Dossier.class
          ? "read the dossiers of an array one by one, or write each on its own line and read them"
              + " with DossierLines"
          : "write one object, without square brackets";
    }
    if (in.token() != Token.STRING) {
      return null;
    }
    String text = in.text().strip();
    if (text.startsWith("{")) {
      return "the string contains JSON: parse it once more, or write the object without quotation"
          + " marks and escapes";
    }
    if (Long.bitCount(required) > 1 || text.length() > LONGEST_HINT) {
      return null;
    }
    Property only = properties[required == 0 ? 0 : Long.numberOfTrailingZeros(required)];
    return only.codec() instanceof StringCodec<?> string
            && !(string instanceof WordCodec)
            && string.accepts(text)
        ? "write {\"" + only.name() + "\": " + Quoted.of(text) + "}"
        : null;
  }

  /** The shortest object of the type: what is required, or else the first property. */
  @Override
  final String shape() {
    StringBuilder shape = new StringBuilder("{");
    for (Property property : properties) {
      if (property.required()) {
        shape.append(shape.length() > 1 ? ", " : "").append(member(property));
      }
    }
    return shape.length() > 1 ? shape.append('}').toString() : "{" + member(properties[0]) + "}";
  }

  private static String member(Property property) {
    String value = property.name().equals("formatVersion") ? "\"1.0\"" : property.codec().shape();
    return "\"" + property.name() + "\": " + value;
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

  /** The name of an unknown property without a colon, and its position. */
  private record Stranger(String name, int line, int column) {}

  /** One object that is being read. */
  private final class Reading {
    private final TokenReader in;
    private final ReadContext context;
    private final int line;
    private final int column;
    private final @Nullable Object[] values = new Object[properties.length];
    private final int[] lines = new int[properties.length];
    private final int[] columns = new int[properties.length];
    private long seen;
    private long faulty;
    private boolean refused;
    private @Nullable Map<String, @Nullable Object> unknown;
    private final List<Stranger> strangers = new ArrayList<>(0);

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
      if (refused) {
        // They may be properties of the type whose name it has.
        strangers.clear();
      }
      for (Stranger each : strangers) {
        String message = Quoted.of(each.name()) + " is not a property of " + type.getSimpleName();
        context.unknownIn(each.name(), message, hint(each), each.line(), each.column());
      }
      if (type == Dossier.class
          && values[indexOf("formatVersion")] instanceof String version
          && !version.equals(Dossier.FORMAT_VERSION)) {
        context.ofOtherVersion();
      }
      T built = build();
      if (complete && !refused && built != null) {
        if (built instanceof Dossier dossier) {
          warnIfNewer(dossier);
        }
        return built;
      }
      int id = indexOf("id");
      if (id >= 0 && type != Dossier.class && values[id] instanceof String text) {
        context.leftOut(text);
      }
      return null;
    }

    private String hint(Stranger stranger) {
      String meant = SimilarName.of(stranger.name(), byName.keySet());
      return meant != null
          ? "did you mean " + Quoted.of(meant) + "?"
          : "a property of an application needs a colon in its name, such as \"acme:mood\"";
    }

    private void warnIfNewer(Dossier dossier) {
      if (!dossier.formatVersion().equals(Dossier.FORMAT_VERSION)) {
        int index = indexOf("formatVersion");
        context.newerIn(
            "formatVersion",
            "formatVersion "
                + dossier.formatVersion()
                + " is newer than "
                + Dossier.FORMAT_VERSION
                + ": what it adds is kept as unknown properties",
            lines[index],
            columns[index]);
      }
    }

    private void readKnown(int index) {
      Property property = properties[index];
      long bit = 1L << index;
      boolean twice = (seen & bit) != 0;
      seen |= bit;
      if (twice) {
        context.error(in, "json.duplicate-key", "the property stands twice in its object");
        in.next();
        context.skip(in);
        return;
      }
      Token token = in.next();
      lines[index] = in.line();
      columns[index] = in.column();
      if (token == Token.NULL) {
        if (property.required()) {
          context.error(
              in,
              "json.null",
              property.name() + " is required and must not be null; expected " + example(property));
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
      if (name.indexOf(':') < 0 && !(type == Dossier.class && name.equals("$schema"))) {
        strangers.add(new Stranger(name, in.line(), in.column()));
      }
      if (unknown == null) {
        unknown = new LinkedHashMap<>();
      }
      UnknownValues.readMember(unknown, name, in, context);
    }

    private boolean hasAllRequired() {
      List<Property> missing = new ArrayList<>();
      boolean all = true;
      for (int i = 0; i < properties.length; i++) {
        if (properties[i].required() && values[i] == null && !isGiven(i)) {
          all = false;
          if (!isFaulty(i)) {
            missing.add(properties[i]);
          }
        }
      }
      if (!missing.isEmpty() && seen == 0 && unknown != null) {
        reportStranger(missing, unknown);
      } else {
        for (Property property : missing) {
          String message = property.name() + " is missing; expected " + example(property);
          context.errorIn(
              property.name(), missingCode(property.name()), message, null, line, column);
        }
      }
      return all;
    }

    /** Whether the builder gives a property that is missing its value. */
    private boolean isGiven(int index) {
      return type == Dossier.class
          && context.givesRandomId()
          && properties[index].name().equals("id")
          && (seen & 1L << index) == 0;
    }

    /** One issue for an object none of whose properties is one of its type. */
    private void reportStranger(List<Property> missing, Map<String, ?> found) {
      String names = missing.stream().map(Property::name).collect(joining(", "));
      String message =
          names
              + (missing.size() == 1 ? " is" : " are")
              + " missing; expected "
              + expected()
              + ", found one with "
              + found.keySet().stream().limit(3).map(Quoted::of).collect(joining(", "))
              + (found.size() > 3 ? ", …" : "");
      String property = missing.size() == 1 ? names : "";
      String hint =
          type == LocalizedText.class
              ? "write a text with its language as {\"value\": \"…\", \"language\": \"en\"}, and other"
                  + " languages beside it as \"translations\": {\"fr\": \"…\"}"
              : null;
      context.errorIn(property, missingCode(property), message, hint, line, column);
      // The message names them.
      strangers.clear();
    }

    private static String example(Property property) {
      return "a property such as " + member(property);
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
          boolean located = index >= 0 && (seen & 1L << index) != 0;
          context.errorIn(
              fault.property(),
              fault.code(),
              fault.message(),
              null,
              located ? lines[index] : line,
              located ? columns[index] : column);
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

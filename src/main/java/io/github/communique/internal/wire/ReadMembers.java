package io.github.communique.internal.wire;

import static java.util.stream.Collectors.joining;

import io.github.communique.Dossier;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The members of a model object that is being read. Records the position of each property and
 * whether the property has a fault. The builder contains the values.
 *
 * <p>To avoid allocations, each instance is reused for all objects at the same nesting level.
 */
final class ReadMembers {
  private final ReadContext context;
  private ObjectCodec<?> codec;
  private Names names;
  private TokenReader in;
  private long start;
  private Object builder;
  private String id;
  private String version;
  private long[] places = {};

  // A bit for each property.
  private long seen;
  private long usable;
  private long faulty;
  // The optional properties whose faults cause the object to be left out.
  private long fatal;

  private boolean refused;
  private int property;
  private int errors;
  private @Nullable Map<String, @Nullable Object> unknown;
  private final List<Stranger> strangers = new ArrayList<>(0);

  /** The name and position of an unknown property whose name does not contain a colon. */
  private record Stranger(String name, long place) {}

  @SuppressWarnings("NullAway.Init") // start(...) sets the other fields.
  ReadMembers(ReadContext context) {
    this.context = context;
  }

  /** Starts an object whose first token is the current token. */
  ReadMembers start(ObjectCodec<?> codec, TokenReader in) {
    this.codec = codec;
    this.names = codec.names();
    this.in = in;
    this.start = in.place();
    this.builder = codec.builder();
    if (places.length < names.all().size()) {
      places = new long[names.all().size()];
    }
    seen = 0;
    usable = 0;
    faulty = 0;
    fatal = 0;
    refused = false;
    unknown = null;
    return this;
  }

  /**
   * Advances to the next non-null value of a model property. Reads the members that precede this
   * property.
   *
   * @return the number of the property; -1 if the object does not contain another property
   */
  int next() {
    while (!context.isStopped()) {
      int number = in.nextName(names);
      if (number < 0) {
        if (in.token() != Token.NAME) {
          context.endsWithin(in);
          return -1;
        }
        readUnknown(in.text());
        continue;
      }
      context.enter(names, number);
      if ((seen & 1L << number) != 0) {
        skipDuplicate();
        continue;
      }
      seen |= 1L << number;
      Token token = in.next();
      places[number] = in.place();
      if (token != Token.NULL) {
        property = number;
        errors = context.errors();
        return number;
      }
      refuseNull(number);
    }
    return -1;
  }

  /** The builder of the object. */
  Object builder() {
    return builder;
  }

  /**
   * Ends the current property.
   *
   * @param value the value of the property; null if the value has a fault
   * @return whether the caller must set the value on the builder
   */
  boolean put(@Nullable Object value) {
    context.leave();
    long bit = 1L << property;
    if (value == null) {
      faulty |= bit;
      // An unexpected type name can change the meaning of the object, so the object is left out.
      refused |= codec.property(property).isConstant();
      return false;
    }
    if ((context.errors() > errors || context.isStopped())
        && value instanceof List<?> list
        && list.isEmpty()) {
      // The list is empty because none of its elements could be read. An additional error about
      // missing elements would be redundant.
      faulty |= bit;
      return false;
    }
    usable |= bit;
    if (property == codec.id()) {
      id = (String) value;
    } else if (property == codec.version()) {
      version = (String) value;
    }
    return true;
  }

  /** Returns whether a property has a value. */
  private boolean has(int number) {
    return (usable & 1L << number) != 0;
  }

  private void skipDuplicate() {
    context.error(
        in, "json.duplicate-key", "the property " + Quoted.of(in.text()) + " is duplicated");
    in.next();
    context.skip(in);
    context.leave();
  }

  private void refuseNull(int number) {
    Property property = codec.property(number);
    if (property.required()) {
      context.error(
          in,
          "json.null",
          property.name() + " is required and must not be null; expected " + example(property));
      faulty |= 1L << number;
    }
    context.leave();
  }

  private void readUnknown(String name) {
    context.enter(name);
    if (!names.allowUnknown(name)) {
      strangers.add(new Stranger(name, in.place()));
    }
    if (unknown == null) {
      unknown = new LinkedHashMap<>();
    }
    UnknownValues.readMember(unknown, name, in, context);
    context.leave();
  }

  /** Ends the object and builds it. Returns null if the object is left out because of a fault. */
  <T> @Nullable T end(ObjectCodec<T> codec) {
    boolean complete = (codec.required() & ~usable) == 0 || hasAllRequired();
    if (!strangers.isEmpty()) {
      reportStrangers();
    }
    boolean newer =
        codec.version() >= 0 && has(codec.version()) && !Dossier.FORMAT_VERSION.equals(version);
    if (newer) {
      context.ofOtherVersion();
    }
    T built = build(codec);
    if (complete && !refused && built != null) {
      if (newer) {
        warnOfNewer();
      }
      return built;
    }
    if (!context.isOutermost()) {
      context.leaveOut(describe(), this::isCause, start);
    }
    return null;
  }

  /**
   * Ends an incomplete object after reading has stopped.
   *
   * @return the dossier with the data that was read; null for any other object, because a property
   *     that was not read could change the meaning of the object
   */
  <T> @Nullable T endEarly(ObjectCodec<T> codec) {
    if (codec.type() == Dossier.class) {
      return end(codec);
    }
    strangers.clear();
    if (!context.isOutermost()) {
      context.stopWithout(describe());
    }
    return null;
  }

  /** Returns the type and id of an omitted object, and records the id as left out. */
  private String describe() {
    boolean named = codec.id() >= 0 && has(codec.id());
    if (named) {
      context.leftOut(id);
    }
    return codec.type().getSimpleName() + (named ? " " + Quoted.of(id) : "");
  }

  /**
   * Returns whether the object is left out because of a fault at the given path within the object.
   */
  private boolean isCause(String path) {
    if (path.isEmpty()) {
      return true;
    }
    for (int i = 0; i < names.all().size(); i++) {
      Property property = codec.property(i);
      boolean needed = property.required() || property.isConstant() || (fatal & 1L << i) != 0;
      if (needed && !has(i) && (path + "/").startsWith("/" + property.name() + "/")) {
        return true;
      }
    }
    return false;
  }

  private void reportStrangers() {
    // If the type name is wrong, the unknown properties may belong to another type and are not
    // reported.
    if (!refused) {
      for (Stranger each : strangers) {
        String message =
            Quoted.of(each.name()) + " is not a property of " + codec.type().getSimpleName();
        context.unknownIn(each.name(), message, hint(each), each.place());
      }
    }
    strangers.clear();
  }

  private String hint(Stranger stranger) {
    String meant = SimilarName.of(stranger.name(), names.all());
    return meant != null
        ? "did you mean " + Quoted.of(meant) + "?"
        : "the name of a custom property must contain a colon, such as \"acme:mood\"";
  }

  private void warnOfNewer() {
    context.newerIn(
        "formatVersion",
        ("formatVersion %s is newer than %s, the version of this library; new properties"
                + " are kept as unknown properties")
            .formatted(version, Dossier.FORMAT_VERSION),
        places[codec.version()]);
  }

  private boolean hasAllRequired() {
    List<Property> missing = new ArrayList<>();
    boolean all = true;
    for (int i = 0; i < names.all().size(); i++) {
      if (codec.property(i).required() && !has(i) && !isGiven(i)) {
        all = false;
        if (!isFaulty(i) && !context.isStopped()) {
          missing.add(codec.property(i));
        }
      }
    }
    if (!missing.isEmpty() && seen == 0 && unknown != null) {
      reportOtherType(missing, unknown);
    } else {
      for (Property property : missing) {
        String message = property.name() + " is missing; expected " + example(property);
        context.errorIn(property.name(), missingCode(property.name()), message, null, start);
      }
    }
    return all;
  }

  /** Returns whether the builder sets a default for a missing property. */
  private boolean isGiven(int number) {
    if (codec.type() != Dossier.class) {
      return false;
    }
    boolean isId = names.get(number).equals("id");
    if (context.isStopped() && !isFaulty(number)) {
      // The property may be in the part of the document that was not read. The dossier is built
      // without this property if at least one optional property was read.
      boolean isGiven = (usable & ~codec.required()) != 0;
      if (isGiven && isId) {
        context.stopWithoutId();
      }
      return isGiven;
    }
    return isId && context.givesRandomId() && !isSeen(number);
  }

  /** Reports a single issue for an object that contains only unknown properties. */
  private void reportOtherType(List<Property> missing, Map<String, ?> found) {
    List<String> all = missing.stream().map(Property::name).toList();
    int last = all.size() - 1;
    String required =
        last == 0 ? all.get(0) : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
    String message =
        required
            + (missing.size() == 1 ? " is" : " are")
            + " missing; expected "
            + codec.expected()
            + "; found an object with "
            + found.keySet().stream().limit(3).map(Quoted::of).collect(joining(", "))
            + (found.size() > 3 ? ", …" : "");
    String property = missing.size() == 1 ? required : "";
    String hint =
        codec.type() == LocalizedText.class
            ? "write the text as {\"value\": \"…\", \"language\": \"en\"}, with translations as"
                + " \"translations\": {\"fr\": \"…\"}"
            : null;
    context.errorIn(property, missingCode(property), message, hint, start);
    // The message already names the unknown properties.
    strangers.clear();
  }

  private static String example(Property property) {
    return "a property such as " + property.member();
  }

  private static String missingCode(String name) {
    return name.equals("formatVersion") ? "format.version-missing" : "json.missing";
  }

  private <T> @Nullable T build(ObjectCodec<T> codec) {
    while (true) {
      try {
        return codec.build(builder, unknown);
      } catch (StructureException refusal) {
        if (!leaveOut(refusal)) {
          return null;
        }
      }
    }
  }

  /**
   * Reports the errors that the builder found, and clears the optional properties that caused them.
   * Returns whether building the object can succeed without these properties.
   */
  private boolean leaveOut(StructureException refusal) {
    boolean hopeful = true;
    for (Issue issue : refusal.issues()) {
      String property = property(issue);
      int number = names.indexOf(property);
      if (!isConsequence(number)) {
        context.errorIn(
            property,
            issue.code(),
            issue.message(),
            null,
            number >= 0 && isSeen(number) ? places[number] : start);
      }
      if (number < 0 || codec.property(number).required() || !has(number)) {
        hopeful = false;
        fatal |= number < 0 ? 0 : 1L << number;
      } else {
        codec.clear(builder, property);
        usable &= ~(1L << number);
        faulty |= 1L << number;
      }
    }
    return hopeful;
  }

  /**
   * Returns the property to which a builder's issue refers, or an empty string if the issue refers
   * to the whole object. The names of the model's properties are not escaped in a pointer.
   */
  private static String property(Issue issue) {
    return issue.pointer().isEmpty() ? "" : issue.pointer().substring(1);
  }

  /** Returns whether an error is a consequence of an error that has already been reported. */
  private boolean isConsequence(int number) {
    return number < 0
        ? faulty != 0
        : !has(number) && (codec.property(number).required() || isFaulty(number));
  }

  private boolean isSeen(int number) {
    return (seen & 1L << number) != 0;
  }

  private boolean isFaulty(int number) {
    return (faulty & 1L << number) != 0;
  }
}

package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.structure.Quoted;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place in the JSON of a dossier that is being validated: where a {@link Rule} is looking, and
 * where it reports what it finds.
 *
 * <pre>{@code
 * Rule.each(Quantity.class, (quantity, at) -> {
 *   if (quantity.unit().isEmpty() && quantity.of().equals(QuantityKind.AMOUNT)) {
 *     String event = at.around(Event.class).map(Event::id).orElse("no event");
 *     at.warning("acme.currency-missing", "an amount of " + event + " has no unit");
 *   }
 * });
 * }</pre>
 *
 * <p>A spot is good for as long as its validation runs, and for the thread it runs on.
 */
public final class Spot {
  static final int NO_INDEX = -1;

  /** Where properties that the model does not know are written. */
  private static final int AFTER_ALL = Integer.MAX_VALUE;

  private final Run run;
  private final @Nullable Spot parent;
  private final String name;
  private final int ordinal;
  private final int index;
  private final @Nullable Object value;

  private Spot(
      Run run, @Nullable Spot parent, String name, int ordinal, int index, @Nullable Object value) {
    this.run = run;
    this.parent = parent;
    this.name = name;
    this.ordinal = ordinal;
    this.index = index;
    this.value = value;
  }

  static Spot root(Run run) {
    return new Spot(run, null, "", 0, NO_INDEX, run.dossier());
  }

  /** A property's value, or an element of its list, whose value is known. */
  Spot into(Shape.Slot slot, int index, Object value) {
    return new Spot(run, this, slot.name, slot.ordinal, index, value);
  }

  /**
   * The dossier that is being validated.
   *
   * @return the dossier, which finds objects by id and resolves references
   */
  public Dossier dossier() {
    return run.dossier();
  }

  /**
   * The pointer of this spot.
   *
   * @return a JSON Pointer (RFC 6901) into the dossier's JSON, for example {@code
   *     /meetings/0/participants/1/actor}; empty for the dossier itself
   */
  public String pointer() {
    return parent == null ? "" : pointer(new StringBuilder()).toString();
  }

  private StringBuilder pointer(StringBuilder text) {
    if (parent != null) {
      parent.pointer(text).append('/').append(Quoted.step(name));
      if (index != NO_INDEX) {
        text.append('/').append(index);
      }
    }
    return text;
  }

  /**
   * The spot of a property.
   *
   * @param property its name in JSON; the property may be absent
   * @return the spot
   */
  public Spot within(String property) {
    return step(property, NO_INDEX);
  }

  /**
   * The spot of an element of a list.
   *
   * @param property the name of the list in JSON
   * @param index the index of the element, from 0
   * @return the spot
   */
  public Spot within(String property, int index) {
    return step(property, Objects.checkIndex(index, Integer.MAX_VALUE));
  }

  /** A property, or an element of its list unless the index is {@link #NO_INDEX}. */
  Spot step(String property, int index) {
    Objects.requireNonNull(property, "property");
    Object here = value;
    Shape.Slot slot = here == null ? null : Shape.ofValue(here).slot(property);
    if (here == null || slot == null) {
      return new Spot(run, this, property, AFTER_ALL, index, null);
    }
    Object found = slot.get(here);
    if (found instanceof List<?> list) {
      found = index >= 0 && index < list.size() ? list.get(index) : null;
    }
    return new Spot(run, this, property, slot.ordinal, index, found);
  }

  /**
   * The spot of an object of the dossier.
   *
   * @param object an article, actor, location or event of this dossier, as look-ups give it
   * @return the spot
   * @throws IllegalArgumentException if the dossier does not hold this very object
   */
  public Spot of(DossierObject object) {
    Objects.requireNonNull(object, "object");
    return run.spotOf(object);
  }

  /**
   * The innermost value of a type that holds this spot, or stands here.
   *
   * @param type for example {@code Event.class}
   * @param <T> the type
   * @return the value; absent if none holds it
   */
  public <T> Optional<T> around(Class<T> type) {
    Objects.requireNonNull(type, "type");
    for (Spot spot = this; spot != null; spot = spot.parent) {
      if (type.isInstance(spot.value)) {
        return Optional.of(type.cast(spot.value));
      }
    }
    return Optional.empty();
  }

  /**
   * Reports an issue here. The severity is what the validator makes of it: it may have been told
   * another, or to leave the code out.
   *
   * @param severity how bad it is
   * @param code its code: lower case, {@code family.name}, of a family of the application's own
   * @param message what was found, with the value, and what would be right
   */
  public void report(Severity severity, String code, String message) {
    run.add(Issue.of(severity, code, pointer(), message), this);
  }

  /**
   * Reports an issue here, with a hint at how to mend it.
   *
   * @param severity how bad it is
   * @param code its code
   * @param message what was found, with the value, and what would be right
   * @param hint what to do
   */
  public void report(Severity severity, String code, String message, String hint) {
    run.add(Issue.of(severity, code, pointer(), message).withHint(hint), this);
  }

  /**
   * Reports an {@linkplain Severity#ERROR error} here.
   *
   * @param code its code
   * @param message what was found, with the value, and what would be right
   */
  public void error(String code, String message) {
    report(Severity.ERROR, code, message);
  }

  /**
   * Reports a {@linkplain Severity#WARNING warning} here.
   *
   * @param code its code
   * @param message what was found, with the value, and what would be right
   */
  public void warning(String code, String message) {
    report(Severity.WARNING, code, message);
  }

  /**
   * Reports an {@linkplain Severity#INFO information} here.
   *
   * @param code its code
   * @param message what was found, with the value
   */
  public void info(String code, String message) {
    report(Severity.INFO, code, message);
  }

  /** The name of the property whose value, or element, stands here. */
  String name() {
    return name;
  }

  Run run() {
    return run;
  }

  /** The place of this spot in the document, to be compared number by number. */
  int[] position() {
    int depth = 0;
    for (Spot spot = this; spot.parent != null; spot = spot.parent) {
      depth += 2;
    }
    int[] position = new int[depth];
    for (Spot spot = this; spot.parent != null; spot = spot.parent) {
      position[--depth] = spot.index;
      position[--depth] = spot.ordinal;
    }
    return position;
  }

  /** The pointer. */
  @Override
  public String toString() {
    return pointer();
  }
}

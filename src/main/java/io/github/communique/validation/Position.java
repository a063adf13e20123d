package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * A position in the JSON of a dossier. A {@link Rule} reports issues at a position.
 *
 * <pre>{@code
 * Rule.each(Quantity.class, (quantity, at) -> {
 *   if (quantity.unit().isEmpty() && quantity.kind().equals(QuantityKind.AMOUNT)) {
 *     String event = at.around(Event.class).map(Event::id).orElse("no event");
 *     at.warning("acme.currency-missing", "an amount of " + event + " has no unit");
 *   }
 * });
 * }</pre>
 *
 * <p>An instance can be used only during validation, and only on the thread that validates the
 * dossier.
 */
public final class Position {
  private final Site site;

  Position(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  /**
   * The validated dossier.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return site.dossier();
  }

  /**
   * The JSON Pointer of this position.
   *
   * @return a JSON Pointer (RFC 6901) in the JSON of the dossier, for example {@code
   *     /meetings/0/participants/1/actor}; empty for the dossier itself
   */
  public String pointer() {
    return site.pointer();
  }

  /**
   * Returns the position of a property.
   *
   * @param property the JSON name of the property; the property can be absent
   * @return the position
   */
  public Position within(String property) {
    return new Position(site.within(property));
  }

  /**
   * Returns the position of an element of a list property.
   *
   * @param property the JSON name of the list property
   * @param index the index of the element, starting at 0
   * @return the position
   * @throws IndexOutOfBoundsException if the index is negative
   */
  public Position within(String property, int index) {
    return new Position(site.within(property, index));
  }

  /**
   * Returns the position of an object in the dossier.
   *
   * @param object an article, actor, location or event of this dossier
   * @return the position
   * @throws IllegalArgumentException if the dossier does not contain this instance
   */
  public Position of(DossierObject object) {
    Objects.requireNonNull(object, "object");
    return new Position(site.of(object));
  }

  /**
   * Returns the value at this position if it is of the given type; otherwise, the innermost
   * enclosing value of this type.
   *
   * @param type the type, for example {@code Event.class}
   * @param <T> the type
   * @return the value; absent if there is no such value
   */
  public <T> Optional<T> around(Class<T> type) {
    Objects.requireNonNull(type, "type");
    return site.around(type);
  }

  /**
   * Reports an issue at this position. The settings of the validator can change the severity of the
   * issue, or disable its code.
   *
   * @param severity the severity
   * @param code the code, in the form {@code family.name} in lower case; the family must not be a
   *     standard family
   * @param message the message, which should state the problem, the value and the expected form
   */
  public void report(Severity severity, String code, String message) {
    site.report(Issue.of(severity, code, pointer(), message));
  }

  /**
   * Reports an issue with a hint at this position.
   *
   * @param severity the severity
   * @param code the code of the issue
   * @param message the message, which should state the problem, the value and the expected form
   * @param hint a description of how to correct the problem
   */
  public void report(Severity severity, String code, String message, String hint) {
    Objects.requireNonNull(hint, "hint");
    site.report(Issue.of(severity, code, pointer(), message).withHint(hint));
  }

  /**
   * Reports an {@linkplain Severity#ERROR error} at this position.
   *
   * @param code the code of the issue
   * @param message the message, which should state the problem, the value and the expected form
   */
  public void error(String code, String message) {
    report(Severity.ERROR, code, message);
  }

  /**
   * Reports a {@linkplain Severity#WARNING warning} at this position.
   *
   * @param code the code of the issue
   * @param message the message, which should state the problem, the value and the expected form
   */
  public void warning(String code, String message) {
    report(Severity.WARNING, code, message);
  }

  /**
   * Reports an issue with severity {@link Severity#INFO} at this position.
   *
   * @param code the code of the issue
   * @param message the message, including the value
   */
  public void info(String code, String message) {
    report(Severity.INFO, code, message);
  }

  /** Returns the pointer. */
  @Override
  public String toString() {
    return pointer();
  }
}

package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.Objects;
import java.util.Optional;

/**
 * A place in the JSON of a dossier that is being validated: where a {@link Rule} is looking, and
 * where it reports what it finds.
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
 * <p>A spot is good for as long as its validation runs, and for the thread it runs on.
 */
public final class Spot {
  private final Site site;

  Spot(Site site) {
    this.site = site;
  }

  Site site() {
    return site;
  }

  /**
   * The dossier that is being validated.
   *
   * @return the dossier, which finds objects by id and resolves references
   */
  public Dossier dossier() {
    return site.dossier();
  }

  /**
   * The pointer of this spot.
   *
   * @return a JSON Pointer (RFC 6901) into the dossier's JSON, for example {@code
   *     /meetings/0/participants/1/actor}; empty for the dossier itself
   */
  public String pointer() {
    return site.pointer();
  }

  /**
   * The spot of a property.
   *
   * @param property its name in JSON; the property may be absent
   * @return the spot
   */
  public Spot within(String property) {
    return new Spot(site.within(property));
  }

  /**
   * The spot of an element of a list.
   *
   * @param property the name of the list in JSON
   * @param index the index of the element, from 0
   * @return the spot
   */
  public Spot within(String property, int index) {
    return new Spot(site.within(property, index));
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
    return new Spot(site.of(object));
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
    return site.around(type);
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
    site.report(Issue.of(severity, code, pointer(), message));
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
    site.report(Issue.of(severity, code, pointer(), message).withHint(hint));
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

  /** The pointer. */
  @Override
  public String toString() {
    return pointer();
  }
}

package io.github.communique.validation;

import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.validation.Conflict.Claim;
import io.github.communique.vocabulary.Polarity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds who says that a happening did not take place, where a report says that it did. Who denies
 * it in a statement and is the source of a negative report has denied it once.
 */
final class PolarityConflicts {
  private static final String PROPERTY = "polarity";

  private final List<Event> reports;
  private final Spot at;
  private final Consumer<Conflict> found;

  /** The ids of the statements and actors on whose word a report is negative. */
  private final Set<String> deniers = new HashSet<>();

  private PolarityConflicts(List<Event> reports, Spot at, Consumer<Conflict> found) {
    this.reports = reports;
    this.at = at;
    this.found = found;
  }

  static void find(List<Event> reports, Spot at, Consumer<Conflict> found) {
    Event asserted = null;
    boolean doubted = false;
    for (Event report : reports) {
      if (report.polarity() == Polarity.NEGATIVE) {
        doubted = true;
      } else {
        asserted = asserted == null ? report : asserted;
        doubted |= !at.run().denials(report).isEmpty();
      }
    }
    if (asserted != null && doubted) {
      new PolarityConflicts(reports, at, found).findFor(asserted);
    }
  }

  private void findFor(Event asserted) {
    for (Event report : reports) {
      if (report.polarity() == Polarity.NEGATIVE) {
        found.accept(negative(report, asserted));
        report.attributions().forEach(this::addDeniers);
      }
    }
    Set<String> counted = new HashSet<>();
    for (Event report : reports) {
      if (report.polarity() == Polarity.POSITIVE) {
        for (Spot denial : at.run().denials(report)) {
          Statement statement = denial.around(Statement.class).orElseThrow();
          if (!isCounted(statement) && counted.add(statement.id())) {
            found.accept(denied(report, statement, denial));
          }
        }
      }
    }
  }

  private void addDeniers(Attribution attribution) {
    attribution.statement().ifPresent(statement -> deniers.add(statement.id()));
    // Whose word it is; those further out only pass it on.
    attribution.chain().stream().limit(1).forEach(actor -> deniers.add(actor.id()));
  }

  private boolean isCounted(Statement denial) {
    return deniers.contains(denial.id())
        || denial.speakers().stream().anyMatch(speaker -> deniers.contains(speaker.actor().id()));
  }

  private Conflict negative(Event report, Event asserted) {
    return new Conflict(
        Code.OCCURRENCE_POLARITY_CONFLICT,
        PROPERTY,
        new Claim(report, report.polarity().value()),
        new Claim(asserted, asserted.polarity().value()),
        at.of(report).within(PROPERTY),
        OccurrenceRules.named(report)
            + " is negative, but "
            + OccurrenceRules.named(asserted)
            + ", a report of the same, is not");
  }

  private static Conflict denied(Event report, Statement denial, Spot at) {
    return new Conflict(
        Code.OCCURRENCE_POLARITY_CONFLICT,
        PROPERTY,
        new Claim(denial, "denied"),
        new Claim(report, report.polarity().value()),
        at,
        OccurrenceRules.named(report)
            + " is reported, but "
            + OccurrenceRules.named(denial)
            + " denies it");
  }
}

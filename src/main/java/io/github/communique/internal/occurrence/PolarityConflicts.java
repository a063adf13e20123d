package io.github.communique.internal.occurrence;

import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds denials of occurrences that another report affirms. If a source denies the occurrence both
 * in a statement and in a negative report, only one conflict is reported.
 *
 * <p>A report of a failed attempt does not contradict a report that the action did not take place.
 * A suspicion does not contradict a denial: a report with the certainty {@code possible} is never
 * in conflict. If the denied report contains a participation with the certainty {@code possible},
 * the denial may concern only that participation, so it is also not in conflict.
 */
final class PolarityConflicts {
  private static final String PROPERTY = "polarity";

  private final List<Event> reports;
  private final Site at;
  private final Consumer<Contradiction> found;

  /** The ids of the statements and actors that are sources of negative reports. */
  private final Set<String> deniers = new HashSet<>();

  private PolarityConflicts(Account account, Consumer<Contradiction> found) {
    this.reports = account.byKnowledge().stream().map(Report::event).toList();
    this.at = account.at();
    this.found = found;
  }

  static void find(Account account, Consumer<Contradiction> found) {
    Site at = account.at();
    Event asserted = null;
    boolean doubted = false;
    for (Event report : account.reports()) {
      if (isPossible(report)) {
        continue;
      }
      if (report.polarity() == Polarity.NEGATIVE) {
        doubted = true;
      } else {
        asserted = asserted == null ? report : asserted;
        doubted |= !at.inspection().denials(report).isEmpty();
      }
    }
    if (asserted != null && doubted) {
      new PolarityConflicts(account, found).findAll();
    }
  }

  private void findAll() {
    Event done = asserted(false);
    Event tried = asserted(true);
    for (Event report : reports) {
      if (report.polarity() == Polarity.NEGATIVE && !isPossible(report)) {
        Event contradicted = isFailure(report) ? tried : done;
        if (contradicted != null) {
          found.accept(negative(report, contradicted));
        }
        report.attributions().forEach(this::addDeniers);
      }
    }
    Set<String> counted = new HashSet<>();
    for (Event report : reports) {
      if (report.polarity() == Polarity.POSITIVE
          && !isPossible(report)
          && report.participations().stream()
              .noneMatch(participant -> participant.certainty() == Certainty.POSSIBLE)) {
        for (Site denial : denials(report)) {
          Statement statement = denial.around(Statement.class).orElseThrow();
          if (!isCounted(statement) && counted.add(statement.id())) {
            found.accept(denied(report, statement, denial));
          }
        }
      }
    }
  }

  private List<Site> denials(Event report) {
    return at.inspection().denials(report).stream()
        .sorted(Comparator.comparing(denial -> denial.around(Statement.class).orElseThrow().id()))
        .toList();
  }

  private @Nullable Event asserted(boolean failure) {
    for (Event report : reports) {
      if (report.polarity() == Polarity.POSITIVE
          && !isPossible(report)
          && isFailure(report) == failure) {
        return report;
      }
    }
    return null;
  }

  private static boolean isPossible(Event report) {
    return report.certainty() == Certainty.POSSIBLE;
  }

  private static boolean isFailure(Event report) {
    return report.status() == Status.FAILED;
  }

  private void addDeniers(Attribution attribution) {
    attribution.statement().ifPresent(statement -> deniers.add(statement.id()));
    // Add only the innermost source, because the outer sources merely relay the report.
    attribution.chain().stream().limit(1).forEach(actor -> deniers.add(actor.id()));
  }

  private boolean isCounted(Statement denial) {
    return deniers.contains(denial.id())
        || denial.speakers().stream().anyMatch(speaker -> deniers.contains(speaker.actor().id()));
  }

  private Contradiction negative(Event report, Event asserted) {
    return new Contradiction(
        Code.OCCURRENCE_POLARITY_CONFLICT,
        PROPERTY,
        new Claim(report, report.polarity().value()),
        new Claim(asserted, asserted.polarity().value()),
        at.of(report).within(PROPERTY),
        Contradiction.named(report, at)
            + " has the polarity \"negative\", but "
            + Contradiction.named(asserted, at)
            + ", a report of the same occurrence, has the polarity \"positive\"",
        "only one of the two can be true");
  }

  private static Contradiction denied(Event report, Statement denial, Site at) {
    return new Contradiction(
        Code.OCCURRENCE_POLARITY_CONFLICT,
        PROPERTY,
        new Claim(denial, "denied"),
        new Claim(report, report.polarity().value()),
        at,
        Contradiction.named(report, at)
            + " is reported, but "
            + Contradiction.named(denial, at)
            + " denies it",
        "only one of the two can be true");
  }
}

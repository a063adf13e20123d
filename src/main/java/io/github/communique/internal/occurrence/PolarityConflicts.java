package io.github.communique.internal.occurrence;

import io.github.communique.Attribution;
import io.github.communique.Event;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Site;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Status;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds denials of occurrences that another report affirms. If a source denies the occurrence both
 * in a statement and in a negative report, only one conflict is reported.
 *
 * <p>A report of a failed attempt does not contradict a report that the action did not take place.
 * A suspicion does not contradict a denial: a report with the certainty {@code possible} is never
 * in conflict. A report that contains a participation with the certainty {@code possible} does not
 * contradict a denying statement, because the denial may concern only that participation. A denial
 * does not contradict a report of an event that began after the denial, or a later plan. If the
 * denial has {@code asOf} but no time, it states that the event had not begun by then. Such a
 * denial does not contradict a report of an event that may have begun later.
 */
final class PolarityConflicts {
  private static final String PROPERTY = "polarity";
  private static final String REASON = "only one of the two can be true";

  private static final Function<Report, Instant> BEGIN = PolarityConflicts::begin;
  private static final Function<Report, Instant> BEGUN_BY = PolarityConflicts::begunBy;
  private static final Function<Report, Instant> BEGIN_AND_KNOWN = PolarityConflicts::beginAndKnown;

  private final Account account;
  private final List<Report> positive;
  private final List<Report> negative;

  /** The ids of the statements and actors that are sources of negative reports. */
  private final Set<String> deniers = new HashSet<>();

  private PolarityConflicts(Account account) {
    this.account = account;
    this.positive = reports(account, Polarity.POSITIVE);
    this.negative = reports(account, Polarity.NEGATIVE);
  }

  private static List<Report> reports(Account account, Polarity polarity) {
    return account.byKnowledge().stream()
        .filter(report -> report.event().polarity() == polarity)
        .filter(report -> report.event().certainty() != Certainty.POSSIBLE)
        .toList();
  }

  static void find(Account account) {
    for (Event report : account.reports()) {
      if (report.polarity() == Polarity.NEGATIVE
          || !account.at().inspection().denials(report).isEmpty()) {
        PolarityConflicts conflicts = new PolarityConflicts(account);
        conflicts.compareReports();
        conflicts.compareStatements();
        return;
      }
    }
  }

  /** Compares the negative reports with the positive reports. */
  private void compareReports() {
    Affirmed done = new Affirmed(false);
    Affirmed tried = new Affirmed(true);
    for (Report denial : negative) {
      Event report = denial.event();
      Event contradicted = (isFailure(report) ? tried : done).contradictedBy(denial);
      if (contradicted != null) {
        account.report(
            Code.OCCURRENCE_POLARITY_CONFLICT,
            Claim.of(report, PROPERTY, report.polarity().value()),
            Claim.of(contradicted, PROPERTY, contradicted.polarity().value()),
            account.at().of(report).within(PROPERTY),
            REASON);
      }
    }
  }

  /**
   * Compares the statements that deny an event with the positive reports of the event. Omits
   * statements of a source that a negative report already names.
   */
  private void compareStatements() {
    negative.forEach(denial -> denial.event().attributions().forEach(this::addDeniers));
    Set<String> counted = new HashSet<>();
    for (Report affirmed : positive) {
      Event report = affirmed.event();
      if (report.participations().stream()
          .noneMatch(participant -> participant.certainty() == Certainty.POSSIBLE)) {
        for (Site denial : account.at().inspection().denials(report)) {
          Statement statement = denial.around(Statement.class).orElseThrow();
          if (!isCounted(statement)
              && !isEarlier(statement, report)
              && counted.add(statement.id())) {
            account.report(denied(report, statement, denial));
          }
        }
      }
    }
  }

  /**
   * The positive reports that a negative report can contradict. A plan, or the absence of a plan,
   * does not contradict a later report. No denial contradicts a later plan.
   */
  private final class Affirmed {
    /** The reports that the event has begun or ended. */
    private final List<Report> begun;

    /** The report with the smallest value of each function. */
    private final Map<Function<Report, Instant>, Optional<Report>> first = new HashMap<>();

    /**
     * The keys are the first instants of the plans' times of knowledge. Each key maps to the plan
     * whose time of knowledge ends last, among the plans with this key or a smaller key.
     */
    private final NavigableMap<Instant, Report> plans = new TreeMap<>();

    Affirmed(boolean failure) {
      this.begun = positive(failure, false).toList();
      Report latest = null;
      for (Report plan : positive(failure, true).toList()) {
        latest = latest == null || plan.knownLast().isAfter(latest.knownLast()) ? plan : latest;
        plans.put(plan.knownFirst(), latest);
      }
    }

    private Stream<Report> positive(boolean failure, boolean ahead) {
      return positive.stream()
          .filter(report -> isFailure(report.event()) == failure)
          .filter(report -> !isCalledOff(report.event()))
          .filter(report -> report.event().status().isAhead() == ahead);
    }

    @Nullable Event contradictedBy(Report denial) {
      Function<Report, Instant> begin = beginFor(denial);
      Optional<Report> report =
          first
              .computeIfAbsent(begin, key -> begun.stream().min(Comparator.comparing(key)))
              .filter(found -> !begin.apply(found).isAfter(denial.knownLast()));
      if (report.isPresent()) {
        return report.get().event();
      }
      Map.Entry<Instant, Report> plan = plans.floorEntry(denial.knownLast());
      return plan != null && !denial.isKnownAfter(plan.getValue()) ? plan.getValue().event() : null;
    }
  }

  /**
   * Returns a function that computes an instant for a positive report. The report contradicts the
   * denial unless this instant is after the denial's time of knowledge.
   */
  private static Function<Report, Instant> beginFor(Report denial) {
    Event event = denial.event();
    if (event.status().isAhead()) {
      return BEGIN_AND_KNOWN;
    }
    return event.asOf().isPresent() && event.time().isEmpty() ? BEGUN_BY : BEGIN;
  }

  /**
   * Returns the latest instant at which a reported event can have begun. The event began before the
   * report became known. Returns {@link Instant#MIN} if neither time is known.
   */
  private static Instant begunBy(Report report) {
    Instant known = report.knownFirst();
    return exact(report.event())
        .flatMap(PolarityConflicts::lastBegin)
        .filter(last -> known.equals(Instant.MIN) || last.isBefore(known))
        .orElse(known);
  }

  private static Optional<Instant> lastBegin(EventTime time) {
    ZoneId zone = time.zoneId().orElse(ZoneOffset.UTC);
    return time.from().map(begin -> begin.last(zone)).or(() -> time.last(zone));
  }

  /** Returns the first instant at which an event may have begun and the report was known. */
  private static Instant beginAndKnown(Report report) {
    return Collections.max(List.of(begin(report), report.knownFirst()));
  }

  /** Returns the earliest possible beginning of an event, or {@link Instant#MIN} if unknown. */
  private static Instant begin(Report report) {
    return begin(report.event());
  }

  private static Instant begin(Event event) {
    return exact(event).flatMap(time -> time.first(ZoneOffset.UTC)).orElse(Instant.MIN);
  }

  private static Optional<EventTime> exact(Event event) {
    return event
        .time()
        .filter(time -> !time.approximate() && !time.uncertain() && !time.recurring())
        .map(Span::inOrder)
        .map(Nights::withAdjacentDays);
  }

  /** Returns whether a statement was made before an event began. It then denied only a plan. */
  private static boolean isEarlier(Statement statement, Event event) {
    return !event.status().isAhead()
        && exact(statement)
            .flatMap(time -> time.last(ZoneOffset.UTC))
            .filter(last -> last.isBefore(begin(event)))
            .isPresent();
  }

  /** Returns whether a report agrees that the event did not take place. */
  private static boolean isCalledOff(Event report) {
    return report.status() == Status.CANCELLED || report.status() == Status.POSTPONED;
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

  private static Contradiction denied(Event report, Statement denial, Site at) {
    return new Contradiction(
        Code.OCCURRENCE_POLARITY_CONFLICT,
        PROPERTY,
        new Claim(denial, "denied", "denies it"),
        new Claim(report, report.polarity().value(), "is reported"),
        at,
        Contradiction.named(report, at)
            + " is reported, but "
            + Contradiction.named(denial, at)
            + (report instanceof Statement ? " denies it or its content" : " denies it"),
        REASON);
  }
}

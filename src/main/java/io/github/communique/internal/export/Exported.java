package io.github.communique.internal.export;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Coordinates;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Word;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An item to export: an occurrence with its best values, or a single report with its own values.
 *
 * @param dossier the dossier
 * @param report the report; for an occurrence, the best report
 * @param time the time; for an occurrence, the best time
 * @param places the places; for an occurrence, the best places
 * @param participations the participations; for an occurrence, the best participations
 * @param quantities the quantities; for an occurrence, the best quantities
 * @param reports the number of reports
 * @param conflicts the distinct properties in which the reports conflict
 */
public record Exported(
    Dossier dossier,
    Event report,
    Optional<EventTime> time,
    List<Place> places,
    List<Participation> participations,
    List<Quantity> quantities,
    int reports,
    List<String> conflicts) {

  /**
   * Returns the items to export from a dossier: either its reports or its occurrences. Skips an
   * occurrence if all its reports are deprecated, or if the dossier is retracted.
   *
   * @param counter counts the skipped occurrences
   */
  public static List<Exported> of(Dossier dossier, boolean reports, ExportCounter counter) {
    return reports ? ofReports(dossier) : ofOccurrences(dossier, Event.class, counter);
  }

  /**
   * Returns the occurrences in a dossier for which the best report is of a given type. Skips an
   * occurrence if all its reports are deprecated, or if the dossier is retracted.
   *
   * @param counter counts the skipped occurrences
   */
  public static List<Exported> ofOccurrences(
      Dossier dossier, Class<? extends Event> type, ExportCounter counter) {
    List<Exported> all = new ArrayList<>();
    boolean retracted = isRetracted(dossier);
    for (Occurrence occurrence : Occurrences.of(dossier)) {
      Event report = occurrence.best().orElse(occurrence.reports().get(0));
      if (!type.isInstance(report)) {
        continue;
      }
      if (retracted || occurrence.best().isEmpty()) {
        String reason = retracted ? "its dossier is retracted" : "all its reports are deprecated";
        counter.addSkipped(new SkippedEvent(dossier.id(), report.id(), reason));
      } else {
        all.add(
            new Exported(
                dossier,
                report,
                occurrence.time(),
                best(occurrence, Event::places),
                best(occurrence, Event::participations),
                best(occurrence, Event::quantities),
                occurrence.reports().size(),
                occurrence.conflicts().stream().map(Conflict::property).distinct().toList()));
      }
    }
    return all;
  }

  /** Returns whether a dossier is retracted and must therefore not be used. */
  public static boolean isRetracted(Dossier dossier) {
    return dossier.revision().filter(now -> now.status() == RevisionStatus.RETRACTED).isPresent();
  }

  /** Returns all reports of a dossier, including deprecated reports. */
  private static List<Exported> ofReports(Dossier dossier) {
    return dossier.events().stream()
        .map(
            event ->
                new Exported(
                    dossier,
                    event,
                    event.time(),
                    event.places(),
                    event.participations(),
                    event.quantities(),
                    1,
                    List.of()))
        .toList();
  }

  /**
   * Returns the best non-empty value of a list property; an empty list if the list is empty in all
   * reports.
   */
  private static <T> List<T> best(Occurrence occurrence, Function<Event, List<T>> property) {
    return occurrence
        .best(event -> Optional.of(property.apply(event)).filter(list -> !list.isEmpty()))
        .orElse(List.of());
  }

  /** Returns the participations, except those of actors who were absent. */
  public Stream<Participation> present() {
    return participations.stream()
        .filter(participation -> participation.role().filter(Role.ABSENT::equals).isEmpty());
  }

  /** Returns the places, except those that the event only took place near to. */
  public Stream<Place> venues() {
    return places.stream().filter(place -> place.role().filter(PlaceRole.NEAR::equals).isEmpty());
  }

  /** Returns the distinct names of the participants. Ignores unresolved references. */
  public List<String> names() {
    return present()
        .flatMap(participation -> dossier.resolve(participation.actor()).stream())
        .map(actor -> actor.name().value())
        .distinct()
        .toList();
  }

  /** Returns the coordinates of a location, unless they are outside the valid ranges. */
  public static Optional<Coordinates> point(Location location) {
    return location
        .coordinates()
        .filter(at -> Math.abs(at.latitude()) <= 90 && Math.abs(at.longitude()) <= 180);
  }

  /** Returns an entry that reports this item as skipped. */
  public SkippedEvent skipped(String reason) {
    return new SkippedEvent(dossier.id(), report.id(), reason);
  }

  /** Returns the URI of the report: the dossier id, a number sign and the report id. */
  public String address() {
    return dossier.id() + "#" + report.id();
  }

  /**
   * Returns the start or, if it is unknown, the earliest possible time, with the stated precision.
   */
  public Optional<PartialDateTime> start() {
    return time.flatMap(stated -> stated.at().or(stated::from).or(stated::earliest));
  }

  /** Returns the end or, if it is unknown, the latest possible time, with the stated precision. */
  public Optional<PartialDateTime> end() {
    return time.flatMap(stated -> stated.at().or(stated::to).or(stated::latest));
  }

  /**
   * Returns the term that specifies the event type. This is the kind of an action, the act of a
   * statement, the purpose of a meeting, or the form or stage of an agreement.
   */
  public Optional<Word> kind() {
    if (report instanceof Action action) {
      return Optional.of(action.kind());
    }
    if (report instanceof Statement statement) {
      return statement.act().map(act -> act);
    }
    if (report instanceof Meeting meeting) {
      return meeting.purpose().map(purpose -> purpose);
    }
    Agreement agreement = (Agreement) report;
    return agreement.form().<Word>map(form -> form).or(() -> agreement.stage().map(stage -> stage));
  }

  /** Returns the fatalities of the whole event. Ignores quantities that are not totals. */
  public Optional<Quantity> fatalities() {
    return quantities.stream()
        .filter(quantity -> quantity.kind().equals(QuantityKind.FATALITIES))
        .filter(Totals::isTotal)
        .findFirst();
  }
}

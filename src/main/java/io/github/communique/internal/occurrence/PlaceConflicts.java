package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Place;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Territories;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that locate one occurrence in different countries. If a third report names
 * countries from both reports, the reports are incomplete rather than contradictory.
 */
final class PlaceConflicts {
  /**
   * The kinds of actions that can move between countries or extend over several countries. For
   * these actions, a place without a role may be in any of the countries.
   */
  private static final Set<ActionKind> IN_SEVERAL_PLACES =
      Set.of(
          ActionKind.TRAVEL,
          ActionKind.RETURN,
          ActionKind.TRANSPORT,
          ActionKind.DEPLOY_FORCES,
          ActionKind.WITHDRAW_FORCES,
          ActionKind.EVACUATE,
          ActionKind.EXPEL,
          ActionKind.ESCAPE,
          ActionKind.RECALL,
          ActionKind.EXCHANGE,
          ActionKind.AID,
          ActionKind.CYBER_ATTACK,
          ActionKind.MILITARY_EXERCISE,
          ActionKind.SEARCH,
          ActionKind.MONITOR,
          ActionKind.SPY,
          ActionKind.SMUGGLE,
          ActionKind.BUY,
          ActionKind.SANCTION,
          ActionKind.RISE,
          ActionKind.FALL,
          ActionKind.COMMEMORATE,
          ActionKind.PROTEST,
          ActionKind.RIOT,
          ActionKind.GO_ON_STRIKE,
          ActionKind.BOYCOTT,
          ActionKind.NATURAL_DISASTER,
          ActionKind.EPIDEMIC);

  /**
   * The maximum length of a chain of enclosing locations. The limit prevents quadratic time for
   * malicious dossiers. In practice, chains are shorter.
   */
  private static final int DEEPEST = 64;

  private final Account account;

  private PlaceConflicts(Account account) {
    this.account = account;
  }

  static void find(Account account) {
    if (account.differ(Event::places)) {
      PlaceConflicts conflicts = new PlaceConflicts(account);
      for (List<Event> reports : account.ofOneStand()) {
        conflicts.compare(reports, PlaceRole.VENUE);
        conflicts.compare(reports, PlaceRole.TARGET_AREA);
        conflicts.compare(reports, PlaceRole.ORIGIN);
        conflicts.compare(reports, PlaceRole.DESTINATION);
      }
    }
  }

  private void compare(List<Event> reports, PlaceRole role) {
    Components<Located> components = new Components<>();
    for (Event report : reports) {
      Set<String> countries = countries(report, role);
      if (!countries.isEmpty()) {
        components.add(
            new Located(report, countries),
            countries.stream().map(Territories::sovereign).toList());
      }
    }
    List<List<Located>> groups = components.all();
    groups.stream()
        .skip(1)
        .flatMap(List::stream)
        .forEach(located -> report(located, groups.get(0).get(0), role));
  }

  private void report(Located located, Located other, PlaceRole role) {
    List<Place> places = located.report.places();
    int place = 0;
    while (!isOf(places.get(place), role)) {
      place++;
    }
    account.report(
        Code.OCCURRENCE_PLACE_CONFLICT,
        located.claim(role),
        other.claim(role),
        account.at().of(located.report).within("places", place),
        "the places are in different countries");
  }

  /** A report, and the countries of its places with the compared role. */
  private record Located(Event report, Set<String> countries) {
    Claim claim(PlaceRole role) {
      List<String> places =
          report.places().stream()
              .filter(place -> isOf(place, role))
              .map(place -> place.location().id())
              .toList();
      String inCountries = " (" + Contradiction.list(countries.stream()) + ")";
      return new Claim(
          report,
          Contradiction.list(places.stream()) + inCountries,
          "has the " + role + " " + Contradiction.series(places.stream()) + inCountries);
    }
  }

  /**
   * Returns the countries of the places with the given role; empty if the country of any such place
   * is unknown or ambiguous.
   */
  private Set<String> countries(Event report, PlaceRole role) {
    Set<String> countries = new LinkedHashSet<>();
    for (Place place : report.places()) {
      if (isOf(place, role)) {
        if (place.role().isEmpty() && mayBeAnyPlace(report)) {
          return Set.of();
        }
        String country = country(place);
        if (country == null) {
          return Set.of();
        }
        countries.add(country);
      }
    }
    return countries;
  }

  /**
   * Returns whether a place has the given role. Returns false for a place that is described by its
   * distance or direction from a location, because such a place may be in another country.
   */
  private static boolean isOf(Place place, PlaceRole role) {
    return place.distance().isEmpty()
        && place.direction().isEmpty()
        && place.role().orElse(PlaceRole.VENUE).equals(role);
  }

  private static boolean mayBeAnyPlace(Event report) {
    return report instanceof Action action && IN_SEVERAL_PLACES.contains(action.kind())
        || report instanceof Meeting meeting
            && meeting
                .medium()
                .filter(medium -> medium.isRemote() || medium.equals(Medium.HYBRID))
                .isPresent()
        || report.time().filter(EventTime::recurring).isPresent();
  }

  /**
   * Returns the country of a place or, if not set, the country of the nearest enclosing location
   * that has a country; null if no country is set.
   */
  private @Nullable String country(Place place) {
    Index index = account.at().inspection().index();
    Location here = index.resolve(place.location());
    for (int i = 0; here != null && i < DEEPEST; i++) {
      if (here.country().isPresent()) {
        return here.country().get();
      }
      here = here.partOf().isPresent() ? index.resolve(here.partOf().get()) : null;
    }
    return null;
  }
}

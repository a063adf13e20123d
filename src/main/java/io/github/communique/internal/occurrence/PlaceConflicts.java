package io.github.communique.internal.occurrence;

import io.github.communique.Action;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Quantity;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.occurrence.Contradiction.Claim;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.Territories;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Role;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports that locate one occurrence in different countries. If a third report names
 * countries from both reports, the reports are incomplete rather than contradictory.
 */
final class PlaceConflicts {
  /**
   * The kinds of actions that take place in one country, except {@link #DECISIONS} and {@link
   * #OF_ONE_PERSON}. Other actions may affect several countries, such as a sanction or the
   * destruction of a pipeline, or may cross a border, such as a fight or an escape.
   */
  private static final Set<ActionKind> IN_ONE_COUNTRY =
      Set.of(
          ActionKind.ATTACK,
          ActionKind.BESIEGE,
          ActionKind.OVERTHROW,
          ActionKind.DISPERSE,
          ActionKind.ACCIDENT);

  /**
   * The kinds of actions that take place in one country if they concern a single person. Police can
   * arrest several people in several countries.
   */
  private static final Set<ActionKind> OF_ONE_PERSON =
      Set.of(ActionKind.ARREST, ActionKind.ABDUCT, ActionKind.FIND, ActionKind.DIE);

  /**
   * The kinds of actions that take place in one country, but whose place without a role may be the
   * place that they concern, such as a vote on a war.
   */
  private static final Set<ActionKind> DECISIONS =
      Set.of(
          ActionKind.VOTE,
          ActionKind.ADOPT,
          ActionKind.VETO,
          ActionKind.SIGN,
          ActionKind.SUMMON,
          ActionKind.ADJUDICATE,
          ActionKind.UPHOLD,
          ActionKind.OVERTURN);

  /**
   * The instruments with which an action may be in several countries: weapons that cross a border,
   * networks, fires, and referendums, in which citizens abroad also vote.
   */
  private static final Set<Instrument> ACROSS_BORDERS =
      Set.of(
          Instrument.AIRSTRIKE,
          Instrument.DRONE,
          Instrument.MISSILE,
          Instrument.ARTILLERY,
          Instrument.LETTER_BOMB,
          Instrument.SOFTWARE,
          Instrument.FIRE,
          Instrument.REFERENDUM);

  /** The kinds of places that may extend over a border, such as a lake or a mountain. */
  private static final Set<LocationKind> OVER_BORDERS =
      Set.of(LocationKind.WATER, LocationKind.LINE, LocationKind.AREA);

  private static final Set<Role> AFFECTED = Set.of(Role.TARGET, Role.VICTIM, Role.SUBJECT);

  /**
   * The maximum length of a chain of enclosing locations. The limit prevents quadratic time for
   * malicious dossiers. In practice, chains are shorter.
   */
  private static final int DEEPEST = 64;

  /** The maximum number of names that are compared. The limit prevents quadratic time. */
  private static final int MOST_NAMES = 16;

  private final Account account;
  private final Index index;
  private final Participants participants;

  private PlaceConflicts(Account account) {
    this.account = account;
    this.index = account.at().inspection().index();
    this.participants = new Participants(index);
  }

  static void find(Account account) {
    if (account.differ(Event::places)) {
      PlaceConflicts conflicts = new PlaceConflicts(account);
      for (List<Event> reports : account.ofOneStand()) {
        // A report of another kind must not hide a conflict between two other reports.
        List<Event> local = reports.stream().filter(PlaceConflicts::isOfOneCountry).toList();
        if (reports.stream().noneMatch(PlaceConflicts::isSeries)) {
          if (local.stream().allMatch(conflicts::isInOneCountry)) {
            conflicts.compare(withinBorders(local, reports), reports, PlaceRole.VENUE);
          }
          conflicts.compare(local, reports, PlaceRole.TARGET_AREA);
        }
        conflicts.compare(reports, reports, PlaceRole.ORIGIN);
        conflicts.compare(reports, reports, PlaceRole.DESTINATION);
      }
    }
  }

  /**
   * Compares the countries of reports.
   *
   * @param compared the reports that can contradict each other
   * @param all all reports; each of them can show that the other reports are incomplete
   */
  private void compare(List<Event> compared, List<Event> all, PlaceRole role) {
    if (compared.size() < 2) {
      return;
    }
    Components<Located> components = new Components<>();
    for (Event report : all) {
      Set<String> countries = countries(report, role);
      if (!countries.isEmpty()) {
        components.add(
            new Located(report, countries),
            countries.stream().map(Territories::sovereign).toList());
      }
    }
    if (components.all().size() > 1) {
      components = withSharedPlaces(components.items(), role);
    }
    Set<Event> contradicting = Collections.newSetFromMap(new IdentityHashMap<>());
    contradicting.addAll(compared);
    List<List<Located>> groups =
        components.all().stream()
            .map(
                group ->
                    group.stream()
                        .filter(located -> contradicting.contains(located.report))
                        .toList())
            .filter(group -> !group.isEmpty())
            .toList();
    groups.stream()
        .skip(1)
        .flatMap(List::stream)
        .forEach(located -> report(located, groups.get(0).get(0), role));
  }

  /**
   * Groups reports also by places that two countries can share: a territory that two states claim,
   * and a lake, a line or an area of land, which may extend over a border.
   */
  private Components<Located> withSharedPlaces(List<Located> reports, PlaceRole role) {
    Components<Located> components = new Components<>();
    for (Located located : reports) {
      List<String> keys =
          new ArrayList<>(located.countries.stream().map(Territories::sovereign).toList());
      for (Place place : located.report.places()) {
        if (isOf(place, role)) {
          addShared(place, keys);
        }
      }
      components.add(located, keys);
    }
    return components;
  }

  private void addShared(Place place, List<String> keys) {
    Location here = index.resolve(place.location());
    if (here != null && OVER_BORDERS.contains(here.kind())) {
      keys.add("over borders");
    }
    List<String> disputes = Territories.disputes(country(here));
    for (int i = 0; here != null && isInState(here) && i < DEEPEST; i++) {
      for (String states : disputes) {
        names(here).forEach(name -> keys.add(states + ' ' + name));
      }
      here = index.resolve(here.partOf());
    }
  }

  /** Returns whether a location is a part of a state, unlike a state or a continent. */
  private boolean isInState(Location location) {
    String country = country(location);
    return country != null
        && (!location.kind().equals(LocationKind.COUNTRY)
            || !Territories.sovereign(country).equals(country));
  }

  /** Returns the first names of a location in all languages, in lower case. */
  private static List<String> names(Location location) {
    return Stream.concat(Stream.of(location.name()), location.aliases().stream())
        .flatMap(
            name -> Stream.concat(Stream.of(name.value()), name.translations().values().stream()))
        .limit(MOST_NAMES)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .toList();
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
          "has the %s %s%s"
              .formatted(role, Contradiction.series(places.stream().map(Quoted::of)), inCountries));
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
        if (place.role().isEmpty() && !isVenue(report)) {
          return Set.of();
        }
        String country = country(index.resolve(place.location()));
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

  /**
   * Returns whether a place without a role is the venue. For a statement, an agreement or a
   * decision, it may also be the place that the event concerns.
   */
  private static boolean isVenue(Event report) {
    return report instanceof Action action && !DECISIONS.contains(action.kind())
        || report instanceof Meeting;
  }

  /** Returns whether an event of the kind of a report takes place in one country. */
  private static boolean isOfOneCountry(Event report) {
    return !(report instanceof Action action)
        || IN_ONE_COUNTRY.contains(action.kind())
        || DECISIONS.contains(action.kind())
        || OF_ONE_PERSON.contains(action.kind());
  }

  /** Returns whether a report is about several events, which may be in several countries. */
  private static boolean isSeries(Event report) {
    return report.time().filter(EventTime::recurring).isPresent()
        || report.quantities().stream()
            .anyMatch(quantity -> quantity.kind().equals(QuantityKind.EVENTS));
  }

  /**
   * Returns whether the event that a report describes takes place in one country. The kind of the
   * event must be a kind that {@linkplain #isOfOneCountry takes place in one country}.
   */
  private boolean isInOneCountry(Event report) {
    if (report instanceof Meeting meeting) {
      Optional<Medium> medium = meeting.medium();
      return medium.isEmpty() || !medium.get().isRemote() && !medium.get().equals(Medium.HYBRID);
    }
    return !(report instanceof Action action)
        || (isSingle(action) || !OF_ONE_PERSON.contains(action.kind()))
            && !(action.kind().equals(ActionKind.VOTE) && isByThePeople(action));
  }

  /**
   * Returns the reports to compare. If any report states an instrument with which an action may be
   * in several countries, only the reports with other instruments are compared. A report that does
   * not state the instrument may mean the instrument of another report.
   */
  private static List<Event> withinBorders(List<Event> compared, List<Event> all) {
    return all.stream().anyMatch(PlaceConflicts::isAcrossBorders)
        ? compared.stream()
            .filter(report -> hasInstruments(report) && !isAcrossBorders(report))
            .toList()
        : compared;
  }

  private static boolean isAcrossBorders(Event report) {
    return report instanceof Action action
        && !Collections.disjoint(action.instruments(), ACROSS_BORDERS);
  }

  private static boolean hasInstruments(Event report) {
    return report instanceof Action action && !action.instruments().isEmpty();
  }

  /**
   * Returns whether an action affects a single person. If the affected people are not stated, there
   * may be several.
   */
  private boolean isSingle(Action action) {
    List<Participation> affected =
        action.participants().stream()
            .filter(participation -> participation.role().filter(AFFECTED::contains).isPresent())
            .toList();
    List<Quantity> counts =
        action.quantities().stream()
            .filter(quantity -> Counted.KINDS.contains(quantity.kind()))
            .toList();
    return affected.size() + counts.size() > 0
        && affected.size() <= 1
        && affected.stream().allMatch(person -> participants.isOfKind(person, ActorKind.PERSON))
        && counts.stream().allMatch(PlaceConflicts::isOne);
  }

  private static boolean isOne(Quantity quantity) {
    return quantity.best().filter(number -> number.compareTo(BigDecimal.ONE) == 0).isPresent();
  }

  private boolean isByThePeople(Action vote) {
    return vote.participants().stream()
        .anyMatch(voter -> participants.isOfKind(voter, ActorKind.POPULATION));
  }

  /**
   * Returns the country of a location or, if not set, the country of the nearest enclosing location
   * that has a country; null if no country is set.
   */
  private @Nullable String country(@Nullable Location location) {
    Location here = location;
    for (int i = 0; here != null && i < DEEPEST; i++) {
      if (here.country().isPresent()) {
        return here.country().get();
      }
      here = index.resolve(here.partOf());
    }
    return null;
  }
}

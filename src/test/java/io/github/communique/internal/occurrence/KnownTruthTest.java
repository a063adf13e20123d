package io.github.communique.internal.occurrence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.Participation;
import io.github.communique.Place;
import io.github.communique.Quantity;
import io.github.communique.Relation;
import io.github.communique.issue.Issue;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/**
 * Derives reports from an event that is completely known. The reports may be incomplete, less
 * precise or more recent. A report may name only a part of an actor or location, or an
 * office-holder instead of the state. None of these differences may cause a conflict. A report that
 * contradicts the event in one property must cause a conflict only in that property.
 */
class KnownTruthTest {
  private static final LocalDate DAY = LocalDate.of(2022, 6, 20);
  private static final int DEAD = 10;

  @Property(tries = 500)
  void trueReportsDoNotConflict(@ForAll Random random, @ForAll boolean numbersAreExact) {
    World world = new World(random);
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      world.add(world.report(numbersAreExact));
    }
    assertThat(world.conflicts()).as("%s", world.reports).isEmpty();
  }

  @Property(tries = 1000)
  void aFalseReportIsFoundExactlyOnce(@ForAll Random random, @ForAll Slip slip) {
    World world = new World(random);
    Action full = world.full();
    world.add(full);
    for (int i = 0; i < random.nextInt(5); i++) {
      world.add(world.report(false));
    }
    Action wrong = slip.applied(full.toBuilder().id("wrong"), random).build();
    world.add(wrong);

    List<Conflict> conflicts = world.conflicts();

    assertThat(conflicts).as("%s", world.reports).isNotEmpty();
    assertThat(conflicts)
        .as("%s", world.reports)
        .allSatisfy(
            conflict -> {
              assertThat(conflict.property()).isEqualTo(slip.property);
              assertThat(conflict.claims())
                  .extracting(claim -> claim.report().id())
                  .contains("wrong");
              assertThat(conflict.reason()).isNotEmpty();
            });
  }

  @Property(tries = 500)
  void theOrderOfTheDocumentHasNoInfluence(@ForAll Random random) {
    World world = new World(random);
    for (int i = 0; i < 2 + random.nextInt(6); i++) {
      Action report = random.nextInt(4) == 0 ? world.full() : world.report(false);
      if (random.nextBoolean()) {
        Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
        report = slip.applied(report.toBuilder(), random).build();
      }
      world.add(report);
    }
    List<String> texts = texts(world.conflicts());
    for (int i = 0; i < 5; i++) {
      world.shuffle();
      assertThat(texts(world.conflicts())).isEqualTo(texts);
    }
  }

  @Property(tries = 100)
  void ofManyReportsThoseAreFoundThatContradictOneKnownBefore(@ForAll Random random) {
    World world = new World(random);
    for (int i = 0; i < 40; i++) {
      Action report = world.report(false);
      if (random.nextInt(20) == 0) {
        Slip slip = Slip.values()[random.nextInt(6)];
        report = slip.applied(report.toBuilder(), random).build();
      }
      world.add(report);
    }
    List<String> found = new ArrayList<>();
    for (Conflict conflict : world.conflicts()) {
      if (conflict.property().equals("time") || conflict.property().equals("quantities")) {
        found.add(conflict.property() + " " + conflict.claims().get(1).report().id());
      }
    }
    Set<String> expected = new HashSet<>();
    for (Action later : world.reports) {
      for (Action earlier : world.reports) {
        world.conflicts(earlier, later).stream()
            .filter(conflict -> conflict.claims().get(1).report() == later)
            .map(conflict -> conflict.property() + " " + later.id())
            .filter(text -> text.startsWith("time") || text.startsWith("quant"))
            .forEach(expected::add);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
  }

  /** The order of an event's totals does not affect the comparison. */
  @Property(tries = 300)
  void totalsOfOneEventAreReportedOnceInAnyOrder(@ForAll Random random) {
    World world = new World(random);
    List<Quantity> totals = new ArrayList<>();
    for (int i = 0; i < 2 + random.nextInt(4); i++) {
      totals.add(world.total());
    }
    List<String> messages = messages(world, totals);
    for (int i = 0; i < 5; i++) {
      Collections.shuffle(totals, random);
      assertThat(messages(world, totals)).as("%s", totals).isEqualTo(messages);
    }
    boolean twoDiffer =
        totals.stream()
            .anyMatch(
                one ->
                    totals.stream()
                        .anyMatch(other -> !messages(world, List.of(one, other)).isEmpty()));
    assertThat(messages).as("%s", totals).hasSize(twoDiffer ? 1 : 0);
  }

  private static List<String> messages(World world, List<Quantity> totals) {
    Action event = world.full().toBuilder().quantities(totals).build();
    return Validator.standard()
        .validate(world.dossier(List.of(event), List.of()))
        .issues("quantity.totals-differ")
        .stream()
        .map(Issue::message)
        .toList();
  }

  private static List<String> texts(List<Conflict> conflicts) {
    return conflicts.stream().map(Conflict::toString).sorted().toList();
  }

  /** A change that introduces an error into one property of the full report. */
  enum Slip {
    ANOTHER_DAY("time", (wrong, random) -> wrong.time(day(1 + random.nextInt(20)))),
    AN_EARLIER_RANGE(
        "time", (wrong, random) -> wrong.time(EventTime.between("2022-05", "2022-06-19"))),
    A_REVERSED_RANGE(
        "time", (wrong, random) -> wrong.time(EventTime.between("2022-07-03", "2022-07-01"))),
    ANOTHER_TIME_OF_DAY(
        "time", (wrong, random) -> wrong.time(EventTime.at("2022-06-20T07:00+02:00"))),
    MORE_DEAD(
        "quantities",
        (wrong, random) ->
            wrong.quantities(
                List.of(Quantity.atLeast(QuantityKind.FATALITIES, DEAD + 1 + random.nextInt(9))))),
    FEWER_DEAD(
        "quantities",
        (wrong, random) ->
            wrong.quantities(
                List.of(Quantity.fewerThan(QuantityKind.FATALITIES, DEAD - random.nextInt(9))))),
    ANOTHER_COUNTRY(
        "places",
        (wrong, random) ->
            wrong.places(List.of(Place.of(random.nextBoolean() ? "berlin" : "reichstag")))),
    ANOTHER_PERPETRATOR(
        "participants",
        (wrong, random) ->
            wrong.participants(
                List.of(
                    Participation.of(
                        random.nextBoolean() ? "rebels" : "stranger", Role.PERPETRATOR)))),
    EXCHANGED(
        "participants",
        (wrong, random) ->
            wrong.participants(
                List.of(
                    Participation.of("town", Role.PERPETRATOR),
                    Participation.of("us", Role.VICTIM)))),
    ANOTHER_KIND("kind", (wrong, random) -> wrong.kind(ActionKind.ACCIDENT)),
    ANOTHER_WEAPON(
        "instruments", (wrong, random) -> wrong.instruments(List.of(Instrument.AIRSTRIKE))),
    NOT_AT_ALL("polarity", (wrong, random) -> wrong.polarity(Polarity.NEGATIVE)),
    STILL_PLANNED("status", (wrong, random) -> wrong.status(Status.PLANNED));

    private final String property;
    private final BiConsumer<Action.Builder, Random> change;

    Slip(String property, BiConsumer<Action.Builder, Random> change) {
      this.property = property;
      this.change = change;
    }

    Action.Builder applied(Action.Builder report, Random random) {
      change.accept(report, random);
      return report;
    }

    private static EventTime day(int after) {
      return EventTime.on(DAY.plusDays(after));
    }
  }

  /** The event: US forces attack a town in Paris and kill ten. */
  private static final class World {
    private final Random random;
    private final List<Actor> actors =
        new ArrayList<>(
            List.of(
                Actor.of("us", ActorKind.STATE, "US"),
                Actor.builder()
                    .id("forces")
                    .kind(ActorKind.MILITARY)
                    .name("F")
                    .partOf("us")
                    .build(),
                Actor.builder()
                    .id("president")
                    .kind(ActorKind.PERSON)
                    .name("P")
                    .affiliation(
                        Affiliation.builder().title("en", "President").organization("us").build())
                    .build(),
                Actor.of("partner", ActorKind.STATE, "Partner"),
                Actor.of("rebels", ActorKind.ARMED_GROUP, "Rebels"),
                Actor.of("stranger", ActorKind.PERSON, "Stranger"),
                Actor.of("envoy", ActorKind.PERSON, "Envoy"),
                Actor.unnamed(ActorKind.GROUP, "en", "gunmen"),
                Actor.of("town", ActorKind.POPULATION, "Town"),
                Actor.of("teachers", ActorKind.POPULATION, "Teachers")));
    private final List<Location> locations =
        new ArrayList<>(
            List.of(
                Location.builder()
                    .id("paris")
                    .kind(LocationKind.CITY)
                    .name("Paris")
                    .country("FR")
                    .build(),
                Location.builder()
                    .id("louvre")
                    .kind(LocationKind.BUILDING)
                    .name("Louvre")
                    .partOf("paris")
                    .build(),
                Location.builder()
                    .id("berlin")
                    .kind(LocationKind.CITY)
                    .name("Berlin")
                    .country("DE")
                    .build(),
                Location.builder()
                    .id("reichstag")
                    .kind(LocationKind.BUILDING)
                    .name("Reichstag")
                    .partOf("berlin")
                    .build(),
                Location.of("square", LocationKind.BUILDING, "A square")));
    private final List<Action> reports = new ArrayList<>();
    private final List<Action> inDocument = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();

    World(Random random) {
      this.random = random;
    }

    /** Returns the full report, as of the day of the event. */
    Action full() {
      return Action.builder()
          .id(id())
          .kind(ActionKind.ATTACK)
          .status(Status.OCCURRED)
          .asOf(PartialDateTime.parse("2022-06-20"))
          .time(EventTime.at("2022-06-20T22:40+02:00"))
          .participant("us", Role.PERPETRATOR)
          .participant("partner", Role.PERPETRATOR)
          .participant("town", Role.VICTIM)
          .place("paris")
          .instrument(Instrument.EXPLOSIVE)
          .quantity(Quantity.exactly(QuantityKind.FATALITIES, DEAD))
          .build();
    }

    private String id() {
      // The ids are random, so that the test fails if the result depends on their order.
      return "r" + (char) ('a' + random.nextInt(26)) + reports.size();
    }

    /**
     * Returns a report with an error. The report must be ignored, because it is deprecated or
     * hypothetical.
     */
    private Action uncounted() {
      Slip slip = Slip.values()[random.nextInt(Slip.values().length)];
      Action.Builder wrong = slip.applied(full().toBuilder(), random);
      return (random.nextBoolean()
              ? wrong.rank(Rank.DEPRECATED)
              : wrong.status(Status.HYPOTHETICAL))
          .build();
    }

    /** Returns a report that is consistent with the event. */
    Action report(boolean numbersAreExact) {
      if (random.nextInt(10) == 0) {
        return uncounted();
      }
      Action.Builder report =
          Action.builder()
              .id(id())
              .status(Status.OCCURRED)
              .kind(one(ActionKind.ATTACK, ActionKind.DESTROY));
      if (random.nextInt(4) == 0) {
        // A report as of a later day states more deaths. A report as of an earlier day describes a
        // plan and does not state any deaths.
        int days = random.nextInt(9) - 3;
        report.asOf(PartialDateTime.of(DAY.plusDays(days)));
        report.quantity(toll(DEAD + 2 * days, days == 0));
        if (days < 0) {
          report.status(one(Status.PLANNED, Status.INTENDED)).quantities(List.of());
          report.time(one(EventTime.on(DAY.plusDays(3)), EventTime.at("2022-06")));
          return report.build();
        }
      } else {
        report.asOf(PartialDateTime.parse("2022-06-20"));
        if (random.nextBoolean()) {
          report.quantity(toll(DEAD, numbersAreExact));
        }
      }
      if (random.nextBoolean()) {
        report.time(
            one(
                EventTime.on(DAY),
                EventTime.at("2022-06-20T22:55+02:00"),
                EventTime.at("2022-06-20T15:40-05:00"),
                EventTime.at("2022-06-20T11:00"),
                EventTime.at("2022-06"),
                EventTime.at("2022"),
                EventTime.between("2022-06-18", "2022-06-20"),
                EventTime.between("2022-06-22", "2022-06-19"),
                EventTime.at("2022-06-19").asApproximate(),
                EventTime.unresolved("en", "on Monday")));
      }
      if (random.nextBoolean()) {
        report.place(one("paris", "louvre", "square"));
      }
      if (random.nextBoolean()) {
        report.instrument(
            one(
                Instrument.EXPLOSIVE,
                Instrument.FIREARM,
                Instrument.DRONE,
                Instrument.VEHICLE_BOMB));
      }
      for (int i = random.nextInt(4); i > 0; i--) {
        report.participant(
            one(
                Participation.of("us", Role.PERPETRATOR),
                Participation.of("forces", Role.PERPETRATOR),
                Participation.of("president", Role.PERPETRATOR),
                Participation.of("gunmen", Role.PERPETRATOR),
                Participation.of("town", Role.VICTIM),
                Participation.of("teachers", Role.VICTIM),
                Participation.of("stranger"),
                Participation.builder()
                    .actor("envoy")
                    .role(Role.PERPETRATOR)
                    .representing("forces")
                    .build(),
                Participation.builder()
                    .actor("rebels")
                    .role(Role.PERPETRATOR)
                    .certainty(one(Certainty.POSSIBLE, Certainty.PROBABLE))
                    .build()));
      }
      return report.build();
    }

    private Quantity total() {
      int dead = 1 + random.nextInt(9);
      return one(
          Quantity.exactly(QuantityKind.FATALITIES, dead),
          Quantity.exactly(QuantityKind.FATALITIES, dead).asApproximate(),
          Quantity.atLeast(QuantityKind.FATALITIES, dead),
          Quantity.moreThan(QuantityKind.FATALITIES, dead),
          Quantity.atMost(QuantityKind.FATALITIES, dead),
          Quantity.fewerThan(QuantityKind.FATALITIES, dead),
          Quantity.between(QuantityKind.FATALITIES, dead, dead + 3));
    }

    private Quantity toll(int dead, boolean exact) {
      return exact
          ? Quantity.exactly(QuantityKind.FATALITIES, dead)
          : one(
              Quantity.exactly(QuantityKind.FATALITIES, dead),
              Quantity.atLeast(QuantityKind.FATALITIES, dead - 1),
              Quantity.moreThan(QuantityKind.FATALITIES, dead - 1),
              Quantity.atMost(QuantityKind.FATALITIES, dead + 20),
              Quantity.exactly(QuantityKind.FATALITIES, dead + 3).asApproximate(),
              Quantity.exactly(QuantityKind.FATALITIES, Math.max(dead / 2, 1)).asApproximate(),
              Quantity.exactly(QuantityKind.INJURED, 50));
    }

    @SafeVarargs
    private <T> T one(T... of) {
      return of[random.nextInt(of.length)];
    }

    void add(Action report) {
      if (!reports.isEmpty()) {
        String other = reports.get(random.nextInt(reports.size())).id();
        relations.add(
            random.nextBoolean()
                ? Relation.of(report.id(), RelationType.SAME_EVENT, other)
                : Relation.of(other, RelationType.SAME_EVENT, report.id()));
      }
      reports.add(report);
      inDocument.add(report);
    }

    void shuffle() {
      Collections.shuffle(inDocument, random);
      Collections.shuffle(relations, random);
      Collections.shuffle(actors, random);
      Collections.shuffle(locations, random);
    }

    List<Conflict> conflicts(Action one, Action other) {
      return one == other
          ? List.of()
          : Occurrences.of(
                  dossier(
                      List.of(one, other),
                      List.of(Relation.of(one.id(), RelationType.SAME_EVENT, other.id()))))
              .all()
              .get(0)
              .conflicts();
    }

    private Dossier dossier(List<Action> actions, List<Relation> joined) {
      return Dossier.builder()
          .add(actors.toArray(Actor[]::new))
          .add(locations.toArray(Location[]::new))
          .add(actions.toArray(Event[]::new))
          .relations(joined)
          .build();
    }

    List<Conflict> conflicts() {
      Dossier dossier = dossier(inDocument, relations);
      List<Conflict> conflicts = new ArrayList<>();
      for (Occurrence occurrence : Occurrences.of(dossier)) {
        conflicts.addAll(occurrence.conflicts());
      }
      assertThat(conflicts.stream().map(Conflict::issue).collect(Collectors.toSet()))
          .isEqualTo(
              Validator.standard().validate(dossier).issues("occurrence").stream()
                  .collect(Collectors.toSet()));
      return conflicts;
    }
  }
}

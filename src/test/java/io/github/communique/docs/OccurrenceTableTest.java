package io.github.communique.docs;

import static io.github.communique.docs.OneOccurrence.action;
import static io.github.communique.docs.OneOccurrence.attack;
import static io.github.communique.docs.OneOccurrence.day;
import static io.github.communique.docs.OneOccurrence.did;
import static io.github.communique.docs.OneOccurrence.in;
import static io.github.communique.docs.OneOccurrence.meeting;
import static io.github.communique.docs.OneOccurrence.of;
import static io.github.communique.docs.OneOccurrence.reports;
import static io.github.communique.docs.OneOccurrence.suspected;
import static io.github.communique.docs.OneOccurrence.with;

import io.github.communique.Action;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tests the table of contradictions between two reports. */
class OccurrenceTableTest extends DecisionTable {
  private static final String PARTICIPANTS = "occurrence.participant-conflict";
  private static final String NUMBERS = "occurrence.quantity-conflict";
  private static final String TIMES = "occurrence.time-conflict";
  private static final String PLACES = "occurrence.place-conflict";
  private static final String KINDS = "occurrence.kind-conflict";
  private static final String INSTRUMENTS = "occurrence.instrument-conflict";
  private static final String STATUSES = "occurrence.status-conflict";
  private static final String POLARITIES = "occurrence.polarity-conflict";
  private static final EventTime JUNE_20 = EventTime.at("2022-06-20");

  OccurrenceTableTest() {
    super("two reports");
  }

  @Override
  List<DecisionRow> rows() {
    return Stream.of(
            perpetrators(), participants(), numbers(), times(), places(), kinds(), instruments())
        .flatMap(List::stream)
        .toList();
  }

  private static List<DecisionRow> perpetrators() {
    return List.of(
        DecisionRow.of("the US did it; US forces and a partner did it")
            .hasNoIssue(reports(did("us"), did("forces", "partner")))
            .but(PARTICIPANTS, reports(did("us"), did("rebels", "partner"))),
        DecisionRow.of("the US did it; the president of the US and a partner did it")
            .hasNoIssue(reports(did("us"), did("president", "partner")))
            .but(PARTICIPANTS, reports(did("us"), did("adam", "partner"))),
        DecisionRow.of("US forces did it; the president did it")
            .hasNoIssue(reports(did("forces"), did("president")))
            .but(PARTICIPANTS, reports(did("forces"), did("adam"))),
        DecisionRow.of("Adam did it; Bela did it, both of the rebels")
            .has(PARTICIPANTS, reports(did("adam"), did("bela")))
            .butNoIssue(reports(did("adam"), did("rebels")), reports(did("adam"), did("adam"))),
        DecisionRow.of("Adam did it; Bela did it; a third report: Adam and Bela")
            .hasNoIssue(
                reports(did("adam"), did("bela"), did("adam", "bela")),
                reports(did("adam", "bela"), did("adam"), did("bela")))
            .but(PARTICIPANTS, reports(did("adam"), did("bela"), did("adam", "partner"))),
        DecisionRow.of("A attacked B; B attacked A")
            .has(PARTICIPANTS, reports(attacked("a", "b"), attacked("b", "a")))
            .butNoIssue(
                reports(attacked("a", "b"), attacked("a", "b")),
                reports(attacked("a", "b"), attacked("a", "c"))),
        DecisionRow.of("A fought B; B fought A")
            .hasNoIssue(
                reports(
                    attacked("a", "b").kind(ActionKind.FIGHT),
                    attacked("b", "a").kind(ActionKind.FIGHT)),
                reports(
                    attacked("a", "villagers").kind(ActionKind.FIGHT),
                    attacked("b", "a").kind(ActionKind.FIGHT)))
            .but(
                PARTICIPANTS,
                reports(attacked("a", "b"), attacked("b", "a")),
                reports(
                    attacked("a", "b").kind(ActionKind.FIGHT),
                    attacked("c", "d").kind(ActionKind.FIGHT))),
        DecisionRow.of("villagers died; teachers died")
            .hasNoIssue(
                reports(
                    attack().participant("villagers", Role.VICTIM),
                    attack().participant("teachers", Role.VICTIM)))
            .but(PARTICIPANTS, reports(did("villagers"), did("teachers"))),
        DecisionRow.of("suspects differ (`possible`, `probable`)")
            .hasNoIssue(
                reports(
                    suspected("adam", Certainty.POSSIBLE), suspected("bela", Certainty.PROBABLE)),
                reports(did("adam"), suspected("bela", Certainty.PROBABLE)))
            .but(
                PARTICIPANTS,
                reports(
                    suspected("adam", Certainty.CERTAIN), suspected("bela", Certainty.CERTAIN))));
  }

  private static List<DecisionRow> participants() {
    return List.of(
        DecisionRow.of("A called B; B called A")
            .has(
                PARTICIPANTS,
                reports(called("a", "b"), called("b", "a")),
                reports(
                    called("a", "b"),
                    meeting().participant("b", Role.INITIATOR).participant("a", Role.PARTICIPANT)))
            .butNoIssue(reports(called("a", "b"), called("a", "b"))),
        DecisionRow.of("A met B; A met C")
            .hasNoIssue(reports(meeting("a", "b"), meeting("a", "c")))
            .but(PARTICIPANTS, reports(meeting("a", "b"), meeting("d", "c"))),
        DecisionRow.of("A met B; C met D")
            .has(PARTICIPANTS, reports(meeting("a", "b"), meeting("c", "d")))
            .butNoIssue(reports(meeting("a", "b"), meeting("c", "b"))),
        DecisionRow.of("police and rioters; the army")
            .hasNoIssue(
                reports(
                    action(ActionKind.RIOT).participant("police").participant("rioters"),
                    action(ActionKind.RIOT).participant("army")))
            .but(
                PARTICIPANTS,
                reports(
                    action(ActionKind.RIOT)
                        .participant("police", Role.PERPETRATOR)
                        .participant("rioters"),
                    action(ActionKind.RIOT).participant("army", Role.PERPETRATOR))));
  }

  private static List<DecisionRow> numbers() {
    return List.of(
        DecisionRow.of("5 dead; 8 dead, known at the same time or at unknown times")
            .has(
                NUMBERS,
                reports(dead(5), dead(8)),
                reports(dead(5).asOf(day(25)), dead(8).asOf(day(25))),
                reports(dead(5).asOf(day(25)), dead(8)))
            .butNoIssue(reports(dead(5).asOf(day(25)), dead(8).asOf(day(26)))),
        DecisionRow.of("5 dead as of the 25th; 8 dead as of the 27th")
            .hasNoIssue(
                reports(dead(5).asOf(day(25)), dead(8).asOf(day(27))),
                reports(dead(8).asOf(day(27)), dead(5).asOf(day(25))))
            .but(NUMBERS, reports(dead(5).asOf(day(27)), dead(8).asOf(day(25)))),
        DecisionRow.of("8 dead as of the 25th; 5 dead as of the 27th")
            .has(
                NUMBERS,
                reports(dead(8).asOf(day(25)), dead(5).asOf(day(27))),
                fewerLater(QuantityKind.CASES),
                fewerLater(QuantityKind.EVENTS))
            .butNoIssue(
                reports(dead(8).asOf(day(27)), dead(5).asOf(day(25))),
                fewerLater(QuantityKind.INJURED)),
        DecisionRow.of("8 hostages as of the 25th; 5 as of the 27th")
            .hasNoIssue(fewerLater(QuantityKind.HOSTAGES))
            .but(NUMBERS, fewerLater(QuantityKind.FATALITIES)),
        DecisionRow.of("5 dead; 8 injured, or 8 dead of another item, unit or actor")
            .hasNoIssue(
                reports(dead(5), of(Quantity.exactly(QuantityKind.INJURED, 8))),
                reports(dead(5), of(fatalities(8).item("en", "horses"))),
                reports(dead(5), of(fatalities(8).toBuilder().unit("thousand").build())),
                reports(dead(5), of(fatalities(8).among("teachers"))))
            .but(NUMBERS, reports(dead(5), dead(8))),
        DecisionRow.of("up to 10; more than 10")
            .has(
                NUMBERS,
                reports(
                    of(Quantity.atMost(QuantityKind.FATALITIES, 10)),
                    of(Quantity.moreThan(QuantityKind.FATALITIES, 10))))
            .butNoIssue(
                reports(
                    of(Quantity.atMost(QuantityKind.FATALITIES, 10)),
                    of(Quantity.atLeast(QuantityKind.FATALITIES, 10)))),
        DecisionRow.of("about 150; 148")
            .hasNoIssue(
                reports(about(150), dead(148)),
                reports(about(150), dead(75)),
                reports(about(150), dead(300)))
            .but(NUMBERS, reports(about(150), dead(74)), reports(about(150), dead(301))),
        DecisionRow.of("about 30,000; 80,000")
            .has(NUMBERS, reports(about(30_000), dead(80_000)))
            .butNoIssue(reports(about(30_000), dead(60_000))),
        DecisionRow.of("about 30,000; about 80,000")
            .hasNoIssue(reports(about(30_000), about(80_000)))
            .but(NUMBERS, reports(about(30_000), about(130_000))),
        DecisionRow.of("about 2 °C; 5 °C")
            .hasNoIssue(
                reports(of(celsius(2).asApproximate()), of(celsius(5))),
                reports(about(0), dead(5)),
                reports(of(change(-2).asApproximate()), of(change(5))))
            .but(NUMBERS, reports(of(celsius(2)), of(celsius(5)))));
  }

  private static List<DecisionRow> times() {
    return List.of(
        DecisionRow.of("planned as of the 20th; occurred as of the 22nd")
            .hasNoIssue(
                reports(
                    attack().status(Status.PLANNED).asOf(day(20)),
                    attack().status(Status.OCCURRED).asOf(day(22))))
            .but(
                STATUSES,
                reports(
                    attack().status(Status.PLANNED).asOf(day(22)),
                    attack().status(Status.OCCURRED).asOf(day(22))),
                reports(
                    attack().status(Status.PLANNED).asOf(day(24)),
                    attack().status(Status.OCCURRED).asOf(day(22)))),
        DecisionRow.of("expected as of the 20th; occurred as of the 22nd")
            .hasNoIssue(known(Status.EXPECTED, Status.OCCURRED))
            .but(
                STATUSES,
                known(Status.OCCURRED, Status.EXPECTED),
                reports(
                    attack().status(Status.EXPECTED).asOf(day(22)),
                    attack().status(Status.OCCURRED).asOf(day(22)))),
        DecisionRow.of("occurred as of the 20th; planned, expected or cancelled as of the 22nd")
            .has(
                STATUSES,
                known(Status.OCCURRED, Status.PLANNED),
                known(Status.OCCURRED, Status.EXPECTED),
                known(Status.OCCURRED, Status.CANCELLED))
            .butNoIssue(
                known(Status.PLANNED, Status.OCCURRED), known(Status.OCCURRED, Status.ONGOING)),
        DecisionRow.of("occurred; did not occur")
            .has(POLARITIES, reports(attack(), attack().polarity(Polarity.NEGATIVE)))
            .butNoIssue(reports(attack(), attack())),
        DecisionRow.of("an attempt failed; the action did not take place")
            .hasNoIssue(
                reports(attack().status(Status.FAILED), attack().polarity(Polarity.NEGATIVE)))
            .but(
                POLARITIES,
                reports(attack().status(Status.ONGOING), attack().polarity(Polarity.NEGATIVE))),
        DecisionRow.of("planned for the 20th; later known: took place on the 21st")
            .hasNoIssue(
                reports(
                    on("2022-06-20").status(Status.PLANNED).asOf(day(19)),
                    on("2022-06-21").asOf(day(22))))
            .but(TIMES, reports(on("2022-06-20").asOf(day(20)), on("2022-06-21").asOf(day(22)))),
        DecisionRow.of("two plans for different days, known at the same time")
            .has(
                TIMES,
                reports(
                    on("2022-06-20").status(Status.PLANNED).asOf(day(19)),
                    on("2022-06-22").status(Status.PLANNED).asOf(day(19))))
            .butNoIssue(
                reports(
                    on("2022-06-20").status(Status.PLANNED).asOf(day(18)),
                    on("2022-06-22").status(Status.PLANNED).asOf(day(19)))),
        DecisionRow.of("a plan for the 20th; a new plan, linked by `reschedules`, for the 22nd")
            .hasNoIssue(rescheduled(RelationType.RESCHEDULES))
            .but(TIMES, rescheduled(RelationType.SAME_EVENT)),
        DecisionRow.of("on the 20th; on the 21st")
            .has(TIMES, reports(on("2022-06-20"), on("2022-06-21")))
            .butNoIssue(reports(on("2022-06-20"), on("2022-06"))),
        DecisionRow.of("on the 20th at 23:30-05:00; on the 20th or 21st")
            .hasNoIssue(
                reports(on("2022-06-20T23:30-05:00"), on("2022-06-20")),
                reports(on("2022-06-20T23:30-05:00"), on("2022-06-21")))
            .but(
                TIMES,
                reports(on("2022-06-20T23:30-05:00"), on("2022-06-19")),
                reports(on("2022-06-20T23:30-05:00"), on("2022-06-22"))),
        DecisionRow.of("about the 20th; on the 25th")
            .hasNoIssue(
                reports(attack().time(JUNE_20.asApproximate()), on("2022-06-25")),
                reports(attack().time(JUNE_20.asUncertain()), on("2022-06-25")))
            .but(TIMES, reports(attack().time(JUNE_20), on("2022-06-25"))),
        DecisionRow.of("from the 1st to the 10th; from the 3rd to the 12th")
            .has(
                TIMES,
                lasted("2022-06-01", "2022-06-10", "2022-06-03", "2022-06-12"),
                lasted("2022-06-01", "2022-06-10", "2022-06-01", "2022-06-12"),
                lasted("2022-06-01", "2022-06-10", "2022-06-03", "2022-06-10"))
            .butNoIssue(
                lasted("2022-06-01", "2022-06-10", "2022-06-01", "2022-06"),
                reports(
                    attack().time(EventTime.between("2022-06-01", "2022-06-10")),
                    attack().time(EventTime.during("2022-06-03", "2022-06-12")))),
        DecisionRow.of("on the 10th; from the 5th to the 1st")
            .has(
                TIMES + " time.reversed",
                reports(
                    on("2022-06-10"), attack().time(EventTime.during("2022-06-05", "2022-06-01"))),
                reports(
                    on("2022-06-10"), attack().time(EventTime.between("2022-06-05", "2022-06-01"))))
            .but(
                "time.reversed",
                reports(
                    on("2022-06-03"),
                    attack().time(EventTime.between("2022-06-05", "2022-06-01")))));
  }

  private static List<DecisionRow> places() {
    return List.of(
        DecisionRow.of("an attack in Paris; the attack in Berlin")
            .has(PLACES, reports(in("paris"), in("berlin")))
            .butNoIssue(reports(in("paris"), in("lyon"))),
        DecisionRow.of("in Paris; in Lyon")
            .hasNoIssue(reports(in("paris"), in("lyon")))
            .but(PLACES, reports(in("paris"), in("berlin"))),
        DecisionRow.of("a flood in France; the flood in Germany")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.NATURAL_DISASTER),
                inFranceAndGermany(ActionKind.PROTEST),
                inFranceAndGermany(ActionKind.TRAVEL),
                inFranceAndGermany(ActionKind.MILITARY_EXERCISE))
            .but(PLACES, inFranceAndGermany(ActionKind.ATTACK)),
        DecisionRow.of("in New Caledonia; in France")
            .hasNoIssue(
                reports(in("noumea"), in("paris")),
                reports(in("taipei"), in("beijing")),
                reports(in("gaza"), in("tel-aviv")))
            .but(PLACES, reports(in("noumea"), in("sydney"))),
        DecisionRow.of("planned in Paris; later known: took place in Berlin")
            .hasNoIssue(
                reports(
                    in("paris").status(Status.PLANNED).asOf(day(20)), in("berlin").asOf(day(22))))
            .but(PLACES, reports(in("paris").asOf(day(20)), in("berlin").asOf(day(22)))));
  }

  private static List<DecisionRow> kinds() {
    return List.of(
        DecisionRow.of("an attack; a release, an exercise or an accident")
            .has(
                KINDS,
                reports(attack(), action(ActionKind.RELEASE)),
                reports(attack(), action(ActionKind.MILITARY_EXERCISE)),
                reports(attack(), action(ActionKind.ACCIDENT)))
            .butNoIssue(reports(attack(), action(ActionKind.DAMAGE))),
        DecisionRow.of("forces sent; forces withdrawn")
            .has(
                KINDS,
                reports(action(ActionKind.DEPLOY_FORCES), action(ActionKind.WITHDRAW_FORCES)))
            .butNoIssue(reports(action(ActionKind.DEPLOY_FORCES), action(ActionKind.MOBILIZE))),
        DecisionRow.of("an attack; a destruction")
            .hasNoIssue(reports(attack(), action(ActionKind.DESTROY)))
            .but(KINDS, reports(attack(), action(ActionKind.ACCIDENT))));
  }

  private static List<DecisionRow> instruments() {
    return List.of(
        DecisionRow.of("with a bomb; with an airstrike")
            .has(INSTRUMENTS, onSiteAndFromADistance())
            .butNoIssue(reports(with(Instrument.EXPLOSIVE), with(Instrument.VEHICLE_BOMB))),
        DecisionRow.of("with a bomb; with a firearm or a drone")
            .hasNoIssue(
                reports(with(Instrument.EXPLOSIVE), with(Instrument.FIREARM)),
                reports(with(Instrument.EXPLOSIVE), with(Instrument.DRONE)))
            .but(INSTRUMENTS, reports(with(Instrument.EXPLOSIVE), with(Instrument.MISSILE))),
        DecisionRow.of("with a bomb and firearms; with artillery and firearms")
            .hasNoIssue(
                reports(
                    with(Instrument.EXPLOSIVE, Instrument.FIREARM),
                    with(Instrument.ARTILLERY, Instrument.FIREARM)))
            .but(
                INSTRUMENTS,
                reports(
                    with(Instrument.EXPLOSIVE), with(Instrument.ARTILLERY, Instrument.FIREARM))),
        DecisionRow.of("a bomb; an airstrike; a third report: both")
            .hasNoIssue(
                reports(
                    with(Instrument.EXPLOSIVE),
                    with(Instrument.AIRSTRIKE),
                    with(Instrument.EXPLOSIVE, Instrument.AIRSTRIKE)))
            .but(
                INSTRUMENTS,
                reports(
                    with(Instrument.EXPLOSIVE),
                    with(Instrument.AIRSTRIKE),
                    with(Instrument.FIREARM))),
        DecisionRow.of("a fight or siege with artillery; with explosives")
            .hasNoIssue(
                withArtilleryAndExplosives(ActionKind.FIGHT),
                withArtilleryAndExplosives(ActionKind.BESIEGE))
            .but(INSTRUMENTS, withArtilleryAndExplosives(ActionKind.ATTACK)));
  }

  private static Action.Builder attacked(String perpetrator, String victim) {
    return did(perpetrator).participant(victim, Role.VICTIM);
  }

  private static Meeting.Builder called(String initiator, String other) {
    return meeting().medium(Medium.PHONE).participant(initiator, Role.INITIATOR).participant(other);
  }

  private static Quantity fatalities(long number) {
    return Quantity.exactly(QuantityKind.FATALITIES, number);
  }

  private static Action.Builder dead(long number) {
    return of(fatalities(number));
  }

  private static Action.Builder about(long number) {
    return of(fatalities(number).asApproximate());
  }

  private static Dossier rescheduled(RelationType type) {
    return reports(
        type,
        on("2022-06-20").status(Status.PLANNED).asOf(day(18)),
        on("2022-06-22").status(Status.PLANNED).asOf(day(18)));
  }

  /** Two reports as of the 20th and the 22nd. */
  private static Dossier known(Status first, Status second) {
    return reports(attack().status(first).asOf(day(20)), attack().status(second).asOf(day(22)));
  }

  private static Dossier fewerLater(QuantityKind kind) {
    return reports(
        of(Quantity.exactly(kind, 8)).asOf(day(25)), of(Quantity.exactly(kind, 5)).asOf(day(27)));
  }

  private static Quantity celsius(long degrees) {
    return measured(QuantityKind.MEASUREMENT, degrees, "°C");
  }

  private static Quantity change(long percent) {
    return measured(QuantityKind.CHANGE, percent, "%");
  }

  private static Quantity measured(QuantityKind kind, long number, String unit) {
    return Quantity.builder().kind(kind).best(BigDecimal.valueOf(number)).unit(unit).build();
  }

  private static Action.Builder on(String day) {
    return attack().time(EventTime.at(day));
  }

  private static Dossier lasted(String from, String to, String otherFrom, String otherTo) {
    return reports(
        attack().time(EventTime.during(from, to)),
        attack().time(EventTime.during(otherFrom, otherTo)));
  }

  private static Dossier inFranceAndGermany(ActionKind kind) {
    return reports(in("paris").kind(kind), in("berlin").kind(kind));
  }

  private static Dossier[] onSiteAndFromADistance() {
    List<Dossier> dossiers = new ArrayList<>();
    for (Instrument onSite : List.of(Instrument.EXPLOSIVE, Instrument.BLADE, Instrument.VEHICLE)) {
      for (Instrument distant :
          List.of(Instrument.AIRSTRIKE, Instrument.MISSILE, Instrument.ARTILLERY)) {
        dossiers.add(reports(with(onSite), with(distant)));
      }
    }
    return dossiers.toArray(Dossier[]::new);
  }

  private static Dossier withArtilleryAndExplosives(ActionKind kind) {
    return reports(with(Instrument.ARTILLERY).kind(kind), with(Instrument.EXPLOSIVE).kind(kind));
  }
}

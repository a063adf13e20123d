package io.github.communique.docs;

import static io.github.communique.docs.OneOccurrence.action;
import static io.github.communique.docs.OneOccurrence.attack;
import static io.github.communique.docs.OneOccurrence.day;
import static io.github.communique.docs.OneOccurrence.did;
import static io.github.communique.docs.OneOccurrence.in;
import static io.github.communique.docs.OneOccurrence.meeting;
import static io.github.communique.docs.OneOccurrence.reports;
import static io.github.communique.docs.OneOccurrence.suspected;
import static io.github.communique.docs.OneOccurrence.with;

import io.github.communique.Action;
import io.github.communique.Agreement;
import io.github.communique.Dossier;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Quantity;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Tests the decision table for contradictions between two reports. */
class OccurrenceTableTest extends DecisionTable {
  static final String HEADER = "two reports";
  private static final String PARTICIPANTS = "occurrence.participant-conflict";
  private static final String PLACES = "occurrence.place-conflict";
  private static final String KINDS = "occurrence.kind-conflict";
  private static final String INSTRUMENTS = "occurrence.instrument-conflict";

  OccurrenceTableTest() {
    super(HEADER);
  }

  @Override
  List<DecisionRow> rows() {
    return Stream.of(
            perpetrators(),
            participants(),
            votes(),
            OccurrenceTimeRows.numbers(),
            OccurrenceTimeRows.times(),
            places(),
            kinds(),
            instruments())
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
        DecisionRow.of(
                "A cooperated, exchanged prisoners or restored relations with B; B did so with A")
            .hasNoIssue(
                swapped(ActionKind.COOPERATE),
                swapped(ActionKind.EXCHANGE),
                swapped(ActionKind.ESTABLISH_RELATIONS),
                swapped(ActionKind.CEASE_FIRE),
                swapped(ActionKind.REUNITE))
            .but(
                PARTICIPANTS,
                swapped(ActionKind.SANCTION),
                swapped(ActionKind.BREAK_RELATIONS),
                swapped(ActionKind.RECOGNIZE)),
        DecisionRow.of("soldiers of A, unnamed, did it; soldiers of B did it")
            .has(
                PARTICIPANTS,
                reports(did("soldiers-a"), did("patrol-b")),
                reports(did("soldiers-a"), did("adam")),
                reports(did("soldiers-m"), did("soldiers-n")),
                reports(meeting("soldiers-a", "c"), meeting("soldiers-b", "d")),
                reports(attacked("soldiers-a", "soldiers-b"), attacked("patrol-b", "soldiers-a")))
            .butNoIssue(
                reports(did("soldiers-a"), did("a")),
                reports(did("soldiers-m"), did("union")),
                reports(did("soldiers-b"), did("patrol-b"))),
        DecisionRow.of("soldiers of A, unnamed, did it; the rioters or a clerk did it")
            .hasNoIssue(
                reports(did("soldiers-a"), did("rioters")),
                reports(did("clerk"), did("soldiers-a")),
                reports(did("soldiers-a", "c"), did("clerk")))
            .but(PARTICIPANTS, reports(did("a"), did("rioters")), reports(did("c"), did("clerk"))),
        DecisionRow.of("a policeman of A, unnamed, did it; Adam or B did it")
            .hasNoIssue(
                reports(did("policeman-a"), did("adam")),
                reports(did("policeman-a"), did("b")),
                reports(did("policeman-a", "c"), did("a")),
                reports(did("policeman-a", "c"), did("adam")),
                reports(attacked("policeman-a", "b"), attacked("b", "a")))
            .but(
                PARTICIPANTS,
                reports(did("minister-a"), did("adam")),
                reports(did("policeman-a", "c"), did("b"))),
        DecisionRow.of("soldiers and officers of A, both unnamed, met; C met D")
            .hasNoIssue(
                reports(meeting("soldiers-a", "officers-a"), meeting("c", "d")),
                reports(meeting("minister-a", "soldiers-a"), meeting("c", "d")),
                reports(meeting("a", "soldiers-a"), meeting("c", "d")),
                reports(meeting("a", "policeman-a"), meeting("c", "d")))
            .but(PARTICIPANTS, reports(meeting("soldiers-a", "b"), meeting("c", "d"))),
        DecisionRow.of("gunmen did it; A did it")
            .hasNoIssue(
                reports(did("gunmen"), did("a")),
                reports(
                    action(ActionKind.ELECT).participant("soldiers-a", Role.SUBJECT),
                    action(ActionKind.ELECT).participant("adam", Role.SUBJECT)))
            .but(PARTICIPANTS, reports(did("soldiers-b"), did("a"))),
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

  private static Action.Builder sanctioned(String by, String whom) {
    return action(ActionKind.SANCTION)
        .participant(by, Role.INITIATOR)
        .participant(whom, Role.TARGET);
  }

  private static Dossier subjects(ActionKind kind, String one, String other) {
    return reports(
        action(kind).participant(one, Role.SUBJECT), action(kind).participant(other, Role.SUBJECT));
  }

  private static Action.Builder voted(String actor, Role role) {
    return action(ActionKind.VOTE).participant(actor, role);
  }

  private static Action.Builder votedFor(String represented, String actor, Role role) {
    return action(ActionKind.VOTE)
        .participant(
            Participation.builder().actor(actor).role(role).representing(represented).build());
  }

  private static List<DecisionRow> votes() {
    return List.of(
        DecisionRow.of("A voted in favour; A voted against or abstained")
            .has(
                PARTICIPANTS,
                reports(voted("a", Role.IN_FAVOUR), voted("a", Role.AGAINST)),
                reports(voted("adam", Role.IN_FAVOUR), voted("adam", Role.ABSTAINING)))
            .butNoIssue(
                reports(voted("a", Role.IN_FAVOUR), voted("a", Role.IN_FAVOUR)),
                reports(voted("a", Role.IN_FAVOUR), voted("b", Role.AGAINST))),
        DecisionRow.of("A took part or voted; A was absent")
            .has(
                PARTICIPANTS,
                reports(voted("a", Role.IN_FAVOUR), voted("a", Role.ABSENT)),
                reports(meeting("a", "b", "c"), meeting("a", "b").participant("c", Role.ABSENT)))
            .butNoIssue(
                reports(voted("a", Role.ABSENT), voted("a", Role.ABSENT)),
                reports(meeting("a", "b"), meeting("a", "b").participant("c", Role.ABSENT))),
        DecisionRow.of("in a vote, A was present; A was absent")
            .hasNoIssue(
                reports(
                    voted("b", Role.IN_FAVOUR).participant("a", Role.CHAIR),
                    voted("b", Role.IN_FAVOUR).participant("a", Role.ABSENT)))
            .but(
                PARTICIPANTS,
                reports(
                    voted("b", Role.IN_FAVOUR).participant("a", Role.AGAINST),
                    voted("b", Role.IN_FAVOUR).participant("a", Role.ABSENT))),
        DecisionRow.of("A took part in a conference of several days; A was absent")
            .hasNoIssue(
                reports(
                    meeting("a", "b").time(EventTime.during(day(1), day(3))),
                    meeting("c", "b").participant("a", Role.ABSENT)),
                reports(
                    meeting("c", "b").participant("a", Role.ABSENT),
                    meeting("a", "b").time(EventTime.during(day(1), day(3)))))
            .but(
                PARTICIPANTS,
                reports(
                    meeting("a", "b").time(EventTime.during(day(1), day(1))),
                    meeting("c", "b").participant("a", Role.ABSENT))),
        DecisionRow.of("a party voted in favour; the party voted against")
            .hasNoIssue(reports(voted("party", Role.IN_FAVOUR), voted("party", Role.AGAINST)))
            .but(PARTICIPANTS, reports(voted("adam", Role.IN_FAVOUR), voted("adam", Role.AGAINST))),
        DecisionRow.of("a state voted in favour; its representative voted against")
            .has(
                PARTICIPANTS,
                reports(voted("a", Role.IN_FAVOUR), votedFor("a", "adam", Role.AGAINST)))
            .butNoIssue(
                reports(voted("a", Role.AGAINST), votedFor("a", "adam", Role.AGAINST)),
                reports(voted("bela", Role.IN_FAVOUR), votedFor("bela", "adam", Role.IN_FAVOUR))),
        DecisionRow.of("a person was absent; a representative voted for the person")
            .hasNoIssue(reports(voted("bela", Role.ABSENT), votedFor("bela", "adam", Role.AGAINST)))
            .but(PARTICIPANTS, reports(voted("bela", Role.ABSENT), voted("bela", Role.AGAINST))),
        DecisionRow.of("A will vote in favour; later known: A voted against")
            .hasNoIssue(
                reports(
                    voted("a", Role.IN_FAVOUR).status(Status.PLANNED).asOf(day(20)),
                    voted("a", Role.AGAINST).asOf(day(22))))
            .but(
                PARTICIPANTS,
                reports(
                    voted("a", Role.IN_FAVOUR).asOf(day(20)),
                    voted("a", Role.AGAINST).asOf(day(22)))));
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
        DecisionRow.of("A sanctioned B; B sanctioned a part of A")
            .has(PARTICIPANTS, reports(sanctioned("us", "rebels"), sanctioned("rebels", "forces")))
            .butNoIssue(reports(sanctioned("us", "rebels"), sanctioned("forces", "rebels"))),
        DecisionRow.of("A sanctioned the rebels; B sanctioned the rebels")
            .has(
                PARTICIPANTS,
                reports(sanctioned("a", "rebels"), sanctioned("b", "rebels")),
                reports(
                    sanctioned("a", "rebels").kind(ActionKind.RECALL),
                    sanctioned("forces", "rebels").kind(ActionKind.RECALL)))
            .butNoIssue(
                reports(sanctioned("us", "rebels"), sanctioned("forces", "rebels")),
                reports(sanctioned("a", "rebels"), sanctioned("police", "rebels")),
                reports(
                    sanctioned("a", "rebels").kind(ActionKind.VETO),
                    sanctioned("b", "rebels").kind(ActionKind.VETO))),
        DecisionRow.of("Adam was elected; Bela was elected")
            .has(PARTICIPANTS, subjects(ActionKind.ELECT, "adam", "bela"))
            .butNoIssue(
                subjects(ActionKind.ELECT, "rebels", "partner"),
                subjects(ActionKind.DISMISS, "adam", "bela")),
        DecisionRow.of("A met B; A met C")
            .hasNoIssue(reports(meeting("a", "b"), meeting("a", "c")))
            .but(PARTICIPANTS, reports(meeting("a", "b"), meeting("d", "c"))),
        DecisionRow.of("A met B, with C as the mediator; C met D")
            .hasNoIssue(
                reports(meeting("a", "b").participant("c", Role.MEDIATOR), meeting("c", "d")),
                reports(meeting("c", "d"), meeting("a", "b").participant("c", Role.HOST)))
            .but(
                PARTICIPANTS,
                reports(
                    meeting("a", "b").participant("us", Role.MEDIATOR),
                    meeting("c", "d").participant("us", Role.MEDIATOR))),
        DecisionRow.of("A hosted B; B hosted A")
            .has(PARTICIPANTS, reports(hosted("a", "b"), hosted("b", "a")))
            .butNoIssue(
                reports(hosted("a", "b"), hosted("a", "b")),
                reports(hosted("a", "a").participant("c"), hosted("a", "a").participant("c")),
                reports(hosted("a", "b"), hosted("b", "a").participant("c", Role.GUEST)),
                reports(hosted("a", "b"), meeting("a").participant("b", Role.HOST))),
        DecisionRow.of("A hosted B; B hosted a minister of A")
            .has(
                PARTICIPANTS,
                reports(hosted("a", "b"), hosted("b", "minister-a")),
                reports(hosted("b", "minister-a"), hosted("a", "b")))
            .butNoIssue(
                reports(hosted("a", "b"), hosted("minister-a", "b")),
                reports(hosted("a", "b"), hosted("c", "minister-a"))),
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

  private static Meeting.Builder hosted(String host, String guest) {
    return meeting().participant(host, Role.HOST).participant(guest, Role.GUEST);
  }

  /** Creates the arrest of Adam. */
  private static Action.Builder arrested(String location) {
    return action(ActionKind.ARREST).participant("adam", Role.TARGET).place(location);
  }

  private static Statement.Builder said() {
    return Statement.builder().status(Status.OCCURRED).speaker("adam").topic("en", "rain");
  }

  private static Agreement.Builder agreed() {
    return Agreement.builder().status(Status.OCCURRED).party("a").party("b");
  }

  private static List<DecisionRow> places() {
    return List.of(
        DecisionRow.of("an attack in Paris; the attack in Berlin")
            .has(PLACES, reports(in("paris"), in("berlin")))
            .butNoIssue(reports(in("paris"), in("lyon"))),
        DecisionRow.of("in Paris; in Lyon")
            .hasNoIssue(reports(in("paris"), in("lyon")))
            .but(PLACES, reports(in("paris"), in("berlin"))),
        DecisionRow.of("an arrest, a vote, a coup or an accident in France; in Germany")
            .has(
                PLACES,
                inFranceAndGermany(ActionKind.ARREST, "adam"),
                venueInFranceAndGermany(ActionKind.VOTE),
                inFranceAndGermany(ActionKind.OVERTHROW),
                inFranceAndGermany(ActionKind.ACCIDENT),
                reports(
                    arrested("paris").quantity(Quantity.exactly(QuantityKind.DETAINED, 1)),
                    arrested("berlin")))
            .butNoIssue(
                inFranceAndGermany(ActionKind.ELECT),
                inFranceAndGermany(ActionKind.EXPEL),
                inFranceAndGermany(ActionKind.of("acme:skirmish")),
                reports(arrested("paris"), arrested("lyon"))),
        DecisionRow.of("the arrest of several people in France; in Germany")
            .hasNoIssue(
                reports(
                    arrested("paris").quantity(Quantity.exactly(QuantityKind.DETAINED, 50)),
                    arrested("berlin")),
                reports(
                    arrested("paris"),
                    arrested("berlin")
                        .quantity(Quantity.words(QuantityKind.DETAINED, "en", "many"))),
                reports(arrested("paris").participant("bela", Role.TARGET), arrested("berlin")),
                inFranceAndGermany(ActionKind.ARREST, "rebels"),
                inFranceAndGermany(ActionKind.ARREST),
                reports(
                    arrested("paris").kind(ActionKind.DIE).participant("villagers", Role.VICTIM),
                    arrested("berlin").kind(ActionKind.DIE)))
            .but(
                PLACES,
                reports(
                    arrested("paris").quantity(Quantity.exactly(QuantityKind.DETAINED, 1)),
                    arrested("berlin"))),
        DecisionRow.of(
                "an arrest in France; an extradition to Germany, with the role `destination`")
            .hasNoIssue(
                reports(
                    arrested("paris"),
                    arrested("berlin").clear("places").place("berlin", PlaceRole.DESTINATION)),
                reports(
                    arrested("paris"), arrested("paris").place("berlin", PlaceRole.DESTINATION)))
            .but(PLACES, reports(arrested("paris"), arrested("berlin"))),
        DecisionRow.of(
                "a referendum, a vote of a population or an online vote in France; in Germany")
            .hasNoIssue(
                reports(
                    voted("paris").instruments(List.of(Instrument.REFERENDUM)), voted("berlin")),
                reports(voted("paris").participant("villagers", Role.IN_FAVOUR), voted("berlin")),
                reports(voted("paris").instruments(List.of(Instrument.SOFTWARE)), voted("berlin")))
            .but(
                PLACES,
                reports(voted("paris"), voted("berlin")),
                reports(voted("paris").participant("party", Role.IN_FAVOUR), voted("berlin"))),
        DecisionRow.of(
                "a vote, a veto, a ruling or a signature in France; in Germany, both places without"
                    + " a role")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.VOTE),
                inFranceAndGermany(ActionKind.ADJUDICATE),
                inFranceAndGermany(ActionKind.OVERTURN),
                inFranceAndGermany(ActionKind.VETO),
                inFranceAndGermany(ActionKind.SIGN),
                reports(voted("paris"), in("berlin").kind(ActionKind.VOTE)))
            .but(
                PLACES,
                venueInFranceAndGermany(ActionKind.VOTE),
                venueInFranceAndGermany(ActionKind.VETO),
                venueInFranceAndGermany(ActionKind.ADJUDICATE),
                venueInFranceAndGermany(ActionKind.UPHOLD),
                venueInFranceAndGermany(ActionKind.SIGN)),
        DecisionRow.of("in Crimea, in Ukraine; in Crimea, in Russia")
            .hasNoIssue(
                reports(in("crimea-ua"), in("crimea-ru")),
                reports(in("yalta"), in("crimea-ru")),
                reports(in("yalta"), in("crimea-ru"), in("kyiv")),
                reports(in("falklands"), in("malvinas")),
                reports(in("stanley"), in("malvinas")))
            .but(
                PLACES,
                reports(in("kyiv"), in("crimea-ru")),
                reports(in("falklands"), in("sydney")),
                reports(in("podil"), in("arbat")),
                reports(in("crimea-ua"), in("moscow")),
                reports(in("crimea-ua"), in("crimea-ru"), in("paris"))),
        DecisionRow.of("an accident on a lake or a mountain in France; in Italy")
            .hasNoIssue(
                reports(
                    in("massif-fr").kind(ActionKind.ACCIDENT),
                    in("massif-it").kind(ActionKind.ACCIDENT)))
            .but(
                PLACES,
                reports(
                    in("massif-fr").kind(ActionKind.ACCIDENT),
                    in("rome").kind(ActionKind.ACCIDENT))),
        DecisionRow.of("damage, destruction or mistreatment in France; in Germany")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.DAMAGE),
                inFranceAndGermany(ActionKind.DESTROY),
                inFranceAndGermany(ActionKind.SURRENDER),
                inFranceAndGermany(ActionKind.MISTREAT, "adam"),
                reports(
                    in("paris"),
                    in("berlin"),
                    action(ActionKind.DESTROY).place("paris").place("berlin")))
            .but(
                PLACES,
                inFranceAndGermany(ActionKind.ATTACK),
                reports(in("paris"), in("berlin"), action(ActionKind.DESTROY).place("paris")),
                inFranceAndGermany(ActionKind.ABDUCT, "adam")),
        DecisionRow.of("an attack with missiles in France; in Germany")
            .hasNoIssue(
                reports(with(Instrument.MISSILE).place("paris"), in("berlin")),
                reports(with(Instrument.DRONE).place("paris"), in("berlin")),
                reports(in("paris"), in("berlin"), with(Instrument.MISSILE)))
            .but(
                PLACES,
                reports(with(Instrument.FIREARM).place("paris"), in("berlin")),
                reports(
                    with(Instrument.FIREARM).place("paris"),
                    with(Instrument.FIREARM).place("berlin"),
                    with(Instrument.DRONE).place("paris")),
                reports(
                    with(Instrument.MISSILE).place("paris", PlaceRole.TARGET_AREA),
                    attack().place("berlin", PlaceRole.TARGET_AREA))),
        DecisionRow.of("a fight or a weapon test in France; in Germany")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.FIGHT), inFranceAndGermany(ActionKind.TEST_WEAPON))
            .but(PLACES, inFranceAndGermany(ActionKind.ATTACK)),
        DecisionRow.of("a sanction in France; in Germany")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.SANCTION),
                inFranceAndGermany(ActionKind.LIFT_SANCTION))
            .but(PLACES, venueInFranceAndGermany(ActionKind.SIGN)),
        DecisionRow.of("a statement or an agreement in France; in Germany")
            .hasNoIssue(
                reports(said().place("paris"), said().place("berlin")),
                reports(said().place("paris", PlaceRole.VENUE), said().place("berlin")),
                reports(agreed().place("paris"), agreed().place("berlin")))
            .but(
                PLACES,
                reports(
                    said().place("paris", PlaceRole.VENUE),
                    said().place("berlin", PlaceRole.VENUE)),
                reports(
                    agreed().place("paris", PlaceRole.VENUE),
                    agreed().place("berlin", PlaceRole.VENUE))),
        DecisionRow.of("a flood in France; the flood in Germany")
            .hasNoIssue(
                inFranceAndGermany(ActionKind.NATURAL_DISASTER),
                inFranceAndGermany(ActionKind.PROTEST),
                inFranceAndGermany(ActionKind.COMMEMORATE),
                inFranceAndGermany(ActionKind.ELECT),
                inFranceAndGermany(ActionKind.TRAVEL),
                inFranceAndGermany(ActionKind.MILITARY_EXERCISE))
            .but(PLACES, inFranceAndGermany(ActionKind.ATTACK)),
        DecisionRow.of("in New Caledonia; in France")
            .hasNoIssue(
                reports(in("noumea"), in("paris")),
                reports(in("taipei"), in("beijing")),
                reports(in("gaza"), in("tel-aviv")))
            .but(PLACES, reports(in("noumea"), in("sydney"))),
        DecisionRow.of("in the Vatican City; in Rome")
            .hasNoIssue(reports(in("vatican"), in("rome")))
            .but(PLACES, reports(in("vatican"), in("paris"))),
        DecisionRow.of("a hybrid meeting in Paris; in Berlin")
            .hasNoIssue(
                reports(
                    meeting("a", "b").medium(Medium.HYBRID).place("paris"),
                    meeting("a", "b").medium(Medium.HYBRID).place("berlin")))
            .but(
                PLACES,
                reports(
                    meeting("a", "b").medium(Medium.IN_PERSON).place("paris"),
                    meeting("a", "b").medium(Medium.IN_PERSON).place("berlin"))),
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
                reports(action(ActionKind.DEPLOY_FORCES), action(ActionKind.WITHDRAW_FORCES)),
                reports(action(ActionKind.IMPRISON), action(ActionKind.RELEASE)),
                reports(action(ActionKind.LIFT_RESTRICTION), action(ActionKind.BLOCKADE)))
            .butNoIssue(reports(action(ActionKind.DEPLOY_FORCES), action(ActionKind.MOBILIZE))),
        DecisionRow.of("a meeting in person; by phone, video or letter")
            .has(
                KINDS,
                met(Medium.IN_PERSON, Medium.PHONE),
                met(Medium.IN_PERSON, Medium.VIDEO),
                met(Medium.CORRESPONDENCE, Medium.IN_PERSON))
            .butNoIssue(met(Medium.VIDEO, Medium.PHONE), met(Medium.IN_PERSON, Medium.HYBRID)),
        DecisionRow.of("A accepted or confirmed something; A rejected or denied it")
            .has(
                KINDS,
                said(SpeechAct.ACCEPT, SpeechAct.REJECT),
                said(SpeechAct.DENY, SpeechAct.CONFIRM))
            .butNoIssue(
                said(SpeechAct.ACCEPT, SpeechAct.WELCOME),
                said(SpeechAct.PRAISE, SpeechAct.CRITICIZE)),
        DecisionRow.of("an attack; a destruction")
            .hasNoIssue(reports(attack(), action(ActionKind.DESTROY)))
            .but(KINDS, reports(attack(), action(ActionKind.ACCIDENT))));
  }

  private static Dossier met(Medium medium, Medium other) {
    return reports(meeting("a", "b").medium(medium), meeting("a", "b").medium(other));
  }

  private static Dossier said(SpeechAct act, SpeechAct other) {
    return reports(statement(act), statement(other));
  }

  private static Statement.Builder statement(SpeechAct act) {
    return Statement.builder().status(Status.OCCURRED).act(act).speaker("a").topic("en", "rain");
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

  private static Dossier swapped(ActionKind kind) {
    return reports(attacked("a", "b").kind(kind), attacked("b", "a").kind(kind));
  }

  private static Meeting.Builder called(String initiator, String other) {
    return meeting().medium(Medium.PHONE).participant(initiator, Role.INITIATOR).participant(other);
  }

  private static Dossier inFranceAndGermany(ActionKind kind) {
    return reports(in("paris").kind(kind), in("berlin").kind(kind));
  }

  private static Dossier inFranceAndGermany(ActionKind kind, String target) {
    return reports(
        in("paris").kind(kind).participant(target, Role.TARGET),
        in("berlin").kind(kind).participant(target, Role.TARGET));
  }

  private static Dossier venueInFranceAndGermany(ActionKind kind) {
    return reports(
        action(kind).place("paris", PlaceRole.VENUE),
        action(kind).place("berlin", PlaceRole.VENUE));
  }

  private static Action.Builder voted(String location) {
    return action(ActionKind.VOTE).place(location, PlaceRole.VENUE);
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

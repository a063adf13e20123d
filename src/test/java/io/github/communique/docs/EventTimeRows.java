package io.github.communique.docs;

import static io.github.communique.docs.OneEvent.article;
import static io.github.communique.docs.OneEvent.at;
import static io.github.communique.docs.OneEvent.attack;
import static io.github.communique.docs.OneEvent.counted;
import static io.github.communique.docs.OneEvent.dead;
import static io.github.communique.docs.OneEvent.dossier;
import static io.github.communique.docs.OneEvent.only;
import static io.github.communique.docs.OneEvent.publishedOn;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Stance;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The table rows about the numbers and times of a single event. */
final class EventTimeRows {
  private static final String TOTALS = "quantity.totals-differ";

  private static final String EXCEEDS = "quantity.part-exceeds-total";

  private EventTimeRows() {}

  static List<DecisionRow> numbers() {
    return List.of(
        DecisionRow.of("5 dead and 8 dead in one event")
            .has(TOTALS, counted(dead(5), dead(8)))
            .butNoIssue(
                counted(dead(5).among("elders"), dead(8)),
                counted(dead(5).item("en", "children"), dead(8))),
        DecisionRow.of("5, 8 and 12 dead in one event")
            .has(
                TOTALS,
                counted(dead(5), dead(8), dead(12)),
                counted(dead(12), dead(5), dead(8)),
                counted(dead(8), dead(8), dead(12)))
            .butNoIssue(counted(dead(12), dead(12), dead(12))),
        DecisionRow.of("5 injured, 9 seriously injured")
            .has(
                EXCEEDS,
                counted(injured(5), Quantity.exactly(QuantityKind.SERIOUSLY_INJURED, 9)),
                counted(Quantity.exactly(QuantityKind.SLIGHTLY_INJURED, 9), injured(5)))
            .butNoIssue(counted(injured(5), Quantity.exactly(QuantityKind.SERIOUSLY_INJURED, 5))),
        DecisionRow.of("8 and 5 dead in the parts of an event, 10 dead in the event")
            .has(EXCEEDS, whole(10, part(8), part(5)), whole(10, part(12)))
            .butNoIssue(whole(13, part(8), part(5)), whole(12, part(12))),
        DecisionRow.of("8 and 5 dead in the parts of an event, 10 dead as of an earlier day")
            .hasNoIssue(known(tenDead(20), 22))
            .but(EXCEEDS, known(part(10), 22), known(tenDead(22), 22)),
        DecisionRow.of("two reports of one part of an event, 8 dead in each, 10 dead in the event")
            .hasNoIssue(linked(RelationType.SAME_EVENT), linked(RelationType.PART_OF))
            .but(EXCEEDS, linked(RelationType.FOLLOWS)),
        DecisionRow.of("8 and 5 participants in the parts of an event, 10 in the event")
            .hasNoIssue(
                whole(
                    attack().quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 10)),
                    attack().quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 8)),
                    attack().quantity(Quantity.exactly(QuantityKind.PARTICIPANTS, 5))))
            .but(EXCEEDS, whole(10, part(8), part(5))),
        DecisionRow.of("5 dead, 9 of them elders")
            .has(EXCEEDS, counted(dead(5), dead(9).among("elders")))
            .butNoIssue(counted(dead(5), dead(5).among("elders"))),
        DecisionRow.of("5 women among the hostages, and 3 hostages")
            .has(
                EXCEEDS,
                ofHostages(hostages().member("women"), women()),
                ofHostages(hostages(), women().partOf("hostages")))
            .butNoIssue(
                ofHostages(hostages(), women()),
                ofHostages(hostages().unnamed(false).member("women"), women()),
                ofHostages(hostages().kind(ActorKind.CIVIL_SOCIETY).member("women"), women()),
                ofHostages(hostages(), women().affiliation("hostages", "en", "guards"))),
        DecisionRow.of("5 votes and 3 votes, or two amounts")
            .hasNoIssue(
                counted(votes(5), votes(3)),
                counted(Quantity.amount(5, "EUR"), Quantity.amount(8, "EUR")))
            .but(TOTALS, counted(dead(5), dead(3))),
        DecisionRow.of("2.5 dead")
            .has("quantity.fraction", counted(twoAndAHalf().build()))
            .butNoIssue(
                counted(twoAndAHalf().per("day").build()),
                counted(twoAndAHalf().unit("thousand").build())),
        DecisionRow.of("5 EUR dead; a share of 5 USD")
            .has(
                "quantity.unit-mismatch",
                counted(dead(5).toBuilder().unit("EUR").build()),
                counted(share("USD")))
            .butNoIssue(counted(Quantity.amount(5, "EUR")), counted(share("%"))),
        DecisionRow.of("a duration, an age or an amount of 5 %")
            .has(
                "quantity.unit-mismatch",
                counted(percent(QuantityKind.DURATION).best(5).build()),
                counted(percent(QuantityKind.AGE).best(5).build()),
                counted(percent(QuantityKind.AMOUNT).best(5).build()))
            .butNoIssue(
                counted(share("%")),
                counted(percent(QuantityKind.CHANGE).best(5).build()),
                counted(percent(QuantityKind.MEASUREMENT).best(5).build())),
        DecisionRow.of("a person aged 540")
            .has(
                "quantity.age-too-high",
                counted(age(540).among("carla")),
                counted(age(540).toBuilder().unit("years").among("carla").build()),
                dossier(
                        Actor.builder()
                            .id("abel")
                            .kind(ActorKind.PERSON)
                            .name("Abel")
                            .quantity(age(540))
                            .build())
                    .build())
            .butNoIssue(
                counted(age(54).among("carla")),
                counted(age(130).among("carla")),
                counted(age(540).toBuilder().unit("month").among("carla").build()),
                counted(age(540).among("elders")),
                counted(Quantity.atMost(QuantityKind.AGE, 540).among("carla"))),
        DecisionRow.of("the body of a person who died 540 years ago is found")
            .hasNoIssue(only(attack().kind(ActionKind.FIND).quantity(age(540).among("carla"))))
            .but(
                "quantity.age-too-high",
                only(attack().kind(ActionKind.ARREST).quantity(age(540).among("carla")))),
        DecisionRow.of("a probability of 120 %; in a poll, 130 % against")
            .has(
                "quantity.exceeds-whole",
                counted(percent(QuantityKind.PROBABILITY).best(120).build()),
                counted(percent(QuantityKind.PROBABILITY).low(100).lowExclusive(true).build()),
                counted(percent(QuantityKind.PROBABILITY).best(50).previous(150).build()),
                counted(percent(QuantityKind.SHARE).best(130).stance(Stance.AGAINST).build()))
            .butNoIssue(
                counted(percent(QuantityKind.PROBABILITY).best(100).build()),
                counted(percent(QuantityKind.PROBABILITY).low(100).build()),
                counted(percent(QuantityKind.PROBABILITY).low(90).high(110).build()),
                counted(percent(QuantityKind.SHARE).best(58).stance(Stance.AGAINST).build())),
        DecisionRow.of("in a poll, 58 % against, 43 % in favour and 9 % undecided")
            .has(
                "quantity.exceeds-whole",
                counted(answer(58, Stance.AGAINST), answer(43, Stance.IN_FAVOUR), undecided()),
                counted(
                    answer(58, Stance.AGAINST),
                    answer(43, Stance.IN_FAVOUR).toBuilder().clear("best").low(43).build(),
                    undecided()))
            .butNoIssue(
                counted(answer(58, Stance.AGAINST), answer(33, Stance.IN_FAVOUR), undecided()),
                counted(answer(58, Stance.AGAINST), answer(36, Stance.IN_FAVOUR), undecided()),
                counted(
                    answer(58, Stance.AGAINST),
                    answer(43, Stance.IN_FAVOUR).asApproximate(),
                    undecided()),
                counted(
                    answer(58, Stance.AGAINST),
                    answer(43, Stance.IN_FAVOUR).item("en", "a levy"),
                    undecided()),
                counted(
                    answer(58, Stance.AGAINST),
                    answer(43, Stance.AGAINST),
                    answer(9, Stance.UNDECIDED)),
                counted(
                    answer(58, Stance.AGAINST),
                    answer(43, Stance.IN_FAVOUR).toBuilder().base("en", "women").build(),
                    undecided())),
        DecisionRow.of("growth of 120 %, inflation of 211 %, a debt of 120 % of GDP")
            .hasNoIssue(
                counted(percent(QuantityKind.CHANGE).best(120).build()),
                counted(percent(QuantityKind.SHARE).item("en", "inflation").best(211).build()),
                counted(percent(QuantityKind.SHARE).best(120).base("en", "GDP").build()))
            .but(
                "quantity.exceeds-whole",
                counted(percent(QuantityKind.PROBABILITY).best(120).build())),
        DecisionRow.of("a fall by 11 %, or from 7.4 % to 8.1 %")
            .has(
                "quantity.change-reversed",
                fall(percent(QuantityKind.CHANGE).best(11)),
                fall(percent(QuantityKind.CHANGE).low(2).high(3)),
                fall(percent(QuantityKind.CHANGE).best(3).previous(2)),
                fall(percent(QuantityKind.SHARE).best(8).previous(7)))
            .butNoIssue(
                fall(percent(QuantityKind.CHANGE).best(-11)),
                fall(percent(QuantityKind.SHARE).best(7).previous(8)),
                fall(percent(QuantityKind.SHARE).best(8).previous(7).period(EventTime.at("2021"))),
                fall(percent(QuantityKind.SHARE).best(8).previous(7).stance(Stance.AGAINST)),
                fall(percent(QuantityKind.SHARE).best(8).previous(7).among("elders")),
                fall(percent(QuantityKind.RATIO).best(8).previous(7))),
        DecisionRow.of("a fall of the growth from 3 % to 2 %, or a change between -1.5 % and 1 %")
            .hasNoIssue(
                fall(percent(QuantityKind.CHANGE).best(2).previous(3)),
                fall(percent(QuantityKind.CHANGE).low(new BigDecimal("-1.5")).high(1)),
                fall(percent(QuantityKind.CHANGE).low(2).high(4).previous(3)),
                only(
                    attack()
                        .kind(ActionKind.RISE)
                        .quantity(
                            percent(QuantityKind.CHANGE)
                                .best(new BigDecimal("-1.2"))
                                .previous(-3)
                                .build())))
            .but(
                "quantity.change-reversed",
                fall(percent(QuantityKind.CHANGE).best(2)),
                fall(percent(QuantityKind.CHANGE).low(1).high(2))),
        DecisionRow.of("a fall of shares to 30 points, and a turnover of 5 million after 4 million")
            .hasNoIssue(
                fallTo30(of("turnover", Quantity.amount(5, "share").toBuilder().previous(4))),
                fallTo30(of("turnover", percent(QuantityKind.CHANGE).best(5))))
            .but(
                "quantity.change-reversed", fallTo30(percent(QuantityKind.CHANGE).best(5).build())),
        DecisionRow.of(
                "a fall of a currency from 55 to 58.20 lira, also per dollar, or from rank 5 to 10")
            .hasNoIssue(
                fall(Quantity.amount(58, "TRY").toBuilder().previous(55)),
                fall(Quantity.amount(58, "TRY").toBuilder().per("USD").previous(55)),
                fall(Quantity.exactly(QuantityKind.ORDINAL, 10).toBuilder().previous(5)))
            .but(
                "quantity.change-reversed",
                fall(Quantity.exactly(QuantityKind.PEOPLE, 10).toBuilder().previous(5))),
        DecisionRow.of("a turnout of 104 %")
            .hasNoIssue(
                counted(percent(QuantityKind.SHARE).item("en", "turnout").best(104).build()))
            .but(
                "quantity.exceeds-whole",
                counted(percent(QuantityKind.SHARE).best(104).stance(Stance.AGAINST).build())),
        DecisionRow.of("an amount of 5 without a unit")
            .has("quantity.unit-missing", counted(Quantity.exactly(QuantityKind.AMOUNT, 5)))
            .butNoIssue(
                counted(Quantity.amount(5, "EUR")),
                counted(Quantity.words(QuantityKind.AMOUNT, "en", "a fortune"))));
  }

  private static Quantity answer(long percent, Stance stance) {
    return percent(QuantityKind.SHARE).best(percent).stance(stance).build();
  }

  private static Quantity undecided() {
    return answer(9, Stance.UNDECIDED);
  }

  private static Quantity age(long years) {
    return Quantity.exactly(QuantityKind.AGE, years);
  }

  private static Actor.Builder hostages() {
    return group("hostages");
  }

  private static Actor.Builder women() {
    return group("women");
  }

  private static Actor.Builder group(String id) {
    return Actor.builder().id(id).kind(ActorKind.GROUP).unnamed(true).name("en", id);
  }

  private static Dossier ofHostages(Actor.Builder hostages, Actor.Builder women) {
    return dossier(
            hostages.build(),
            women.build(),
            attack()
                .quantity(Quantity.exactly(QuantityKind.HOSTAGES, 3).among("hostages"))
                .quantity(Quantity.exactly(QuantityKind.HOSTAGES, 5).among("women"))
                .build())
        .build();
  }

  static List<DecisionRow> times() {
    return List.of(
        DecisionRow.of("status `occurred`, with `ongoing: true`")
            .has("time.ongoing-mismatch", only(attack().time(EventTime.since("2022-02-01"))))
            .butNoIssue(
                only(attack().time(EventTime.since("2022-02-01").asRecurring())),
                only(attack().status(Status.ONGOING).time(EventTime.since("2022-02-01")))),
        DecisionRow.of("status `planned`, `expected` or `cancelled`, with `ongoing: true`")
            .has(
                "time.ongoing-mismatch",
                since("2022-02-01", Status.PLANNED),
                since("2022-02-01", Status.EXPECTED),
                since("2022-02-01", Status.POSTPONED),
                since("2022-02-01", Status.CANCELLED))
            .butNoIssue(
                since("2022-02-01", Status.HYPOTHETICAL),
                since("2022-02-01", Status.UNKNOWN),
                only(attack().status(Status.PLANNED).time(EventTime.from("2022-02-01"))),
                only(
                    attack()
                        .status(Status.CANCELLED)
                        .time(EventTime.since("2022-02-01").asRecurring()))),
        DecisionRow.of(
                "no attack since May: status `occurred`, negative polarity, with `ongoing: true`")
            .hasNoIssue(only(attack().polarity(Polarity.NEGATIVE).time(EventTime.since("2022-05"))))
            .but("time.ongoing-mismatch", only(attack().time(EventTime.since("2022-05")))),
        DecisionRow.of("status `ongoing`, but ended before publication")
            .has(
                "time.ongoing-mismatch",
                publishedOn("2022-03-01", ongoing(EventTime.during("2022-02-10", "2022-02-20"))))
            .butNoIssue(
                publishedOn("2022-03-01", ongoing(EventTime.during("2022-02-10", "2022-03-20"))),
                publishedOn("2022-03-01", ongoing(EventTime.at("2022-02-10")))),
        DecisionRow.of("status `planned` or `expected`, but ended before publication")
            .has(
                "time.planned-before-publication",
                publishedOn("2022-03-01", at("2022-02-20").status(Status.PLANNED)),
                publishedOn("2022-03-01", at("2022-02-20").status(Status.EXPECTED)))
            .butNoIssue(
                publishedOn("2022-03-01", at("2022-03-01").status(Status.EXPECTED)),
                publishedOn("2022-03-01", at("2022-02-20").status(Status.POSTPONED)),
                publishedOn(
                    "2022-03-01",
                    at("2022-02-20")
                        .status(Status.EXPECTED)
                        .asOf(PartialDateTime.parse("2022-02-18")))),
        DecisionRow.of("status `occurred`, but three days after publication")
            .has("time.occurred-after-publication", publishedOn("2022-03-01", at("2022-03-04")))
            .butNoIssue(
                publishedOn("2022-03-01", at("2022-03-03")),
                publishedOn("2022-03-01", at("2022-03-04").status(Status.PLANNED))),
        DecisionRow.of("status `occurred`, after publication but before the update of the article")
            .hasNoIssue(updated("2022-03-04"))
            .but("time.occurred-after-publication", updated("2022-03-01")),
        DecisionRow.of("at 15:05, with the duration `PT1H45M`")
            .hasNoIssue(only(at("2022-02-21T15:05").duration(Duration.parse("PT1H45M"))))
            .but(
                "time.duration-exceeds-bounds",
                only(at("2022-02-21").duration(Duration.parse("PT48H")))),
        DecisionRow.of("one of the event's articles was published in 1753")
            .has("time.occurred-after-publication", firstPublished("1753"))
            .butNoIssue(firstPublished("2021-06")));
  }

  static List<DecisionRow> clocks() {
    return List.of(
        DecisionRow.of("on the morning of the 21st, at 20:30")
            .has("time.part-of-day", only(in(PartOfDay.MORNING, "2022-02-21T20:30")))
            .butNoIssue(
                only(in(PartOfDay.MORNING, "2022-02-21T11:30")),
                only(in(PartOfDay.MORNING, "2022-02-21T20:30Z")),
                only(in(PartOfDay.EVENING, "2022-02-21T20:30"))),
        DecisionRow.of("at 02:30 in Paris in the night when clocks are set forward")
            .has("time.skipped", only(in("Europe/Paris", "2022-03-27T02:30")))
            .butNoIssue(
                only(in("Europe/Moscow", "2022-03-27T02:30")),
                only(in("Europe/Paris", "2022-03-27T03:30")),
                only(in("Europe/Paris", "2022-10-30T02:30"))),
        DecisionRow.of("until 03:00 in the same night, with the exclusive end `to` 02:59")
            .hasNoIssue(
                until("2022-03-27T02:59"),
                only(
                    attack()
                        .time(
                            EventTime.closedOpen("2022-03-27T01:00", "2022-03-27T03:00")
                                .withZone("Europe/Paris"))))
            .but("time.skipped", until("2022-03-27T02:58")),
        DecisionRow.of("at 10:00+05:00 in Moscow")
            .has("time.offset-mismatch", only(in("Europe/Moscow", "2022-02-21T10:00+05:00")))
            .butNoIssue(
                only(in("Europe/Moscow", "2022-02-21T10:00+03:00")),
                only(in("Europe/Moscow", "2022-02-21T10:00Z"))),
        DecisionRow.of("the zone `Russian Standard Time`")
            .has("time.zone-unknown", only(in("Russian Standard Time", "2022-02-21T10:00")))
            .butNoIssue(
                only(in("GMT+3", "2022-02-21T10:00")),
                only(in("UTC+03:00", "2022-02-21T10:00")),
                only(in("Z", "2022-02-21T10:00"))));
  }

  private static Action.Builder part(long dead) {
    return attack().quantity(dead(dead));
  }

  private static Action.Builder tenDead(int day) {
    return part(10).asOf(PartialDateTime.of(2022, 2, day));
  }

  private static Dossier whole(long dead, Action.Builder... parts) {
    return whole(part(dead), parts);
  }

  /** Creates a dossier that contains an event and its parts, p1, p2, …. */
  private static Dossier whole(Action.Builder whole, Action.Builder... parts) {
    Dossier.Builder dossier = dossier(whole.build());
    for (int i = 0; i < parts.length; i++) {
      String id = "p" + (i + 1);
      dossier.add(parts[i].id(id).build()).relation(id, RelationType.PART_OF, "e1");
    }
    return dossier.build();
  }

  /**
   * Creates a dossier that contains an event and two parts, whose {@code asOf} time is the given
   * day.
   */
  private static Dossier known(Action.Builder whole, int day) {
    PartialDateTime asOf = PartialDateTime.of(2022, 2, day);
    return whole(whole, part(8).asOf(asOf), part(5).asOf(asOf));
  }

  /** Creates a dossier that contains an event and two parts, with a relation between the parts. */
  private static Dossier linked(RelationType type) {
    return whole(10, part(8), part(8)).toBuilder().relation("p2", type, "p1").build();
  }

  private static Dossier since(String start, Status status) {
    return only(attack().status(status).time(EventTime.since(start)));
  }

  private static Dossier updated(String day) {
    return dossier(
            article("a1").published("2022-03-01").updated(day).build(), at("2022-03-04").build())
        .build();
  }

  private static Dossier firstPublished(String time) {
    return dossier(
            article("a1").published(time).build(),
            article("a2").published("2022-02-22").build(),
            at("2022-02-21").article("a1").article("a2").build())
        .build();
  }

  private static Action.Builder ongoing(EventTime time) {
    return attack().status(Status.ONGOING).time(time);
  }

  private static Quantity injured(long number) {
    return Quantity.exactly(QuantityKind.INJURED, number);
  }

  private static Quantity votes(long number) {
    return Quantity.exactly(QuantityKind.VOTES, number);
  }

  private static Dossier fall(Quantity.Builder quantity) {
    return only(attack().kind(ActionKind.FALL).quantity(quantity.build()));
  }

  /** A fall to 30 points that also states another number. */
  private static Dossier fallTo30(Quantity other) {
    return only(
        attack()
            .kind(ActionKind.FALL)
            .quantity(
                Quantity.exactly(QuantityKind.MEASUREMENT, 30).toBuilder().unit("point").build())
            .quantity(other));
  }

  private static Quantity of(String item, Quantity.Builder quantity) {
    return quantity.item("en", item).build();
  }

  private static Quantity.Builder percent(QuantityKind kind) {
    return Quantity.builder().kind(kind).unit("%");
  }

  private static Quantity.Builder twoAndAHalf() {
    return Quantity.builder().kind(QuantityKind.FATALITIES).best(new BigDecimal("2.5"));
  }

  private static Quantity share(String unit) {
    return Quantity.builder()
        .kind(QuantityKind.SHARE)
        .best(BigDecimal.valueOf(5))
        .unit(unit)
        .build();
  }

  private static Dossier until(String end) {
    return only(attack().time(EventTime.during("2022-03-27T01:00", end).withZone("Europe/Paris")));
  }

  private static Action.Builder in(PartOfDay part, String time) {
    return attack().time(EventTime.at(time).withPartOfDay(part));
  }

  private static Action.Builder in(String zone, String time) {
    return attack().time(EventTime.at(time).withZone(zone));
  }
}

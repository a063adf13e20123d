package io.github.communique.docs;

import static io.github.communique.docs.OneOccurrence.action;
import static io.github.communique.docs.OneOccurrence.attack;
import static io.github.communique.docs.OneOccurrence.day;
import static io.github.communique.docs.OneOccurrence.meeting;
import static io.github.communique.docs.OneOccurrence.of;
import static io.github.communique.docs.OneOccurrence.reports;

import io.github.communique.Action;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Quantity;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

/** The table rows about the numbers, times and statuses of two reports. */
final class OccurrenceTimeRows {
  private static final String NUMBERS = "occurrence.quantity-conflict";
  private static final String TIMES = "occurrence.time-conflict";
  private static final String STATUSES = "occurrence.status-conflict";
  private static final String POLARITIES = "occurrence.polarity-conflict";
  private static final EventTime JUNE_20 = EventTime.at("2022-06-20");

  private OccurrenceTimeRows() {}

  static List<DecisionRow> numbers() {
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
        DecisionRow.of("5 dead, in articles of the 20th and the 21st; 8 dead, in one of the 25th")
            .hasNoIssue(syndicated(5, "2022-06-21", 8))
            .but(NUMBERS, syndicated(8, "2022-06-21", 5), syndicated(4, "2022-06-27", 5)),
        DecisionRow.of("8 hostages as of the 25th; 5 as of the 27th")
            .hasNoIssue(fewerLater(QuantityKind.HOSTAGES))
            .but(NUMBERS, fewerLater(QuantityKind.FATALITIES)),
        DecisionRow.of("5 dead; 8 injured, or 8 dead of another item or unit")
            .hasNoIssue(
                reports(dead(5), of(Quantity.exactly(QuantityKind.INJURED, 8))),
                reports(dead(5), of(fatalities(8).item("en", "horses"))),
                reports(dead(5), of(fatalities(8).toBuilder().unit("thousand").build())))
            .but(NUMBERS, reports(dead(5), dead(8))),
        DecisionRow.of("5 villagers dead; 8 teachers dead")
            .hasNoIssue(
                reports(of(fatalities(5).among("villagers")), of(fatalities(8).among("teachers"))))
            .but(
                NUMBERS,
                reports(of(fatalities(5).among("teachers")), of(fatalities(8).among("teachers")))),
        DecisionRow.of("5 dead; 8 teachers dead")
            .has(
                NUMBERS,
                reports(dead(5), of(fatalities(8).among("teachers"))),
                reports(of(fatalities(8).among("teachers")), dead(5)),
                reports(dead(5).asOf(day(27)), of(fatalities(8).among("teachers")).asOf(day(25))))
            .butNoIssue(
                reports(dead(8), of(fatalities(8).among("teachers"))),
                reports(dead(5).asOf(day(25)), of(fatalities(8).among("teachers")).asOf(day(27)))),
        DecisionRow.of("10 injured; 14 seriously injured")
            .has(
                NUMBERS,
                reports(injured(10), seriously(14)),
                reports(seriously(14), injured(10)),
                reports(injured(10), of(seriouslyInjured(14).among("teachers"))))
            .butNoIssue(
                reports(injured(10), seriously(10)),
                reports(injured(10).asOf(day(25)), seriously(14).asOf(day(27)))),
        DecisionRow.of("52 %; 52.18 %")
            .hasNoIssue(
                reports(of(share("52")), of(share("52.18"))),
                reports(of(share("52.2")), of(share("52.18"))),
                reports(of(share("-0.4")), of(share("-0.36"))))
            .but(
                NUMBERS,
                reports(of(share("52")), of(share("52.6"))),
                reports(of(share("52.1")), of(share("52.18")))),
        DecisionRow.of("61 billion dollars; 60.84 billion dollars")
            .hasNoIssue(
                reports(of(dollars(61_000_000_000L)), of(dollars(60_840_000_000L))),
                reports(of(dollars(5_000_000)), of(dollars(4_960_000))))
            .but(
                NUMBERS,
                reports(of(dollars(61_000_000_000L)), of(dollars(60_400_000_000L))),
                reports(of(dollars(5_000_000)), of(dollars(4_800_000)))),
        DecisionRow.of("1,200 dead; 1,190 dead")
            .has(NUMBERS, reports(dead(1200), dead(1190)))
            .butNoIssue(reports(about(1200), dead(1190))),
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
        DecisionRow.of("more than 10; fewer than 11")
            .has(
                NUMBERS,
                reports(
                    of(Quantity.moreThan(QuantityKind.FATALITIES, 10)),
                    of(Quantity.fewerThan(QuantityKind.FATALITIES, 11))))
            .butNoIssue(
                reports(
                    of(Quantity.moreThan(QuantityKind.FATALITIES, 10)),
                    of(Quantity.fewerThan(QuantityKind.FATALITIES, 12)))),
        DecisionRow.of("more than 10 euros; less than 11 euros")
            .hasNoIssue(
                reports(
                    of(euros(Quantity.moreThan(QuantityKind.AMOUNT, 10))),
                    of(euros(Quantity.fewerThan(QuantityKind.AMOUNT, 11)))))
            .but(
                NUMBERS,
                reports(
                    of(euros(Quantity.moreThan(QuantityKind.AMOUNT, 10))),
                    of(euros(Quantity.fewerThan(QuantityKind.AMOUNT, 10)))),
                reports(
                    of(Quantity.moreThan(QuantityKind.FATALITIES, 10)),
                    of(Quantity.fewerThan(QuantityKind.FATALITIES, 11)))),
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

  static List<DecisionRow> times() {
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
        DecisionRow.of("in two articles of one day: planned; occurred")
            .hasNoIssue(
                inArticles("2022-06-20", Status.PLANNED, Status.OCCURRED),
                inArticles("2022-06-20", Status.PLANNED, Status.CANCELLED),
                twoPlans("third"))
            .but(
                STATUSES,
                inArticles("2022-06-20", Status.CANCELLED, Status.OCCURRED),
                twoPlans("second"),
                inArticles("2022-06-20T10:00Z", Status.PLANNED, Status.OCCURRED)),
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
        DecisionRow.of("occurred as of the 20th; failed as of the 22nd")
            .has(STATUSES, known(Status.OCCURRED, Status.FAILED))
            .butNoIssue(
                known(Status.ONGOING, Status.FAILED), known(Status.FAILED, Status.OCCURRED)),
        DecisionRow.of("a call of 105 minutes; of 50 minutes")
            .has(
                TIMES,
                called("PT105M", "PT50M"),
                called("PT50M", "PT105M"),
                reports(
                    attack().duration(Duration.ofDays(3)), attack().duration(Duration.ofDays(10))))
            .butNoIssue(
                called("PT105M", "PT53M"),
                reports(
                    attack().status(Status.ONGOING).duration(Duration.ofDays(3)),
                    attack().duration(Duration.ofDays(10)))),
        DecisionRow.of("in the night of the 20th; on the 21st")
            .hasNoIssue(
                reports(attack().time(JUNE_20.withPartOfDay(PartOfDay.NIGHT)), on("2022-06-21")),
                reports(
                    on("2022-06-21T01:00"), attack().time(JUNE_20.withPartOfDay(PartOfDay.NIGHT))),
                reports(attack().time(JUNE_20.withPartOfDay(PartOfDay.NIGHT)), on("2022-06-20")))
            .but(
                TIMES,
                reports(attack().time(JUNE_20.withPartOfDay(PartOfDay.EVENING)), on("2022-06-21")),
                reports(attack().time(JUNE_20.withPartOfDay(PartOfDay.NIGHT)), on("2022-06-22"))),
        DecisionRow.of("in the night of the 21st; at 23:30 on the 20th, or at 01:00 on the 22nd")
            .hasNoIssue(
                reports(night(21), on("2022-06-20T23:30")),
                reports(night(21), on("2022-06-22T01:00")),
                reports(on("2022-06-20T23:30+03:00"), night(21)),
                reports(night(21), on("2022-06-20T23:30"), on("2022-06-21T00:30")))
            .but(
                TIMES,
                reports(night(21), on("2022-06-19T23:30")),
                reports(night(21), on("2022-06-23T01:00")),
                reports(on("2022-06-21T14:00"), night(21)),
                reports(
                    attack().time(EventTime.at("2022-06-21").withPartOfDay(PartOfDay.EVENING)),
                    on("2022-06-20T23:30"))),
        DecisionRow.of("an attack in the night of the 21st; at 14:00 on the 21st")
            .has(
                TIMES,
                reports(night(21), on("2022-06-21T14:00")),
                reports(on("2022-06-21T14:00"), night(21)),
                reports(night(21), on("2022-06-20T14:00")),
                reports(
                    on("2022-06-21T14:00"),
                    on("2022-06-21T01:00"),
                    on("2022-06-21T23:00"),
                    night(21)))
            .butNoIssue(
                reports(night(21), on("2022-06-21T10:59")),
                reports(night(21), on("2022-06-21T14:00Z")),
                reports(night(21), on("2022-06-20T15:30-04:00")),
                reports(
                    night(21),
                    attack().time(EventTime.at("2022-06-20T15:30").withZone("America/New_York"))),
                reports(
                    night(21).kind(ActionKind.FIGHT),
                    on("2022-06-21T14:00").kind(ActionKind.FIGHT))),
        DecisionRow.of("in the night of the 21st; in the night of the 23rd")
            .has(
                TIMES,
                reports(night(21), night(23)),
                reports(night(21), on("2022-06-22"), night(23)))
            .butNoIssue(reports(night(21), night(22)), reports(night(21), on("2022-06-22"))),
        DecisionRow.of("occurred; did not occur")
            .has(POLARITIES, reports(attack(), attack().polarity(Polarity.NEGATIVE)))
            .butNoIssue(reports(attack(), attack())),
        DecisionRow.of("cancelled or postponed; did not occur")
            .hasNoIssue(
                reports(attack().status(Status.CANCELLED), attack().polarity(Polarity.NEGATIVE)),
                reports(attack().status(Status.POSTPONED), attack().polarity(Polarity.NEGATIVE)))
            .but(
                POLARITIES,
                reports(attack().status(Status.ONGOING), attack().polarity(Polarity.NEGATIVE))),
        DecisionRow.of("possibly occurred; did not occur")
            .hasNoIssue(
                reports(
                    attack().certainty(Certainty.POSSIBLE), attack().polarity(Polarity.NEGATIVE)))
            .but(
                POLARITIES,
                reports(
                    attack().certainty(Certainty.PROBABLE), attack().polarity(Polarity.NEGATIVE))),
        DecisionRow.of("planned; later known: did not occur")
            .hasNoIssue(
                reports(
                    attack().status(Status.PLANNED).asOf(day(20)),
                    attack().polarity(Polarity.NEGATIVE).asOf(day(22))))
            .but(
                POLARITIES,
                reports(
                    attack().asOf(day(20)), attack().polarity(Polarity.NEGATIVE).asOf(day(22)))),
        DecisionRow.of("not planned; later known: occurred")
            .hasNoIssue(
                reports(notPlanned().asOf(day(20)), attack().asOf(day(22))),
                reports(notPlanned().asOf(day(20)), attack().status(Status.PLANNED).asOf(day(22))))
            .but(
                POLARITIES,
                reports(notPlanned().asOf(day(22)), attack().status(Status.PLANNED).asOf(day(22)))),
        DecisionRow.of("did not occur, known on the 20th; occurred on the 21st")
            .hasNoIssue(
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)),
                    on("2022-06-21").asOf(day(22))),
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)),
                    on("2022-06-21"),
                    on("2022-06-21").asOf(day(22))))
            .but(
                POLARITIES,
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(21)),
                    on("2022-06-21").asOf(day(22)))),
        DecisionRow.of(
                "alive, with `asOf` in March; died, at an unknown time or \"in 2022\", known in May")
            .hasNoIssue(
                reports(alive(), died().asOf(PartialDateTime.parse("2022-05"))),
                reports(
                    alive(),
                    died().asOf(PartialDateTime.parse("2022-05")).time(EventTime.at("2022"))),
                reports(
                    alive(),
                    died()
                        .asOf(PartialDateTime.parse("2022-05"))
                        .time(EventTime.at("2022-03").asApproximate())),
                reports(
                    alive(),
                    died()
                        .asOf(PartialDateTime.parse("2022-05"))
                        .time(EventTime.notBefore("2022-02"))),
                reports(
                    alive(),
                    died()
                        .asOf(PartialDateTime.parse("2022-05"))
                        .time(EventTime.at("2022-03-31").withPartOfDay(PartOfDay.NIGHT))),
                reports(
                    alive(),
                    died().asOf(PartialDateTime.parse("2022-05")),
                    died().asOf(PartialDateTime.parse("2022-05")).time(EventTime.at("2022-04"))))
            .but(
                POLARITIES,
                reports(alive(), died()),
                reports(alive(), died().asOf(PartialDateTime.parse("2022-03"))),
                reports(
                    alive(),
                    died().asOf(PartialDateTime.parse("2022-05")),
                    died().asOf(PartialDateTime.parse("2022-06")).time(EventTime.at("2022-02")))),
        DecisionRow.of(
                "did not occur, published on the 20th, without `asOf`; occurred, at an unknown time,"
                    + " published on the 22nd")
            .has(
                POLARITIES,
                denied("2022-06-20", attack(), "2022-06-22", attack()),
                denied("2022-06-20", attack(), "2022-06-22", on("2022-06")),
                denied("2022-06-20T08:00Z", attack(), "2022-06-22", on("2022-06-20")))
            .butNoIssue(
                denied("2022-06-22", attack().asOf(day(20)), "2022-06-22", attack()),
                denied("2022-06-20", attack(), "2022-06-22", on("2022-06-21"))),
        DecisionRow.of(
                "did not occur on the 19th, known on the 20th; occurred, at an unknown time or \"in"
                    + " June\", known on the 22nd")
            .has(
                POLARITIES,
                reports(
                    on("2022-06-19").polarity(Polarity.NEGATIVE).asOf(day(20)),
                    attack().asOf(day(22))),
                reports(
                    on("2022-06-19").polarity(Polarity.NEGATIVE).asOf(day(20)),
                    on("2022-06").asOf(day(22))))
            .butNoIssue(
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)), attack().asOf(day(22)))),
        DecisionRow.of(
                "did not occur on the 19th, published on the 19th at 20:00; occurred on the 19th,"
                    + " published on the 20th")
            .has(
                POLARITIES,
                denied("2022-06-19T20:00Z", on("2022-06-19"), "2022-06-20", on("2022-06-19")))
            .butNoIssue(
                denied(
                    "2022-06-19T20:00Z", on("2022-06-19"), "2022-06-20", on("2022-06-19T22:00Z"))),
        DecisionRow.of("did not occur, known on the 20th; planned, known on the 21st")
            .hasNoIssue(
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)),
                    attack().status(Status.PLANNED).asOf(day(21))),
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)),
                    on("2022-06-24").status(Status.PLANNED).asOf(day(21))))
            .but(
                POLARITIES,
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)),
                    attack().status(Status.PLANNED).asOf(day(20))),
                reports(
                    attack().polarity(Polarity.NEGATIVE).asOf(day(20)), attack().asOf(day(20)))),
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
        DecisionRow.of("on the 20th at 22:30Z; on the 21st")
            .hasNoIssue(
                reports(on("2022-06-20T22:30Z"), on("2022-06-21")),
                reports(on("2022-06-21"), on("2022-06-20T22:30Z"), on("2022-06-21")),
                reports(on("2022-06-20T22:30Z"), on("2022-06-21T08:30")),
                reports(on("2022-06-20T03:00Z"), on("2022-06-19")),
                lasted("2022-06-20T22:00Z", "2022-06-22T21:59Z", "2022-06-21", "2022-06-22"),
                lasted("2022-06-20T18:30Z", "2022-06-22T18:29Z", "2022-06-21", "2022-06-22"))
            .but(
                TIMES,
                reports(on("2022-06-20T22:30+00:00"), on("2022-06-21")),
                reports(on("2022-06-20T22:30Z"), on("2022-06-20"), on("2022-06-21")),
                reports(
                    attack().time(EventTime.at("2022-06-20T16:00Z").withZone("America/New_York")),
                    on("2022-06-21")),
                reports(on("2022-06-20T09:00Z"), on("2022-06-21T20:00Z"))),
        DecisionRow.of("on the 20th at 22:30Z; on the 19th or 22nd")
            .has(
                TIMES,
                reports(on("2022-06-20T22:30Z"), on("2022-06-19")),
                reports(on("2022-06-20T22:30Z"), on("2022-06-22")),
                lasted("2022-06-20T02:00Z", "2022-06-22T21:59Z", "2022-06-21", "2022-06-22"))
            .butNoIssue(reports(on("2022-06-20T22:30Z"), on("2022-06-20"))),
        DecisionRow.of("at 22:40; at 22:55")
            .hasNoIssue(
                reports(on("2022-06-20T22:40"), on("2022-06-20T22:55")),
                reports(on("2022-06-20T22:40+02:00"), on("2022-06-20T22:55+02:00")))
            .but(TIMES, reports(on("2022-06-20T22:40+02:00"), on("2022-06-20T10:40+02:00"))),
        DecisionRow.of("at 23:50; at 00:10 on the next day")
            .hasNoIssue(
                reports(on("2022-06-20T23:50"), on("2022-06-21T00:10")),
                reports(on("2022-06-20T23:50"), on("2022-06-21T05:49")),
                reports(on("2022-06-20T23:50+02:00"), on("2022-06-21T00:10")))
            .but(
                TIMES,
                reports(on("2022-06-20T23:50"), on("2022-06-21T05:50")),
                reports(on("2022-06-20T23:50"), on("2022-06-21"))),
        DecisionRow.of("on the 20th; at 00:00 on the 21st")
            .hasNoIssue(
                reports(on("2022-06-20"), on("2022-06-21T00:00")),
                reports(on("2022-06-21T00:00Z"), on("2022-06-20")),
                reports(on("2022-06-20T00:00"), on("2022-06-21T00:00")),
                reports(on("2022-06-21T00:00Z"), on("2022-06-20T01:00Z")),
                reports(
                    on("2022-06-20"),
                    attack().time(EventTime.at("2022-06-21T00:00").withZone("Asia/Tokyo"))))
            .but(
                TIMES,
                reports(on("2022-06-20"), on("2022-06-21T00:01")),
                reports(on("2022-06-20T08:00Z"), on("2022-06-21T00:00Z")),
                reports(on("2022-06-20T08:00"), on("2022-06-21T00:00")),
                reports(on("2022-06-19"), on("2022-06-21T00:00"))),
        DecisionRow.of("on the 20th; on the 21st, both in the zone `Europe/Kiev`")
            .has(TIMES, reports(inZone("2022-06-20"), inZone("2022-06-21")))
            .butNoIssue(
                reports(inZone("2022-06-20"), inZone("2022-06-20")),
                reports(inZone("2022-06-20"), inZone("2022-06-20T23:30")),
                reports(inZone("2022-06-21"), on("2022-06-20T22:30Z"))),
        DecisionRow.of("an attack at 09:00 and at 21:00, offsets known")
            .has(
                TIMES,
                at("09:00+02:00", ActionKind.ATTACK, "21:00+02:00"),
                at("09:00+02:00", ActionKind.ATTACK, "14:00-05:00"),
                at("09:00+02:00", ActionKind.ARREST, "21:00+02:00"))
            .butNoIssue(at("09:00+02:00", ActionKind.ATTACK, "20:59+02:00")),
        DecisionRow.of("an attack at 09:00 and at 21:00, offsets unknown")
            .hasNoIssue(
                at("09:00", ActionKind.ATTACK, "21:00"),
                at("09:00+02:00", ActionKind.ATTACK, "21:00"))
            .but(TIMES, at("09:00+02:00", ActionKind.ATTACK, "21:00+02:00")),
        DecisionRow.of("a meeting or a fight at 09:00 and at 21:00")
            .hasNoIssue(
                at("09:00+02:00", ActionKind.FIGHT, "21:00+02:00"),
                reports(
                    meeting("a", "b").time(EventTime.at("2022-06-20T09:00+02:00")),
                    meeting("a", "b").time(EventTime.at("2022-06-20T21:00+02:00"))))
            .but(TIMES, at("09:00+02:00", ActionKind.ATTACK, "21:00+02:00")),
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
        DecisionRow.of("from the 1st to the 10th, known on the 1st; later known: to the 12th")
            .hasNoIssue(extended(day(1), day(20)), extended(day(9), day(20)))
            .but(TIMES, extended(day(11), day(20)), extended(day(1), day(1))),
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

  private static Action.Builder dead(long number) {
    return of(fatalities(number));
  }

  private static Action.Builder about(long number) {
    return of(fatalities(number).asApproximate());
  }

  private static Quantity fatalities(long number) {
    return Quantity.exactly(QuantityKind.FATALITIES, number);
  }

  private static Quantity dollars(long number) {
    return Quantity.amount(number, "USD");
  }

  private static Quantity share(String percent) {
    return Quantity.builder()
        .kind(QuantityKind.CHANGE)
        .best(new BigDecimal(percent))
        .unit("%")
        .build();
  }

  private static Quantity euros(Quantity quantity) {
    return quantity.toBuilder().unit("EUR").build();
  }

  private static Dossier rescheduled(RelationType type) {
    return reports(
        type,
        on("2022-06-20").status(Status.PLANNED).asOf(day(18)),
        on("2022-06-22").status(Status.PLANNED).asOf(day(18)));
  }

  /** Creates a dossier that contains two reports, one as of the 20th and one as of the 22nd. */
  private static Dossier known(Status first, Status second) {
    return reports(attack().status(first).asOf(day(20)), attack().status(second).asOf(day(22)));
  }

  private static Dossier fewerLater(QuantityKind kind) {
    return reports(
        of(Quantity.exactly(kind, 8)).asOf(day(25)), of(Quantity.exactly(kind, 5)).asOf(day(27)));
  }

  private static Dossier called(String duration, String other) {
    return reports(
        meeting("a", "b").duration(Duration.parse(duration)),
        meeting("a", "b").duration(Duration.parse(other)));
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

  private static Action.Builder night(int ofJune) {
    return attack().time(EventTime.at(day(ofJune)).withPartOfDay(PartOfDay.NIGHT));
  }

  private static Action.Builder on(String day) {
    return attack().time(EventTime.at(day));
  }

  /**
   * Creates a dossier that contains two reports of an action at the given times of the same day.
   */
  private static Dossier at(String time, ActionKind kind, String other) {
    return reports(
        action(kind).time(EventTime.at("2022-06-20T" + time)),
        action(kind).time(EventTime.at("2022-06-20T" + other)));
  }

  private static Dossier lasted(String from, String to, String otherFrom, String otherTo) {
    return reports(
        attack().time(EventTime.during(from, to)),
        attack().time(EventTime.during(otherFrom, otherTo)));
  }

  private static Action.Builder inZone(String time) {
    return attack().time(EventTime.at(time).withZone("Europe/Kiev"));
  }

  private static Action.Builder injured(long number) {
    return of(Quantity.exactly(QuantityKind.INJURED, number));
  }

  private static Action.Builder seriously(long number) {
    return of(seriouslyInjured(number));
  }

  private static Quantity seriouslyInjured(long number) {
    return Quantity.exactly(QuantityKind.SERIOUSLY_INJURED, number);
  }

  /** Creates a dossier that contains two reports, each from an article with the given date. */
  private static Dossier inArticles(String published, Status status, Status other) {
    return reports(
            attack().status(status).article("first"), attack().status(other).article("second"))
        .toBuilder()
        .add(article("first", published), article("second", published))
        .build();
  }

  /** Creates a dossier that contains a negative and a positive report in two articles. */
  private static Dossier denied(
      String published, Action.Builder denial, String later, Action.Builder affirmed) {
    return reports(denial.polarity(Polarity.NEGATIVE).article("first"), affirmed.article("second"))
        .toBuilder()
        .add(article("first", published), article("second", later))
        .build();
  }

  /** Creates a dossier with plans in two articles, and a report that the event occurred. */
  private static Dossier twoPlans(String occurredIn) {
    return reports(
            attack().status(Status.PLANNED).article("first"),
            attack().status(Status.PLANNED).article("second"),
            attack().article(occurredIn))
        .toBuilder()
        .add(
            article("first", "2022-06-20"),
            article("second", "2022-06-20"),
            article("third", "2022-06-20"))
        .build();
  }

  /**
   * Creates a dossier that contains a report from two articles, of which the second has the given
   * date, and a report from an article of the 25th.
   */
  private static Dossier syndicated(long number, String second, long later) {
    return reports(dead(number).article("first").article("second"), dead(later).article("third"))
        .toBuilder()
        .add(
            article("first", "2022-06-20"),
            article("second", second),
            article("third", "2022-06-25"))
        .build();
  }

  private static Article article(String id, String published) {
    return Article.builder().id(id).published(published).build();
  }

  private static Action.Builder died() {
    return attack().kind(ActionKind.DIE);
  }

  private static Action.Builder alive() {
    return died().polarity(Polarity.NEGATIVE).asOf(PartialDateTime.parse("2022-03"));
  }

  private static Action.Builder notPlanned() {
    return attack().status(Status.PLANNED).polarity(Polarity.NEGATIVE);
  }

  private static Dossier extended(PartialDateTime known, PartialDateTime later) {
    return reports(
        attack().time(EventTime.during("2022-06-01", "2022-06-10")).asOf(known),
        attack().time(EventTime.during("2022-06-01", "2022-06-12")).asOf(later));
  }
}

package io.github.communique.docs;

import static io.github.communique.docs.OneOccurrence.attack;
import static io.github.communique.docs.OneOccurrence.reports;

import io.github.communique.Dossier;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.Status;
import java.util.List;

/**
 * Tests the table of properties in docs/times.md. No issue is reported for the recommended
 * properties. The other properties must either cause an issue or contradict a second, correct
 * report.
 */
class TimesTableTest extends DecisionTable {
  static final String PAGE = "docs/times.md";
  static final String HEADER = "source";
  private static final String TIMES = "occurrence.time-conflict";

  TimesTableTest() {
    super(PAGE, HEADER, cells -> "no issue");
  }

  @Override
  List<DecisionRow> rows() {
    return List.of(
        DecisionRow.of("a day, month or year")
            .hasNoIssue(
                on(EventTime.at("2022-02-21"), "2022-02-21"),
                on(EventTime.at("2022-02"), "2022-02-21"),
                on(EventTime.at("2022"), "2022-02-21"))
            .but(TIMES, on(EventTime.at("2022-02-01"), "2022-02-21")),
        DecisionRow.of("a period from one day to another, inclusive")
            .hasNoIssue(
                on(EventTime.during("2022-02-10", "2022-02-20"), "2022-02-10"),
                on(EventTime.during("2022-02-10", "2022-02-20"), "2022-02-20"))
            .but(
                TIMES,
                on(EventTime.during("2022-02-10", "2022-02-20"), "2022-02-09"),
                on(EventTime.during("2022-02-10", "2022-02-20"), "2022-02-21")),
        DecisionRow.of("the first and the last possible day, for example in conflict data sets")
            .hasNoIssue(
                both(
                    EventTime.between("2022-02-10", "2022-02-20"),
                    EventTime.during("2022-02-12", "2022-02-12")),
                both(
                    EventTime.between("2022-02-10", "2022-02-20"),
                    EventTime.between("2022-02-12", "2022-02-25")))
            .but(
                TIMES,
                both(
                    EventTime.during("2022-02-10", "2022-02-20"),
                    EventTime.during("2022-02-12", "2022-02-12"))),
        DecisionRow.of(
                "a start and an exclusive end (iCalendar `DTEND`, a half-open database range)")
            .hasNoIssue(
                both(
                    EventTime.closedOpen("2022-02-10", "2022-02-21"),
                    EventTime.during("2022-02-10", "2022-02-20")))
            .but(
                TIMES,
                both(
                    EventTime.during("2022-02-10", "2022-02-21"),
                    EventTime.during("2022-02-10", "2022-02-20"))),
        DecisionRow.of("\"early on Friday\", \"on Monday evening\"")
            .hasNoIssue(
                on(EventTime.at("2022-02-21").withPartOfDay(PartOfDay.EVENING), "2022-02-21T21:00"))
            .but(
                "time.part-of-day",
                on(
                    EventTime.at("2022-02-21T09:00").withPartOfDay(PartOfDay.EVENING),
                    "2022-02-21T21:00")),
        DecisionRow.of("a start without an end: \"takes effect on April 1\"")
            .hasNoIssue(
                on(EventTime.from("2022-04-01"), "2022-04-01"),
                reports(
                    attack().status(Status.ONGOING).time(EventTime.since("2022-04-01")),
                    attack().status(Status.ONGOING).time(EventTime.at("2022-04-01"))))
            .but("time.ongoing-mismatch", on(EventTime.since("2022-04-01"), "2022-04-01")),
        DecisionRow.of("a description without a date")
            .hasNoIssue(on(EventTime.unresolved("en", "on Monday"), "2022-02-21"))
            .but(TIMES, on(EventTime.at("2022-02-28").withText("en", "on Monday"), "2022-02-21")));
  }

  /**
   * Creates a dossier that contains two reports. One report has the given time, and the time of the
   * other report is the given day.
   */
  private static Dossier on(EventTime time, String day) {
    return both(time, EventTime.at(day));
  }

  private static Dossier both(EventTime time, EventTime other) {
    return reports(attack().time(time), attack().time(other));
  }
}

package io.github.communique.interop.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.issue.ExportSummary;
import io.github.communique.issue.SkippedEvent;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the exported calendar by reading it with the parser of another library. */
class MeetingCalendarTest {
  private static final Instant STAMP = Instant.parse("2022-03-01T10:00:00Z");

  private static final String ONLY = "its time consists only of ";
  private static final String REVERSED = "its time ends before it starts";

  private static final Actor A = Actor.of("a", ActorKind.PERSON, "Ann; \\ \"A\",\nfirst");
  private static final Actor B = Actor.of("b", ActorKind.PERSON, "Ben");
  private static final Location HALL =
      Location.of("hall", LocationKind.BUILDING, "The hall, ground floor");

  private static Meeting.Builder meeting() {
    return Meeting.builder()
        .id("talks")
        .status(Status.PLANNED)
        .participant(A)
        .participant(B)
        .place(HALL);
  }

  private Dossier dossier(Meeting... meetings) {
    return Dossier.builder().id("x:1").add(A, B, HALL).add(List.of(meetings)).build();
  }

  private static ExportSummary write(Dossier dossier, OutputStream out) {
    try {
      return MeetingCalendar.stamped(STAMP).write(dossier, out);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static ExportSummary summary(Dossier dossier) {
    return write(dossier, OutputStream.nullOutputStream());
  }

  private static String written(Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    write(dossier, out);
    String text = out.toString(UTF_8);
    assertThat(text.isEmpty() || text.endsWith("END:VCALENDAR\r\n")).isTrue();
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    return text;
  }

  private static List<VEvent> entries(Dossier dossier) {
    List<ICalendar> calendars = Biweekly.parse(written(dossier)).all();
    if (calendars.isEmpty()) {
      return List.of();
    }
    assertThat(calendars).hasSize(1);
    assertThat(calendars.get(0).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendars.get(0).getEvents();
  }

  private VEvent entry(Meeting meeting) {
    List<VEvent> entries = entries(dossier(meeting));
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  @Test
  void aDayIsAnEntryWhoseEndIsTheNextDay() {
    String text = written(dossier(meeting().time(EventTime.at("2022-02-28")).build()));
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20220228\r\n", "DTEND;VALUE=DATE:20220301\r\n")
        .contains("DTSTAMP:20220301T100000Z\r\n");
    assertThat(
            written(dossier(meeting().time(EventTime.during("2022-02-27", "2022-02-28")).build())))
        .contains("DTSTART;VALUE=DATE:20220227\r\n", "DTEND;VALUE=DATE:20220301\r\n");
  }

  @Test
  void timesOfDayAreUtcWhereThatIsKnown() {
    VEvent offset =
        entry(
            meeting()
                .time(EventTime.at("2022-02-21T15:05+03:00"))
                .duration(Duration.ofMinutes(105))
                .build());
    assertThat(offset.getDateStart().getValue().toInstant())
        .isEqualTo(Instant.parse("2022-02-21T12:05:00Z"));
    assertThat(offset.getDuration().getValue().toMillis()).isEqualTo(105 * 60_000L);
    assertThat(
            written(
                dossier(
                    meeting()
                        .time(EventTime.at("2022-07-21T10:00").withZone("Asia/Jakarta"))
                        .build())))
        .contains("DTSTART:20220721T030000Z\r\n");
    assertThat(written(dossier(meeting().time(EventTime.at("2022-07-21T10:00")).build())))
        .contains("DTSTART:20220721T100000\r\n");
  }

  @Test
  void textsAreReadAsWritten() {
    VEvent entry =
        entry(
            meeting()
                .time(EventTime.on(LocalDate.of(2022, 2, 21)))
                .medium(Medium.IN_PERSON)
                .name(LocalizedText.of("Talks, \"round\" 2; 会談 " + "long ".repeat(40)))
                .build());
    assertThat(entry.getSummary().getValue())
        .isEqualTo("Talks, \"round\" 2; 会談 " + "long ".repeat(40));
    assertThat(entry.getDescription().getValue()).isEqualTo("Ann; \\ \"A\",\nfirst, Ben");
    assertThat(entry.getLocation().getValue()).isEqualTo("The hall, ground floor");
    assertThat(entry.getUid().getValue()).isEqualTo("x:1#talks");
    assertThat(entry.getStatus().getValue()).isEqualTo("CONFIRMED");
  }

  @ParameterizedTest
  @CsvSource({
    "PROPOSED, TENTATIVE",
    "INTENDED, TENTATIVE",
    "ONGOING, CONFIRMED",
    "OCCURRED, CONFIRMED",
    "CANCELLED, CANCELLED",
    "UNKNOWN, ",
  })
  void theStatusIsMappedWhereThereIsAWord(Status status, String expected) {
    VEvent entry = entry(meeting().status(status).time(EventTime.at("2022-02-21")).build());
    assertThat(entry.getStatus() == null ? null : entry.getStatus().getValue()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "PLANNED, CERTAIN, CONFIRMED",
    "PLANNED, POSSIBLE, TENTATIVE",
    "OCCURRED, PROBABLE, TENTATIVE",
    "CANCELLED, PROBABLE, CANCELLED",
    "UNKNOWN, POSSIBLE, ",
  })
  void anUncertainMeetingIsTentative(Status status, Certainty certainty, String expected) {
    VEvent entry =
        entry(
            meeting().status(status).certainty(certainty).time(EventTime.at("2022-02-21")).build());
    assertThat(entry.getStatus() == null ? null : entry.getStatus().getValue()).isEqualTo(expected);
  }

  static Stream<Arguments> skipped() {
    EventTime day = EventTime.at("2022-02-21");
    String years = "its start or exclusive end is outside the years 1 to 9999";
    String mixed =
        "its start and end are not both dates, both local times, or both times with an offset or"
            + " zone";
    return Stream.of(
        arguments(meeting().build(), "it does not have a time"),
        arguments(at("2022-02"), "its time is not precise to the day"),
        arguments(at("2022"), "its time is not precise to the day"),
        arguments(at("+12022-02-21"), years),
        arguments(at("0000-02-21"), years),
        arguments(at("9999-12-31"), years),
        arguments(at("0001-01-01T00:00+01:00"), years),
        arguments(at(EventTime.between("2022-02-21", "2022-02-23")), ONLY + "bounds"),
        arguments(at(EventTime.unresolved("en", "soon")), ONLY + "a text"),
        arguments(at(EventTime.since("2022-02-21")), "its time does not have an end"),
        arguments(at(EventTime.until("2022-02-21")), "its time does not have a start"),
        arguments(at(day.asRecurring()), "its time is recurring"),
        arguments(at(day.asApproximate()), "its time is approximate"),
        arguments(at(day.asUncertain()), "its time is uncertain"),
        arguments(at(EventTime.during("2022-02-21", "2022-02-20")), REVERSED),
        arguments(at(EventTime.during("2022-02-21T10:00", "2022-02-21T09:00")), REVERSED),
        arguments(at(EventTime.during("2022-02-21", "2022-02-22T10:00")), mixed),
        arguments(at(EventTime.during("2022-02-21T10:00", "2022-02-21T12:00Z")), mixed),
        arguments(at(EventTime.during("2022-02-21T10:00Z", "2022-02-21T12:00")), mixed),
        arguments(
            at(EventTime.at("2022-02-21T10:00").withZone("Mars/Olympus")),
            "its time is in an unknown zone"),
        arguments(
            at(EventTime.at("2022-02-21T10:00").withZone("W. Europe Standard Time")),
            "its time is in an unknown zone"),
        arguments(
            meeting().time(day).status(Status.HYPOTHETICAL).build(), "its status is hypothetical"),
        arguments(meeting().time(day).status(Status.POSTPONED).build(), "its status is postponed"),
        arguments(meeting().time(day).status(Status.FAILED).build(), "its status is failed"),
        arguments(
            meeting().time(day).polarity(Polarity.NEGATIVE).build(), "its polarity is negative"),
        arguments(
            meeting().time(day).rank(Rank.DEPRECATED).build(), "all its reports are deprecated"));
  }

  @ParameterizedTest
  @MethodSource("skipped")
  void aSkippedMeetingHasAReason(Meeting meeting, String reason) {
    assertThat(entries(dossier(meeting))).isEmpty();
    SkippedEvent skipped = new SkippedEvent("x:1", "talks", reason);
    assertThat(summary(dossier(meeting)))
        .isEqualTo(ExportSummary.of(0, Map.of(reason, 1L), List.of(skipped)));
    assertThat(skipped).hasToString("x:1#talks skipped: " + reason);
  }

  private static Meeting at(String time) {
    return at(EventTime.at(time));
  }

  private static Meeting at(EventTime time) {
    return meeting().time(time).build();
  }

  /**
   * RFC 5545 requires the end to have the same value type as the start and to be later than the
   * start.
   */
  @ParameterizedTest
  @CsvSource({
    "2022-02-21T10:00Z, 2022-02-21T11:00+01:00, DTSTART:20220221T100000Z",
    "2022-02-21T10:00:00.1, 2022-02-21T10:00:00.9, DTSTART:20220221T100000",
  })
  void anEndThatIsNotLaterIsNotWritten(String from, String to, String start) {
    String text = written(dossier(meeting().time(EventTime.during(from, to)).build()));
    assertThat(text).doesNotContain("DTEND").contains(start + "\r\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0000-12-31T23:59:59Z", "+10000-01-01T00:00:00Z"})
  void aStampHasAYearOfFourDigits(String stamp) {
    assertThatThrownBy(() -> MeetingCalendar.stamped(Instant.parse(stamp)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(stamp);
  }

  @Test
  void aMeetingIsOneEntryHoweverManyReportsThereAre() {
    Meeting first = meeting().time(EventTime.at("2022-02-21")).build();
    Meeting second = meeting().id("again").time(EventTime.at("2022-02-21")).build();
    Dossier both =
        dossier(first, second).toBuilder().relation(second, RelationType.SAME_EVENT, first).build();
    assertThat(entries(both)).hasSize(1);
  }

  @Property(tries = 1000)
  void everyMeetingIsAnEntryOrSkipped(@ForAll Dossier dossier) {
    ExportSummary summary = summary(dossier);
    assertThat(summary.written()).isEqualTo(entries(dossier).size());
    assertThat(summary.written() + summary.skipped())
        .isEqualTo(
            Occurrences.of(dossier).all().stream().filter(MeetingCalendarTest::isMeeting).count());
  }

  private static boolean isMeeting(Occurrence occurrence) {
    return occurrence.best().orElse(occurrence.reports().get(0)) instanceof Meeting;
  }
}

package io.github.communique.interop.ical;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.communique.Actor;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.internal.export.Exported;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests the exported calendar by reading it with the parser of another library. */
class MeetingCalendarTest {
  private static final Instant STAMP = Instant.parse("2022-03-01T10:00:00Z");

  private final Actor a = Actor.of("a", ActorKind.PERSON, "Ann; \\ \"A\",\nfirst");
  private final Actor b = Actor.of("b", ActorKind.PERSON, "Ben");
  private final Location hall =
      Location.of("hall", LocationKind.BUILDING, "The hall, ground floor");

  private Meeting.Builder meeting() {
    return Meeting.builder()
        .id("talks")
        .status(Status.PLANNED)
        .participant(a)
        .participant(b)
        .place(hall);
  }

  private Dossier dossier(Meeting... meetings) {
    return Dossier.builder().id("x:1").add(a, b, hall).add(List.of(meetings)).build();
  }

  private static String written(Dossier dossier, List<String> leftOut) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      leftOut.addAll(MeetingCalendar.stamped(STAMP).write(dossier, out));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    String text = out.toString(UTF_8);
    assertThat(text.isEmpty() || text.endsWith("END:VCALENDAR\r\n")).isTrue();
    assertThat(text.split("\r\n"))
        .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75));
    return text;
  }

  private static List<VEvent> entries(Dossier dossier, List<String> leftOut) {
    List<ICalendar> calendars = Biweekly.parse(written(dossier, leftOut)).all();
    if (calendars.isEmpty()) {
      return List.of();
    }
    assertThat(calendars).hasSize(1);
    assertThat(calendars.get(0).validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    return calendars.get(0).getEvents();
  }

  private VEvent entry(Meeting meeting) {
    List<VEvent> entries = entries(dossier(meeting), new ArrayList<>());
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  @Test
  void aDayIsAnEntryWhoseEndIsTheNextDay() {
    String text =
        written(dossier(meeting().time(EventTime.at("2022-02-28")).build()), new ArrayList<>());
    assertThat(text)
        .contains("DTSTART;VALUE=DATE:20220228\r\n", "DTEND;VALUE=DATE:20220301\r\n")
        .contains("DTSTAMP:20220301T100000Z\r\n");
    assertThat(
            written(
                dossier(meeting().time(EventTime.during("2022-02-27", "2022-02-28")).build()),
                new ArrayList<>()))
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
                        .build()),
                new ArrayList<>()))
        .contains("DTSTART:20220721T030000Z\r\n");
    assertThat(
            written(
                dossier(meeting().time(EventTime.at("2022-07-21T10:00")).build()),
                new ArrayList<>()))
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
    "2022-02",
    "2022",
    "+12022-02-21",
    "0000-02-21",
    "9999-12-31",
    "0001-01-01T00:00+01:00"
  })
  void whatHasNoDayIsLeftOutAndReported(String time) {
    List<String> leftOut = new ArrayList<>();
    Meeting vague = meeting().time(EventTime.at(time)).build();
    assertThat(entries(dossier(vague), leftOut)).isEmpty();
    assertThat(leftOut).containsExactly("x:1#talks");
  }

  @Test
  void boundsAndWordsAreNotADay() {
    List<String> leftOut = new ArrayList<>();
    entries(
        dossier(
            meeting().id("a1").time(EventTime.between("2022-02-21", "2022-02-23")).build(),
            meeting().id("a2").time(EventTime.unresolved("en", "soon")).build(),
            meeting().id("a3").time(EventTime.since("2022-02-21")).build(),
            meeting().id("a4").build(),
            meeting().id("a5").status(Status.POSTPONED).time(EventTime.at("2022-02-21")).build()),
        leftOut);
    assertThat(leftOut).containsExactly("x:1#a1", "x:1#a2", "x:1#a3", "x:1#a4", "x:1#a5");
  }

  /**
   * RFC 5545 requires the end to have the same value type as the start and to be later than the
   * start.
   */
  @ParameterizedTest
  @CsvSource({
    "2022-02-21T10:00, 2022-02-21T12:00Z, ",
    "2022-02-21T10:00Z, 2022-02-21T12:00, ",
    "2022-02-21T10:00Z, 2022-02-21T11:00+01:00, DTSTART:20220221T100000Z",
    "2022-02-21T10:00:00.1, 2022-02-21T10:00:00.9, DTSTART:20220221T100000",
  })
  void anEndThatIsNotLaterOrOfAnotherFormIsNotWritten(String from, String to, String start) {
    List<String> leftOut = new ArrayList<>();
    String text = written(dossier(meeting().time(EventTime.during(from, to)).build()), leftOut);
    assertThat(text).doesNotContain("DTEND");
    if (start == null) {
      assertThat(leftOut).containsExactly("x:1#talks");
    } else {
      assertThat(text).contains(start + "\r\n");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Mars/Olympus", "W. Europe Standard Time"})
  void aTimeInAnUnknownZoneIsNotMadeLocal(String zone) {
    List<String> leftOut = new ArrayList<>();
    EventTime time = EventTime.at("2022-02-21T10:00").withZone(zone);
    assertThat(entries(dossier(meeting().time(time).build()), leftOut)).isEmpty();
    assertThat(leftOut).containsExactly("x:1#talks");
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
    assertThat(entries(both, new ArrayList<>())).hasSize(1);
  }

  @Property(tries = 1000)
  void everyMeetingIsAnEntryOrLeftOut(@ForAll Dossier dossier) {
    List<String> leftOut = new ArrayList<>();
    int entries = entries(dossier, leftOut).size();
    assertThat(entries + leftOut.size())
        .isEqualTo(
            (int)
                Exported.ofOccurrences(dossier).stream()
                    .filter(event -> event.report() instanceof Meeting)
                    .count());
  }
}

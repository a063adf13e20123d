package io.github.communique.query;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.EventProperties;
import io.github.communique.internal.inspection.Reports;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Sorts events by time and, for equal times, by position in the text. */
final class Chronology {
  private static final Comparator<Entry> ORDER =
      Comparator.comparing(Entry::earliest)
          .thenComparing(Entry::occasion)
          .thenComparing(Entry::hasOccasion)
          .thenComparing(Entry::passage);

  private final Dossier dossier;
  private final ZoneId zone;
  private final Map<String, Integer> articles = new HashMap<>();
  private final Map<Event, Integer> numbers = new IdentityHashMap<>();

  private Chronology(Dossier dossier, ZoneId zone) {
    this.dossier = dossier;
    this.zone = zone;
    for (Article article : dossier.articles()) {
      articles.putIfAbsent(article.id(), articles.size());
    }
    for (Event event : dossier.events()) {
      numbers.put(event, numbers.size());
    }
  }

  static List<Event> of(List<Event> events, Dossier dossier, ZoneId zone) {
    Chronology chronology = new Chronology(dossier, zone);
    Sequence sequence = new Sequence(events, dossier.relations(), chronology);
    List<Integer> inTime =
        IntStream.range(0, events.size())
            .mapToObj(i -> chronology.entry(i, events.get(i), sequence))
            .sorted(ORDER)
            .map(Entry::number)
            .toList();
    List<Integer> sorted = sequence.isEmpty() ? inTime : sequence.sort(inTime);
    return sorted.stream().map(events::get).toList();
  }

  /**
   * Returns the earliest possible beginning of an event or, if the event does not have a time, of
   * its meeting.
   */
  Optional<Instant> time(Event event) {
    return earliest(event).or(() -> meeting(event).flatMap(this::earliest));
  }

  /**
   * Returns the latest instant at which an event may have begun; {@link Instant#MAX} if it is
   * unknown. If an event does not have an earliest time, the method assumes that it begins before
   * the end of its meeting.
   */
  Instant latestBeginning(Event event) {
    Instant own = event.time().map(this::latestBeginning).orElse(Instant.MAX);
    if (earliest(event).isPresent()) {
      return own;
    }
    Instant end =
        meeting(event)
            .flatMap(Event::time)
            .filter(Chronology::isExact)
            .flatMap(time -> time.last(zone))
            .orElse(Instant.MAX);
    return own.isBefore(end) ? own : end;
  }

  private Instant latestBeginning(EventTime time) {
    return isExact(time)
        ? time.from().map(from -> at(from, time)).orElse(time).last(zone).orElse(Instant.MAX)
        : Instant.MAX;
  }

  private static boolean isExact(EventTime time) {
    return !time.approximate() && !time.uncertain();
  }

  /** Returns the earliest possible time of knowledge of a report. */
  Optional<Instant> known(Event event) {
    return Reports.asOf(event, dossier).map(known -> known.first(zone));
  }

  /** Returns the earliest possible end of a period; empty if the end is unknown. */
  Optional<Instant> end(EventTime period) {
    return period.to().flatMap(to -> at(to, period).first(zone));
  }

  /** Returns the start or the end of a period as a time in the same zone. */
  private static EventTime at(PartialDateTime value, EventTime period) {
    return period.toBuilder().clear("from").clear("to").ongoing(false).at(value).build();
  }

  private Entry entry(int number, Event event, Sequence sequence) {
    Optional<Event> meeting = meeting(event).map(Event.class::cast);
    return new Entry(
        number,
        sequence.time(number),
        passage(meeting.orElse(event)),
        meeting.isPresent(),
        passage(event));
  }

  private Optional<Meeting> meeting(Event event) {
    return EventProperties.occasion(event).flatMap(dossier::resolve);
  }

  private Optional<Instant> earliest(Event event) {
    return event.time().flatMap(time -> time.first(zone));
  }

  /**
   * Returns the position of an event's first passage in the articles or, if the position is
   * unknown, the end of the event's article.
   */
  private Passage passage(Event event) {
    int number = numbers.getOrDefault(event, Integer.MAX_VALUE);
    return event.evidence().stream()
        .map(evidence -> passage(evidence, event, number))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> new Passage(article(event), Integer.MAX_VALUE, number));
  }

  private Passage passage(Evidence evidence, Event event, int number) {
    int article = evidence.article().map(this::article).orElseGet(() -> article(event));
    return new Passage(article, evidence.start().orElse(Integer.MAX_VALUE), number);
  }

  private int article(Event event) {
    return event.articles().stream().mapToInt(this::article).min().orElse(0);
  }

  private int article(Ref<Article> ref) {
    return articles.getOrDefault(ref.id(), Integer.MAX_VALUE);
  }

  private record Entry(
      int number, Instant earliest, Passage occasion, boolean hasOccasion, Passage passage) {}

  private record Passage(int article, int start, int event) implements Comparable<Passage> {
    private static final Comparator<Passage> IN_THE_TEXT =
        Comparator.comparingInt(Passage::article)
            .thenComparingInt(Passage::start)
            .thenComparingInt(Passage::event);

    @Override
    public int compareTo(Passage other) {
      return IN_THE_TEXT.compare(this, other);
    }
  }
}

package io.github.communique.query;

import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    List<Event> related = dossier.relations().isEmpty() ? List.of() : events;
    Sequence sequence =
        new Sequence(related, dossier.relations(), chronology::time, chronology::latestBeginning);
    List<Event> inTime =
        events.stream()
            .map(event -> chronology.entry(event, sequence))
            .sorted(ORDER)
            .map(Entry::event)
            .toList();
    return sequence.isEmpty() ? inTime : sequence.sort(inTime);
  }

  /**
   * Returns the earliest possible beginning of an event or, if the event does not have a time, of
   * its meeting.
   */
  private Optional<Instant> time(Event event) {
    return earliest(event).or(() -> meeting(event).flatMap(this::earliest));
  }

  /**
   * Returns the latest instant at which an event may have begun; {@link Instant#MAX} if it is
   * unknown.
   */
  private Instant latestBeginning(Event event) {
    EventTime time = event.time().filter(stated -> stated.first(zone).isPresent()).orElse(null);
    if (time == null) {
      time = meeting(event).flatMap(Event::time).orElse(null);
    }
    if (time == null || time.approximate() || time.uncertain()) {
      return Instant.MAX;
    }
    return beginning(time).last(zone).orElse(Instant.MAX);
  }

  /**
   * Returns the start of a period, in the same zone. A time without a {@code from} value is
   * returned unchanged.
   */
  private static EventTime beginning(EventTime time) {
    return time.from()
        .map(from -> time.toBuilder().clear("from").clear("to").ongoing(false).at(from).build())
        .orElse(time);
  }

  private Entry entry(Event event, Sequence sequence) {
    Optional<Event> meeting = meeting(event).map(Event.class::cast);
    Instant earliest = sequence.time(event).or(() -> time(event)).orElse(Instant.MAX);
    return new Entry(
        event, earliest, passage(meeting.orElse(event)), meeting.isPresent(), passage(event));
  }

  /** Returns the meeting at which a statement was made or an agreement was reached. */
  private Optional<Meeting> meeting(Event event) {
    return event instanceof Statement statement
        ? statement.during().flatMap(dossier::resolve)
        : event instanceof Agreement agreement
            ? agreement.reachedAt().flatMap(dossier::resolve)
            : Optional.empty();
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
      Event event, Instant earliest, Passage occasion, boolean hasOccasion, Passage passage) {}

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

package io.github.communique.interop.dataset;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Relation;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.RelationType;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Joins GDELT 2.0 mentions with the events that they refer to. Each mention becomes an additional
 * report of the event, with its own article, {@code asOf} time and confidence. A relation of type
 * {@code same-event} connects the report to the event.
 */
public final class MentionJoin {
  private static final String PREFIX = "gdelt:";

  private MentionJoin() {}

  /**
   * Joins event dossiers with mention dossiers in constant memory.
   *
   * <p>Both streams must be sorted numerically by {@code GLOBALEVENTID}. The mentions of each event
   * must be {@linkplain EventTableReader#grouped() grouped} into one dossier. Events without
   * mentions, and mentions without an event, are returned unchanged. The joined dossiers are sorted
   * in the same way.
   *
   * @param events the dossiers imported from {@link EventTables#gdeltEvents()}; closed when the
   *     returned stream is closed
   * @param mentions the dossiers imported from {@link EventTables#gdeltMentions()}; closed when the
   *     returned stream is closed
   * @return the joined dossiers; the caller must close the stream. Stream operations throw {@link
   *     IllegalStateException} if an input stream is not sorted, if a dossier id is not a GDELT id,
   *     or if mentions refer to an event dossier that does not contain an event
   */
  public static Stream<Dossier> join(Stream<Dossier> events, Stream<Dossier> mentions) {
    Objects.requireNonNull(events, "events");
    Objects.requireNonNull(mentions, "mentions");
    Iterator<Dossier> joined = new Joined(events.iterator(), mentions.iterator());
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(joined, Spliterator.ORDERED), false)
        .onClose(events::close)
        .onClose(mentions::close);
  }

  private static Dossier joined(Dossier event, Dossier mentions) {
    if (event.events().isEmpty()) {
      throw new IllegalStateException(
          "each dossier in the stream of events must contain an event; found none in "
              + Quoted.of(event.id()));
    }
    Event first = event.events().get(0);
    Dossier.Builder all = event.toBuilder();
    Map<String, Article> articles = new HashMap<>();
    for (Article article : mentions.articles()) {
      Article named = article.toBuilder().id("mentioned-in-" + article.id()).build();
      articles.put(article.id(), named);
      all.add(named);
    }
    for (Event mention : mentions.events()) {
      EventBuilder<?> report = first.toBuilder().id("mention-" + mention.id());
      report.articles(
          mention.articles().stream()
              .flatMap(ref -> Stream.ofNullable(articles.get(ref.id())))
              .toList());
      report.clear("asOf");
      mention.asOf().ifPresent(report::asOf);
      mention.confidence().ifPresent(report::confidence);
      report.identifiers(mention.identifiers()).extensions(mention.extensions());
      Event built = report.build();
      all.add(built);
      all.relation(Relation.of(built, RelationType.SAME_EVENT, first));
    }
    return all.build();
  }

  /** Merges two sorted streams. */
  private static final class Joined implements Iterator<Dossier> {
    private final Side events;
    private final Side mentions;

    Joined(Iterator<Dossier> events, Iterator<Dossier> mentions) {
      this.events = new Side(events, "events");
      this.mentions = new Side(mentions, "mentions");
    }

    @Override
    public boolean hasNext() {
      return events.peek() != null || mentions.peek() != null;
    }

    @Override
    public Dossier next() {
      Dossier event = events.peek();
      Dossier mention = mentions.peek();
      if (event == null && mention == null) {
        throw new NoSuchElementException();
      }
      if (mention == null || event != null && events.number < mentions.number) {
        return events.take();
      }
      if (event == null || mentions.number < events.number) {
        return mentions.take();
      }
      mentions.take();
      return joined(events.take(), mention);
    }
  }

  /** Reads one of the two streams, with a lookahead of one dossier. */
  private static final class Side {
    private final Iterator<Dossier> dossiers;
    private final String name;
    private @Nullable Dossier next;
    private long number = -1;

    Side(Iterator<Dossier> dossiers, String name) {
      this.dossiers = dossiers;
      this.name = name;
    }

    @Nullable Dossier peek() {
      if (next == null && dossiers.hasNext()) {
        next = dossiers.next();
        long before = number;
        number = number(next.id());
        if (number < before) {
          throw new IllegalStateException(
              name + " must be sorted by GLOBALEVENTID; found " + number + " after " + before);
        }
      }
      return next;
    }

    Dossier take() {
      Dossier taken = Objects.requireNonNull(next);
      next = null;
      return taken;
    }

    private long number(String id) {
      String digits = id.startsWith(PREFIX) ? id.substring(PREFIX.length()) : "";
      if (digits.length() > 18 || !digits.matches("[0-9]+")) {
        throw new IllegalStateException(
            name + " must have ids such as gdelt:410412347; found " + Quoted.of(id));
      }
      return Long.parseLong(digits);
    }
  }
}

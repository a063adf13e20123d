package io.github.communique.internal.inspection;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Ref;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Computes the span of time within which a report was certainly published.
 *
 * <p>The span is derived from the publication times of the event's articles. If the event does not
 * refer to an article, the span is derived from the dossier's only article. If an event has several
 * articles, the span includes all of their publication times, so that a time outside the span
 * contradicts every article.
 */
public final class Knowledge {
  private final List<Article> articles;
  private final Index index;

  /** The bounds of the articles' spans, as computed by {@link Nanos}. */
  private final long[] firsts;

  private final long[] lasts;

  public Knowledge(Dossier dossier, Index index) {
    this.articles = dossier.articles();
    this.index = index;
    this.firsts = new long[articles.size()];
    this.lasts = new long[articles.size()];
    for (int i = 0; i < firsts.length; i++) {
      Article article = articles.get(i);
      Optional<PartialDateTime> published = article.published();
      firsts[i] = published.isPresent() ? Nanos.first(published.get()) : Nanos.NONE;
      lasts[i] = Nanos.later(last(published), last(article.updated()));
    }
  }

  private static long last(Optional<PartialDateTime> value) {
    return value.isPresent() ? Nanos.last(value.get()) : Nanos.NONE;
  }

  /**
   * Fast path: returns true if an event at this time may have begun before the report was
   * published. If the result is false, the spans must be compared.
   */
  public boolean isPublishedAfterTheBeginOf(EventTime time, Event event) {
    long last = bound(event, lasts);
    if (last == Nanos.NONE && bound(event, firsts) == Nanos.NONE) {
      last = last(event.asOf());
    }
    return Nanos.isNotBefore(last, Nanos.first(time));
  }

  /**
   * Fast path: returns true if an event at this time may have ended after the report's time of
   * knowledge. If the result is false, the spans must be compared.
   */
  public boolean isKnownBeforeTheEndOf(EventTime time, Event event) {
    Optional<PartialDateTime> asOf = event.asOf();
    long first = asOf.isPresent() ? Nanos.first(asOf.get()) : bound(event, firsts);
    return Nanos.isNotBefore(Nanos.last(time), first);
  }

  /**
   * Returns a bound of the span of a report's only article; {@link Nanos#UNKNOWN} if the report has
   * several articles.
   */
  private long bound(Event event, long[] bounds) {
    List<Ref<Article>> carrying = event.articles();
    if (carrying.isEmpty()) {
      return bounds.length == 1 ? bounds[0] : Nanos.NONE;
    }
    int number = index.find(carrying.get(0).id());
    return carrying.size() > 1
        ? Nanos.UNKNOWN
        // The index numbers articles first.
        : number == Index.NONE || number >= bounds.length ? Nanos.NONE : bounds[number];
  }

  /**
   * Returns the span of a report's articles, from their publication to their last update. If this
   * span is unknown, returns the span of {@code asOf}.
   */
  public Span published(Event event) {
    Span published = articles(event);
    return published.equals(Span.UNKNOWN) ? asOf(event) : published;
  }

  /**
   * Returns whether a report's articles were certainly published and last updated before its {@code
   * asOf}. An article that was corrected, or retrieved later, may contain an update that is not
   * recorded.
   */
  public boolean isPublishedBeforeAsOf(Event event) {
    Span asOf = asOf(event);
    return articles(event).isBefore(asOf)
        && carrying(event).stream().noneMatch(article -> mayBeUpdatedAt(asOf, article));
  }

  private static boolean mayBeUpdatedAt(Span asOf, @Nullable Article article) {
    return article != null
        && (article.updated().isEmpty() && !article.corrections().isEmpty()
            || article.retrieved().filter(time -> !Span.of(time).isBefore(asOf)).isPresent());
  }

  /** Returns whether the span of a report's articles is known. */
  public boolean isPublished(Event event) {
    return !articles(event).equals(Span.UNKNOWN);
  }

  /** Returns the article of a report that was published first. */
  public Optional<Article> earliest(Event event) {
    return carrying(event).stream()
        .<Article>flatMap(Stream::ofNullable)
        .filter(article -> span(article).first() != null)
        .min(Comparator.comparing(article -> span(article).first()));
  }

  /** Returns the article of a report that was published or updated last. */
  public Optional<Article> latest(Event event) {
    return carrying(event).stream()
        .<Article>flatMap(Stream::ofNullable)
        .filter(article -> span(article).last() != null)
        .max(Comparator.comparing(article -> span(article).last()));
  }

  /**
   * Returns the span of a report's {@code asOf} time. If this time is absent, returns the span of
   * the report's articles.
   */
  public Span known(Event event) {
    return event.asOf().isPresent() ? asOf(event) : articles(event);
  }

  private static Span asOf(Event event) {
    return event.asOf().map(Span::of).orElse(Span.UNKNOWN);
  }

  private Span articles(Event event) {
    Span all = null;
    for (Article article : carrying(event)) {
      Span one = article == null ? Span.UNKNOWN : span(article);
      all =
          all == null
              ? one
              : new Span(earlier(all.first(), one.first()), later(all.last(), one.last()));
    }
    return all == null ? Span.UNKNOWN : all;
  }

  /** Returns the articles of a report, with null for each unresolved reference. */
  private List<@Nullable Article> carrying(Event event) {
    List<@Nullable Article> carrying = new ArrayList<>();
    for (Ref<Article> ref : event.articles()) {
      carrying.add(index.resolve(ref));
    }
    if (carrying.isEmpty() && articles.size() == 1) {
      carrying.add(articles.get(0));
    }
    return carrying;
  }

  /**
   * Returns the span from the publication of an article to its last update, because an updated
   * article may report events up to the update.
   */
  private static Span span(Article article) {
    Instant first = article.published().map(Span::of).orElse(Span.UNKNOWN).first();
    Instant last =
        Stream.of(article.published(), article.updated())
            .flatMap(Optional<PartialDateTime>::stream)
            .map(value -> Span.of(value).last())
            .reduce((a, b) -> a.isAfter(b) ? a : b)
            .orElse(null);
    return new Span(first, last);
  }

  private static @Nullable Instant earlier(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other == null ? null : one.isBefore(other) ? one : other;
  }

  private static @Nullable Instant later(@Nullable Instant one, @Nullable Instant other) {
    return one == null || other == null ? null : one.isAfter(other) ? one : other;
  }
}

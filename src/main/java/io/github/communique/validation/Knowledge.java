package io.github.communique.validation;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.time.PartialDateTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a report was made: within this span, for certain.
 *
 * <p>The publication of the event's articles counts, or of the dossier's only article. With several
 * articles the span takes in them all, so that what is outside it contradicts each of them.
 */
final class Knowledge {
  private Knowledge() {}

  /**
   * The span in which the articles that carry a report appeared and were changed, or else the one
   * in which its source knew it.
   */
  static Span published(Event event, Dossier dossier) {
    Span published = articles(event, dossier);
    return published.first() == null && published.last() == null ? asOf(event) : published;
  }

  /** The span in which the source of a report knew it, as stated, or else that of the articles. */
  static Span known(Event event, Dossier dossier) {
    return event.asOf().isPresent() ? asOf(event) : articles(event, dossier);
  }

  private static Span asOf(Event event) {
    return event.asOf().map(Span::of).orElse(Span.UNKNOWN);
  }

  private static Span articles(Event event, Dossier dossier) {
    Span all = null;
    for (Optional<Article> article : carrying(event, dossier)) {
      Span one = article.map(Knowledge::span).orElse(Span.UNKNOWN);
      all =
          all == null
              ? one
              : new Span(earlier(all.first(), one.first()), later(all.last(), one.last()));
    }
    return all == null ? Span.UNKNOWN : all;
  }

  private static List<Optional<Article>> carrying(Event event, Dossier dossier) {
    if (!event.articles().isEmpty()) {
      return event.articles().stream().map(dossier::resolve).toList();
    }
    return dossier.articles().size() == 1
        ? List.of(Optional.of(dossier.articles().get(0)))
        : List.of();
  }

  /** From the publication to the last change: an article that is kept up to date tells of both. */
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

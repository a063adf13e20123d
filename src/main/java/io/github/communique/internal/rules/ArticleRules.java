package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Span;
import io.github.communique.time.PartialDateTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** {@code article.*}: when an article appeared, and what comes from which article. */
final class ArticleRules {
  private static final Duration LONG = Duration.ofDays(366);

  private ArticleRules() {}

  static void check(Article article, Trail at) {
    if (article.published().isEmpty()) {
      return;
    }
    PartialDateTime published = article.published().get();
    comesAfter(published, article.updated(), "updated", at);
    comesAfter(published, article.retrieved(), "retrieved", at);
    if (article.embargoedUntil().filter(end -> isBefore(published, end)).isPresent()) {
      Code.ARTICLE_EMBARGO.report(
          at.within("published"),
          "the article was published "
              + published
              + ", but its embargo ended "
              + article.embargoedUntil().get(),
          "published is when the text appeared, not when it was received");
    }
  }

  private static void comesAfter(
      PartialDateTime published, Optional<PartialDateTime> later, String property, Trail at) {
    if (later.filter(time -> isBefore(time, published)).isPresent()) {
      Code.ARTICLE_TIMES_REVERSED.report(
          at.within(property),
          "the article was "
              + property
              + " "
              + later.get()
              + ", before it was published "
              + published,
          "published is the first publication; the two may be exchanged");
    }
  }

  private static boolean isBefore(PartialDateTime one, PartialDateTime other) {
    return Span.of(one).isBefore(Span.of(other));
  }

  /** An event of a dossier of several articles. Its passages or its time of knowledge may do. */
  static void check(Event event, Trail at) {
    if (event.articles().isEmpty() && event.evidence().isEmpty() && event.asOf().isEmpty()) {
      Code.ARTICLE_UNSTATED.report(
          at.spot(),
          Kinds.named(event) + " has no articles, but the dossier has several",
          "articles names those that carry the report");
    }
  }

  /** A passage of a dossier of several articles, of which its event may name the only one. */
  static void check(Evidence evidence, Trail at) {
    if (EvidenceRules.named(evidence, at).isEmpty()) {
      Code.ARTICLE_UNSTATED.report(
          at.spot(),
          "a passage does not say which article it is from, and the dossier has several",
          "article names the one that has the words");
    }
  }

  /** The articles that were published long before an event that they are said to report. */
  static void appearAfter(Event event, Span time, Trail at) {
    List<Ref<Article>> articles = event.articles();
    for (int i = 0, count = articles.size(); i < count; i++) {
      Article article = at.index().resolve(articles.get(i));
      if (article == null || article.published().isEmpty()) {
        continue;
      }
      Span published = Span.of(article.updated().orElse(article.published().get()));
      if (published.endingLater(LONG).isBefore(time)) {
        Code.TIME_OCCURRED_AFTER_PUBLICATION.report(
            at.within("articles", i),
            Kinds.named(event)
                + " is "
                + event.status()
                + ", but article \""
                + article.id()
                + "\" was published "
                + article.published().get()
                + ", long before it",
            "an article that carried a plan has an event of its own; the date of the article may be"
                + " wrong");
      }
    }
  }
}

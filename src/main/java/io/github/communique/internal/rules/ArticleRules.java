package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.CitedArticle;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.Sha256;
import io.github.communique.time.PartialDateTime;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The {@code article.*} rules, which check the times and digests of articles, and the references
 * from events and passages to articles.
 */
final class ArticleRules {
  private static final Duration LONG = Duration.ofDays(366);
  private static final Pattern DIGEST = Pattern.compile("sha-256:[0-9a-f]{64}");

  private ArticleRules() {}

  static void check(Article article, Trail at) {
    article.textDigest().ifPresent(digest -> checkDigest(digest, article, at));
    if (article.published().isEmpty()) {
      return;
    }
    PartialDateTime published = article.published().get();
    article
        .updated()
        .filter(updated -> isBeforeOfOnePublisher(updated, published))
        .ifPresent(updated -> reportReversed(published, updated, "updated", at));
    article
        .retrieved()
        .filter(retrieved -> isBefore(retrieved, published))
        .ifPresent(retrieved -> reportReversed(published, retrieved, "retrieved", at));
    if (article
        .embargoedUntil()
        .filter(end -> isBeforeOfOnePublisher(published, end))
        .isPresent()) {
      Code.ARTICLE_EMBARGO.report(
          at.within("published"),
          "\"published\" must not be before \"embargoedUntil\"; found %s and %s"
              .formatted(published, article.embargoedUntil().get()),
          "set \"published\" to the time when the text appeared, not when it was received");
    }
  }

  private static void checkDigest(String digest, Article article, Trail at) {
    if (!DIGEST.matcher(digest).matches()) {
      Code.ARTICLE_DIGEST.report(
          at.within("textDigest"),
          Quoted.of(digest)
              + " is not a valid digest; expected \"sha-256:\" and 64 lower-case hexadecimal"
              + " digits");
      return;
    }
    if (article.text().isPresent()) {
      byte[] text = article.text().get().getBytes(StandardCharsets.UTF_8);
      String right = "sha-256:" + HexFormat.of().formatHex(Sha256.digest().digest(text));
      if (!digest.equals(right)) {
        Code.ARTICLE_DIGEST.report(
            at.within("textDigest"),
            "the digest of the text is " + Quoted.of(right) + "; found " + Quoted.of(digest),
            "restore the original text, because the offsets of passages refer to it, or correct the"
                + " digest; the digest belongs to the full stored text, not to an excerpt");
      }
    }
  }

  private static void reportReversed(
      PartialDateTime published, PartialDateTime later, String property, Trail at) {
    Code.ARTICLE_TIMES_REVERSED.report(
        at.within(property),
        "%s must not be before \"published\"; found %s and %s"
            .formatted(Quoted.of(property), later, published),
        "\"published\" is the time of the first publication; check whether the values are swapped");
  }

  /**
   * Returns whether one time is before another time that the same publisher stated. If neither time
   * has an offset, both times are in the publisher's zone.
   */
  private static boolean isBeforeOfOnePublisher(PartialDateTime one, PartialDateTime other) {
    return one.offset().isEmpty() && other.offset().isEmpty()
        ? one.last(ZoneOffset.UTC).isBefore(other.first(ZoneOffset.UTC))
        : isBefore(one, other);
  }

  private static boolean isBefore(PartialDateTime one, PartialDateTime other) {
    return Span.of(one).isBefore(Span.of(other));
  }

  /**
   * Checks an event in a dossier that contains several articles. The event must have evidence, an
   * {@code asOf} time or a reference to an article.
   */
  static void check(Event event, Trail at) {
    if (event.articles().isEmpty() && event.evidence().isEmpty() && event.asOf().isEmpty()) {
      Code.ARTICLE_UNSTATED.report(
          at.site(),
          Kinds.named(event) + " does not name its articles, but the dossier has several",
          "set \"articles\" to the articles that contain the report");
    }
  }

  /**
   * Checks a passage in a dossier that contains several articles. The passage need not refer to an
   * article if its event refers to exactly one article.
   */
  static void check(Evidence evidence, Trail at) {
    if (evidence.article().isEmpty()
        && CitedArticle.of(evidence, () -> at.event(), List.of()).isEmpty()) {
      Code.ARTICLE_UNSTATED.report(
          at.site(),
          "the passage does not name its article, but the dossier has several",
          "set \"article\" to the article that contains the passage");
    }
  }

  /**
   * Reports articles that were last updated or, if never updated, published more than a year before
   * the event that they describe.
   */
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
            "%s, but article \"%s\", published %s, is more than a year older than the event"
                .formatted(Kinds.withStatus(event), article.id(), article.published().get()),
            "if the article announces the event, add the planned event separately; otherwise"
                + " correct the publication date");
      }
    }
  }
}

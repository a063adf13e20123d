package io.github.communique.internal.inspection;

import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares reports by time of knowledge and by quality. */
public final class Reports {
  private static final List<Certainty> CERTAINTIES =
      List.of(Certainty.CERTAIN, Certainty.UNSPECIFIED, Certainty.PROBABLE, Certainty.POSSIBLE);

  private static final Duration UNBOUNDED = Duration.ofSeconds(Long.MAX_VALUE);

  private Reports() {}

  /**
   * Returns the time of knowledge of a report. This is, in order of preference, the {@code asOf}
   * time of the report, the time of its latest source statement, or the latest publication time of
   * its articles.
   */
  public static Optional<PartialDateTime> asOf(Event report, Dossier dossier) {
    return report.asOf().or(() -> said(report, dossier)).or(() -> published(report, dossier));
  }

  /**
   * Returns the time of the latest statement that is a source of a report; empty if there is no
   * such statement, or if at least one of these statements has an unknown time.
   */
  private static Optional<PartialDateTime> said(Event report, Dossier dossier) {
    PartialDateTime latest = null;
    List<Attribution> sources = report.attributions();
    for (int i = 0, count = sources.size(); i < count; i++) {
      if (sources.get(i).statement().isPresent()) {
        Optional<PartialDateTime> made =
            dossier
                .resolve(sources.get(i).statement().get())
                .flatMap(statement -> made(statement, dossier));
        if (made.isEmpty()) {
          return Optional.empty();
        }
        if (latest == null || end(latest).isBefore(end(made.get()))) {
          latest = made.get();
        }
      }
    }
    return Optional.ofNullable(latest);
  }

  /**
   * Returns the publication time of the article that was published last among the articles of a
   * report. Articles with an unknown publication time are ignored.
   */
  private static Optional<PartialDateTime> published(Event report, Dossier dossier) {
    List<Ref<Article>> articles = report.articles();
    if (articles.size() < 2) {
      return article(report, dossier).flatMap(Article::published);
    }
    return articles.stream()
        .flatMap(article -> dossier.resolve(article).flatMap(Article::published).stream())
        .max(Comparator.comparing(Reports::end));
  }

  /**
   * Returns the time of a statement or, if not set, the time of the meeting at which the statement
   * was made.
   */
  private static Optional<PartialDateTime> made(Statement statement, Dossier dossier) {
    return statement
        .time()
        .or(() -> statement.during().flatMap(dossier::resolve).flatMap(Meeting::time))
        .filter(time -> !time.approximate() && !time.uncertain() && !time.recurring())
        .flatMap(time -> time.at().or(time::to).or(time::from));
  }

  /**
   * Returns a key for grouping reports by their time of knowledge. The key is the time of knowledge
   * or, if the time is unknown, the id of the article.
   */
  public static Optional<Object> known(Event report, Dossier dossier) {
    Optional<PartialDateTime> asOf = asOf(report, dossier);
    return asOf.isPresent()
        ? Optional.of(asOf.get())
        : article(report, dossier).map(Article::id).map(Object.class::cast);
  }

  /**
   * Returns whether two reports have the same known time of knowledge, so that both describe the
   * same state of affairs. A day is the same time of knowledge only within one article.
   */
  public static boolean areKnownTogether(Event one, Event other, Dossier dossier) {
    Optional<Object> state = knownState(one, dossier);
    return state.isPresent() && state.equals(knownState(other, dossier));
  }

  /**
   * Returns a key that is equal for two reports that are {@linkplain #areKnownTogether known
   * together}; empty if the time of knowledge is unknown.
   */
  public static Optional<Object> knownState(Event report, Dossier dossier) {
    return known(report, dossier)
        .map(known -> isMoment(known) ? known : List.of(known, report.articles()));
  }

  private static boolean isMoment(Object known) {
    return known instanceof PartialDateTime time
        && time.precision().compareTo(Precision.MINUTE) >= 0;
  }

  private static Optional<Article> article(Event report, Dossier dossier) {
    List<Ref<Article>> articles = report.articles();
    return articles.size() == 1
        ? dossier.resolve(articles.get(0))
        : articles.isEmpty() && dossier.articles().size() == 1
            ? Optional.of(dossier.articles().get(0))
            : Optional.empty();
  }

  /**
   * Returns a comparator that sorts the best report first. The criteria are the rank, whether the
   * report is hypothetical, the time of knowledge (latest first), the certainty, and the precision
   * of the time, in this order.
   */
  public static Comparator<Event> bestFirst(Dossier dossier) {
    return byRank()
        .thenComparing(asserted())
        .thenComparing(laterKnown(dossier))
        .thenComparing(moreCertain())
        .thenComparing(morePrecise());
  }

  /**
   * Returns a comparator that sorts more certain reports first. A report with unspecified certainty
   * precedes a probable report.
   */
  public static Comparator<Event> moreCertain() {
    return Comparator.comparingInt(report -> CERTAINTIES.indexOf(report.certainty()));
  }

  /** Returns a comparator that sorts hypothetical reports last. They do not assert anything. */
  public static Comparator<Event> asserted() {
    return Comparator.comparing(report -> report.status() == Status.HYPOTHETICAL);
  }

  public static Comparator<Event> byRank() {
    return Comparator.comparing(Event::rank);
  }

  public static Comparator<Event> laterKnown(Dossier dossier) {
    return Comparator.comparing(
        report -> asOf(report, dossier).map(Reports::end).orElse(Instant.MIN),
        Comparator.reverseOrder());
  }

  /**
   * Returns a comparator that sorts reports with a more precise time first. Of two times with equal
   * precision, an approximate or uncertain time is less precise.
   */
  public static Comparator<Event> morePrecise() {
    return Comparator.comparing(
            (Event report) -> report.time().map(Reports::width).orElse(UNBOUNDED))
        .thenComparing(report -> report.time().filter(Reports::isVague).isPresent());
  }

  private static boolean isVague(EventTime time) {
    return time.approximate() || time.uncertain();
  }

  private static Instant end(PartialDateTime asOf) {
    return asOf.last(ZoneOffset.UTC);
  }

  private static Duration width(EventTime time) {
    Optional<Instant> first = time.first(ZoneOffset.UTC);
    Optional<Instant> last = time.last(ZoneOffset.UTC);
    return first.isEmpty() || last.isEmpty() || first.get().isAfter(last.get())
        ? UNBOUNDED
        : Duration.between(first.get(), last.get());
  }

  /** Returns whether a report is taken into account, that is, whether it is not deprecated. */
  public static boolean counts(Event report) {
    return report.rank() != Rank.DEPRECATED;
  }
}

package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Affiliation;
import io.github.communique.Article;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Span;
import io.github.communique.internal.inspection.TimeText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.Certainty;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The {@code actor.tenures-overlap} rule, which checks that only one actor holds an exclusive post
 * at a time.
 */
final class TenureRules {
  /**
   * The English titles of posts that only one actor holds at a time. The name of an organization
   * may follow the title, as in "president of the union". All other posts in a state or
   * organization may be held by several actors.
   */
  private static final Predicate<String> HELD_BY_ONE =
      Pattern.compile(
              "(?s)(?:president|prime minister|chancellor|king|queen|emperor|pope|supreme leader"
                  + "|head of state|head of government"
                  + "|foreign minister|minister of foreign affairs"
                  + "|defen[cs]e minister|minister of defen[cs]e"
                  + "|interior minister|minister of the interior"
                  + "|finance minister|minister of finance"
                  + "|secretary[- ]general|commander-in-chief|chief executive officer"
                  + "|chairman|chairperson|mayor)(?: of .*)?")
          .asMatchPredicate();

  private static final String OF = " of ";
  private static final String THE = "the ";

  /** The maximum length of a title that is searched for the name of the organization. */
  private static final int LONGEST_TITLE = 200;

  private final Inspection run;
  private final @Nullable Instant now;
  private final Map<String, List<Tenure>> tenures = new HashMap<>();

  /** The names of each organization in lower case, by the id of the organization. */
  private final Map<String, Set<String>> names = new HashMap<>();

  private TenureRules(Inspection run) {
    this.run = run;
    this.now = firstPublication(run.dossier().articles());
  }

  /**
   * Compares the periods in which actors held the same post.
   *
   * @param holders the actors with posts
   */
  static void check(List<Actor> holders, Inspection run) {
    if (holders.size() < 2) {
      return;
    }
    TenureRules rules = new TenureRules(run);
    holders.forEach(rules::add);
    rules.tenures.values().forEach(rules::compare);
  }

  /**
   * Returns the earliest publication time of the articles; null if any publication time is unknown.
   * An ongoing period does not end before this time.
   */
  private static @Nullable Instant firstPublication(List<Article> articles) {
    Instant first = null;
    for (Article article : articles) {
      Instant published = article.published().map(value -> Span.of(value).first()).orElse(null);
      if (published == null) {
        return null;
      }
      first = first == null || published.isBefore(first) ? published : first;
    }
    return first;
  }

  private void add(Actor actor) {
    List<Affiliation> posts = actor.affiliations();
    for (int i = 0; i < posts.size(); i++) {
      Affiliation post = posts.get(i);
      if (post.organization().isPresent()
          && post.period().isPresent()
          && post.attributions().isEmpty()
          && post.certainty() != Certainty.POSSIBLE
          && post.certainty() != Certainty.PROBABLE) {
        Optional<String> title = post.title().flatMap(TenureRules::heldByOne);
        Tenure tenure = Tenure.of(actor, i, post.period().get(), now);
        if (title.isPresent() && tenure != null) {
          Ref<Actor> organization = post.organization().get();
          tenures
              .computeIfAbsent(
                  organization.id() + ' ' + withoutOrganization(title.get(), organization),
                  key -> new ArrayList<>(2))
              .add(tenure);
        }
      }
    }
  }

  private static Optional<String> heldByOne(LocalizedText title) {
    return TextRules.inAllLanguages(title)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .filter(HELD_BY_ONE)
        .findFirst();
  }

  /**
   * Removes the name of the organization from the end of a title. For example, in the organization
   * "France", the titles "president" and "president of France" are equal.
   */
  private String withoutOrganization(String title, Ref<Actor> organization) {
    if (title.length() > LONGEST_TITLE) {
      return title;
    }
    for (int end = title.indexOf(OF); end >= 0; end = title.indexOf(OF, end + 1)) {
      String name = title.substring(end + OF.length());
      Set<String> known = names.computeIfAbsent(organization.id(), id -> names(organization));
      if (known.contains(name)
          || name.startsWith(THE) && known.contains(name.substring(THE.length()))) {
        return title.substring(0, end);
      }
    }
    return title;
  }

  private Set<String> names(Ref<Actor> ref) {
    Actor organization = run.index().resolve(ref);
    return organization == null
        ? Set.of()
        : Stream.concat(Stream.of(organization.name()), organization.aliases().stream())
            .flatMap(TextRules::inAllLanguages)
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
  }

  /** Compares each tenure with the tenure that ends last among those with an earlier start. */
  private void compare(List<Tenure> all) {
    all.sort(
        Comparator.comparing(Tenure::begun).thenComparing(Tenure::end, Comparator.reverseOrder()));
    Tenure last = null;
    for (Tenure tenure : all) {
      if (last != null
          && !last.actor.id().equals(tenure.actor.id())
          && !tenure.first.isBefore(last.begun)
          && tenure.begun.isBefore(last.end)) {
        Affiliation post = tenure.post();
        Code.ACTOR_TENURES_OVERLAP.report(
            run.siteOf(tenure.actor).within("affiliations", tenure.index).within("period"),
            "\"%s\" holds the post %s in \"%s\" %s, but \"%s\" holds it %s: the periods overlap"
                .formatted(
                    tenure.actor.id(),
                    Quoted.of(post.title().orElseThrow().value()),
                    post.organization().orElseThrow().id(),
                    TimeText.of(post.period().orElseThrow()),
                    last.actor.id(),
                    TimeText.of(last.post().period().orElseThrow())),
            "correct one of the periods; both may include the day of a handover");
      }
      if (last == null || last.end.isBefore(tenure.end)) {
        last = tenure;
      }
    }
  }

  /**
   * A period in which an actor certainly held a post. If the start is unknown, it is the last
   * instant of the tenure.
   *
   * @param first the first instant of the tenure; if the end is unknown, the earliest possible
   *     start, because the tenure may have ended before its latest possible start
   * @param begun the latest possible start of the tenure
   * @param end the earliest possible end of the tenure
   */
  private record Tenure(Actor actor, int index, Instant first, Instant begun, Instant end) {
    static @Nullable Tenure of(Actor actor, int index, EventTime period, @Nullable Instant now) {
      if (Span.of(period).equals(Span.UNKNOWN)) {
        return null;
      }
      if (period.from().isEmpty()) {
        // A tenure whose start is unknown still overlaps with a tenure that includes its end.
        Instant last = period.to().map(value -> Span.of(value).first()).orElse(null);
        return last == null ? null : new Tenure(actor, index, last, last, last);
      }
      Instant begun = Span.of(period.from().get()).last();
      Optional<Instant> stated = period.to().map((PartialDateTime value) -> Span.of(value).first());
      Instant end = stated.orElse(period.ongoing() ? now : null);
      if (begun == null || stated.isPresent() && !begun.isBefore(stated.get())) {
        return null;
      }
      if (end != null && !end.isBefore(begun)) {
        return new Tenure(actor, index, begun, begun, end);
      }
      // A tenure whose end is unknown still overlaps with a tenure that includes its start.
      Instant first = Span.of(period.from().get()).first();
      return first == null ? null : new Tenure(actor, index, first, begun, begun);
    }

    Affiliation post() {
      return actor.affiliations().get(index);
    }
  }
}

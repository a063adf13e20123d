package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Passages;
import io.github.communique.Ref;
import io.github.communique.Relation;
import io.github.communique.vocabulary.ArticlePart;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Where the passages of the events are in the headlines and texts of the articles. A passage is
 * where its offsets say, if its words are there, else at the only place that has them. A passage of
 * which the place is unknown is shown with its event only.
 */
final class MarkedText {
  /** A passage that was found, and who refers to it. Indexes are those of Java strings. */
  private record Found(String anchor, int begin, int end, Event event) {}

  private final Contents contents;
  private final Map<Article, List<Found>> inText = new IdentityHashMap<>();
  private final Map<Article, List<Found>> inHeadline = new IdentityHashMap<>();
  private final Map<Evidence, String> anchors = new IdentityHashMap<>();
  private final Map<String, PassageFinder> finders = new HashMap<>();
  private int number;

  MarkedText(Contents contents) {
    this.contents = contents;
    for (var happening : contents.happenings().all()) {
      for (Event event : happening.reports()) {
        event.evidence().forEach(evidence -> find(evidence, event));
      }
    }
    for (Relation relation : contents.dossier().relations()) {
      contents
          .dossier()
          .resolve(relation.from())
          .ifPresent(event -> relation.evidence().forEach(evidence -> find(evidence, event)));
    }
  }

  private void find(Evidence evidence, Event event) {
    Article article = article(evidence, event).orElse(null);
    if (article == null) {
      return;
    }
    boolean isHeadline = evidence.part().equals(ArticlePart.HEADLINE);
    String text = isHeadline ? article.headline().map(it -> it.value()).orElse("") : text(article);
    Evidence place = place(evidence, text, isHeadline ? "h " + article.id() : article.id());
    OptionalInt begin = place == null ? OptionalInt.empty() : place.beginIndex(text);
    OptionalInt end = place == null ? OptionalInt.empty() : place.endIndex(text);
    if (begin.isPresent() && end.isPresent() && begin.getAsInt() < end.getAsInt()) {
      String anchor = "passage-" + ++number;
      anchors.put(evidence, anchor);
      (isHeadline ? inHeadline : inText)
          .computeIfAbsent(article, added -> new ArrayList<>())
          .add(new Found(anchor, begin.getAsInt(), end.getAsInt(), event));
    }
  }

  /** The evidence with the offsets of its place; null unless there is exactly one place. */
  private @Nullable Evidence place(Evidence evidence, String text, String key) {
    OptionalInt begin = evidence.beginIndex(text);
    if (begin.isPresent()
        && evidence.endIndex(text).isPresent()
        && text.startsWith(evidence.exact(), begin.getAsInt())
        && evidence.endIndex(text).getAsInt() == begin.getAsInt() + evidence.exact().length()) {
      return evidence;
    }
    Passages places = finders.computeIfAbsent(key, added -> PassageFinder.of(text)).find(evidence);
    return places.only().orElse(null);
  }

  private static String text(Article article) {
    return article.text().orElse("");
  }

  /** The article that a passage is in: the one that is named, or the only one. */
  Optional<Article> article(Evidence evidence, Event event) {
    List<Article> all = contents.dossier().articles();
    Optional<Ref<Article>> named = evidence.article();
    if (named.isEmpty() && event.articles().size() == 1) {
      named = Optional.of(event.articles().get(0));
    }
    if (named.isPresent()) {
      return contents.dossier().resolve(named.get());
    }
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }

  /** Where a passage begins on the page; empty if it was not found. */
  Optional<String> anchor(Evidence evidence) {
    return Optional.ofNullable(anchors.get(evidence));
  }

  /** The headline as written, with its passages. */
  Html headline(Article article) {
    String text = article.headline().map(it -> it.value()).orElse("");
    return marked(text, 0, text.length(), inHeadline.getOrDefault(article, List.of()));
  }

  /** The text in paragraphs, with its passages. */
  List<Html> paragraphs(Article article) {
    String text = text(article);
    List<Found> passages = inText.getOrDefault(article, List.of());
    List<Html> paragraphs = new ArrayList<>();
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(Html.of("<p dir=\"auto\">{}</p>\n", marked(text, begin, end, passages)));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  /** A part of a text, cut wherever a passage begins or ends. */
  private Html marked(String text, int from, int to, List<Found> passages) {
    List<Found> here =
        passages.stream()
            .filter(passage -> passage.begin() < to && passage.end() > from)
            .sorted(
                Comparator.comparingInt(Found::begin)
                    .thenComparing(Found::end, Comparator.reverseOrder()))
            .toList();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    for (Found passage : here) {
      cuts.add(Math.max(from, passage.begin()));
      cuts.add(Math.min(to, passage.end()));
    }
    Map<Integer, List<Found>> beginning = new HashMap<>();
    Map<Integer, List<Found>> ending = new HashMap<>();
    for (Found passage : here) {
      beginning
          .computeIfAbsent(Math.max(from, passage.begin()), cut -> new ArrayList<>())
          .add(passage);
      ending.computeIfAbsent(passage.end(), cut -> new ArrayList<>()).add(passage);
    }
    List<Html> marked = new ArrayList<>();
    Map<String, Found> open = new LinkedHashMap<>();
    int begin = from;
    for (int cut : cuts) {
      if (cut > begin) {
        marked.add(segment(text.substring(begin, cut), open));
      }
      ending.getOrDefault(cut, List.of()).forEach(passage -> open.remove(passage.anchor()));
      marked.add(references(ending.getOrDefault(cut, List.of())));
      for (Found passage : beginning.getOrDefault(cut, List.of())) {
        open.put(passage.anchor(), passage);
        if (passage.begin() >= from) {
          marked.add(Html.of("<span class=\"begin\" id=\"{}\"></span>", passage.anchor()));
        }
      }
      begin = cut;
    }
    return Html.of("{}", marked);
  }

  private static Html segment(String text, Map<String, Found> open) {
    if (open.isEmpty()) {
      return Html.text(text);
    }
    Found innermost = null;
    for (Found passage : open.values()) {
      innermost = passage;
    }
    return Html.of(
        "<mark class=\"{}\">{}</mark>",
        innermost == null ? "" : Anchors.kind(innermost.event()),
        text);
  }

  /** The numbers of the events that passages support, at the end of the passages. */
  private Html references(List<Found> passages) {
    if (passages.isEmpty()) {
      return Html.NONE;
    }
    Map<String, Html> links = new LinkedHashMap<>();
    for (Found passage : passages) {
      String anchor = contents.anchors().of(passage.event());
      int event = contents.happenings().number(passage.event());
      links.putIfAbsent(
          anchor,
          Html.of(
              "<a href=\"#{}\" aria-label=\"event {}, {}\">{}</a>",
              anchor,
              event,
              Anchors.kind(passage.event()),
              event));
    }
    return Html.of(
        "<sup class=\"references\">{}</sup>",
        Html.join("<span class=\"comma\">, </span>", List.copyOf(links.values())));
  }
}

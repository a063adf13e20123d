package io.github.communique.page;

import io.github.communique.Actor;
import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Relation;
import io.github.communique.internal.inspection.CitedArticle;
import io.github.communique.internal.text.CodePointOffsets;
import io.github.communique.vocabulary.ArticlePart;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Locates the passages of events and actors in the headlines and texts of articles. The offsets of
 * a passage are used if the text at these offsets equals the words of the passage. Otherwise, the
 * text is searched for the words, which must occur exactly once. A passage that is not found, or
 * that is from another part of the article, is shown only with the object that it supports.
 */
final class MarkedText {
  /** A located passage and the object that it supports. The indexes are in UTF-16 code units. */
  private record Found(String anchor, int begin, int end, DossierObject about) {
    String kind() {
      return about instanceof Event event ? Anchors.kind(event) : "actor";
    }
  }

  private final Contents contents;
  private final Map<Article, List<Found>> inText = new IdentityHashMap<>();
  private final Map<Article, List<Found>> inHeadline = new IdentityHashMap<>();
  private final Map<Evidence, String> anchors = new IdentityHashMap<>();
  private final Map<String, Searched> searched = new HashMap<>();
  private int number;

  MarkedText(Contents contents) {
    this.contents = contents;
    for (Event event : contents.occurrences().events()) {
      event.evidence().forEach(evidence -> find(evidence, event));
    }
    for (Relation relation : contents.dossier().relations()) {
      contents
          .dossier()
          .resolve(relation.from())
          .ifPresent(event -> relation.evidence().forEach(evidence -> find(evidence, event)));
    }
    for (Actor actor : contents.dossier().actors()) {
      actor.affiliations().forEach(post -> post.evidence().forEach(it -> find(it, actor)));
      actor.otherNames().forEach(name -> name.evidence().forEach(it -> find(it, actor)));
    }
  }

  private void find(Evidence evidence, DossierObject about) {
    Article article = article(evidence, about).orElse(null);
    boolean isHeadline = evidence.part().equals(ArticlePart.HEADLINE);
    if (article == null || !isHeadline && !evidence.part().equals(ArticlePart.TEXT)) {
      return;
    }
    String text = isHeadline ? article.headline().map(it -> it.value()).orElse("") : text(article);
    searched
        .computeIfAbsent(
            isHeadline ? "h " + article.id() : article.id(), added -> new Searched(text))
        .place(evidence)
        .filter(place -> place.begin() < place.end())
        .ifPresent(
            place -> {
              String anchor = "passage-" + ++number;
              anchors.put(evidence, anchor);
              (isHeadline ? inHeadline : inText)
                  .computeIfAbsent(article, added -> new ArrayList<>())
                  .add(new Found(anchor, place.begin(), place.end(), about));
            });
  }

  /** The range of a passage, with an exclusive end. */
  private record Range(int begin, int end) {}

  /** A text that is searched for passages. */
  private static final class Searched {
    private final String text;
    private final CodePointOffsets offsets;
    private final PassageFinder finder;

    Searched(String text) {
      this.text = text;
      this.offsets = new CodePointOffsets(text);
      this.finder = PassageFinder.of(text);
    }

    /**
     * Returns the range of the passage in the text; empty if the passage is not found, or is found
     * at several positions.
     */
    Optional<Range> place(Evidence evidence) {
      Optional<Range> stated = stated(evidence).filter(range -> stands(evidence.exact(), range));
      return stated.isPresent() ? stated : finder.find(evidence).only().flatMap(this::stated);
    }

    private Optional<Range> stated(Evidence evidence) {
      OptionalInt begin = offsets.index(evidence.start());
      OptionalInt end = offsets.index(evidence.end());
      return begin.isPresent() && end.isPresent()
          ? Optional.of(new Range(begin.getAsInt(), end.getAsInt()))
          : Optional.empty();
    }

    private boolean stands(String words, Range range) {
      return text.startsWith(words, range.begin()) && range.end() == range.begin() + words.length();
    }
  }

  private static String text(Article article) {
    return article.text().orElse("");
  }

  /**
   * Returns the article that contains a passage. This is, in order of preference, the article to
   * which the evidence refers, the only article in the dossier, or the only article of the event.
   */
  Optional<Article> article(Evidence evidence, DossierObject about) {
    return CitedArticle.of(
            evidence,
            () -> about instanceof Event event ? event : null,
            contents.dossier().articles())
        .flatMap(contents.dossier()::resolve);
  }

  /** Returns whether none of the passages was located. */
  boolean isEmpty() {
    return anchors.isEmpty();
  }

  /** Returns the anchor at the start of a passage, or empty if the passage was not located. */
  Optional<String> anchor(Evidence evidence) {
    return Optional.ofNullable(anchors.get(evidence));
  }

  /** Returns the original headline with marked passages. */
  Html headline(Article article) {
    String text = article.headline().map(it -> it.value()).orElse("");
    return marked(text, 0, text.length(), inOrder(inHeadline.getOrDefault(article, List.of())));
  }

  /**
   * Returns the passages sorted by start. If the starts are equal, the longest passage comes first.
   */
  private static List<Found> inOrder(List<Found> passages) {
    return passages.stream()
        .sorted(
            Comparator.comparingInt(Found::begin)
                .thenComparing(Found::end, Comparator.reverseOrder()))
        .toList();
  }

  /** Returns the paragraphs of the text with marked passages. */
  List<Html> paragraphs(Article article) {
    String text = text(article);
    List<Found> passages = inOrder(inText.getOrDefault(article, List.of()));
    List<Found> open = new ArrayList<>();
    List<Html> paragraphs = new ArrayList<>();
    int next = 0;
    int begin = 0;
    while (begin < text.length()) {
      int end = text.indexOf('\n', begin);
      end = end < 0 ? text.length() : end;
      while (next < passages.size() && passages.get(next).begin() < end) {
        open.add(passages.get(next++));
      }
      int from = begin;
      open.removeIf(passage -> passage.end() <= from);
      if (!text.substring(begin, end).isBlank()) {
        paragraphs.add(Html.of("<p dir=\"auto\">{}</p>\n", marked(text, begin, end, open)));
      }
      begin = end + 1;
    }
    return paragraphs;
  }

  /**
   * Returns a part of a text as HTML with marked passages. The text is split at the start and the
   * end of each passage, because passages can overlap.
   */
  private Html marked(String text, int from, int to, List<Found> here) {
    Map<Integer, List<Found>> beginning =
        here.stream().collect(Collectors.groupingBy(passage -> Math.max(from, passage.begin())));
    Map<Integer, List<Found>> ending = here.stream().collect(Collectors.groupingBy(Found::end));
    TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
    cuts.addAll(beginning.keySet());
    cuts.addAll(ending.keySet());
    List<Html> marked = new ArrayList<>();
    // A stack of passages, with the innermost passage last. Passages that end before the current
    // segment are removed lazily.
    Deque<Found> open = new ArrayDeque<>();
    int begin = from;
    for (int cut : cuts.headSet(to, true)) {
      if (cut > begin) {
        while (!open.isEmpty() && open.getLast().end() <= begin) {
          open.removeLast();
        }
        marked.add(segment(text.substring(begin, cut), open.peekLast()));
      }
      marked.add(references(ending.getOrDefault(cut, List.of())));
      for (Found passage : beginning.getOrDefault(cut, List.of())) {
        open.addLast(passage);
        if (passage.begin() >= from) {
          marked.add(Html.of("<span class=\"begin\" id=\"{}\"></span>", passage.anchor()));
        }
      }
      begin = cut;
    }
    return Html.all(marked);
  }

  private static Html segment(String text, @Nullable Found innermost) {
    return innermost == null
        ? Html.text(text)
        : Html.of("<mark class=\"{}\">{}</mark>", innermost.kind(), text);
  }

  /**
   * Returns links to the events and actors whose passages end at a position. The link text is the
   * event number, or "who" for an actor.
   */
  private Html references(List<Found> passages) {
    if (passages.isEmpty()) {
      return Html.NONE;
    }
    Map<String, Html> links = new LinkedHashMap<>();
    for (Found passage : passages) {
      String anchor = contents.anchors().of(passage.about());
      links.putIfAbsent(anchor, reference(anchor, passage));
    }
    return Html.of(
        "<sup class=\"references\">{}</sup>",
        Html.join("<span class=\"comma\">, </span>", List.copyOf(links.values())));
  }

  private Html reference(String anchor, Found passage) {
    if (passage.about() instanceof Event event) {
      int number = contents.occurrences().number(event);
      return Html.of(
          "<a href=\"#{}\" aria-label=\"event {}, {}\">{}</a>",
          anchor,
          number,
          passage.kind(),
          number);
    }
    String name =
        passage.about() instanceof Actor actor
            ? Phrase.cut(contents.languages().shown(actor.name()), Wording.MENTION)
            : "";
    return Html.of("<a href=\"#{}\" aria-label=\"who: {}\">who</a>", anchor, name);
  }
}

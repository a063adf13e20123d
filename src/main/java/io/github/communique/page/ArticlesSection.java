package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.Identifier;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/**
 * The articles section of the page. It contains facts about each article, and its text with marked
 * passages.
 */
final class ArticlesSection {
  private static final String LEGEND =
      """
      <p class="note">The numbers behind a marked passage lead to the events that it supports: a \
      <mark class="statement">statement</mark>, <mark class="meeting">meeting</mark>, \
      <mark class="agreement">agreement</mark> or <mark class="action">action</mark>. \
      “who” leads to the actor whose <mark class="actor">name or post</mark> it supports.</p>
      """;

  /**
   * The maximum number of articles for which all texts are initially expanded. If there are more
   * articles, all texts are initially collapsed.
   */
  private static final int MOST_OPEN = 3;

  private final Contents contents;
  private final MarkedText passages;

  ArticlesSection(Contents contents, MarkedText passages) {
    this.contents = contents;
    this.passages = passages;
  }

  Html html() {
    List<Article> articles = contents.dossier().articles();
    if (articles.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        "{}{}",
        passages.isEmpty() ? Html.NONE : Html.of(LEGEND),
        Collapsed.of(
            "Articles",
            articles.stream().map(this::article).toList(),
            part -> Html.of("{}", part)));
  }

  private Html article(Article article) {
    return Html.of(
        """
        <article class="article{}" id="{}">
        {}{}{}</article>
        """,
        areCollapsed() ? " brief" : "",
        contents.anchors().of(article),
        headline(article),
        facts(article),
        text(article));
  }

  /**
   * Returns the original headline instead of a translation, because passages are marked in the
   * original.
   */
  private Html headline(Article article) {
    if (article.headline().isEmpty()) {
      return Html.of("<h3><bdi>{}</bdi></h3>\n", article.id());
    }
    Html language =
        article
            .headline()
            .flatMap(LocalizedText::language)
            .map(tag -> Html.of(" lang=\"{}\"", tag))
            .orElse(Html.NONE);
    return Html.of("<h3 dir=\"auto\"{}>{}</h3>\n", language, passages.headline(article));
  }

  private Html text(Article article) {
    List<Html> paragraphs = passages.paragraphs(article);
    if (paragraphs.isEmpty()) {
      return Html.of("<p class=\"note\">The dossier does not contain the text.</p>\n");
    }
    Html text = Html.of("<div class=\"text\"{}>\n{}</div>\n", language(article), paragraphs);
    return areCollapsed()
        ? Html.of("<details><summary>Text</summary>\n{}</details>\n", text)
        : text;
  }

  private boolean areCollapsed() {
    return contents.dossier().articles().size() > MOST_OPEN;
  }

  /** Returns an HTML {@code lang} attribute with the language of an article. */
  static Html language(Article article) {
    return article.language().map(language -> Html.of(" lang=\"{}\"", language)).orElse(Html.NONE);
  }

  private Html facts(Article article) {
    List<Html> facts = new ArrayList<>();
    article
        .headline()
        .filter(headline -> !headline.translations().isEmpty())
        .ifPresent(headline -> add(facts, "Headline", contents.html(Phrase.of(headline))));
    article.publisher().ifPresent(value -> add(facts, "Publisher", data(value)));
    if (!article.authors().isEmpty()) {
      add(
          facts,
          article.authors().size() == 1 ? "Author" : "Authors",
          Html.join(", ", article.authors().stream().map(ArticlesSection::data).toList()));
    }
    article.section().ifPresent(value -> add(facts, "Section", data(value)));
    article.published().ifPresent(value -> add(facts, "Published", Times.html(value)));
    article.updated().ifPresent(value -> add(facts, "Updated", Times.html(value)));
    article
        .dateline()
        .ifPresent(
            place -> add(facts, "Dateline", contents.html(contents.wording().location(place))));
    article.embargoedUntil().ifPresent(value -> add(facts, "Embargoed until", Times.html(value)));
    article
        .corrections()
        .forEach(value -> add(facts, "Correction", contents.html(Phrase.of(value))));
    article.retrieved().ifPresent(value -> add(facts, "Retrieved", Times.html(value)));
    article.language().ifPresent(value -> add(facts, "Language", Html.text(value)));
    article.url().ifPresent(value -> add(facts, "Address", Html.link(value, data(value))));
    article.licence().ifPresent(value -> add(facts, "Licence", Html.link(value, data(value))));
    article.textDigest().ifPresent(value -> add(facts, "Digest of the text", data(value)));
    identifiers(facts, article.identifiers());
    return list(facts);
  }

  private static Html data(String value) {
    return Html.of("<bdi>{}</bdi>", value);
  }

  /** Adds a fact, unless its value is empty. */
  static void add(List<Html> facts, String label, Html value) {
    if (!value.isEmpty()) {
      facts.add(Html.of("<div><dt>{}</dt><dd>{}</dd></div>\n", label, value));
    }
  }

  static void identifiers(List<Html> facts, List<Identifier> identifiers) {
    if (!identifiers.isEmpty()) {
      add(
          facts,
          identifiers.size() == 1 ? "Identifier" : "Identifiers",
          Html.join(", ", identifiers.stream().map(ArticlesSection::identifier).toList()));
    }
  }

  /**
   * Returns an identifier. The identifier is a link if its address is an HTTP or HTTPS URL;
   * otherwise, the address follows the identifier.
   */
  private static Html identifier(Identifier identifier) {
    Html name = Html.of("{} <bdi>{}</bdi>", identifier.scheme().value(), identifier.value());
    return identifier
        .uri()
        .map(
            uri ->
                Html.isOfTheWeb(uri)
                    ? Html.link(uri, name)
                    : Html.of("{} (<bdi>{}</bdi>)", name, uri))
        .orElse(name);
  }

  /** Returns a list of facts, or empty markup for an empty list. */
  static Html list(List<Html> facts) {
    return facts.isEmpty() ? Html.NONE : Html.of("<dl class=\"facts\">\n{}</dl>\n", facts);
  }
}

package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.value.LocalizedText;
import java.util.List;

/**
 * The articles section of the page. For each article, it contains facts and the text with marked
 * passages.
 */
record ArticlesSection(Contents contents, MarkedText passages) {
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

  Html html() {
    List<Article> articles = contents.dossier().articles();
    if (articles.isEmpty()) {
      return Html.NONE;
    }
    return Html.of(
        "{}{}",
        passages.isEmpty() ? Html.NONE : Html.of(LEGEND),
        Collapsed.of("Articles", articles.stream().map(this::article).toList(), Html::all));
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
    String language = article.headline().flatMap(LocalizedText::language).orElse("");
    return Html.of(
        "<h3 dir=\"auto\"{}>{}</h3>\n",
        Html.attribute("lang", language),
        passages.headline(article));
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
    return Html.attribute("lang", article.language().orElse(""));
  }

  private Html facts(Article article) {
    Facts facts =
        new Facts(contents)
            .add(
                "Headline",
                article
                    .headline()
                    .filter(headline -> !headline.translations().isEmpty())
                    .map(headline -> contents.html(Phrase.of(headline))))
            .add("Publisher", article.publisher().map(Html::data))
            .add(
                article.authors().size() == 1 ? "Author" : "Authors",
                Html.join(", ", article.authors().stream().map(Html::data).toList()))
            .add("Section", article.section().map(Html::data))
            .add("Published", article.published().map(Times::html))
            .add("Updated", article.updated().map(Times::html))
            .add("Dateline", article.dateline().stream().map(contents.wording()::mention))
            .add("Embargoed until", article.embargoedUntil().map(Times::html));
    article.corrections().forEach(text -> facts.add("Correction", contents.html(Phrase.of(text))));
    return facts
        .add("Retrieved", article.retrieved().map(Times::html))
        .add("Language", article.language().map(Html::text))
        .add("Address", article.url().map(ArticlesSection::link))
        .add("Licence", article.licence().map(ArticlesSection::link))
        .add("Digest of the text", article.textDigest().map(Html::data))
        .add(article.identifiers())
        .html();
  }

  private static Html link(String address) {
    return Html.link(address, Html.data(address));
  }
}

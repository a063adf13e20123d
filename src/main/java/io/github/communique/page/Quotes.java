package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Evidence;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Formats the passages that support an object, with links to their positions in the articles. */
record Quotes(Contents contents, MarkedText passages) {
  /** Returns a list item for each passage. The label describes what the passages support. */
  List<Html> items(String label, List<Evidence> evidence, DossierObject object) {
    Html before = label.isEmpty() ? Html.NONE : Html.of("<span class=\"note\">{}:</span> ", label);
    return evidence.stream()
        .map(each -> Html.of("<li>{}{}</li>\n", before, of(each, object)))
        .toList();
  }

  /** Returns a list element with the given items; empty if there are no items. */
  static Html list(List<Html> items) {
    return items.isEmpty() ? Html.NONE : Html.of("<ul class=\"quotes\">\n{}</ul>\n", items);
  }

  /**
   * Returns the words of a passage, with a link to its position in the article. If the passage was
   * not located, the result contains the surrounding words and the article instead of a link. If
   * the article was searched, the result also states why the passage was not located.
   */
  Html of(Evidence evidence, DossierObject object) {
    Article article = passages.article(evidence, object).orElse(null);
    Html language = article == null ? Html.NONE : ArticlesSection.language(article);
    Html words = Html.of("“<bdi{}>{}</bdi>”", language, evidence.exact());
    return passages
        .anchor(evidence)
        .map(anchor -> Html.of("<a href=\"#{}\">{}</a>", anchor, words))
        .orElseGet(
            () ->
                Html.of(
                    "{}{}{} <span class=\"note\">({})</span>",
                    around("{} ", evidence.prefix().orElse(""), language),
                    words,
                    around(" {}", evidence.suffix().orElse(""), language),
                    where(evidence, article)));
  }

  private static Html around(String template, String text, Html language) {
    return text.isEmpty()
        ? Html.NONE
        : Html.of(template, Html.of("<bdi class=\"note\"{}>{}</bdi>", language, text));
  }

  private Html where(Evidence evidence, @Nullable Article article) {
    if (article == null) {
      return evidence
          .article()
          .map(ref -> Html.of("of <bdi>{}</bdi>", Phrase.cut(ref.id(), Wording.MENTION)))
          .orElse(Html.of("of an article that is not named"));
    }
    boolean isSearched =
        evidence.part().equals(ArticlePart.HEADLINE) && article.headline().isPresent()
            || evidence.part().equals(ArticlePart.TEXT) && article.text().isPresent();
    return Html.of(
        "{} of {}{}",
        contents.html(Wording.word(evidence.part())),
        contents.html(contents.wording().mention(article)),
        isSearched ? ": not found there, or at several places" : "");
  }
}

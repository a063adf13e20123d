package io.github.communique.internal.inspection;

import io.github.communique.Article;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Ref;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Finds the article that contains a passage. */
public final class CitedArticle {
  private CitedArticle() {}

  /**
   * Returns the article that contains a passage. This is, in order of preference, the article to
   * which the evidence refers, the only article in the dossier, or the only article of the event
   * that the passage supports.
   *
   * @param event supplies the event that the passage supports, or null if the passage supports an
   *     object of another kind
   * @param articles the articles in the dossier
   */
  public static Optional<Ref<Article>> of(
      Evidence evidence, Supplier<@Nullable Event> event, List<Article> articles) {
    if (evidence.article().isPresent()) {
      return evidence.article();
    }
    if (articles.size() == 1) {
      return Optional.of(Ref.to(Article.class, articles.get(0)));
    }
    Event supported = event.get();
    return supported != null && supported.articles().size() == 1
        ? Optional.of(supported.articles().get(0))
        : Optional.empty();
  }
}

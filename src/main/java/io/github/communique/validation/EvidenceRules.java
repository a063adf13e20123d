package io.github.communique.validation;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.structure.Quoted;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import java.util.Optional;

/** {@code evidence.*}: the words of a passage stand in the article, and where it says. */
final class EvidenceRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Evidence.class, EvidenceRules::standsThere), EvidenceRules::standsSomewhere);

  private EvidenceRules() {}

  private static void standsThere(Evidence evidence, Spot at) {
    Optional<Passages> text = text(evidence, at);
    boolean located = evidence.start().isPresent() || evidence.end().isPresent();
    if (located) {
      checkRange(evidence, text, at);
    } else if (text.isPresent() && !TextRules.isBlank(evidence.exact())) {
      at.run().searches().add(new Search(evidence, text.get(), at));
      text.get().expect(inContext(evidence));
    }
  }

  /** What is to be searched when all of it is known. */
  record Search(Evidence evidence, Passages text, Spot at) {}

  private static void standsSomewhere(Dossier dossier, Spot at) {
    at.run().searches().forEach(search -> search(search.evidence, search.text, search.at));
  }

  private static void checkRange(Evidence evidence, Optional<Passages> text, Spot at) {
    if (evidence.start().isEmpty() || evidence.end().isEmpty()) {
      boolean noStart = evidence.start().isEmpty();
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.in(noStart ? "end" : "start"),
          noStart
              ? "end " + evidence.end().getAsInt() + " has no start: a passage has both or none"
              : "start " + evidence.start().getAsInt() + " has no end: a passage has both or none");
      return;
    }
    int start = evidence.start().getAsInt();
    int end = evidence.end().getAsInt();
    if (end < start) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.in("end"), "end " + end + " is before start " + start + ": it is after the last word");
    } else if (text.isPresent() && end > text.get().length()) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.in("end"),
          "end "
              + end
              + " is after the end of the text, which has "
              + text.get().length()
              + " code points");
    } else if (text.isPresent() && !text.get().stands(evidence.exact(), start, end)) {
      Code.EVIDENCE_MISMATCH.report(
          at.in("exact"),
          Quoted.of(evidence.exact())
              + " is not what stands from "
              + start
              + " to "
              + end
              + ": "
              + Quoted.of(text.get().between(start, end)),
          "offsets count Unicode code points of the text as stored");
    }
  }

  private static void search(Evidence evidence, Passages text, Spot at) {
    int hits = text.count(inContext(evidence));
    if (hits == 0) {
      Code.EVIDENCE_NOT_FOUND.report(
          at.in("exact"),
          Quoted.of(evidence.exact())
              + (evidence.prefix().isPresent() || evidence.suffix().isPresent()
                  ? " does not stand in the article between the words given"
                  : " does not stand in the article"));
    } else if (hits > 1) {
      Code.EVIDENCE_AMBIGUOUS.report(
          at.in("exact"),
          Quoted.of(evidence.exact()) + " stands in the article more than once",
          "start and end, or the words before or after, tell which it is");
    }
  }

  private static String inContext(Evidence evidence) {
    return evidence.prefix().orElse("") + evidence.exact() + evidence.suffix().orElse("");
  }

  /** The text that has the passage, where the dossier holds it. */
  private static Optional<Passages> text(Evidence evidence, Spot at) {
    return article(evidence, at.dossier())
        .flatMap(article -> text(article, evidence.part()))
        .map(text -> at.run().passages(text));
  }

  private static Optional<Article> article(Evidence evidence, Dossier dossier) {
    return evidence.article().isPresent()
        ? dossier.resolve(evidence.article().get())
        : Optional.of(dossier.articles())
            .filter(articles -> articles.size() == 1)
            .map(articles -> articles.get(0));
  }

  private static Optional<String> text(Article article, ArticlePart part) {
    return part.equals(ArticlePart.TEXT)
        ? article.text()
        : part.equals(ArticlePart.HEADLINE)
            ? article.headline().map(LocalizedText::value)
            : Optional.empty();
  }
}

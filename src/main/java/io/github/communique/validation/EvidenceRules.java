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
    Optional<SearchedText> text = text(evidence, at);
    boolean located = evidence.start().isPresent() || evidence.end().isPresent();
    if (located) {
      checkRange(evidence, text, at);
    } else if (text.isPresent() && !TextRules.isBlank(evidence.exact())) {
      at.run().searches().add(new Search(evidence, text.get(), at));
      text.get().expect(inContext(evidence));
      text.get().expect(evidence.exact());
    }
  }

  /** What is to be searched when all of it is known. */
  record Search(Evidence evidence, SearchedText text, Spot at) {}

  private static void standsSomewhere(Dossier dossier, Spot at) {
    at.run().searches().forEach(search -> search(search.evidence, search.text, search.at));
  }

  private static void checkRange(Evidence evidence, Optional<SearchedText> text, Spot at) {
    if (evidence.start().isEmpty() || evidence.end().isEmpty()) {
      boolean noStart = evidence.start().isEmpty();
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within(noStart ? "end" : "start"),
          noStart
              ? "end " + evidence.end().getAsInt() + " has no start: a passage has both or none"
              : "start " + evidence.start().getAsInt() + " has no end: a passage has both or none");
      return;
    }
    int start = evidence.start().getAsInt();
    int end = evidence.end().getAsInt();
    if (end < start) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "end " + end + " is before start " + start + ": it is after the last word");
    } else if (text.isPresent() && end > text.get().length()) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "end "
              + end
              + " is after the end of the text, which has "
              + text.get().length()
              + " code points");
    } else if (text.isPresent() && !text.get().stands(evidence.exact(), start, end)) {
      report(
          Code.EVIDENCE_MISMATCH,
          at.within("exact"),
          Quoted.of(evidence.exact())
              + " is not what stands from "
              + start
              + " to "
              + end
              + ": "
              + Quoted.of(text.get().between(start, end)),
          text.get().hint(evidence));
    }
  }

  /** The rules are those of {@link Evidence#findIn(String)}, which costs more than to count. */
  private static void search(Evidence evidence, SearchedText text, Spot at) {
    int inContext = text.count(inContext(evidence));
    int anywhere = text.count(evidence.exact());
    if (anywhere == 0) {
      report(
          Code.EVIDENCE_NOT_FOUND,
          at.within("exact"),
          Quoted.of(evidence.exact()) + " does not stand in the article",
          text.hint(evidence));
    } else if (inContext > 1
        || inContext == 0 && anywhere > 1 && evidence.findIn(text.text()).all().size() > 1) {
      report(
          Code.EVIDENCE_AMBIGUOUS,
          at.within("exact"),
          Quoted.of(evidence.exact()) + " stands in the article more than once",
          Optional.of("start and end, or the words before or after, tell which it is"));
    }
  }

  private static void report(Code code, Spot at, String message, Optional<String> hint) {
    hint.ifPresentOrElse(
        mending -> code.report(at, message, mending), () -> code.report(at, message));
  }

  private static String inContext(Evidence evidence) {
    return evidence.prefix().orElse("") + evidence.exact() + evidence.suffix().orElse("");
  }

  /** The text that has the passage, where the dossier holds it. */
  private static Optional<SearchedText> text(Evidence evidence, Spot at) {
    return article(evidence, at.dossier())
        .flatMap(article -> text(article, evidence.part()))
        .map(text -> at.run().searched(text));
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

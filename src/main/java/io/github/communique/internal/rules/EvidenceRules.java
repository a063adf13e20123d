package io.github.communique.internal.rules;

import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.text.Letters;
import io.github.communique.internal.inspection.Site;
import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Ref;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code evidence.*}: the words of a passage stand in the article, and where it says. */
final class EvidenceRules {
  /** In place of an offset. */
  private static final int NOT_STATED = -1;

  private final List<Article> articles;
  private final Index index;

  /** The texts and headlines of the articles, made ready when a passage of them is met. */
  private final @Nullable SearchedText[] texts;

  private @Nullable SearchedText @Nullable [] headlines;
  private final Letters letters = new Letters();

  EvidenceRules(Dossier dossier, Index index) {
    this.articles = dossier.articles();
    this.index = index;
    this.texts = new SearchedText[articles.size()];
  }

  void check(Evidence evidence, Trail at) {
    SearchedText text = text(evidence);
    int start = evidence.start().orElse(NOT_STATED);
    int end = evidence.end().orElse(NOT_STATED);
    if (start != NOT_STATED || end != NOT_STATED) {
      checkRange(evidence, start, end, text, at);
    } else if (text != null && !UnicodeText.isBlank(evidence.exact())) {
      search(evidence, text, at);
    }
  }

  private static void checkRange(
      Evidence evidence, int start, int end, @Nullable SearchedText text, Trail at) {
    if (start == NOT_STATED || end == NOT_STATED) {
      boolean noStart = start == NOT_STATED;
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within(noStart ? "end" : "start"),
          noStart
              ? "end " + end + " has no start: a passage has both or none"
              : "start " + start + " has no end: a passage has both or none");
      return;
    }
    if (end < start) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "end " + end + " is before start " + start + ": it is after the last word");
    } else if (text != null && end > text.length()) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "end "
              + end
              + " is after the end of the text, which has "
              + text.length()
              + " code points");
    } else if (text != null && !text.stands(evidence.exact(), start, end)) {
      report(
          Code.EVIDENCE_MISMATCH,
          at.within("exact"),
          Quoted.of(evidence.exact())
              + " is not what stands from "
              + start
              + " to "
              + end
              + ": "
              + Quoted.of(text.between(start, end)),
          text.hint(evidence));
    }
  }

  /** The rules are those of {@link Evidence#findIn(String)}, which costs more than to count. */
  private static void search(Evidence evidence, SearchedText text, Trail at) {
    int inContext = text.count(inContext(evidence));
    if (inContext == 1) {
      return;
    }
    int anywhere = inContext > 1 ? inContext : text.count(evidence.exact());
    if (anywhere == 0) {
      report(
          Code.EVIDENCE_NOT_FOUND,
          at.within("exact"),
          Quoted.of(evidence.exact()) + " does not stand in the article",
          text.hint(evidence));
    } else if (inContext > 1 || inContext == 0 && anywhere > 1 && text.isAmbiguous(evidence)) {
      report(
          Code.EVIDENCE_AMBIGUOUS,
          at.within("exact"),
          Quoted.of(evidence.exact()) + " stands in the article more than once",
          Optional.of("start and end, or the words before or after, tell which it is"));
    }
  }

  private static void report(Code code, Site at, String message, Optional<String> hint) {
    hint.ifPresentOrElse(
        mending -> code.report(at, message, mending), () -> code.report(at, message));
  }

  private static String inContext(Evidence evidence) {
    return evidence.prefix().isEmpty() && evidence.suffix().isEmpty()
        ? evidence.exact()
        : evidence.prefix().orElse("") + evidence.exact() + evidence.suffix().orElse("");
  }

  /** The text that has the passage; null if the dossier does not hold it. */
  private @Nullable SearchedText text(Evidence evidence) {
    int number = article(evidence);
    if (number == Index.NONE) {
      return null;
    }
    if (evidence.part().equals(ArticlePart.TEXT)) {
      if (texts[number] == null && articles.get(number).text().isPresent()) {
        texts[number] = new SearchedText(articles.get(number).text().get(), letters);
      }
      return texts[number];
    }
    return evidence.part().equals(ArticlePart.HEADLINE) ? headline(number) : null;
  }

  private @Nullable SearchedText headline(int number) {
    if (headlines == null) {
      headlines = new SearchedText[articles.size()];
    }
    if (headlines[number] == null && articles.get(number).headline().isPresent()) {
      headlines[number] = new SearchedText(articles.get(number).headline().get().value(), letters);
    }
    return headlines[number];
  }

  /** The number of the article that a passage is of, which is among the first objects. */
  private int article(Evidence evidence) {
    Optional<Ref<Article>> article = evidence.article();
    if (article.isEmpty()) {
      return articles.size() == 1 ? 0 : Index.NONE;
    }
    int number = index.find(article.get().id());
    return number < articles.size() ? number : Index.NONE;
  }
}

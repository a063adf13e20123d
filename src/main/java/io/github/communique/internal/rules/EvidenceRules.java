package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Passages;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.CitedArticle;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.passage.IndexedText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.passage.Match;
import io.github.communique.vocabulary.ArticlePart;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The {@code evidence.*} rules, which check that articles contain the quoted passages at the stated
 * offsets.
 */
final class EvidenceRules {
  /** The value that represents an absent offset. */
  private static final int NOT_STATED = -1;

  /** The maximum number of code points that a message quotes before or after a passage. */
  private static final int MOST_SHOWN = 40;

  private final List<Article> articles;
  private final Index index;

  /** The texts of the articles, each of which is prepared on first use. */
  private final @Nullable SearchedText[] texts;

  private final @Nullable SearchedText[] headlines;

  EvidenceRules(Dossier dossier, Index index) {
    this.articles = dossier.articles();
    this.index = index;
    this.texts = new SearchedText[articles.size()];
    this.headlines = new SearchedText[articles.size()];
  }

  void check(Evidence evidence, Trail at) {
    SearchedText text = text(evidence, at);
    int start = evidence.start().orElse(NOT_STATED);
    int end = evidence.end().orElse(NOT_STATED);
    boolean hasOffsets = start != NOT_STATED || end != NOT_STATED;
    boolean isRange = hasOffsets && isRange(start, end, text, at);
    if (text == null) {
      return;
    }
    if (isRange) {
      compare(evidence, start, end, text, at);
    } else if (!UnicodeText.isBlank(evidence.exact())) {
      search(evidence, text, at, hasOffsets);
    }
  }

  /**
   * Returns whether the offsets can be compared with the text. If they cannot, reports the reason.
   */
  private static boolean isRange(int start, int end, @Nullable SearchedText text, Trail at) {
    if (start == NOT_STATED || end == NOT_STATED) {
      boolean noStart = start == NOT_STATED;
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within(noStart ? "end" : "start"),
          noStart
              ? "\"end\" is " + end + ", but \"start\" is missing; expected both or neither"
              : "\"start\" is " + start + ", but \"end\" is missing; expected both or neither");
      return false;
    }
    if (end < start) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "\"end\" (" + end + ") is less than \"start\" (" + start + ")",
          "\"end\" is the offset after the last character");
      return false;
    }
    if (text != null && end > text.length()) {
      Code.EVIDENCE_OUT_OF_RANGE.report(
          at.within("end"),
          "\"end\" is " + end + ", but the text has only " + text.length() + " code points");
      return false;
    }
    return true;
  }

  private static void compare(Evidence evidence, int start, int end, SearchedText text, Trail at) {
    if (!text.stands(evidence.exact(), start, end)) {
      Code.EVIDENCE_MISMATCH.report(
          at.within("exact"),
          "the text at code points %s to %s is %s; expected %s"
              .formatted(
                  start, end, Quoted.of(text.between(start, end)), Quoted.of(evidence.exact())),
          text.hint(evidence));
    } else {
      checkContext(evidence, text.index(start), text.index(end), text, at);
    }
  }

  /**
   * Searches for the passage. Uses {@link SearchedText#find(Evidence)}, which is slower than {@link
   * SearchedText#find(String)}, only if the passage occurs more than once.
   *
   * @param hasWrongOffsets whether the offsets of the passage were reported as wrong. If true, the
   *     passage is not reported as ambiguous, because correct offsets will resolve the ambiguity
   */
  private static void search(
      Evidence evidence, SearchedText text, Trail at, boolean hasWrongOffsets) {
    String exact = evidence.exact();
    String prefix = evidence.prefix().orElse("");
    int inContext = text.find(prefix + exact + evidence.suffix().orElse(""));
    if (inContext >= 0 && text.areWholeCharacters(exact, inContext + prefix.length())) {
      return;
    }
    int anywhere = inContext == IndexedText.SEVERAL ? inContext : text.find(exact);
    if (anywhere >= 0 && text.areWholeCharacters(exact, anywhere)) {
      checkContext(evidence, anywhere, anywhere + exact.length(), text, at);
    } else if (anywhere != IndexedText.SEVERAL) {
      reportNotFound(evidence, text, at);
    } else if (!hasWrongOffsets) {
      checkSeveral(evidence, inContext == IndexedText.SEVERAL, text, at);
    }
  }

  private static void reportNotFound(Evidence evidence, SearchedText text, Trail at) {
    Code.EVIDENCE_NOT_FOUND.report(
        at.within("exact"),
        Quoted.of(evidence.exact()) + " is not in the article",
        text.hint(evidence));
  }

  /**
   * Checks a passage that occurs more than once in the text.
   *
   * @param withContext whether the passage and its context together occur more than once
   */
  private static void checkSeveral(
      Evidence evidence, boolean withContext, SearchedText text, Trail at) {
    Optional<Passages> found = text.find(evidence);
    Optional<Evidence> only = found.flatMap(Passages::only);
    if (only.isPresent()) {
      int begin = text.index(only.get().start().getAsInt());
      checkContext(evidence, begin, text.index(only.get().end().getAsInt()), text, at);
    } else if (found.isPresent() && found.get().match() == Match.NONE) {
      reportNotFound(evidence, text, at);
    } else {
      Code.EVIDENCE_AMBIGUOUS.report(
          at.within("exact"),
          Quoted.of(evidence.exact()) + " occurs more than once in the article",
          evidence.prefix().isPresent() || evidence.suffix().isPresent()
              ? "add \"start\" and \"end\", or correct \"prefix\" and \"suffix\""
              : "add \"start\" and \"end\", or \"prefix\" and \"suffix\"");
      if (!withContext) {
        checkContextOfAll(evidence, text, at);
      }
    }
  }

  /** Reports a prefix or suffix that does not match any occurrence of the passage. */
  private static void checkContextOfAll(Evidence evidence, SearchedText text, Trail at) {
    Optional<Passages> before = text.find(evidence.toBuilder().clear("suffix").build());
    if (before.filter(found -> found.prefixMatch() == Match.NONE).isPresent()) {
      reportContext("prefix", evidence.prefix(), "before any occurrence of the passage", at);
    }
    Optional<Passages> after = text.find(evidence.toBuilder().clear("prefix").build());
    if (after.filter(found -> found.suffixMatch() == Match.NONE).isPresent()) {
      reportContext("suffix", evidence.suffix(), "after any occurrence of the passage", at);
    }
  }

  /**
   * Reports a prefix or suffix that does not match the text before or after a range of UTF-16
   * indexes.
   */
  private static void checkContext(
      Evidence evidence, int begin, int end, SearchedText text, Trail at) {
    String prefix = evidence.prefix().orElse("");
    if (!text.isBefore(begin, prefix)) {
      String found = Quoted.of(text.before(begin, shown(prefix)));
      reportContext("prefix", evidence.prefix(), "before the passage; found " + found, at);
    }
    String suffix = evidence.suffix().orElse("");
    if (!text.isAfter(end, suffix)) {
      String found = Quoted.of(text.after(end, shown(suffix)));
      reportContext("suffix", evidence.suffix(), "after the passage; found " + found, at);
    }
  }

  private static void reportContext(
      String property, Optional<String> stated, String place, Trail at) {
    Code.EVIDENCE_CONTEXT_MISMATCH.report(
        at.within(property),
        property + " " + Quoted.of(stated.orElse("")) + " does not match the text " + place);
  }

  private static int shown(String context) {
    return Math.min(context.codePointCount(0, context.length()), MOST_SHOWN);
  }

  /**
   * Returns the text or headline that must contain a passage; null if the dossier does not contain
   * this text or headline.
   */
  private @Nullable SearchedText text(Evidence evidence, Trail at) {
    int number = article(evidence, at);
    if (number == Index.NONE) {
      return null;
    }
    if (evidence.part().equals(ArticlePart.TEXT)) {
      return text(number);
    }
    return evidence.part().equals(ArticlePart.HEADLINE) ? headline(number) : null;
  }

  /**
   * Returns the text of the article with the given number; null if the article does not have a
   * text.
   */
  @Nullable SearchedText text(int number) {
    if (texts[number] == null && articles.get(number).text().isPresent()) {
      texts[number] = new SearchedText(articles.get(number).text().get());
    }
    return texts[number];
  }

  private @Nullable SearchedText headline(int number) {
    if (headlines[number] == null && articles.get(number).headline().isPresent()) {
      headlines[number] = new SearchedText(articles.get(number).headline().get().value());
    }
    return headlines[number];
  }

  /**
   * Returns the number of the article that contains a passage. {@code Index} assigns the first
   * numbers to the articles, so the number is also the position in the list of articles.
   */
  private int article(Evidence evidence, Trail at) {
    Optional<Ref<Article>> article = CitedArticle.of(evidence, () -> at.event(), articles);
    if (article.isEmpty()) {
      return Index.NONE;
    }
    int number = index.find(article.get().id());
    return number < articles.size() ? number : Index.NONE;
  }
}

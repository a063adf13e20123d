package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.passage.IndexedText;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuotationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The {@code statement.quotation-not-found} rule, which checks that the article contains the words
 * of each direct quotation.
 */
final class QuotationRules {
  private QuotationRules() {}

  static void check(Statement statement, Quotation quotation, EvidenceRules evidence, Trail at) {
    if (quotation.form() != QuotationForm.DIRECT
        || quotation.text().hasBlank()
        || isInEvidence(statement, quotation.text().value())) {
      return;
    }
    List<Integer> articles = articles(statement, at.index());
    boolean mayBeThere = articles.isEmpty();
    for (int article : articles) {
      mayBeThere |=
          isNearEvidence(statement, article, quotation.text().value(), evidence)
              || mayBeIn(article, quotation.text(), evidence, at);
    }
    if (!mayBeThere) {
      Code.STATEMENT_QUOTATION_NOT_FOUND.report(
          at.within("quotation").within("text"),
          "the quotation "
              + Quoted.of(quotation.text().value())
              + " is not in the text of the article",
          "use the form \"indirect\" or \"mixed\" for words that are not in the article");
    }
  }

  /**
   * Returns whether the evidence contains the words of the quotation. If it does, {@link
   * EvidenceRules} compares the evidence with the text of the article.
   */
  private static boolean isInEvidence(Statement statement, String words) {
    List<Evidence> passages = statement.evidence();
    for (int i = 0, count = passages.size(); i < count; i++) {
      if (passages.get(i).exact().contains(words)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Fast path: returns whether the article contains the words of the quotation at the start of the
   * first passage, for example after a quotation mark.
   */
  private static boolean isNearEvidence(
      Statement statement, int article, String words, EvidenceRules evidence) {
    SearchedText text = statement.evidence().isEmpty() ? null : evidence.text(article);
    return text != null
        && text.isNear(words, statement.evidence().get(0).start().orElse(Integer.MAX_VALUE));
  }

  private static List<Integer> articles(Statement statement, Index index) {
    List<Integer> articles = new ArrayList<>(1);
    for (Ref<Article> ref : statement.articles()) {
      int number = index.find(ref.id());
      if (number != Index.NONE && index.isOf(Article.class, number)) {
        articles.add(number);
      }
    }
    // Index numbers articles first.
    if (statement.articles().isEmpty()
        && index.size() > 0
        && index.isOf(Article.class, 0)
        && (index.size() == 1 || !index.isOf(Article.class, 1))) {
      articles.add(0);
    }
    return articles;
  }

  private static boolean mayBeIn(
      int number, LocalizedText quoted, EvidenceRules evidence, Trail at) {
    SearchedText text = evidence.text(number);
    if (text == null || isInAnotherLanguage(quoted, (Article) at.index().object(number))) {
      return true;
    }
    if (areIn(text, quoted.value())) {
      return true;
    }
    return quoted.translations().values().stream().anyMatch(words -> areIn(text, words));
  }

  private static boolean isInAnotherLanguage(LocalizedText quoted, Article article) {
    Optional<String> language = article.language();
    return language.isPresent()
        && quoted.language().isPresent()
        && !language.equals(quoted.language())
        && !language(language.get()).equals(language(quoted.language().get()))
        && quoted.translations().keySet().stream()
            .noneMatch(tag -> language(tag).equals(language(language.get())));
  }

  private static String language(String tag) {
    String canonical = LanguageTag.canonical(tag);
    int end = canonical.indexOf('-');
    return end < 0 ? canonical : canonical.substring(0, end);
  }

  /**
   * Returns whether a text contains all parts of a quotation. The parts are separated by ellipses
   * and by insertions in brackets.
   */
  private static boolean areIn(SearchedText text, String words) {
    if (text.find(words) != IndexedText.NOWHERE) {
      return true;
    }
    for (String part : parts(words)) {
      if (text.find(part) == IndexedText.NOWHERE
          && text.find(Evidence.of(part)).filter(found -> found.all().isEmpty()).isPresent()) {
        return false;
      }
    }
    return true;
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>(1);
    StringBuilder part = new StringBuilder();
    String rest = words.replace("...", "\u2026");
    int i = 0;
    while (i < rest.length()) {
      char c = rest.charAt(i);
      int end = c == '[' ? rest.indexOf(']', i) : c == '\u2026' ? i : -1;
      if (end < 0 && c == '[') {
        // The closing bracket is missing.
        part.append(rest, i, rest.length());
        break;
      }
      if (end < 0) {
        part.append(c);
        i++;
      } else {
        add(part, parts);
        i = end + 1;
      }
    }
    add(part, parts);
    return parts;
  }

  private static void add(StringBuilder part, List<String> parts) {
    String words = part.toString().strip();
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      parts.add(words);
    }
    part.setLength(0);
  }
}

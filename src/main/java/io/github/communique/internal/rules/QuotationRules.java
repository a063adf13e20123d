package io.github.communique.internal.rules;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Evidence;
import io.github.communique.Quotation;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.passage.IndexedText;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.Trimmed;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.QuotationForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The {@code statement.quotation-not-found} rule, which checks that the article contains the words
 * of each direct quotation.
 */
final class QuotationRules {
  private static final Pattern AFTER_CLAUSE =
      Pattern.compile("(?<=[,;:.!?])\\s+|(?<=[\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F])(?=\\p{L})");

  private static final String CLAUSE_MARKS = ",;:.!?\u3002\uFF0C\uFF1B\uFF1A\uFF01\uFF1F";

  /** The maximum number of clauses that are searched separately. */
  private static final int MOST_CLAUSES = 16;

  private QuotationRules() {}

  static void check(Statement statement, Quotation quotation, EvidenceRules evidence, Trail at) {
    if (quotation.form() != QuotationForm.DIRECT
        || quotation.text().hasBlank()
        || isInEvidence(statement, quotation.text())) {
      return;
    }
    List<Integer> articles = articles(statement, at);
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
              + Quoted.of(inLanguageOf(articles, quotation.text(), at.index()))
              + " is not in the text of the article",
          "use the form \"indirect\" or \"mixed\" for words that are not in the article");
    }
  }

  /**
   * Returns whether the evidence contains the words of the quotation. Such a quotation is not
   * checked here, because {@link EvidenceRules} checks the evidence.
   */
  private static boolean isInEvidence(Statement statement, LocalizedText quoted) {
    List<Evidence> passages = statement.evidence();
    for (int i = 0, count = passages.size(); i < count; i++) {
      String exact = passages.get(i).exact();
      if (exact.contains(quoted.value())
          || !quoted.translations().isEmpty()
              && quoted.translations().values().stream().anyMatch(exact::contains)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Fast path: returns whether the quotation starts at the start of the first passage or a few
   * characters later. For example, the passage may begin with a quotation mark.
   */
  private static boolean isNearEvidence(
      Statement statement, int article, String words, EvidenceRules evidence) {
    SearchedText text = statement.evidence().isEmpty() ? null : evidence.text(article);
    return text != null
        && text.isNear(words, statement.evidence().get(0).start().orElse(Integer.MAX_VALUE));
  }

  /**
   * Returns the words that the article should contain: the translation of the quotation into the
   * language of the article, if there is one, or the original words.
   */
  private static String inLanguageOf(List<Integer> articles, LocalizedText quoted, Index index) {
    for (int article : articles) {
      Optional<String> language = ((Article) index.object(article)).language();
      if (language.isPresent()
          && quoted.language().filter(tag -> isSame(tag, language.get())).isEmpty()) {
        for (Map.Entry<String, String> words : quoted.translations().entrySet()) {
          if (isSame(words.getKey(), language.get())) {
            return words.getValue();
          }
        }
      }
    }
    return quoted.value();
  }

  /** Returns the numbers of the articles that contain a statement. */
  private static List<Integer> articles(Statement statement, Trail at) {
    Dossier dossier = at.inspection().dossier();
    if (statement.articles().isEmpty()) {
      // Index numbers articles first.
      return dossier.articles().size() == 1 ? List.of(0) : List.of();
    }
    List<Integer> articles = new ArrayList<>(1);
    for (Ref<Article> ref : statement.articles()) {
      int number = at.index().find(ref.id());
      if (number != Index.NONE && at.index().isOf(Article.class, number)) {
        articles.add(number);
      }
    }
    return articles;
  }

  private static boolean mayBeIn(
      int number, LocalizedText quoted, EvidenceRules evidence, Trail at) {
    SearchedText text = evidence.text(number);
    return text == null
        || isInAnotherLanguage(quoted, (Article) at.index().object(number))
        || areIn(text, quoted.value())
        || quoted.translations().values().stream().anyMatch(words -> areIn(text, words));
  }

  private static boolean isInAnotherLanguage(LocalizedText quoted, Article article) {
    Optional<String> language = article.language();
    return language.isPresent()
        && quoted.language().isPresent()
        && !language.equals(quoted.language())
        && !isSame(language.get(), quoted.language().get())
        && quoted.translations().keySet().stream().noneMatch(tag -> isSame(tag, language.get()));
  }

  /** Returns whether two language tags have the same language, regardless of script and region. */
  private static boolean isSame(String tag, String other) {
    return language(tag).equals(language(other));
  }

  private static String language(String tag) {
    String canonical = LanguageTag.canonical(tag);
    int end = canonical.indexOf('-');
    return end < 0 ? canonical : canonical.substring(0, end);
  }

  /** Returns whether a text contains a quotation, as one passage or with interruptions. */
  private static boolean areIn(SearchedText text, String words) {
    return arePartsIn(text, words)
        || text.uninterrupted().filter(joined -> areIn(joined, words)).isPresent();
  }

  /**
   * Returns whether a text contains all parts of a quotation. The parts are separated by ellipses
   * and by insertions in brackets.
   */
  private static boolean arePartsIn(SearchedText text, String words) {
    return text.find(words) != IndexedText.NOWHERE
        || parts(words).stream().allMatch(part -> isIn(text, part) || areClausesIn(text, part));
  }

  private static boolean isIn(SearchedText text, String part) {
    return text.find(part) != IndexedText.NOWHERE
        || text.find(Evidence.of(part)).filter(found -> found.all().isEmpty()).isEmpty();
  }

  /**
   * Returns whether a text contains all clauses of a part. The clauses are searched separately,
   * because words such as "he said" may interrupt a quotation after a clause.
   */
  private static boolean areClausesIn(SearchedText text, String part) {
    String[] clauses = AFTER_CLAUSE.split(part, MOST_CLAUSES);
    return clauses.length > 1
        && Stream.of(clauses)
            .map(clause -> Trimmed.of(clause, "", CLAUSE_MARKS))
            .allMatch(words -> !words.isBlank() && isIn(text, words));
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>(1);
    String text = words.replace("...", "\u2026");
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '[' || c == '\u2026') {
        int end = c == '[' ? text.indexOf(']', i) : i;
        if (end < 0) {
          // The closing bracket is missing.
          break;
        }
        parts.add(text.substring(start, i).strip());
        start = end + 1;
        i = end;
      }
    }
    parts.add(text.substring(start).strip());
    parts.removeIf(part -> part.codePoints().noneMatch(Character::isLetterOrDigit));
    return parts;
  }
}

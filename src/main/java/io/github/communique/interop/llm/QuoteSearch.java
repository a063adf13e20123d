package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.PassageFinder;
import io.github.communique.Passages;
import io.github.communique.internal.passage.DifferenceText;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import io.github.communique.passage.Match;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ArticlePart;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the passages that an answer quotes from the article. */
final class QuoteSearch {
  private static final Pattern GAP = Pattern.compile("[\\[(]?(?:…|\\.\\.\\.)[\\])]?");
  private static final Pattern LAST_MARK = Pattern.compile("[,;:!?]$");
  private static final Pattern MARKDOWN =
      Pattern.compile("(?<![\\p{L}\\p{N}*_`])[*_`]+|[*_`]++(?![\\p{L}\\p{N}])");

  private final Article article;
  private final List<Issue> issues;
  private final @Nullable PassageFinder text;
  private final @Nullable PassageFinder headline;
  private final Map<Evidence, Passages> inText = new HashMap<>();

  /** The text for searches that ignore letter case; null until it is needed. */
  private @Nullable LooseText loose;

  QuoteSearch(Article article, List<Issue> issues) {
    this.article = article;
    this.issues = issues;
    this.text = article.text().map(PassageFinder::of).orElse(null);
    this.headline =
        article.headline().map(LocalizedText::value).map(PassageFinder::of).orElse(null);
  }

  /**
   * Finds a quoted passage. Returns one evidence object or, if the passage has gaps, one object for
   * each part.
   */
  List<Evidence> find(Evidence quoted, String pointer) {
    Evidence sought = quoted.toBuilder().article(article).build();
    if (text == null) {
      return List.of(sought);
    }
    Passages found = search(sought);
    if (found.all().isEmpty()) {
      List<Evidence> parts = inParts(sought);
      if (!parts.isEmpty()) {
        near(sought, " was replaced by its parts from the article", pointer);
        return parts;
      }
      return List.of(variant(sought, "passage", pointer).orElseGet(() -> withoutOffsets(sought)));
    }
    Optional<Evidence> only = found.only();
    if (only.isEmpty()) {
      Repair.QUOTE_AMBIGUOUS.report(
          issues,
          pointer,
          "the article contains the passage %s %s times; quote a longer passage"
              .formatted(Quoted.of(sought.exact()), found.all().size()));
      return List.of(withoutOffsets(sought));
    }
    report(quoted, only.get(), found, pointer);
    return List.of(only.get());
  }

  /** Searches for similar words. Reports the difference if they are found once, or an error. */
  private Optional<Evidence> variant(Evidence sought, String kind, String pointer) {
    String exact = sought.exact().strip();
    Optional<Evidence> found =
        variant(sought, LAST_MARK.matcher(exact).replaceFirst(""), "the last character", pointer)
            .or(
                () ->
                    variant(
                        sought, EscapedText.withoutXmlEscapes(exact), "escapes of XML", pointer))
            .or(
                () ->
                    variant(
                        sought, MARKDOWN.matcher(exact).replaceAll(""), "Markdown marks", pointer))
            .or(() -> inLooseText(sought, exact, pointer));
    if (found.isEmpty()) {
      Repair.QUOTE_NOT_FOUND.report(
          issues,
          pointer,
          "the article does not contain the %s %s".formatted(kind, Quoted.of(sought.exact())));
    }
    return found;
  }

  private Optional<Evidence> inLooseText(Evidence sought, String exact, String pointer) {
    LooseText searched = loose;
    if (searched == null) {
      searched = new LooseText(article);
      loose = searched;
    }
    Optional<Evidence> only = searched.find(exact);
    only.ifPresent(
        found -> near(sought, replaced(found) + "letter case or hyphens at line ends", pointer));
    return only;
  }

  private Optional<Evidence> variant(
      Evidence sought, String exact, String difference, String pointer) {
    if (exact.isBlank() || exact.equals(sought.exact())) {
      return Optional.empty();
    }
    Optional<Evidence> only = search(sought.toBuilder().exact(exact).build()).only();
    only.ifPresent(found -> near(sought, replaced(found) + difference, pointer));
    return only;
  }

  private void report(Evidence quoted, Evidence found, Passages passages, String pointer) {
    if (passages.match() != Match.EXACT) {
      near(quoted, replaced(found) + DifferenceText.of(passages.differences()), pointer);
    }
    boolean hasOffsets = quoted.start().isPresent() || quoted.end().isPresent();
    if (hasOffsets && !(quoted.start().equals(found.start()) && quoted.end().equals(found.end()))) {
      Repair.QUOTE_OFFSETS.report(
          issues,
          pointer,
          "the passage %s is at code points %s to %s, not at the offsets in the answer"
              .formatted(Quoted.of(found.exact()), found.start().orElse(0), found.end().orElse(0)));
    }
  }

  private static String replaced(Evidence found) {
    return " was replaced by "
        + Quoted.of(found.exact())
        + " from the article; the texts differ in ";
  }

  private void near(Evidence sought, String change, String pointer) {
    Repair.QUOTE_NEAR.report(issues, pointer, "the passage " + Quoted.of(sought.exact()) + change);
  }

  private static Evidence withoutOffsets(Evidence evidence) {
    return evidence.toBuilder().clear("start").clear("end").build();
  }

  private Passages search(Evidence sought) {
    PassageFinder searchedHeadline = headline;
    if (searchedHeadline == null) {
      return inText(sought);
    }
    if (sought.part().equals(ArticlePart.HEADLINE)) {
      Passages found = searchedHeadline.find(sought);
      return found.all().isEmpty() ? inText(sought) : found;
    }
    Passages found = inText(sought);
    if (found.all().isEmpty()) {
      Passages other = searchedHeadline.find(sought.toBuilder().part(ArticlePart.HEADLINE).build());
      return other.only().isPresent() ? other : found;
    }
    return found;
  }

  private Passages inText(Evidence sought) {
    PassageFinder searched = Objects.requireNonNull(text, "the article has no text");
    // Another part, such as "body", cannot contain offsets in the text.
    Evidence part = sought.toBuilder().part(ArticlePart.TEXT).build();
    return inText.computeIfAbsent(part, searched::find);
  }

  private List<Evidence> inParts(Evidence sought) {
    String[] parts = GAP.split(sought.exact().strip(), -1);
    List<Evidence> all = new ArrayList<>();
    int end = 0;
    for (String part : parts) {
      if (UnicodeText.isBlank(part)) {
        continue;
      }
      Optional<Evidence> only =
          search(Evidence.builder().article(article).exact(part.strip()).build()).only();
      if (only.isEmpty() || only.get().start().orElse(0) < end) {
        return List.of();
      }
      end = only.get().end().orElse(0);
      all.add(only.get());
    }
    return parts.length > 1 ? all : List.of();
  }

  /**
   * Returns the wording of a direct quotation as it appears in the article. If the article does not
   * contain the quotation, or contains several similar passages, returns the quoted words
   * unchanged.
   */
  String words(String quoted, String pointer) {
    if (text == null) {
      return quoted;
    }
    Evidence sought = Evidence.builder().article(article).exact(quoted).build();
    Passages found = search(sought);
    if (found.all().isEmpty()) {
      return inParts(sought).isEmpty()
          ? variant(sought, "quoted words", pointer).map(Evidence::exact).orElse(quoted)
          : quoted;
    }
    Evidence first = found.all().get(0);
    if (found.wordsMatch() == Match.TOLERANT && found.only().isPresent()) {
      report(sought, first, found, pointer);
      return first.exact();
    }
    return quoted;
  }
}

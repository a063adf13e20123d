package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.issue.Issue;
import io.github.communique.vocabulary.ArticlePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quoted passages in an answer, which are strings in the profile and objects in the
 * ordinary format.
 */
record AnswerEvidence(
    Article article, QuoteSearch quotes, AnswerValues values, List<Issue> issues) {
  private static final Set<String> PROPERTIES =
      Set.of("article", "in", "start", "end", "exact", "prefix", "suffix");

  /** The names under which models write the passage. */
  private static final List<String> PASSAGE = List.of("exact", "quote", "text", "passage", "words");

  /** Returns the evidence for a passage as JSON members; empty if the element is not a passage. */
  List<Map<String, Object>> of(@Nullable Object element, String pointer) {
    Evidence quoted = quoted(element, pointer);
    if (quoted == null) {
      return List.of();
    }
    List<Map<String, Object>> found = new ArrayList<>();
    for (Evidence passage : quotes.find(quoted, pointer)) {
      found.add(members(passage));
      keepUnknown(element, found.get(found.size() - 1));
    }
    return found;
  }

  /** Preserves unknown properties in the same way as {@code DossierReader}. */
  private static void keepUnknown(@Nullable Object element, Map<String, Object> members) {
    if (element instanceof Map<?, ?> map) {
      map.forEach(
          (name, value) -> {
            if (!PROPERTIES.contains(name) && !name.equals(passageName(map))) {
              members.put((String) name, value);
            }
          });
    }
  }

  private static String passageName(Map<?, ?> map) {
    return PASSAGE.stream()
        .filter(name -> AnswerStructure.text(map.get(name)) != null)
        .findFirst()
        .orElse("exact");
  }

  private @Nullable Evidence quoted(@Nullable Object element, String pointer) {
    String exact = AnswerStructure.text(element);
    if (exact != null) {
      return values.isNothing(exact, pointer) ? null : Evidence.of(AnswerStructure.whole(exact));
    }
    if (element == null) {
      return null;
    }
    Map<?, ?> map = element instanceof Map<?, ?> object ? object : Map.of();
    exact = AnswerStructure.text(map.get(passageName(map)));
    if (exact == null || exact.isBlank()) {
      issues.add(AnswerStructure.leftOut(pointer, element, "expected a passage of the article"));
      return null;
    }
    Evidence.Builder evidence = Evidence.builder().exact(AnswerStructure.whole(exact));
    if (map.get("in") instanceof String part && !part.isBlank()) {
      evidence.part(ArticlePart.of(part));
    }
    if (map.get("prefix") instanceof String prefix && !prefix.isEmpty()) {
      evidence.prefix(AnswerStructure.whole(prefix));
    }
    if (map.get("suffix") instanceof String suffix && !suffix.isEmpty()) {
      evidence.suffix(AnswerStructure.whole(suffix));
    }
    if (map.get("start") instanceof AnswerParser.NumberText start
        && start.text().matches("[0-9]{1,9}")) {
      evidence.start(Integer.parseInt(start.text()));
    }
    if (map.get("end") instanceof AnswerParser.NumberText end && end.text().matches("[0-9]{1,9}")) {
      evidence.end(Integer.parseInt(end.text()));
    }
    return evidence.build();
  }

  private Map<String, Object> members(Evidence evidence) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("article", article.id());
    if (!evidence.part().equals(ArticlePart.TEXT)) {
      members.put("in", evidence.part().value());
    }
    evidence
        .start()
        .ifPresent(start -> members.put("start", new AnswerParser.NumberText("" + start)));
    evidence.end().ifPresent(end -> members.put("end", new AnswerParser.NumberText("" + end)));
    members.put("exact", evidence.exact());
    evidence.prefix().ifPresent(prefix -> members.put("prefix", prefix));
    evidence.suffix().ifPresent(suffix -> members.put("suffix", suffix));
    return members;
  }
}

package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.Evidence;
import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.interop.llm.Profile.ModelType;
import io.github.communique.vocabulary.ArticlePart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Reads the quoted passages in an answer, which are strings in the profile and objects in the
 * ordinary format.
 */
record AnswerEvidence(
    Article article, AnswerStructure structure, QuoteSearch quotes, AnswerValues values) {
  /** The names under which models write the passage. */
  private static final List<String> PASSAGE = List.of("exact", "quote", "text", "passage", "words");

  /** Returns the evidence for a passage as JSON members; empty if the element is not a passage. */
  @SuppressWarnings("unchecked")
  List<Map<String, Object>> of(@Nullable Object element, String pointer) {
    String words = AnswerStructure.text(element);
    ModelType type = Profile.instance().type("Evidence");
    Map<String, Object> members =
        words != null
            ? new LinkedHashMap<>(Map.of("exact", words))
            : element instanceof Map<?, ?> map
                ? structure.members(type, (Map<String, Object>) map, pointer)
                : new LinkedHashMap<>();
    for (String name : PASSAGE) {
      if (AnswerStructure.isNothing(AnswerStructure.text(members.get("exact")))
          && members.containsKey(name)) {
        members.put("exact", members.remove(name));
      }
    }
    String exact = AnswerStructure.text(members.get("exact"));
    boolean isEmpty =
        AnswerStructure.isNothing(element)
            || element instanceof Map<?, ?>
                && members.values().stream().allMatch(AnswerStructure::isNothing);
    if (AnswerStructure.isNothing(exact) && !isEmpty) {
      structure.leftOut(pointer, element, "expected a passage of the article");
    }
    if (exact == null || values.isNothing(exact, pointer)) {
      return List.of();
    }
    List<Map<String, Object>> found = new ArrayList<>();
    for (Evidence passage : quotes.find(quoted(exact, members, type, pointer), pointer)) {
      Map<String, Object> json = members(passage);
      structure.keepUnknown(type, members, json);
      found.add(json);
    }
    return found;
  }

  private Evidence quoted(
      String exact, Map<String, Object> members, ModelType type, String pointer) {
    Evidence.Builder evidence = Evidence.builder().exact(exact);
    Field in = Objects.requireNonNull(type.field("in"));
    String part = AnswerStructure.text(members.get("in"));
    String term = part == null ? null : values.term(in, part, pointer + "/in");
    if (term != null) {
      evidence.part(ArticlePart.of(term));
    }
    if (members.get("prefix") instanceof String prefix && !prefix.isEmpty()) {
      evidence.prefix(AnswerStructure.whole(prefix));
    }
    if (members.get("suffix") instanceof String suffix && !suffix.isEmpty()) {
      evidence.suffix(AnswerStructure.whole(suffix));
    }
    offset(members.get("start")).ifPresent(evidence::start);
    offset(members.get("end")).ifPresent(evidence::end);
    return evidence.build();
  }

  private static OptionalInt offset(@Nullable Object value) {
    String digits = AnswerStructure.text(value);
    return digits != null && digits.matches("[0-9]{1,9}")
        ? OptionalInt.of(Integer.parseInt(digits))
        : OptionalInt.empty();
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

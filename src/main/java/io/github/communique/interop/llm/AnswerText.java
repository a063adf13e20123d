package io.github.communique.interop.llm;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Searches an answer for the JSON object that contains the lists of the profile. Ignores other
 * objects and the surrounding text.
 */
final class AnswerText {
  static final int DEEPEST_WRAPPER = 9;

  /**
   * The maximum number of unterminated values to skip. The limit avoids quadratic time, because the
   * parser reads each unterminated value to the end of the text.
   */
  private static final int MOST_RESTARTS = 8;

  private static final Set<String> LISTS =
      Profile.instance().type("Dossier").fields.stream()
          .filter(field -> field.list() && !field.name().equals("articles"))
          .map(field -> Profile.folded(field.name()))
          .collect(Collectors.toUnmodifiableSet());

  /**
   * The pattern for the start of an object or of a list of objects. Most brackets in ordinary text
   * do not match.
   */
  private static final Pattern JSON_START =
      Pattern.compile("\\[[\\x00- ]*+\\{|\\{[\\x00- ]*+(?:[\"'“”„/}]|[\\p{L}\\p{Nd}]{1,64}+:)");

  /**
   * The start of an answer whose opening brace is missing, because the request contained it.
   * Without the opening bracket of the list, the name may belong to a sentence before the answer.
   */
  private static final Pattern WITHOUT_BRACE =
      Pattern.compile("[\\x00- ]*+\"(\\p{L}{1,64})\"[\\x00- ]*+:[\\x00- ]*+\\[");

  private static final String STRING = "a string";
  static final String LIST = "a list";
  private static final String EVENTS = "a list of events";

  private final List<Issue> issues;
  private final Set<String> leftOut;

  /** Whether a list that contains only objects of unknown types is read as a list of events. */
  private boolean readsUnknownTypes;

  AnswerText(List<Issue> issues, Set<String> leftOut) {
    this.issues = issues;
    this.leftOut = leftOut;
  }

  /** The content of a JSON object that occurs in the text. */
  private enum Content {
    /** At least one list defined by the profile. */
    LISTS,
    /** An event, actor or location with a type. */
    TYPED_OBJECT,
    /** Another object with a type. */
    UNKNOWN_TYPE
  }

  /**
   * A JSON object that occurs in the text. If the object does not contain lists, the root contains
   * it as the element of a list.
   */
  private record Candidate(
      Map<String, Object> root, String path, int start, AnswerParser parser, Content content) {
    boolean hasLists() {
      return content == Content.LISTS;
    }

    int score() {
      return hasLists() ? AnswerText.score(root) : 0;
    }
  }

  /** Returns the members of the dossier; null if the answer does not contain a dossier. */
  @Nullable Map<String, Object> read(String answer) {
    Map<String, Object> found = findInText(answer);
    if (found == null) {
      // Only now, because other lists of objects with a type can precede the answer.
      readsUnknownTypes = true;
      found = findInText(answer);
    }
    if (found == null) {
      Repair.NO_JSON.report(
          issues,
          "",
          answer.isBlank()
              ? "the answer is empty; expected a JSON object with lists such as \"actors\""
              : "the answer does not contain a JSON object with lists such as \"actors\";"
                  + " it begins with "
                  + Quoted.of(answer.strip()));
    }
    return found;
  }

  private @Nullable Map<String, Object> findInText(String answer) {
    Matcher first = WITHOUT_BRACE.matcher(answer);
    if (first.lookingAt() && LISTS.contains(Profile.folded(first.group(1)))) {
      return findChanged("{" + answer, Repair.SYNTAX.at("", "the opening brace was missing"));
    }
    Map<String, Object> found = find(answer, 0);
    // The answer can be escaped for XML or for a JSON string.
    return found == null && EscapedText.isEscaped(answer)
        ? findChanged(
            EscapedText.unescaped(answer),
            Repair.WRAPPED.at("", "the quotation marks of the JSON were escaped"))
        : found;
  }

  /** Finds the object in a changed answer, and reports the change. */
  private @Nullable Map<String, Object> findChanged(String changed, Issue change) {
    int before = issues.size();
    Map<String, Object> found = find(changed, 0);
    if (found != null) {
      // The positions are removed, because they refer to the changed text.
      issues.subList(before, issues.size()).replaceAll(issue -> issue.at(0, 0));
      issues.add(before, change);
    }
    return found;
  }

  private @Nullable Map<String, Object> find(String text, int level) {
    int from = afterReasoning(text);
    List<Candidate> candidates = usable(text, candidates(text, from, level));
    if (candidates.isEmpty() && from > 0) {
      // A single object in the reasoning is a draft, not the answer.
      candidates = candidates(text, 0, level).stream().filter(Candidate::hasLists).toList();
    }
    if (candidates.isEmpty()) {
      return null;
    }
    Candidate best = candidates.get(0);
    for (Candidate candidate : candidates) {
      best = candidate.score() >= best.score() ? candidate : best;
    }
    if (candidates.size() > 1 && (!best.hasLists() || areAdjacent(text, candidates))) {
      Candidate last = candidates.get(candidates.size() - 1);
      reportWrapping(text, candidates.get(0).start, last.parser.end(), best);
      SyntaxRepairs repairs = new SyntaxRepairs(text);
      for (Candidate candidate : candidates) {
        reportTruncation(text, candidate);
        repairs.addAll(candidate.parser.repairs());
      }
      issues.addAll(repairs.issues());
      return concatenated(candidates.stream().map(Candidate::root).toList());
    }
    reportWrapping(text, best.start, best.parser.end(), best);
    reportRepairs(text, best);
    if (!best.hasLists() && !best.root.isEmpty()) {
      issues.add(
          Repair.STRUCTURE.at(
              "",
              "found an object with a type instead of lists; it was read as an element of "
                  + best.root.keySet().stream()
                      .filter(LISTS::contains)
                      .collect(Collectors.joining(" and "))));
    }
    return joined(text, candidates, best);
  }

  /**
   * Removes objects of unknown types, because objects of other formats also have a type. They are
   * kept and later reported if they occur among events, for example in JSON Lines.
   */
  private static List<Candidate> usable(String text, List<Candidate> candidates) {
    boolean areAmongEvents =
        candidates.stream().anyMatch(one -> one.content == Content.TYPED_OBJECT)
            && (candidates.stream().noneMatch(Candidate::hasLists)
                || areAdjacent(text, candidates));
    return areAmongEvents
        ? candidates
        : candidates.stream().filter(one -> one.content != Content.UNKNOWN_TYPE).toList();
  }

  /** Skips the model's reasoning, which can contain drafts of the answer. */
  private static int afterReasoning(String text) {
    int end = 0;
    for (String tag : List.of("</think>", "</thinking>", "</reasoning>", "<|message|>")) {
      int last = text.lastIndexOf(tag);
      end = Math.max(end, last < 0 ? 0 : last + tag.length());
    }
    return end;
  }

  private List<Candidate> candidates(String text, int from, int level) {
    List<Candidate> candidates = new ArrayList<>();
    int first = from;
    while (first < text.length() && text.charAt(first) <= ' ') {
      first++;
    }
    int at = text.startsWith("\"", first) ? first : nextStart(text, first);
    int restarts = 0;
    Candidate truncated = null;
    while (at < text.length()) {
      AnswerParser parser = AnswerParser.parse(text, at);
      List<String> path = new ArrayList<>();
      Map<String, Object> root = unwrapped(parser.value(), path, level);
      Candidate candidate =
          root == null
              ? withoutLists(parser, path, at)
              : new Candidate(root, place(path), at, parser, Content.LISTS);
      boolean isNothing = root == null && parser.isCut();
      if (candidate != null && isNothing) {
        // Nested objects are truncated too. The outermost object with a type is reported.
        truncated = truncated == null || !truncated.path.isEmpty() ? candidate : truncated;
      } else if (candidate != null) {
        candidates.add(candidate);
        truncated = candidate.hasLists() ? null : truncated;
      }
      if (isNothing && ++restarts > MOST_RESTARTS) {
        break;
      }
      at = nextStart(text, isNothing ? at + 1 : Math.max(at + 1, parser.end()));
    }
    if (truncated != null) {
      truncated.parser.leaveOutRoot();
      truncated.root.clear();
      candidates.add(truncated);
    }
    return candidates;
  }

  /** Returns a candidate for objects with a type; null if the value does not contain any. */
  private static @Nullable Candidate withoutLists(AnswerParser parser, List<String> path, int at) {
    Map<String, List<Object>> lists = TypedObjects.listsIn(parser.value(), path);
    Content content = Content.TYPED_OBJECT;
    if (lists.isEmpty()
        && parser.value() instanceof Map<?, ?> object
        && TypedObjects.areEvents(List.of(object))) {
      lists.put("events", List.of(object));
      content = Content.UNKNOWN_TYPE;
    }
    return lists.isEmpty()
        ? null
        : new Candidate(new LinkedHashMap<>(lists), place(path), at, parser, content);
  }

  /** Returns the index of the next {@link #JSON_START}, or the length of the text. */
  private static int nextStart(String text, int from) {
    Matcher start = JSON_START.matcher(text);
    return start.find(from) ? start.start() : text.length();
  }

  private static int score(Map<String, Object> object) {
    int score = 0;
    for (Map.Entry<String, Object> member : object.entrySet()) {
      if (LISTS.contains(Profile.folded(member.getKey())) && !isSchema(member.getValue())) {
        score++;
      }
    }
    return score == 0 && TypedObjects.hasEvents(object.get("events")) ? 1 : score;
  }

  /**
   * Returns whether a value is the JSON Schema for a list. Some models repeat the schema in the
   * answer.
   */
  private static boolean isSchema(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        && "array".equals(map.get("type"))
        && map.containsKey("items");
  }

  @SuppressWarnings("unchecked")
  private @Nullable Map<String, Object> unwrapped(
      @Nullable Object value, List<String> path, int level) {
    if (value instanceof Map<?, ?> map) {
      Map<String, Object> object = (Map<String, Object>) map;
      if (score(object) > 0) {
        return object;
      }
      if (path.size() + level >= DEEPEST_WRAPPER) {
        return null;
      }
      for (Map.Entry<String, Object> member : object.entrySet()) {
        path.add(member.getKey());
        Map<String, Object> inner = unwrapped(member.getValue(), path, level);
        if (inner != null) {
          return inner;
        }
        path.remove(path.size() - 1);
      }
      return null;
    }
    if (value instanceof List<?> list && path.size() + level < DEEPEST_WRAPPER) {
      return unwrappedList((List<Object>) list, path, level);
    }
    if (value instanceof String string
        && level + path.size() < DEEPEST_WRAPPER
        && string.indexOf('{') >= 0) {
      Map<String, Object> inner = find(string, level + path.size() + 1);
      if (inner != null) {
        path.add(STRING);
      }
      return inner;
    }
    return null;
  }

  private @Nullable Map<String, Object> unwrappedList(
      List<Object> list, List<String> path, int level) {
    // The content blocks of a vendor's response also have a type, such as "text".
    if (list.stream().anyMatch(element -> AnswerStructure.listOf(element) != null)) {
      path.add(EVENTS);
      return new LinkedHashMap<>(Map.of("events", list));
    }
    int depth = path.size();
    List<Map<String, Object>> found = new ArrayList<>();
    List<String> first = new ArrayList<>();
    for (Object element : list) {
      path.add(LIST);
      Map<String, Object> inner =
          element instanceof Map<?, ?> ? unwrapped(element, path, level) : null;
      if (inner != null) {
        found.add(inner);
        first.addAll(found.size() == 1 ? path : List.of());
      }
      path.subList(depth, path.size()).clear();
    }
    if (found.isEmpty() && readsUnknownTypes && TypedObjects.areEvents(list)) {
      path.add(EVENTS);
      return new LinkedHashMap<>(Map.of("events", list));
    }
    path.addAll(first.subList(Math.min(depth, first.size()), first.size()));
    return found.isEmpty() ? null : found.size() == 1 ? found.get(0) : concatenated(found);
  }

  /** Describes where the JSON was found, for example {@code a string at "choices[].text"}. */
  private static String place(List<String> path) {
    if (path.isEmpty()) {
      return "";
    }
    StringBuilder place = new StringBuilder();
    for (String step : path) {
      if (step.equals(LIST)) {
        place.append("[]");
      } else if (!step.equals(STRING) && !step.equals(EVENTS)) {
        place.append(place.isEmpty() ? "" : ".").append(step);
      }
    }
    String last = path.get(path.size() - 1);
    boolean isNamed = !place.toString().replace("[]", "").isEmpty();
    if (last.equals(STRING) || last.equals(EVENTS)) {
      return isNamed ? last + " at " + Quoted.of(place.toString()) : last;
    }
    return isNamed ? Quoted.of(place.toString()) : LIST;
  }

  private void reportWrapping(String text, int start, int end, Candidate best) {
    List<String> around = new ArrayList<>();
    String before = text.substring(0, start).strip();
    String after = text.substring(Math.min(end, text.length())).strip();
    String lower = before.toLowerCase(Locale.ROOT);
    if (lower.contains("think>") || lower.contains("thinking>") || lower.contains("reasoning>")) {
      around.add("the reasoning of the model");
    }
    if (before.contains("```") || after.contains("```") || before.contains("~~~")) {
      around.add("a Markdown fence");
    }
    if (around.isEmpty() && !(before + after).replace("\ufeff", "").isEmpty()) {
      around.add("other text");
    }
    if (!best.path.isEmpty()) {
      around.add(best.path);
    }
    if (!around.isEmpty()) {
      Repair.WRAPPED.report(issues, "", "the JSON was inside " + String.join(" and ", around));
    }
  }

  private void reportRepairs(String text, Candidate used) {
    reportTruncation(text, used);
    issues.addAll(used.parser.repairs().issues());
  }

  private void reportTruncation(String text, Candidate used) {
    if (used.parser.isCut()) {
      String place = used.parser.cutPlace();
      issues.add(
          used.parser
              .repairs()
              .located(
                  Repair.CUT_OFF.at(
                      "",
                      place.isEmpty()
                          ? "the answer ends before its JSON is complete; no object was left out"
                          : "the answer ends before its JSON is complete: "
                              + Quoted.line(place, 100)
                              + " is incomplete and was left out"),
                  text.length()));
      leftOut.addAll(used.parser.cutIds());
    }
  }

  /** Returns whether the objects are separated only by white space and commas, as in JSON Lines. */
  private static boolean areAdjacent(String text, List<Candidate> candidates) {
    for (int i = 1; i < candidates.size(); i++) {
      String between =
          text.substring(
              Math.min(candidates.get(i - 1).parser.end(), candidates.get(i).start),
              candidates.get(i).start);
      if (!between.replace(',', ' ').isBlank()) {
        return false;
      }
    }
    return true;
  }

  /**
   * Joins the lists of consecutive objects. Skips duplicate elements, because some streaming
   * programs repeat the whole answer in each update.
   */
  private Map<String, Object> concatenated(List<Map<String, Object>> parts) {
    Map<String, Object> joined = new LinkedHashMap<>();
    Map<String, Set<Object>> lists = new LinkedHashMap<>();
    for (Map<String, Object> part : parts) {
      part.forEach(
          (name, value) -> {
            joined.putIfAbsent(name, value);
            if (joined.get(name) instanceof List && value instanceof List<?> list) {
              lists.computeIfAbsent(name, first -> new LinkedHashSet<>()).addAll(list);
            }
          });
    }
    lists.forEach((name, elements) -> joined.put(name, new ArrayList<>(elements)));
    Repair.STRUCTURE.report(
        issues, "", "the answer has " + parts.size() + " JSON objects; their lists were joined");
    return joined;
  }

  /**
   * Joins objects that contain different lists, because such objects are assumed to be parts of one
   * answer. Other objects are ignored and reported.
   */
  private Map<String, Object> joined(String text, List<Candidate> candidates, Candidate best) {
    Map<String, Object> joined = new LinkedHashMap<>(best.root);
    int parts = 1;
    List<Map<String, Object>> ignored = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (candidate == best) {
        continue;
      }
      if (candidate.hasLists() && candidate.root.keySet().stream().noneMatch(joined::containsKey)) {
        joined.putAll(candidate.root);
        reportRepairs(text, candidate);
        parts++;
      } else if (!candidate.root.equals(best.root)) {
        ignored.add(candidate.root);
      }
    }
    if (parts > 1) {
      Repair.STRUCTURE.report(
          issues,
          "",
          "the answer has " + parts + " JSON objects with different lists; they were joined");
    }
    if (!ignored.isEmpty()) {
      Repair.SEVERAL.report(
          issues,
          "",
          "the answer has %s JSON objects; the last of the objects with the most lists was read%s"
              .formatted(ignored.size() + parts, OmittedObjects.named(ignored, joined)));
    }
    return joined;
  }
}

package io.github.communique.interop.llm;

import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
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

  /**
   * The pattern for the start of an object or of a list of objects. Most brackets in ordinary text
   * do not match.
   */
  private static final Pattern JSON_START =
      Pattern.compile(
          "[\\[［]%1$s[{｛]|[{｛]%1$s(?:[\"'“”„＂/}｝]|[\\p{L}\\p{Nd}]{1,64}+[:：])"
              .formatted(Lookahead.SPACE));

  /**
   * The start of an answer whose opening brace is missing, because the request contained it.
   * Without the opening bracket of the list, the name may belong to a sentence before the answer.
   */
  private static final Pattern WITHOUT_BRACE =
      Pattern.compile("[\\x00- ]*+\"(\\p{L}{1,64})\"[\\x00- ]*+:[\\x00- ]*+\\[");

  /** The names under which vendors return the reasoning of a model and the request. */
  private static final Pattern NOT_ANSWER =
      Pattern.compile("reason|think|thought|prompt", Pattern.CASE_INSENSITIVE);

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
   *
   * @param notes the issues to report if the object is used
   */
  private record Candidate(
      Map<String, Object> root,
      String path,
      int start,
      AnswerParser parser,
      Content content,
      List<Issue> notes) {
    boolean hasLists() {
      return content == Content.LISTS;
    }
  }

  /** An object with lists inside another value, the steps to it, and the issues about it. */
  private record Wrapped(Map<String, Object> root, List<String> path, List<Issue> notes) {
    boolean isOutsideAnswer() {
      return path.stream().anyMatch(step -> NOT_ANSWER.matcher(step).find());
    }

    boolean isInString() {
      return path.contains(STRING);
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
          UnicodeText.isBlank(answer)
              ? "the answer is empty; expected a JSON object with lists such as \"actors\""
              : "the answer does not contain a JSON object with lists such as \"actors\";"
                  + " it begins with "
                  + Quoted.of(answer.strip()));
    }
    return found;
  }

  private @Nullable Map<String, Object> findInText(String answer) {
    Matcher first = WITHOUT_BRACE.matcher(answer);
    if (first.lookingAt() && AnswerParts.LISTS.contains(Profile.folded(first.group(1)))) {
      return findChanged("{" + answer, Repair.SYNTAX.at("", "the opening brace was missing"));
    }
    Map<String, Object> found = find(answer, 0, issues);
    // The answer can be escaped for XML or for a JSON string.
    return found == null && EscapedText.isEscaped(answer)
        ? findChanged(
            EscapedText.unescaped(answer),
            Repair.WRAPPED.at("", "the quotation marks of the JSON were escaped"))
        : found;
  }

  /** Finds the object in a changed answer, and reports the change. */
  private @Nullable Map<String, Object> findChanged(String changed, Issue change) {
    List<Issue> notes = new ArrayList<>();
    Map<String, Object> found = find(changed, 0, notes);
    if (found != null) {
      issues.add(change);
      issues.addAll(withoutPositions(notes));
    }
    return found;
  }

  /** Removes the positions, because they refer to a part of the answer or to a changed answer. */
  private static List<Issue> withoutPositions(List<Issue> issues) {
    return issues.stream().map(issue -> issue.at(0, 0)).toList();
  }

  /** Finds the object in a text, and adds the issues about it to the notes. */
  private @Nullable Map<String, Object> find(String text, int level, List<Issue> notes) {
    int from = afterReasoning(text);
    List<Candidate> candidates = usable(text, candidates(text, from, level));
    if (candidates.isEmpty() && from > 0) {
      // A single object in the reasoning is a draft, not the answer.
      candidates = candidates(text, 0, level).stream().filter(Candidate::hasLists).toList();
    }
    if (candidates.isEmpty()) {
      return null;
    }
    Candidate last = candidates.get(candidates.size() - 1);
    List<Candidate> withLists = candidates.stream().filter(Candidate::hasLists).toList();
    if (candidates.size() > 1 && (withLists.isEmpty() || areAdjacent(text, candidates))) {
      reportWrapping(text, candidates.get(0).start, last, notes);
      SyntaxRepairs repairs = new SyntaxRepairs(text);
      for (Candidate candidate : candidates) {
        reportContent(text, candidate, notes);
        repairs.addAll(candidate.parser.repairs());
      }
      notes.addAll(repairs.issues());
      return AnswerParts.concatenated(roots(candidates), notes);
    }
    List<Map<String, Object>> parts =
        AnswerParts.parts(roots(withLists.isEmpty() ? candidates : withLists));
    for (Candidate candidate : candidates) {
      if (candidate.root == parts.get(0)) {
        reportWrapping(text, candidate.start, candidate, notes);
      }
      if (parts.stream().anyMatch(part -> part == candidate.root)) {
        reportContent(text, candidate, notes);
        notes.addAll(candidate.parser.repairs().issues());
      }
    }
    if (withLists.isEmpty() && !last.root.isEmpty()) {
      Repair.STRUCTURE.report(
          notes,
          "",
          "found an object with a type instead of lists; it was read as an element of "
              + last.root.keySet().stream()
                  .filter(AnswerParts.LISTS::contains)
                  .collect(Collectors.joining(" and ")));
    }
    return AnswerParts.joined(parts, roots(candidates), notes);
  }

  private static List<Map<String, Object>> roots(List<Candidate> candidates) {
    return candidates.stream().map(Candidate::root).toList();
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
      Wrapped found = unwrapped(parser.value(), List.of(), level);
      Candidate candidate =
          found == null
              ? withoutLists(parser, at)
              : new Candidate(
                  found.root, place(found.path), at, parser, Content.LISTS, found.notes);
      if (found != null) {
        AnswerParts.leaveOutIncomplete(found.root, parser);
      }
      boolean isNothing = found == null && parser.isCut();
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
      truncated.parser.leaveOut(truncated.parser.value(), 0);
      truncated.root.clear();
      candidates.add(truncated);
    }
    return candidates;
  }

  /** Returns a candidate for objects with a type; null if the value does not contain any. */
  private static @Nullable Candidate withoutLists(AnswerParser parser, int at) {
    List<String> path = new ArrayList<>();
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
        : new Candidate(new LinkedHashMap<>(lists), place(path), at, parser, content, List.of());
  }

  /** Returns the index of the next {@link #JSON_START}, or the length of the text. */
  private static int nextStart(String text, int from) {
    Matcher start = JSON_START.matcher(text);
    return start.find(from) ? start.start() : text.length();
  }

  /** Finds the object with lists in a value; null if there is none. */
  @SuppressWarnings("unchecked")
  private @Nullable Wrapped unwrapped(@Nullable Object value, List<String> path, int level) {
    if (value instanceof Map<?, ?> map && AnswerParts.score((Map<String, Object>) map) > 0) {
      return new Wrapped((Map<String, Object>) map, path, List.of());
    }
    if (path.size() + level >= DEEPEST_WRAPPER) {
      return null;
    }
    if (value instanceof Map<?, ?> map) {
      return unwrappedMembers((Map<String, Object>) map, path, level);
    }
    if (value instanceof List<?> list) {
      return unwrappedList((List<Object>) list, path, level);
    }
    if (value instanceof String string && string.indexOf('{') >= 0) {
      List<Issue> notes = new ArrayList<>();
      Map<String, Object> inner = find(string, level + path.size() + 1, notes);
      return inner == null ? null : new Wrapped(inner, with(path, STRING), withoutPositions(notes));
    }
    return null;
  }

  private @Nullable Wrapped unwrappedMembers(
      Map<String, Object> object, List<String> path, int level) {
    List<Wrapped> found = new ArrayList<>();
    object.forEach(
        (name, member) -> {
          Wrapped inner = unwrapped(member, with(path, name), level);
          if (inner != null) {
            found.add(inner);
          }
        });
    if (found.isEmpty()) {
      return null;
    }
    // A string beside an object can be the reasoning of the model.
    List<Wrapped> answers = without(Wrapped::isInString, without(Wrapped::isOutsideAnswer, found));
    List<Map<String, Object>> parts =
        AnswerParts.parts(answers.stream().map(Wrapped::root).toList());
    List<Issue> notes = new ArrayList<>();
    List<String> place = path;
    for (Wrapped inner : found) {
      place = inner.root == parts.get(0) ? inner.path : place;
      if (parts.stream().anyMatch(part -> part == inner.root)) {
        notes.addAll(inner.notes);
      }
    }
    return new Wrapped(
        AnswerParts.joined(parts, found.stream().map(Wrapped::root).toList(), notes), place, notes);
  }

  /** Removes the objects for which a condition is true, unless it is true for all of them. */
  private static List<Wrapped> without(Predicate<Wrapped> condition, List<Wrapped> all) {
    List<Wrapped> others = all.stream().filter(condition.negate()).toList();
    return others.isEmpty() ? all : others;
  }

  private @Nullable Wrapped unwrappedList(List<Object> list, List<String> path, int level) {
    List<Wrapped> drafts = new ArrayList<>();
    List<Wrapped> answers = new ArrayList<>();
    // The content blocks of a vendor's response also have a type, such as "text".
    boolean areEvents = list.stream().anyMatch(element -> AnswerStructure.listOf(element) != null);
    for (Object element : areEvents ? List.of() : list) {
      Wrapped inner =
          element instanceof Map<?, ?> ? unwrapped(element, with(path, LIST), level) : null;
      if (inner != null) {
        (isReasoning(element) || inner.isOutsideAnswer() ? drafts : answers).add(inner);
      }
    }
    List<Wrapped> found = answers.isEmpty() ? drafts : answers;
    if (areEvents || found.isEmpty() && readsUnknownTypes && TypedObjects.areEvents(list)) {
      return new Wrapped(
          new LinkedHashMap<>(Map.of("events", list)), with(path, EVENTS), List.of());
    }
    if (found.size() < 2) {
      return found.isEmpty() ? null : found.get(0);
    }
    List<Issue> notes = new ArrayList<>();
    found.forEach(inner -> notes.addAll(inner.notes));
    return new Wrapped(
        AnswerParts.concatenated(found.stream().map(Wrapped::root).toList(), notes),
        found.get(0).path,
        notes);
  }

  /** Returns whether a content block of a vendor's response contains reasoning. */
  private static boolean isReasoning(Object element) {
    return element instanceof Map<?, ?> block
        && (Boolean.TRUE.equals(block.get("thought"))
            || block.get("type") instanceof String type && NOT_ANSWER.matcher(type).find());
  }

  /** Returns a path with another step. */
  static List<String> with(List<String> path, String step) {
    List<String> steps = new ArrayList<>(path);
    steps.add(step);
    return steps;
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

  private static void reportWrapping(String text, int start, Candidate last, List<Issue> notes) {
    List<String> around = new ArrayList<>();
    String before = text.substring(0, start).strip();
    String after = text.substring(Math.min(last.parser.end(), text.length())).strip();
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
    if (!last.path.isEmpty()) {
      around.add(last.path);
    }
    if (!around.isEmpty()) {
      Repair.WRAPPED.report(notes, "", "the JSON was inside " + String.join(" and ", around));
    }
  }

  private void reportContent(String text, Candidate used, List<Issue> notes) {
    notes.addAll(used.notes);
    if (used.parser.isCut()) {
      String place = used.parser.cutPlace();
      notes.add(
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
      if (!UnicodeText.isBlank(between.replace(',', ' '))) {
        return false;
      }
    }
    return true;
  }
}

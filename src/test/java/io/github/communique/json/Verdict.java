package io.github.communique.json;

import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The result of reading a document.
 *
 * @param value the value that was read; null if it was rejected or is incomplete
 * @param issues the codes and pointers of all issues; the codes of warnings have a prefix
 * @param descriptions the lines, columns, messages and hints of all issues
 */
record Verdict(@Nullable Object value, List<String> issues, List<String> descriptions) {
  private static final String TRAILING = "json.trailing ";
  private static final String WARNING = "warning ";

  static Verdict of(Reading<?> reading) {
    return of(reading.value(), reading.issues(), reading.isComplete());
  }

  static Verdict of(ReadResult result) {
    return of(result.dossier().orElse(null), result.issues(), result.isComplete());
  }

  static Verdict of(@Nullable Object value, List<Issue> issues, boolean complete) {
    if (complete != issues.stream().noneMatch(issue -> issue.severity() == Severity.ERROR)) {
      throw new AssertionError(issues);
    }
    return new Verdict(
        complete ? value : null,
        issues.stream().map(Verdict::name).toList(),
        issues.stream().map(Verdict::description).toList());
  }

  private static String name(Issue issue) {
    String warning = issue.severity() == Severity.ERROR ? "" : WARNING;
    return warning + issue.code() + " " + issue.pointer();
  }

  private static String description(Issue issue) {
    return "%d:%d %s %s"
        .formatted(
            issue.line().orElse(0),
            issue.column().orElse(0),
            issue.message(),
            issue.hint().orElse(""));
  }

  /**
   * Returns the verdict of a mapper that rejects a document because of text before or after the
   * value. The module does not read this text.
   */
  static Verdict ofMapper() {
    return new Verdict(null, List.of(), List.of());
  }

  /**
   * Returns whether a mapper's verdict agrees with this verdict. Mappers report codes only for
   * values that the module reads.
   */
  boolean isOfMapper(Verdict found) {
    boolean outside = issues.isEmpty() || issues.size() == 1 && issues.get(0).endsWith(" ");
    return found.equals(this) || value == null && outside && found.equals(ofMapper());
  }

  Verdict withoutDescriptions() {
    return new Verdict(value, issues, List.of());
  }

  /**
   * Returns the verdict that is expected from a mapper. If reading succeeds, a mapper does not
   * report warnings. Content after the value is reported without details, and only if the value
   * itself does not have faults.
   */
  Verdict forMappers(boolean tooLongAtItsEnd) {
    if (value != null) {
      return new Verdict(value, List.of(), List.of());
    }
    List<String> within = new ArrayList<>(issues);
    String last = issues.get(issues.size() - 1);
    if (last.equals("json.trailing ") || tooLongAtItsEnd) {
      within.remove(issues.size() - 1);
    }
    boolean sound = within.stream().allMatch(issue -> issue.startsWith(WARNING));
    return within.size() < issues.size() && sound
        ? ofMapper()
        : new Verdict(null, within, List.of());
  }
}

package io.github.communique.issue;

import io.github.communique.internal.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown to indicate that an object cannot be built because a required property is missing or a
 * value is malformed.
 *
 * <p>The exception contains <em>all</em> structural errors of the object. Each error has the code
 * that a reader reports for the same error in JSON. Errors in the content are not included;
 * validation reports them.
 *
 * <p>The message is a single line of at most 2,000 characters. Data in the message is quoted and
 * truncated to 80 characters, and control and format characters are escaped.
 *
 * <pre>{@code
 * Meeting.builder().id("1 call").build();
 * // StructureException: Meeting cannot be built: id "1 call" is malformed; expected a letter, then at most
 * // 63 letters, digits, '_', '.' or '-'; status is missing
 * }</pre>
 */
public final class StructureException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /** The simple name of the object's type. */
  private final String type;

  /** All structural errors. */
  private final Issue[] issues;

  /**
   * Creates an exception for an object with structural errors.
   *
   * @param type the simple name of the type, for example {@code Meeting}
   * @param issues the errors, with pointers relative to the object
   * @throws IllegalArgumentException if the list is empty, or contains an issue that is not an
   *     error
   */
  public StructureException(String type, List<Issue> issues) {
    super(
        Quoted.line(
            Objects.requireNonNull(issues, "issues").stream()
                .map(Issue::message)
                .collect(Collectors.joining("; ", type + " cannot be built: ", ""))));
    this.type = Quoted.line(Objects.requireNonNull(type, "type"));
    this.issues = issues.toArray(Issue[]::new);
    if (issues.isEmpty() || issues.stream().anyMatch(issue -> issue.severity() != Severity.ERROR)) {
      throw new IllegalArgumentException("issues must contain at least one error, and only errors");
    }
  }

  /**
   * Creates an exception for a value with one structural error.
   *
   * @param type the simple name of the type, for example {@code PartialDateTime}
   * @param code the stable code of the error
   * @param message the message: the problem, the value and the expected form
   * @throws IllegalArgumentException if {@link Issue#of} rejects the code
   */
  public StructureException(String type, String code, String message) {
    super(Quoted.line(Objects.requireNonNull(message, "message")));
    this.type = Quoted.line(Objects.requireNonNull(type, "type"));
    this.issues = new Issue[] {Issue.of(Severity.ERROR, code, "", message)};
  }

  /**
   * The type that could not be built.
   *
   * @return the simple name of the type, for example {@code Meeting}
   */
  public String type() {
    return type;
  }

  /**
   * All structural errors, in the order of the type's properties.
   *
   * <pre>{@code
   * try {
   *   Meeting.builder().id("1 call").build();
   * } catch (StructureException e) {
   *   e.issues().get(0).pointer();    // /id
   *   e.issues().get(1).code();       // json.missing
   * }
   * }</pre>
   *
   * @return an immutable list of at least one issue with the severity {@code ERROR}. The pointer is
   *     relative to the object that could not be built, for example {@code /status}; it is empty if
   *     the error concerns the whole object
   */
  public List<Issue> issues() {
    return List.of(issues);
  }

  /**
   * The {@linkplain #issues() issues} as the {@code errors} member of a problem details object (RFC
   * 9457).
   *
   * @return an immutable list with a map for each issue, as described in {@link
   *     Issue#toProblemError()}
   */
  public List<Map<String, String>> toProblemErrors() {
    return issues().stream().map(Issue::toProblemError).toList();
  }
}

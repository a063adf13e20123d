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

  /**
   * A structural error in an object.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param code the stable code of the error, for example {@code json.missing} or {@code
   *     id.malformed}
   * @param property the JSON name of the property; empty if the error concerns the whole object
   * @param message the message: the problem, the value and the expected form
   * @serial exclude
   */
  public record Fault(String code, String property, String message)
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an error. The components must not be null.
     *
     * @param code the stable code of the error
     * @param property the JSON name of the property; empty if the error concerns the whole object
     * @param message the message: the problem, the value and the expected form
     */
    public Fault {
      code = Quoted.line(Objects.requireNonNull(code, "code"));
      property = Quoted.line(Objects.requireNonNull(property, "property"));
      message = Quoted.line(Objects.requireNonNull(message, "message"));
    }
  }

  /** The simple name of the object's type. */
  private final String type;

  /** All structural errors. */
  private final Fault[] faults;

  /**
   * Creates an exception for an object with structural errors.
   *
   * @param type the simple name of the type, for example {@code Meeting}
   * @param faults the errors; must not be empty
   */
  public StructureException(String type, List<Fault> faults) {
    super(
        Quoted.line(
            Objects.requireNonNull(faults, "faults").stream()
                .map(Fault::message)
                .collect(Collectors.joining("; ", type + " cannot be built: ", ""))));
    this.type = Quoted.line(Objects.requireNonNull(type, "type"));
    this.faults = faults.toArray(Fault[]::new);
  }

  /**
   * Creates an exception for a value with one structural error.
   *
   * @param type the simple name of the type, for example {@code PartialDateTime}
   * @param code the stable code of the error
   * @param message the message: the problem, the value and the expected form
   */
  public StructureException(String type, String code, String message) {
    super(Quoted.line(Objects.requireNonNull(message, "message")));
    this.type = Quoted.line(Objects.requireNonNull(type, "type"));
    this.faults = new Fault[] {new Fault(code, "", message)};
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
   * @return an immutable list of at least one error
   */
  public List<Fault> faults() {
    return List.of(faults);
  }

  /**
   * The structural errors as the {@code errors} member of a problem details object (RFC 9457), in
   * the same form as issues.
   *
   * @return an immutable list with a map for each error, as described in {@link
   *     Issue#toProblemError()}; the pointer is relative to the object
   */
  public List<Map<String, String>> toProblemErrors() {
    return faults().stream().map(StructureException::problemError).toList();
  }

  private static Map<String, String> problemError(Fault fault) {
    String pointer = fault.property().isEmpty() ? "" : "/" + Quoted.step(fault.property());
    return Issue.of(Severity.ERROR, fault.code(), pointer, fault.message()).toProblemError();
  }
}

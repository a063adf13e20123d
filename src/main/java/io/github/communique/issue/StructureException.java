package io.github.communique.issue;

import io.github.communique.internal.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown when an object cannot be built because of its structure: something required is missing or
 * something given is malformed.
 *
 * <p>The exception names <em>all</em> faults of the object at once, each with the stable code that
 * reading JSON reports for the same fault. Whether the content makes sense is never asked here;
 * that is what validation is for.
 *
 * <p>The message is one line of at most 2,000 characters. Data in it are quoted, cut to 80
 * characters, and escaped where they contain control characters and the like.
 *
 * <pre>{@code
 * Meeting.builder().id("1 call").build();
 * // StructureException: Meeting cannot be built: id "1 call" is malformed: a letter, then at most
 * // 63 letters, digits, '_', '.' or '-'; status is missing
 * }</pre>
 */
public final class StructureException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  /**
   * One thing that is wrong with the object.
   *
   * @param code the stable code of the fault, for example {@code json.missing} or {@code
   *     id.malformed}
   * @param property the property at fault, by its JSON name; empty when the fault is the object's
   *     as a whole
   * @param message what was found, and what would be right
   * @serial exclude
   */
  public record Fault(String code, String property, String message)
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses {@code null}.
     *
     * @param code the stable code of the fault
     * @param property the property at fault, or the empty string
     * @param message what was found, and what would be right
     */
    public Fault {
      code = Quoted.line(Objects.requireNonNull(code, "code"));
      property = Quoted.line(Objects.requireNonNull(property, "property"));
      message = Quoted.line(Objects.requireNonNull(message, "message"));
    }
  }

  /** The simple name of the type. */
  private final String type;

  /** Everything that is wrong. */
  private final Fault[] faults;

  /**
   * Names what is wrong with an object of a type.
   *
   * @param type the simple name of the type, for example {@code Meeting}
   * @param faults what is wrong, at least one
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
   * Names the one thing that is wrong with a value.
   *
   * @param type the simple name of the type, for example {@code PartialDateTime}
   * @param code the stable code of the fault
   * @param message what was found, and what would be right
   */
  public StructureException(String type, String code, String message) {
    super(Quoted.line(Objects.requireNonNull(message, "message")));
    this.type = Quoted.line(Objects.requireNonNull(type, "type"));
    this.faults = new Fault[] {new Fault(code, "", message)};
  }

  /**
   * The type that could not be built.
   *
   * @return its simple name, for example {@code Meeting}
   */
  public String type() {
    return type;
  }

  /**
   * Everything that is wrong, in the order of the type's properties.
   *
   * @return the faults, at least one; immutable
   */
  public List<Fault> faults() {
    return List.of(faults);
  }

  /**
   * The faults as the {@code errors} of a problem details object (RFC 9457), in the form in which
   * reading and validating report issues.
   *
   * @return for each fault an error as {@link Issue#toProblemError()} has it, its pointer leading
   *     from the object to the property; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return faults().stream().map(StructureException::problemError).toList();
  }

  private static Map<String, String> problemError(Fault fault) {
    String pointer = fault.property().isEmpty() ? "" : "/" + Quoted.step(fault.property());
    return Issue.of(Severity.ERROR, fault.code(), pointer, fault.message()).toProblemError();
  }
}

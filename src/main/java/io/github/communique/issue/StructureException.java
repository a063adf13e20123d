package io.github.communique.issue;

import io.github.communique.internal.text.Quoted;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Thrown when an object cannot be built because of its structure: a required property is missing,
 * or a value is malformed.
 *
 * <p>The exception reports <em>all</em> faults of the object at once, each with the stable code
 * that reading JSON reports for the same fault. The content is not checked; validation does this.
 *
 * <p>The message is one line of at most 2,000 characters. Data in it are quoted, cut to 80
 * characters, and their control characters and similar characters are escaped.
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
   * A fault of the object.
   *
   * @param code the stable code of the fault, for example {@code json.missing} or {@code
   *     id.malformed}
   * @param property the property in JSON; empty for a fault of the whole object
   * @param message the fault, the value, and the expected form
   * @serial exclude
   */
  public record Fault(String code, String property, String message)
      implements java.io.Serializable {
    private static final long serialVersionUID = 1L;

    /**
     * Refuses {@code null}.
     *
     * @param code the stable code of the fault
     * @param property the property, or the empty string
     * @param message the fault, the value, and the expected form
     */
    public Fault {
      code = Quoted.line(Objects.requireNonNull(code, "code"));
      property = Quoted.line(Objects.requireNonNull(property, "property"));
      message = Quoted.line(Objects.requireNonNull(message, "message"));
    }
  }

  /** The simple name of the type. */
  private final String type;

  /** All faults. */
  private final Fault[] faults;

  /**
   * Creates an exception for an object with faults.
   *
   * @param type the simple name of the type, for example {@code Meeting}
   * @param faults the faults, at least one
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
   * Creates an exception for a value with one fault.
   *
   * @param type the simple name of the type, for example {@code PartialDateTime}
   * @param code the stable code of the fault
   * @param message the fault, the value, and the expected form
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
   * All faults, in the order of the properties of the type.
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
   * @return an error for each fault in the form of {@link Issue#toProblemError()}, with a pointer
   *     relative to the object; immutable
   */
  public List<Map<String, String>> toProblemErrors() {
    return faults().stream().map(StructureException::problemError).toList();
  }

  private static Map<String, String> problemError(Fault fault) {
    String pointer = fault.property().isEmpty() ? "" : "/" + Quoted.step(fault.property());
    return Issue.of(Severity.ERROR, fault.code(), pointer, fault.message()).toProblemError();
  }
}

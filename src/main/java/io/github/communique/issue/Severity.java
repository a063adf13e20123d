package io.github.communique.issue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import io.github.communique.internal.text.Quoted;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/** The severity of an issue; the constants are declared from the highest to the lowest. */
public enum Severity {
  /**
   * The data contradicts the model, for example because of an unresolved reference or a time that
   * ends before it begins.
   */
  ERROR("error"),
  /** The data is probably wrong, or reports contradict each other. */
  WARNING("warning"),
  /** Information, for example about an unknown term. */
  INFO("info");

  private final String value;

  Severity(String value) {
    this.value = value;
  }

  /**
   * The JSON value of the severity.
   *
   * @return {@code error}, {@code warning} or {@code info}
   */
  @JsonValue
  public String value() {
    return value;
  }

  /**
   * Returns the severity for the given JSON value.
   *
   * @param word {@code error}, {@code warning} or {@code info}
   * @return the severity
   * @throws StructureException for any other value ({@code json.type})
   */
  @JsonCreator
  public static Severity of(String word) {
    Objects.requireNonNull(word, "word");
    for (Severity severity : values()) {
      if (severity.value.equals(word)) {
        return severity;
      }
    }
    throw new StructureException(
        "Severity",
        "json.type",
        "severity must be one of "
            + Arrays.stream(values()).map(Severity::value).collect(Collectors.joining(", "))
            + "; found "
            + Quoted.of(word));
  }
}

package io.github.communique;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.issue.StructureException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Collects the faults that cause an object to be rejected. */
public final class Faults {
  private Faults() {}

  /**
   * Returns the faults of a rejected object, in order, each in the form {@code code} or {@code code
   * property}.
   */
  public static List<String> of(ThrowingCallable building) {
    StructureException refused = catchThrowableOfType(StructureException.class, building);
    if (refused == null) {
      return List.of();
    }
    return refused.issues().stream()
        .map(issue -> (issue.code() + " " + issue.pointer().replaceFirst("^/", "")).strip())
        .toList();
  }
}

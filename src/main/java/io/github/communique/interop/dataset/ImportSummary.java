package io.github.communique.interop.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The summary of an import.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param rows the number of rows read
 * @param dossiers the number of dossiers created; if rows are not combined, this is the number of
 *     rows that were not rejected
 * @param rejected the number of rejected rows
 * @param issues an immutable map from issue codes to the number of issues with each code, in order
 *     of first occurrence
 */
public record ImportSummary(long rows, long dossiers, long rejected, Map<String, Long> issues) {
  /**
   * Creates a summary with a copy of the map. The arguments must not be null.
   *
   * @param rows the number of rows
   * @param dossiers the number of dossiers
   * @param rejected the number of rejected rows
   * @param issues a map from issue codes to the number of issues with each code
   */
  public ImportSummary {
    Objects.requireNonNull(issues, "issues");
    issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
  }

  /**
   * Returns the summary as text, for example {@code 1000 rows, 998 dossiers, 2 rejected;
   * row.columns 2, row.date 7}.
   */
  @Override
  public String toString() {
    String counts =
        issues.entrySet().stream()
            .map(issue -> issue.getKey() + " " + issue.getValue())
            .collect(Collectors.joining(", "));
    String summary = rows + " rows, " + dossiers + " dossiers, " + rejected + " rejected";
    return counts.isEmpty() ? summary : summary + "; " + counts;
  }
}

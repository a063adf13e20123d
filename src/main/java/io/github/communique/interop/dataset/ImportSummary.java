package io.github.communique.interop.dataset;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The result of an import.
 *
 * @param rows the number of rows that were read
 * @param dossiers the number of dossiers that they became; without grouping, one for each row that
 *     was not rejected
 * @param rejected the number of rows that were rejected
 * @param issues how many issues were reported, by code, in the order of their first appearance;
 *     immutable
 */
public record ImportSummary(long rows, long dossiers, long rejected, Map<String, Long> issues) {
  /**
   * Copies the map, and refuses {@code null}.
   *
   * @param rows the number of rows
   * @param dossiers the number of dossiers
   * @param rejected the number of rejected rows
   * @param issues how many issues by code
   */
  public ImportSummary {
    Objects.requireNonNull(issues, "issues");
    issues = Collections.unmodifiableMap(new LinkedHashMap<>(issues));
  }

  /** Such as {@code 1000 rows, 998 dossiers, 2 rejected; row.columns 2, row.date 7}. */
  @Override
  public String toString() {
    StringBuilder text =
        new StringBuilder(rows + " rows, " + dossiers + " dossiers, " + rejected + " rejected");
    String before = "; ";
    for (Map.Entry<String, Long> issue : issues.entrySet()) {
      text.append(before).append(issue.getKey()).append(' ').append(issue.getValue());
      before = ", ";
    }
    return text.toString();
  }
}

package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.json.ReadResult;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A rejected line, which is not stored as a dossier.
 *
 * @param number the line number in the file, starting at 1
 * @param codes the codes of the line's issues, or a single code: {@code row.failed}, or {@code
 *     database.} followed by the SQLSTATE of the database error
 * @param reasons the messages for these codes
 * @param bytes the line, or the beginning of a long line
 */
record RejectedLine(long number, List<String> codes, String reasons, byte[] bytes) {
  private static final int LONGEST_REASON = 100_000;

  /**
   * The SQLSTATE classes of data errors: data exceptions, constraint violations, errors raised by
   * functions and triggers, and server limits.
   */
  private static final Set<String> CLASSES = Set.of("22", "23", "27", "38", "39", "44", "54", "P0");

  /**
   * The SQLSTATE codes of other data errors: insufficient memory for a value, and internal errors,
   * such as a size that cannot be allocated.
   */
  private static final Set<String> STATES = Set.of("53200", "XX000");

  RejectedLine {
    reasons = storable(reasons);
  }

  /** Creates a rejected line for a line that is not a valid dossier. */
  static RejectedLine of(long number, byte[] bytes, ReadResult result) {
    List<Issue> issues =
        result.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
    return new RejectedLine(
        number,
        issues.stream().map(Issue::code).distinct().toList(),
        issues.stream().map(Issue::toString).collect(Collectors.joining("\n")),
        bytes);
  }

  /** Creates a rejected line for a dossier that cannot be converted to a row. */
  static RejectedLine of(long number, byte[] bytes, Throwable failure) {
    return new RejectedLine(
        number, List.of("row.failed"), "cannot convert the dossier to a row: " + failure, bytes);
  }

  /** Creates a rejected line for a row that the database rejects. */
  static RejectedLine of(long number, byte[] bytes, SQLException refusal) {
    return new RejectedLine(
        number,
        List.of("database." + refusal.getSQLState()),
        "the database rejected the dossier: " + refusal.getMessage(),
        bytes);
  }

  /**
   * Returns whether the data caused the error. In this case, a retry would also fail. Returns false
   * for other errors, such as a lost connection, a full disk, a deadlock or a missing table.
   */
  static boolean isRefusal(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    return state.length() == 5
        && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
  }

  /** Replaces U+0000 and unpaired surrogates, which PostgreSQL's text type cannot store. */
  private static String storable(String text) {
    String cut = text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text;
    return new String(cut.getBytes(UTF_8), UTF_8).replace('\0', '\ufffd');
  }
}

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
 * A line of a file that is not stored as a dossier.
 *
 * @param number its number in the file, from 1
 * @param codes the codes of its issues; or {@code database.} and the SQLSTATE of the refusal; or
 *     {@code row.failed}
 * @param reasons the same in words
 * @param bytes the line, or the beginning of a long one
 */
record RejectedLine(long number, List<String> codes, String reasons, byte[] bytes) {
  private static final int LONGEST_REASON = 100_000;

  /**
   * Classes of SQLSTATE that blame the data: data exceptions, constraints, errors that functions and
   * triggers raise, and limits of the server.
   */
  private static final Set<String> CLASSES = Set.of("22", "23", "27", "38", "39", "44", "54", "P0");

  /** Too little memory for a value, and internal errors, such as a size that cannot be allocated. */
  private static final Set<String> STATES = Set.of("53200", "XX000");

  RejectedLine {
    reasons = storable(reasons);
  }

  /** A line that cannot be read. */
  static RejectedLine of(long number, byte[] bytes, ReadResult result) {
    List<Issue> issues =
        result.issues().stream().filter(issue -> issue.severity() == Severity.ERROR).toList();
    return new RejectedLine(
        number,
        issues.stream().map(Issue::code).distinct().toList(),
        issues.stream().map(Issue::toString).collect(Collectors.joining("\n")),
        bytes);
  }

  /** A line that is a dossier of which no row can be made. */
  static RejectedLine of(long number, byte[] bytes, Throwable failure) {
    return new RejectedLine(
        number, List.of("row.failed"), "no row can be made of the dossier: " + failure, bytes);
  }

  /** A line whose row the database refuses. */
  static RejectedLine of(long number, byte[] bytes, SQLException refusal) {
    return new RejectedLine(
        number,
        List.of("database." + refusal.getSQLState()),
        "the database refuses the dossier: " + refusal.getMessage(),
        bytes);
  }

  /**
   * Whether an error is due to the data, so that the database would refuse them again. A lost
   * connection, a full disk, a deadlock or a missing table is not.
   */
  static boolean isRefusal(SQLException e) {
    String state = Objects.requireNonNullElse(e.getSQLState(), "");
    return state.length() == 5
        && (CLASSES.contains(state.substring(0, 2)) || STATES.contains(state));
  }

  /** PostgreSQL's text has neither U+0000 nor unpaired surrogates. */
  private static String storable(String text) {
    String cut = text.length() > LONGEST_REASON ? text.substring(0, LONGEST_REASON) + "…" : text;
    return new String(cut.getBytes(UTF_8), UTF_8).replace('\0', '\ufffd');
  }
}

package io.github.communique.json.lines;

import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what stands on a line. It has no state, so that several threads may share it. */
final class LineReading {
  private final DossierReader reader;

  LineReading(DossierReader reader) {
    this.reader = reader;
  }

  /** Reads the line on which a source stands, whatever is the matter with it. */
  DossierLine read(LineSource source) {
    RawLine line = source.line();
    if (source.isOverlong()) {
      String message = "the line is longer than " + reader.maxDocumentLength() + " bytes";
      ReadResult refused = new ReadResult(null, List.of(error(line, "json.limit", message)), false);
      return new DossierLine(line.number(), refused, false, line.bytes(), source);
    }
    ReadResult result = reader.tryRead(line.bytes());
    if (!result.isComplete() && source.hasFault()) {
      GzipInput.Fault fault = source.tellFault();
      String code = fault.cut ? "json.truncated" : "json.encoding";
      return line(line, result, error(line, code, Objects.requireNonNull(fault.getMessage())));
    }
    return line(line, result, cut(line, result));
  }

  /** Reads a line that is held whole and after which the data is sound. */
  DossierLine read(RawLine line) {
    ReadResult result = reader.tryRead(line.bytes());
    return line(line, result, cut(line, result));
  }

  /** What is wrong with the end of a line that was cut off. */
  private static @Nullable Issue cut(RawLine line, ReadResult result) {
    if (result.isComplete() || line.ended() || ObjectScan.isWhole(line.bytes())) {
      return null;
    }
    return error(
        line,
        "json.truncated",
        "the last line ends in the middle of a dossier: its writing was interrupted");
  }

  private static DossierLine line(RawLine line, ReadResult result, @Nullable Issue end) {
    boolean truncated = end != null && end.isOf("json.truncated");
    return new DossierLine(
        line.number(), located(line, result, end), truncated, line.bytes(), null);
  }

  /** The result with the issues where they are in the file. */
  private static ReadResult located(RawLine line, ReadResult result, @Nullable Issue end) {
    if (result.issues().isEmpty()) {
      return result;
    }
    List<Issue> issues = new ArrayList<>();
    result
        .issues()
        .forEach(issue -> issues.add(issue.at(lineNumber(line), issue.column().orElse(0))));
    if (end != null) {
      issues.add(end);
    }
    return new ReadResult(result.dossier().orElse(null), issues, result.isComplete());
  }

  private static Issue error(RawLine line, String code, String message) {
    return Issue.of(Severity.ERROR, code, "", message)
        .at(lineNumber(line), line.bytes().length + 1);
  }

  private static int lineNumber(RawLine line) {
    return (int) Math.min(line.number(), Integer.MAX_VALUE);
  }
}

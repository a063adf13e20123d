package io.github.communique.json.lines;

import io.github.communique.internal.syntax.ForeignData;
import io.github.communique.internal.syntax.GzipInput;
import io.github.communique.internal.syntax.ObjectScan;
import io.github.communique.internal.syntax.SyntaxScan;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierReader;
import io.github.communique.json.ReadResult;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads the content of a line. Instances are stateless, so several threads can share an instance.
 */
record LineReading(DossierReader reader) {

  /** Reads the current line of a source. The line can be valid or invalid. */
  DossierLine read(LineSource source) {
    RawLine line = source.line();
    NotLines notLines = source.notLines();
    if (source.isOverlong()) {
      ReadResult result = notLines == null ? readTooLong(line) : refused(line, notLines);
      return new DossierLine(line.number(), result, false, line.bytes(), source);
    }
    ReadResult result = reader.tryRead(line.bytes());
    if (!result.isComplete() && source.hasFault()) {
      GzipInput.Fault fault = source.tellFault();
      String code = fault.cut ? "json.truncated" : "json.encoding";
      return line(line, result, error(line, code, Objects.requireNonNull(fault.getMessage())));
    }
    return line(line, result, cut(line, result));
  }

  private static ReadResult refused(RawLine line, NotLines notLines) {
    Issue issue = Issue.of(Severity.ERROR, notLines.code(), "", notLines.message());
    return ReadResult.failed(List.of(issue.withHint(notLines.hint()).at(lineNumber(line), 1)));
  }

  /**
   * Reads the beginning of a line that is too long, in order to report other errors in the line.
   */
  private ReadResult readTooLong(RawLine line) {
    ReadResult result = readStart(line.bytes());
    List<Issue> issues = new ArrayList<>();
    for (Issue issue : result.issues()) {
      boolean ofLength = issue.isOf("json.limit") && issue.line().isEmpty();
      issues.add(
          ofLength
              ? Issue.of(Severity.ERROR, issue.code(), issue.pointer(), ofLine(issue.message()))
                  .at(lineNumber(line), line.bytes().length + 1)
              : issue);
    }
    return located(line, result.withIssues(issues), null);
  }

  private static String ofLine(String message) {
    return message.replaceFirst("^the document ", "the line ");
  }

  private ReadResult readStart(byte[] start) {
    InputStream longer =
        new SequenceInputStream(
            new ByteArrayInputStream(start), new ByteArrayInputStream(new byte[] {' '}));
    try {
      return reader.maxDocumentLength(start.length).tryRead(longer);
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory failed", e);
    }
  }

  /** Reads a line that is not too long and is not followed by corrupt data. */
  DossierLine read(RawLine line) {
    ReadResult result = reader.tryRead(line.bytes());
    return line(line, result, cut(line, result));
  }

  /** Returns the issue that reports a truncated line; null if the line is not truncated. */
  private static @Nullable Issue cut(RawLine line, ReadResult result) {
    if (result.isComplete() || line.ended() || isNoPartOfObject(line.bytes())) {
      return null;
    }
    return error(
        line,
        "json.truncated",
        "the last line is truncated; it does not end with a line feed and is not a complete JSON"
            + " object");
  }

  /** Returns whether bytes are a complete JSON value or another format, such as a ZIP archive. */
  private static boolean isNoPartOfObject(byte[] bytes) {
    SyntaxScan scan = new SyntaxScan(false);
    scan.feed(bytes, 0, bytes.length);
    // The space ends a number, which has no closing character.
    scan.feed(new byte[] {' '}, 0, 1);
    return scan.isWhole() || ObjectScan.isWhole(bytes) || ForeignData.of(bytes) != null;
  }

  private static DossierLine line(RawLine line, ReadResult result, @Nullable Issue end) {
    boolean truncated = end != null && end.isOf("json.truncated");
    return new DossierLine(
        line.number(), located(line, result, end), truncated, line.bytes(), null);
  }

  /** Returns the result with line numbers that refer to the file. */
  private static ReadResult located(RawLine line, ReadResult result, @Nullable Issue end) {
    if (result.issues().isEmpty()) {
      return result;
    }
    List<Issue> issues = new ArrayList<>();
    // A line without bytes represents corrupt data, so it is not reported as an empty document.
    for (Issue issue : line.bytes().length == 0 ? List.<Issue>of() : result.issues()) {
      issues.add(issue.at(lineNumber(line), issue.column().orElse(0)));
    }
    if (end != null) {
      issues.add(end);
    }
    return result.withIssues(issues);
  }

  private static Issue error(RawLine line, String code, String message) {
    return Issue.of(Severity.ERROR, code, "", message)
        .at(lineNumber(line), line.bytes().length + 1);
  }

  private static int lineNumber(RawLine line) {
    return (int) Math.min(line.number(), Integer.MAX_VALUE);
  }
}

package io.github.communique.json;

import io.github.communique.validation.Issue;
import io.github.communique.validation.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads the lines of a source one after the other, without those that are blank. */
final class LineReading implements Spliterator<DossierLine> {
  private final LineSource source;
  private final DossierReader reader;

  LineReading(LineSource source, DossierReader reader) {
    this.source = source;
    this.reader = reader;
  }

  @Override
  public boolean tryAdvance(Consumer<? super DossierLine> action) {
    try {
      while (source.next()) {
        if (source.hasFault() || !source.isBlank()) {
          action.accept(line());
          return true;
        }
      }
      return false;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private DossierLine line() {
    byte[] bytes = source.bytes();
    if (source.isOverlong()) {
      String message = "the line is longer than " + reader.maxDocumentLength() + " bytes";
      ReadResult refused =
          new ReadResult(null, List.of(error("json.limit", message, bytes.length)), false);
      return new DossierLine(source.number(), refused, false, bytes, source);
    }
    ReadResult result = reader.tryRead(bytes);
    Issue end = result.isComplete() ? null : endOfData(bytes);
    return new DossierLine(
        source.number(),
        located(result, end),
        end != null && end.is("json.truncated"),
        bytes,
        null);
  }

  /** What is wrong with the end of a line that could not be read. */
  private @Nullable Issue endOfData(byte[] bytes) {
    if (source.hasFault()) {
      GzipInput.Fault fault = source.tellFault();
      String code = fault.cut ? "json.truncated" : "json.encoding";
      return error(code, fault.getMessage(), bytes.length);
    }
    if (source.isEnded() || ObjectScan.isWhole(bytes)) {
      return null;
    }
    return error(
        "json.truncated",
        "the last line ends in the middle of a dossier: its writing was interrupted",
        bytes.length);
  }

  /** The result with the issues where they are in the file. */
  private ReadResult located(ReadResult result, @Nullable Issue end) {
    if (result.issues().isEmpty()) {
      return result;
    }
    List<Issue> issues = new ArrayList<>();
    result.issues().forEach(issue -> issues.add(issue.at(lineNumber(), issue.column().orElse(0))));
    if (end != null) {
      issues.add(end);
    }
    return new ReadResult(result.dossier().orElse(null), issues, result.isComplete());
  }

  private Issue error(String code, String message, int index) {
    return Issue.of(Severity.ERROR, code, "", message).at(lineNumber(), index + 1);
  }

  private int lineNumber() {
    return (int) Math.min(source.number(), Integer.MAX_VALUE);
  }

  /** Lines are read in their order, by one thread. */
  @Override
  public @Nullable Spliterator<DossierLine> trySplit() {
    return null;
  }

  @Override
  public long estimateSize() {
    return Long.MAX_VALUE;
  }

  @Override
  public int characteristics() {
    return ORDERED | NONNULL;
  }
}

package io.github.communique.interop.dataset;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the records of a JSON file. Each record is an object, which is either on a separate line or
 * in an array. The members of the object are the cells of the record.
 */
final class JsonRecords implements Records {
  private static final String BETWEEN = " \t\r\n,[]";

  private final TableLines lines;
  private final JsonSplit split;
  private @Nullable Piece next;

  /** A part of the file, up to a line feed or the end of an object. */
  private record Piece(TableLine line, boolean ends, boolean begins) {}

  JsonRecords(TableLines lines, JsonSplit split) {
    this.lines = lines;
    this.split = split;
  }

  @Override
  public @Nullable RawRecord next() throws IOException {
    List<TableLine> read = new ArrayList<>();
    long length = 0;
    for (Piece piece = take(); piece != null; piece = take()) {
      if (piece.begins() && !read.isEmpty()) {
        next = piece;
        return broken(read, "is truncated: the object is not closed");
      }
      String text = piece.line().text();
      if (read.isEmpty() && start(text) == text.length()) {
        continue;
      }
      length += text.length();
      if (length <= TableLines.LONGEST || read.isEmpty()) {
        read.add(piece.line());
      }
      if (piece.ends()) {
        return length > TableLines.LONGEST || read.get(0).tooLong()
            ? broken(read, "is too long")
            : record(read);
      }
    }
    return read.isEmpty() ? null : broken(read, "is truncated: the object is not closed");
  }

  private @Nullable Piece take() throws IOException {
    Piece taken = next;
    next = null;
    if (taken != null) {
      return taken;
    }
    TableLine line = lines.next();
    return line == null ? null : new Piece(line, split.hasEnded(), split.takeCut());
  }

  private static int start(String text) {
    int start = 0;
    while (start < text.length() && BETWEEN.indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  private static RawRecord record(List<TableLine> lines) {
    String text = RawRecord.text(lines);
    JsonCells cells = JsonCells.ofObject(text.substring(start(text)));
    return cells == null
        ? broken(lines, "is not a JSON object")
        : new RawRecord(lines, cells.values(), null, cells.columns());
  }

  private static RawRecord broken(List<TableLine> lines, String fault) {
    return new RawRecord(lines, List.of(), fault, null);
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }
}

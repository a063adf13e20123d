package io.github.communique.interop.dataset;

import io.github.communique.Dossier;
import io.github.communique.internal.files.ClosingStream;
import io.github.communique.internal.files.ReplacedFile;
import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.json.lines.DossierLines;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Converts the rows of a table to a file of dossiers, and copies the rejected rows to a file. */
final class TableConversion {
  private final EventTable dataSet;
  private final TableReading reading;
  private final Map<String, Long> issues = new LinkedHashMap<>();
  private long rows;
  private long converted;
  private long rejected;
  private @Nullable Issue firstReason;

  TableConversion(EventTable dataSet, TableReading reading) {
    this.dataSet = dataSet;
    this.reading = reading;
  }

  static void requireDifferent(Path table, Path dossiers, Path rejected) throws IOException {
    refuseSame("table", table, "dossiers", dossiers);
    refuseSame("table", table, "rejected", rejected);
    refuseSame("dossiers", dossiers, "rejected", rejected);
  }

  private static void refuseSame(String name, Path one, String otherName, Path other)
      throws IOException {
    boolean same =
        Files.exists(one) && Files.exists(other)
            ? Files.isSameFile(one, other)
            : one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    if (same) {
      throw new IllegalArgumentException(
          "%s and %s must be different files; found %s"
              .formatted(name, otherName, Quoted.of(one.toString())));
    }
  }

  ImportSummary write(Path table, Path dossiers, Path rejects) throws IOException {
    ReplacedFile.writeBuffered(
        rejects,
        out -> {
          Stream<Dossier> all =
              ClosingStream.of(reading, reading).flatMap(row -> take(row, out).stream());
          // The check runs after the last row is read and before a file is replaced.
          Stream<Dossier> end =
              Stream.of(table)
                  .filter(file -> hasContent(dossiers) || hasContent(rejects))
                  .flatMap(this::checked);
          DossierLines.write(Stream.concat(all, end), dossiers);
        });
    return new ImportSummary(rows, converted, rejected, issues);
  }

  /** Counts a row, and writes it to the rejected rows if it is rejected. */
  private Optional<Dossier> take(ImportedRow row, OutputStream rejects) {
    rows += row.rows();
    row.issues().forEach(issue -> issues.merge(issue.code(), 1L, Long::sum));
    if (row.dossier().isPresent()) {
      converted++;
    } else {
      try {
        if (rejected == 0) {
          reading.writeHeader(rejects);
          firstReason = row.issues().get(0);
        }
        row.writeTo(rejects);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      rejected++;
    }
    return row.dossier();
  }

  private static boolean hasContent(Path file) {
    try {
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns an empty stream. Throws an exception if the file does not contain a table of the data
   * set.
   */
  private Stream<Dossier> checked(Path file) {
    String fault = fault(Quoted.of(file.toString()));
    if (fault != null) {
      throw new UncheckedIOException(
          new IOException(
              fault + ", so no file is replaced; the first argument must be the table"));
    }
    return Stream.empty();
  }

  /** Returns the reason why a file is not a table of the data set; null if it is such a table. */
  private @Nullable String fault(String file) {
    if (converted > 0) {
      return null;
    }
    if (firstReason != null) {
      return String.format(
          Locale.ROOT,
          "no row of %s is valid for %s (line %d: %s)",
          file,
          dataSet.name(),
          firstReason.line().orElse(0),
          firstReason.message());
    }
    return reading.hasHeader()
        ? null
        : file + " does not contain a row or a header of " + dataSet.name();
  }
}

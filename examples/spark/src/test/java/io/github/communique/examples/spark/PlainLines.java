package io.github.communique.examples.spark;

import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLines;
import io.github.communique.issue.Issue;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Uses plain Java, not the job's code, to compute the expected results for the lines. */
final class PlainLines {
  private final List<Read> lines = new ArrayList<>();

  /** A line and its position. */
  private record Read(String file, DossierLine line) {
    boolean complete() {
      return line.result().isComplete();
    }

    Dossier dossier() {
      return line.result().orThrow();
    }

    int revision() {
      return dossier().revision().map(Revision::number).orElse(1);
    }
  }

  PlainLines(Path news) throws IOException {
    for (Path file : SmallNews.files(news)) {
      try (Stream<DossierLine> read = DossierLines.tryRead(file)) {
        read.forEach(line -> lines.add(new Read(file.getFileName().toString(), line)));
      }
    }
  }

  int count() {
    return lines.size();
  }

  /** Columns: file, line, codes, text. */
  List<String> setAside() {
    return lines.stream()
        .filter(read -> !read.complete())
        .map(
            read ->
                String.join(
                    "|",
                    read.file(),
                    Long.toString(read.line().lineNumber()),
                    read.line().result().issues().stream().map(Issue::code).toList().toString(),
                    read.line().text()))
        .sorted()
        .toList();
  }

  /** Columns: code, severity, issues, lines. */
  List<String> issues() {
    Map<String, Integer> issues = new TreeMap<>();
    Map<String, Set<Read>> where = new TreeMap<>();
    for (Read read : lines) {
      List<Issue> found = new ArrayList<>(read.line().result().issues());
      if (read.complete()) {
        found.addAll(Validator.standard().validate(read.dossier()).issues());
      }
      for (Issue issue : found) {
        String code = issue.code() + "|" + issue.severity();
        issues.merge(code, 1, Integer::sum);
        where.computeIfAbsent(code, any -> new HashSet<>()).add(read);
      }
    }
    return issues.keySet().stream()
        .map(code -> code + "|" + issues.get(code) + "|" + where.get(code).size())
        .toList();
  }

  /** Returns the latest revision of each dossier, except retracted revisions. */
  List<Dossier> dossiers() {
    Comparator<Read> lastRevision =
        Comparator.comparing((Read read) -> -read.revision())
            .thenComparing(Read::file)
            .thenComparing(read -> read.line().lineNumber());
    Map<String, List<Read>> versions =
        lines.stream()
            .filter(Read::complete)
            .collect(Collectors.groupingBy(read -> read.dossier().id()));
    return versions.values().stream()
        .map(same -> same.stream().min(lastRevision).orElseThrow().dossier())
        .filter(
            dossier ->
                dossier.revision().map(Revision::status).stream()
                    .noneMatch(RevisionStatus.RETRACTED::equals))
        .sorted(Comparator.comparing(Dossier::id))
        .toList();
  }
}

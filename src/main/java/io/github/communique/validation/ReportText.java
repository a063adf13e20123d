package io.github.communique.validation;

import java.util.ArrayList;
import java.util.List;

/** A report as a person reads it: a line that sums up, then each issue, in columns. */
final class ReportText {
  private final ValidationReport report;

  ReportText(ValidationReport report) {
    this.report = report;
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(summary());
    int codes = report.issues().stream().mapToInt(issue -> issue.code().length()).max().orElse(0);
    for (Issue issue : report.issues()) {
      String severity = issue.severity().name();
      text.append("\n  ").append(severity).append(" ".repeat(9 - severity.length()));
      text.append(issue.code()).append(" ".repeat(codes - issue.code().length() + 2));
      text.append(issue.pointer().isEmpty() ? "(the dossier)" : issue.pointer());
      text.append("\n           ").append(issue.message());
      issue.hint().ifPresent(hint -> text.append("\n           → ").append(hint));
    }
    report
        .switchedOff()
        .forEach(
            (code, why) ->
                text.append("\n  not looked for: ").append(code).append(", ").append(why));
    return text.toString();
  }

  private String summary() {
    if (report.isEmpty()) {
      return "no issues";
    }
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.issues(severity).size();
      if (count > 0) {
        counts.add(
            count + " " + severity.value() + (count > 1 && severity != Severity.INFO ? "s" : ""));
      }
    }
    return String.join(", ", counts);
  }
}

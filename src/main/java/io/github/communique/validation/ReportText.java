package io.github.communique.validation;

import io.github.communique.internal.text.Quoted;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.ArrayList;
import java.util.List;

/** Formats a report as text: a summary line, followed by the issues in columns. */
final class ReportText {
  private static final String BELOW = "\n" + " ".repeat(11);
  private static final String PLAIN = "\u001b[0m";
  private static final String FAINT = "\u001b[2m";

  private final ValidationReport report;
  private final boolean colors;
  private final StringBuilder text = new StringBuilder();

  private ReportText(ValidationReport report, boolean colors) {
    this.report = report;
    this.colors = colors;
  }

  static String of(ValidationReport report, boolean colors) {
    return new ReportText(report, colors).write();
  }

  private String write() {
    text.append(summary());
    int codes = report.issues().stream().mapToInt(issue -> issue.code().length()).max().orElse(0);
    for (Issue issue : report.issues()) {
      String severity = issue.severity().name();
      text.append("\n  ").append(colored(color(issue.severity()), severity));
      text.append(" ".repeat(9 - severity.length()));
      String code = issue.code();
      text.append(code).append(" ".repeat(codes - code.length() + 2));
      text.append(issue.pointer().isEmpty() ? "(the dossier)" : issue.pointer());
      text.append(BELOW).append(issue.message());
      issue.hint().ifPresent(hint -> text.append(BELOW).append(colored(FAINT, "hint: " + hint)));
    }
    report
        .disabled()
        .forEach(
            (code, why) ->
                text.append('\n')
                    .append(Quoted.line("  not reported: " + code + " (" + why + ")")));
    return text.toString();
  }

  private String colored(String color, String words) {
    return colors ? color + words + PLAIN : words;
  }

  private static String color(Severity severity) {
    return switch (severity) {
      case ERROR -> "\u001b[31m";
      case WARNING -> "\u001b[33m";
      case INFO -> "\u001b[36m";
    };
  }

  private String summary() {
    List<String> counts = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      int count = report.issues(severity).size();
      if (count > 0) {
        boolean several = count > 1 && severity != Severity.INFO;
        counts.add(count + " " + severity.value() + (several ? "s" : ""));
      }
    }
    return counts.isEmpty() ? "no issues" : String.join(", ", counts);
  }
}

package io.github.communique.page;

import io.github.communique.issue.Issue;
import io.github.communique.validation.ValidationReport;
import java.util.ArrayList;
import java.util.List;

/** The validation report section of the page. */
final class ReportSection {
  private ReportSection() {}

  static Html html(Contents contents, ValidationReport report) {
    List<Html> rows = report.issues().stream().map(issue -> row(contents, issue)).toList();
    List<Html> off = new ArrayList<>();
    report
        .disabled()
        .forEach((code, why) -> off.add(Html.of("<li><code>{}</code>: {}</li>\n", code, why)));
    return Html.of(
        "{}{}",
        rows.isEmpty()
            ? Html.of("<p>No issues.</p>\n")
            : Collapsed.table(
                "Validation report", List.of("Severity", "What was found", "Where"), rows),
        off.isEmpty() ? Html.NONE : Html.of("<p>Not reported:</p>\n<ul>\n{}</ul>\n", off));
  }

  private static Html row(Contents contents, Issue issue) {
    String severity = issue.severity().value();
    Html pointer =
        Html.of("<code>{}</code>", issue.pointer().isEmpty() ? "(document)" : issue.pointer());
    Html where =
        contents
            .anchors()
            .at(issue.pointer())
            .map(anchor -> Html.of("<a href=\"#{}\">{}</a>", anchor, pointer))
            .orElse(pointer);
    return Collapsed.row(
        "",
        Html.of("<span class=\"severity {}\">{}</span>", severity, severity),
        Html.of(
            "{}{}<br/><code>{}</code>",
            issue.message(),
            issue.hint().map(hint -> Html.of("<br/>Hint: {}", hint)).orElse(Html.NONE),
            issue.code()),
        where);
  }
}

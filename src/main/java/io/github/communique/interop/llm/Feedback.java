package io.github.communique.interop.llm;

import io.github.communique.Dossier;
import io.github.communique.DossierObject;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import java.util.List;

/** Formats the errors and warnings about an answer as a message to the language model. */
final class Feedback {
  private static final int MOST = 40;

  private Feedback() {}

  static String of(Dossier dossier, List<Issue> issues) {
    List<Issue> faults =
        issues.stream().filter(issue -> issue.severity() != Severity.INFO).distinct().toList();
    if (faults.isEmpty()) {
      return "";
    }
    StringBuilder text = new StringBuilder("Your answer contains these errors:\n");
    for (Issue fault : faults.subList(0, Math.min(MOST, faults.size()))) {
      text.append("- ").append(place(dossier, fault)).append(fault.message()).append('\n');
    }
    if (faults.size() > MOST) {
      text.append("- and ").append(faults.size() - MOST).append(" more\n");
    }
    return text.append(
            "Correct them and return the whole JSON object again, and nothing else. Copy all"
                + " passages verbatim from the article. Omit everything that the article does not"
                + " state.\n")
        .toString();
  }

  private static String place(Dossier dossier, Issue fault) {
    String[] steps = fault.pointer().split("/", -1);
    if (fault.pointer().isEmpty() || steps.length < 2) {
      return "";
    }
    String id = steps.length > 2 ? id(dossier, steps[1], steps[2]) : "";
    return "in %s%s: "
        .formatted(fault.pointer().substring(1), id.isEmpty() ? "" : " (id \"" + id + "\")");
  }

  private static String id(Dossier dossier, String list, String index) {
    List<? extends DossierObject> objects =
        switch (list) {
          case "actors" -> dossier.actors();
          case "locations" -> dossier.locations();
          case "statements" -> dossier.statements();
          case "meetings" -> dossier.meetings();
          case "agreements" -> dossier.agreements();
          case "actions" -> dossier.actions();
          default -> List.of();
        };
    return index.matches("[0-9]{1,9}") && Integer.parseInt(index) < objects.size()
        ? objects.get(Integer.parseInt(index)).id()
        : "";
  }
}

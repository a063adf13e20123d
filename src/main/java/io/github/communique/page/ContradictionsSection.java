package io.github.communique.page;

import io.github.communique.Event;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Conflict.Claim;
import io.github.communique.page.PageOccurrences.PageOccurrence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The contradictions section of the page. It shows contradictory reports of the same occurrence
 * side by side.
 */
final class ContradictionsSection {
  private final Contents contents;
  private final Quotes quotes;
  private final List<Html> contradictions = new ArrayList<>();

  ContradictionsSection(Contents contents, Quotes quotes) {
    this.contents = contents;
    this.quotes = quotes;
    for (PageOccurrence occurrence : contents.occurrences().all()) {
      occurrence
          .occurrence()
          .conflicts()
          .forEach(conflict -> contradictions.add(contradiction(occurrence, conflict)));
    }
  }

  int count() {
    return contradictions.size();
  }

  Html html() {
    return contradictions.isEmpty()
        ? Html.of("<p>The reports do not contradict each other.</p>\n")
        : Collapsed.of("Contradictions", contradictions, Html::all);
  }

  private Html contradiction(PageOccurrence occurrence, Conflict conflict) {
    List<Claim> claims = conflict.claims();
    return Html.of(
        """
        <article class="contradiction">
        <h3>{}: {}</h3>
        <div class="scroll" role="group" aria-label="Contradiction {}" tabindex="0">
        <table>
        <thead><tr><td></td>{}</tr></thead>
        <tbody>
        {}{}{}{}</tbody>
        </table>
        </div>
        </article>
        """,
        conflict.property(),
        contents.mention(occurrence.best()),
        contradictions.size() + 1,
        claims.stream()
            .map(claim -> contents.occurrences().number(claim.report()))
            .map(number -> Html.of("<th scope=\"col\">Report {}</th>", number))
            .toList(),
        row("Says", claims, claim -> Html.of("<strong>{}</strong>", value(conflict, claim))),
        row("Report", claims, claim -> contents.mention(claim.report())),
        row("Source", claims, claim -> sources(claim.report())),
        row("Words", claims, claim -> quotes(claim.report())));
  }

  private static Html row(String name, List<Claim> claims, Function<Claim, Html> cell) {
    return Collapsed.row("", Html.text(name), claims.stream().map(cell).toArray(Html[]::new));
  }

  private Html value(Conflict conflict, Claim claim) {
    return contents.html(contents.wording().value(conflict, claim));
  }

  private Html sources(Event report) {
    List<Phrase> sources =
        contents.wording().view().sources(report).stream().map(contents.wording()::source).toList();
    return sources.isEmpty()
        ? Html.of("the article itself")
        : contents.html(Phrase.join("; ", sources));
  }

  private Html quotes(Event report) {
    return Html.join(
        "<br/>", report.evidence().stream().map(evidence -> quotes.of(evidence, report)).toList());
  }
}

package io.github.communique.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.internal.text.Sha256;
import io.github.communique.page.PageOccurrences.Group;
import io.github.communique.validation.ValidationReport;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/**
 * Renders the HTML page: the head with the style sheet, the links to the sections, and the
 * sections.
 */
final class Sections {
  private final Contents contents;
  private final ValidationReport report;
  private final List<Html> sections = new ArrayList<>();
  private final List<Html> links = new ArrayList<>();

  private Sections(Contents contents, ValidationReport report) {
    this.contents = contents;
    this.report = report;
  }

  static String page(Contents contents, ValidationReport report) {
    Sections sections = new Sections(contents, report);
    Html header = sections.header();
    sections.addAll();
    return sections.page(header);
  }

  private void addAll() {
    var dossier = contents.dossier();
    MarkedText passages = new MarkedText(contents);
    Quotes quotes = new Quotes(contents, passages);
    TimelineSection timeline = new TimelineSection(contents, quotes);
    ContradictionsSection contradictions = new ContradictionsSection(contents, quotes);
    int articles = dossier.articles().size();
    add(
        "articles",
        articles == 1 ? "The article" : "Articles",
        articles,
        new ArticlesSection(contents, passages).html());
    for (Group group : Group.values()) {
      String name = group.name().toLowerCase(Locale.ROOT).replace('_', '-');
      add(name, group.heading, contents.occurrences().count(group), timeline.html(group));
    }
    add("actors", "Who", dossier.actors().size(), new ActorsSection(contents, quotes).html());
    int meetings = MeetingsPicture.all(contents).size();
    add("meetings", "Who met whom", meetings, MeetingsSection.html(contents));
    add("places", "Where", dossier.locations().size(), new PlacesSection(contents).html());
    if (!dossier.events().isEmpty()) {
      add("sources", "Sources", -1, SourcesSection.html(contents));
      add("contradictions", "Contradictions", contradictions.count(), contradictions.html());
    }
    add("report", "Validation", report.issues().size(), ReportSection.html(contents, report));
    add("data", "Data", -1, DataSection.html(contents));
  }

  /**
   * Adds a section and a link to the section, unless the section is empty. The link contains the
   * number of entries, unless this number is negative.
   */
  private void add(String name, String heading, int number, Html content) {
    if (content.isEmpty()) {
      return;
    }
    sections.add(
        Html.of(
            """
            <section id="{}" aria-labelledby="{}-heading">
            <h2 id="{}-heading">{}</h2>
            {}</section>
            """,
            name,
            name,
            name,
            heading,
            content));
    Html count = number < 0 ? Html.NONE : Html.of(" <span class=\"count\">{}</span>", number);
    links.add(Html.of("<li><a href=\"#{}\">{}</a>{}</li>\n", name, heading, count));
  }

  private Html header() {
    return Html.of(
        """
        <h1>{}</h1>
        {}\
        """,
        contents.html(contents.headline()),
        contents
            .publishers()
            .map(names -> Html.of("<p class=\"publishers\">{}</p>\n", contents.html(names)))
            .orElse(Html.NONE));
  }

  private String page(Html header) {
    Html style =
        Html.of(
            "{}{}{}",
            Styles.of("page.css"),
            Styles.of("pictures.css"),
            Html.of(contents.languages().style()));
    return Html.of(
            """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8"/>
            <meta http-equiv="Content-Security-Policy" content="{}"/>
            <meta name="viewport" content="width=device-width, initial-scale=1"/>
            <meta name="referrer" content="no-referrer"/>
            <meta name="color-scheme" content="light dark"/>
            <meta name="generator" content="Communiqué"/>
            <title>{}</title>
            <style>{}</style>
            </head>
            <body>
            <a class="skip" href="#content">Skip to the content</a>
            <header>
            {}</header>
            <div class="columns">
            <nav aria-label="Contents">
            <ul>
            {}</ul>
            {}</nav>
            <main id="content" tabindex="-1">
            {}</main>
            </div>
            <footer><p>Made with Communiqué. Times without a zone are ordered as in UTC. Land: Natural \
            Earth.</p></footer>
            </body>
            </html>
            """,
            policy(style.toString()),
            contents.title(),
            style,
            header,
            links,
            contents.languages().choices(),
            sections)
        .toString();
  }

  /**
   * Returns the Content-Security-Policy, which forbids scripts and external resources, and allows
   * only the page's style sheet.
   */
  private static String policy(String style) {
    return "default-src 'none'; style-src 'sha256-"
        + Base64.getEncoder().encodeToString(Sha256.digest().digest(style.getBytes(UTF_8)))
        + "'; base-uri 'none'; form-action 'none'";
  }

  /** Returns a picture in a group that can be scrolled on narrow screens. */
  static Html picture(Svg picture, String id, String label) {
    return Html.of(
        "<div class=\"scroll\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">\n{}</div>\n",
        label,
        picture.element(id));
  }
}

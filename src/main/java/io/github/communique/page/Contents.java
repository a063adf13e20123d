package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Location;
import io.github.communique.query.DossierView;
import java.util.List;
import java.util.Optional;

/** A dossier, with the helper objects that all sections of its page use. */
record Contents(
    Dossier dossier,
    Languages languages,
    Anchors anchors,
    PageOccurrences occurrences,
    Wording wording,
    Details details) {

  static Contents of(Dossier dossier, Languages languages) {
    Anchors anchors = new Anchors(dossier);
    DossierView view = DossierView.of(dossier);
    Wording wording = new Wording(dossier, view, anchors);
    return new Contents(
        dossier,
        languages,
        anchors,
        new PageOccurrences(dossier, view),
        wording,
        new Details(dossier, wording));
  }

  /**
   * Returns a copy of these contents with a new {@code Languages} instance. Each page or picture
   * requires its own instance, because the instance counts the languages of the texts.
   */
  Contents in(Languages others) {
    return new Contents(dossier, others, anchors, occurrences, wording, details);
  }

  /**
   * Returns the first available headline in the list of articles, or the dossier id if all
   * headlines are missing.
   */
  Phrase headline() {
    return dossier.articles().stream()
        .flatMap((Article article) -> article.headline().stream())
        .findFirst()
        .map(Phrase::of)
        .orElseGet(() -> dossier.id().isEmpty() ? Phrase.of("Dossier") : Phrase.data(dossier.id()));
  }

  /** Returns the headline as plain text. */
  String title() {
    return text(headline());
  }

  /** Returns the distinct publishers of the articles. */
  Optional<Phrase> publishers() {
    List<Phrase> publishers =
        dossier.articles().stream()
            .flatMap((Article article) -> article.publisher().stream())
            .distinct()
            .map(Phrase::data)
            .toList();
    return publishers.isEmpty() ? Optional.empty() : Optional.of(Phrase.join(", ", publishers));
  }

  /** Returns the one-based number of a location in the list of locations. */
  int placeNumber(Location location) {
    return 1 + dossier.locations().indexOf(location);
  }

  /** Converts a phrase to HTML with links. */
  Html html(Phrase phrase) {
    return phrase.html(languages);
  }

  List<Html> html(List<Phrase> phrases) {
    return phrases.stream().map(this::html).toList();
  }

  /** Returns a short label for an event, with a link to the event. */
  Html mention(Event event) {
    return html(wording.mention(event));
  }

  /** Returns the number and a short label of an event, with a link to the event. */
  Html numbered(Event event) {
    return Html.of("{}. {}", occurrences.number(event), mention(event));
  }

  /** Converts a phrase to plain text in the preferred language. */
  String text(Phrase phrase) {
    return phrase.in(languages.preferred(), languages);
  }
}

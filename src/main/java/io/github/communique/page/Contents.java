package io.github.communique.page;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.Location;
import io.github.communique.query.DossierView;
import java.util.List;
import java.util.Optional;

/** A dossier with the helper objects that the sections of its page share. */
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
   * Returns these contents with other languages. Each page or picture requires a new instance,
   * which counts the languages of its texts.
   */
  Contents in(Languages others) {
    return new Contents(dossier, others, anchors, occurrences, wording, details);
  }

  /** The headline of the first article that has one, or else the id of the dossier. */
  Phrase headline() {
    return dossier.articles().stream()
        .flatMap((Article article) -> article.headline().stream())
        .findFirst()
        .map(Phrase::of)
        .orElseGet(() -> dossier.id().isEmpty() ? Phrase.of("Dossier") : Phrase.data(dossier.id()));
  }

  /** The headline as plain text. */
  String title() {
    return text(headline());
  }

  /** The distinct publishers of the articles. */
  Optional<Phrase> publishers() {
    List<Phrase> publishers =
        dossier.articles().stream()
            .flatMap((Article article) -> article.publisher().stream())
            .distinct()
            .map(Phrase::data)
            .toList();
    return publishers.isEmpty() ? Optional.empty() : Optional.of(Phrase.join(", ", publishers));
  }

  /** The one-based number of a location in the list of locations. */
  int placeNumber(Location location) {
    return 1 + dossier.locations().indexOf(location);
  }

  /** A phrase as HTML, with links. */
  Html html(Phrase phrase) {
    return phrase.html(languages);
  }

  /** A phrase as plain text in the preferred language. */
  String text(Phrase phrase) {
    return phrase.in(languages.preferred(), languages);
  }
}

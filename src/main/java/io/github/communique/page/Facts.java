package io.github.communique.page;

import io.github.communique.Identifier;
import io.github.communique.internal.text.AbsoluteUri;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A list of labeled facts about an object. Facts with empty values are omitted. */
final class Facts {
  private final Contents contents;
  private final List<Html> facts = new ArrayList<>();

  Facts(Contents contents) {
    this.contents = contents;
  }

  Facts add(String label, Html value) {
    if (!value.isEmpty()) {
      facts.add(Html.of("<div><dt>{}</dt><dd>{}</dd></div>\n", label, value));
    }
    return this;
  }

  Facts add(String label, Optional<Html> value) {
    return add(label, value.orElse(Html.NONE));
  }

  /** Adds a fact that consists of all given phrases. */
  Facts add(String label, Stream<Phrase> phrases) {
    return add(label, contents.html(Phrase.join("; ", phrases.toList())));
  }

  /** Adds identifiers. */
  Facts add(List<Identifier> identifiers) {
    return add(
        identifiers.size() == 1 ? "Identifier" : "Identifiers",
        Html.join(", ", identifiers.stream().map(Facts::identifier).toList()));
  }

  /**
   * Returns an identifier. The identifier is a link if its address is an HTTP or HTTPS URL;
   * otherwise, the address follows the identifier.
   */
  private static Html identifier(Identifier identifier) {
    Html name = Html.of("{} <bdi>{}</bdi>", identifier.scheme().value(), identifier.value());
    return identifier
        .uri()
        .map(
            uri ->
                AbsoluteUri.isOfTheWeb(uri)
                    ? Html.link(uri, name)
                    : Html.of("{} (<bdi>{}</bdi>)", name, uri))
        .orElse(name);
  }

  /** Returns the list, or empty markup for an empty list. */
  Html html() {
    return facts.isEmpty() ? Html.NONE : Html.of("<dl class=\"facts\">\n{}</dl>\n", facts);
  }
}

package io.github.communique.page;

import io.github.communique.page.Languages.Variant;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A line of fixed English words and dossier texts, with links to objects. A phrase can be rendered
 * as plain text, HTML or a label in a picture.
 */
final class Phrase {
  static final Phrase NONE = new Phrase(List.of(), Integer.MAX_VALUE);

  private sealed interface Piece {}

  /** Fixed English words. */
  private record Words(String text) implements Piece {}

  /** A text from the dossier in all available languages, or a string without a language. */
  private record Said(LocalizedText text) implements Piece {}

  private record Moment(PartialDateTime value) implements Piece {}

  /** A nested phrase; rendered as a link unless the anchor is null. */
  private record Part(Phrase phrase, @Nullable String anchor) implements Piece {}

  private final List<Piece> pieces;

  /** The maximum number of code points in each dossier text. */
  private final int limit;

  private Phrase(List<Piece> pieces, int limit) {
    this.pieces = pieces;
    this.limit = limit;
  }

  /**
   * Returns a phrase that consists of the given parts.
   *
   * @param parts strings (fixed English words), texts, times and phrases
   */
  static Phrase of(Object... parts) {
    List<Piece> pieces = new ArrayList<>();
    for (Object part : parts) {
      if (part instanceof LocalizedText text) {
        pieces.add(new Said(text));
      } else if (part instanceof PartialDateTime value) {
        pieces.add(new Moment(value));
      } else if (part instanceof Phrase phrase) {
        if (!phrase.isEmpty()) {
          pieces.add(new Part(phrase, null));
        }
      } else if (!((String) part).isEmpty()) {
        pieces.add(new Words((String) part));
      }
    }
    return pieces.isEmpty() ? NONE : new Phrase(pieces, Integer.MAX_VALUE);
  }

  /** Returns a phrase that consists of a string from the dossier. */
  static Phrase data(String text) {
    return text.isEmpty() ? NONE : of(LocalizedText.of(text));
  }

  /** Joins non-empty phrases with a separator. */
  static Phrase join(String separator, List<Phrase> phrases) {
    List<Object> parts = new ArrayList<>();
    for (Phrase phrase : phrases) {
      if (!phrase.isEmpty()) {
        if (!parts.isEmpty()) {
          parts.add(separator);
        }
        parts.add(phrase);
      }
    }
    return of(parts.toArray());
  }

  static Phrase join(String separator, Phrase... phrases) {
    return join(separator, List.of(phrases));
  }

  /** Joins phrases in the style of "a, b and c". */
  static Phrase and(List<Phrase> phrases) {
    List<Phrase> all = phrases.stream().filter(phrase -> !phrase.isEmpty()).toList();
    int last = all.size() - 1;
    return last < 1
        ? join("", all)
        : join(" and ", join(", ", all.subList(0, last)), all.get(last));
  }

  /** Appends remarks in parentheses, unless the list is empty. */
  Phrase withRemarks(List<Phrase> remarks) {
    return remarks.isEmpty() ? this : of(this, " (", join(", ", remarks), ")");
  }

  Phrase linkedTo(String anchor) {
    return isEmpty() ? this : new Phrase(List.of(new Part(this, anchor)), Integer.MAX_VALUE);
  }

  /**
   * Returns a phrase in which each dossier text is truncated to a maximum number of code points.
   */
  Phrase shortened(int most) {
    return isEmpty() ? this : new Phrase(List.of(new Part(this, null)), most);
  }

  boolean isEmpty() {
    return pieces.isEmpty();
  }

  /**
   * Converts this phrase to plain text in the given language. Texts that are not available in the
   * given language are returned in the language that is shown by default.
   */
  String in(String language, Languages languages) {
    StringBuilder text = new StringBuilder();
    append(text, language, languages, Integer.MAX_VALUE);
    return text.toString();
  }

  private void append(StringBuilder text, String language, Languages languages, int most) {
    int least = Math.min(limit, most);
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        text.append(words.text());
      } else if (piece instanceof Said said) {
        String shown = languages.shown(said.text());
        String chosen = said.text().inLanguage(language).orElse(shown);
        text.append(Direction.isolated(cut(chosen, least)));
      } else if (piece instanceof Moment moment) {
        text.append(Times.format(moment.value()));
      } else if (piece instanceof Part part) {
        part.phrase().append(text, language, languages, least);
      }
    }
  }

  /** Converts this phrase to HTML. */
  Html html(Languages languages) {
    return html(languages, Integer.MAX_VALUE, true);
  }

  /** Converts this phrase to HTML without links, for example for use in a link. */
  Html unlinked(Languages languages) {
    return html(languages, Integer.MAX_VALUE, false);
  }

  private Html html(Languages languages, int most, boolean links) {
    int least = Math.min(limit, most);
    List<Html> html = new ArrayList<>();
    for (Piece piece : pieces) {
      if (piece instanceof Words words) {
        html.add(Html.text(words.text()));
      } else if (piece instanceof Said said) {
        html.add(languages.html(said.text(), least));
      } else if (piece instanceof Moment moment) {
        html.add(Times.html(moment.value()));
      } else if (piece instanceof Part part) {
        String anchor = links ? part.anchor() : null;
        Html content = part.phrase().html(languages, least, links && anchor == null);
        html.add(anchor == null ? content : Html.of("<a href=\"#{}\">{}</a>", anchor, content));
      }
    }
    return Html.all(html);
  }

  /**
   * Returns the variants of a label: this phrase as plain text, once for each language of its
   * texts.
   */
  List<Variant> variants(Languages languages) {
    Set<String> tags = new LinkedHashSet<>();
    collect(tags);
    String original = tags.stream().findFirst().orElse("");
    if (tags.size() < 2) {
      return List.of(new Variant("", original, in(languages.preferred(), languages)));
    }
    LocalizedText.Builder text =
        LocalizedText.builder().language(original).value(in(original, languages));
    tags.stream().skip(1).forEach(tag -> text.translation(tag, in(tag, languages)));
    return languages.variants(text.build(), Integer.MAX_VALUE);
  }

  /**
   * Collects the languages of the texts in order of appearance. For each text, the original
   * language precedes the languages of the translations.
   */
  private void collect(Set<String> tags) {
    for (Piece piece : pieces) {
      if (piece instanceof Said said) {
        said.text().language().ifPresent(tags::add);
        tags.addAll(said.text().translations().keySet());
      } else if (piece instanceof Part part) {
        part.phrase().collect(tags);
      }
    }
  }

  /**
   * Truncates a text to a maximum number of code points. A truncated text ends with an ellipsis.
   */
  static String cut(String text, int most) {
    if (text.length() <= most || text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most)) + "…";
  }
}

package io.github.communique.page;

import io.github.communique.internal.text.LanguageTag;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The languages of the texts on a page. Readers can choose the language without a script.
 *
 * <p>The page contains each text once in every available language, and a style sheet shows one of
 * these variants. The class {@code d} marks the variant in the preferred language, or the original
 * if there is no such variant. The class {@code o} marks the original, and {@code l0}, {@code l1}
 * and so on mark the languages. The parent element of the variants has the class {@code t} and the
 * classes of all languages of the variants.
 */
final class Languages {
  /**
   * The maximum number of selectable languages. Texts in other languages are available only in the
   * JSON.
   */
  private static final int MOST_CHOICES = 16;

  private final String preferred;
  private final Map<String, Integer> numbers = new LinkedHashMap<>();

  /** The number of texts in each language, by language number. */
  private final Map<Integer, Integer> counts = new HashMap<>();

  Languages(String preferred) {
    this.preferred = preferred;
  }

  String preferred() {
    return preferred;
  }

  /** Returns the text that is shown before the reader chooses a language. */
  String shown(LocalizedText text) {
    return text.inLanguage(preferred).orElse(text.value());
  }

  /** A text in one language, with its CSS classes. */
  record Variant(String classes, String language, String text) {}

  /**
   * Returns the variants of a text, starting with the original. A text without translations has one
   * variant. The reader can choose only one of several variants in the same language; validation
   * reports the others.
   *
   * @param limit the maximum number of code points in each variant
   */
  List<Variant> variants(LocalizedText text, int limit) {
    String original = text.language().orElse("");
    if (text.translations().isEmpty()) {
      return List.of(new Variant("", original, Phrase.cut(text.value(), limit)));
    }
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(original, text.value());
    text.translations().forEach(texts::putIfAbsent);
    String shown = shown(text);
    String tag =
        texts.keySet().stream()
            .filter(key -> shown.equals(texts.get(key)))
            .findFirst()
            .orElseThrow();
    // Of several texts in one language, such as "en" and "EN", only one can be chosen.
    Set<String> named = new HashSet<>(Set.of(LanguageTag.canonical(tag)));
    List<Variant> variants = new ArrayList<>();
    for (Map.Entry<String, String> each : texts.entrySet()) {
      boolean isShown = each.getKey().equals(tag);
      boolean isFirst = isShown || named.add(LanguageTag.canonical(each.getKey()));
      String name = isFirst ? name(each.getKey()) : "";
      String classes = variants.isEmpty() ? "o " + name : name;
      variants.add(
          new Variant(
              isShown ? "d " + classes : classes,
              each.getKey(),
              Phrase.cut(each.getValue(), limit)));
    }
    return variants;
  }

  /** Converts a text to HTML in all available languages. */
  Html html(LocalizedText text, int limit) {
    List<Variant> variants = variants(text, limit);
    if (variants.size() == 1) {
      Variant only = variants.get(0);
      return Html.of("<bdi{}>{}</bdi>", Html.attribute("lang", only.language()), only.text());
    }
    return Html.of(
        "<span class=\"{}\">{}</span>",
        classes(variants),
        variants.stream()
            .map(
                variant ->
                    Html.of(
                        "<bdi class=\"{}\"{}>{}</bdi>",
                        variant.classes(),
                        Html.attribute("lang", variant.language()),
                        variant.text()))
            .toList());
  }

  /** Returns the CSS classes for the parent element of the variants. */
  static String classes(List<Variant> variants) {
    Stream<String> languages =
        variants.stream()
            .flatMap(variant -> Stream.of(variant.classes().split(" ", -1)))
            .filter(name -> name.startsWith("l"))
            .distinct();
    return Stream.concat(Stream.of("t"), languages).collect(Collectors.joining(" "));
  }

  /** Returns the CSS class of a language, or an empty string if the language is unknown. */
  private String name(String language) {
    if (language.isEmpty()) {
      return "";
    }
    String tag = LanguageTag.canonical(language);
    int number = numbers.computeIfAbsent(tag, added -> numbers.size());
    counts.merge(number, 1, Integer::sum);
    return "l" + number;
  }

  /**
   * Returns the selectable languages with their numbers, in order of first use. These are the most
   * frequent languages.
   */
  private List<Map.Entry<String, Integer>> offered() {
    List<Integer> most =
        numbers.values().stream()
            .sorted(Comparator.comparingInt(number -> -counts.getOrDefault(number, 0)))
            .limit(MOST_CHOICES)
            .toList();
    return numbers.entrySet().stream()
        .filter(language -> most.contains(language.getValue()))
        .toList();
  }

  /** Returns the radio buttons for choosing a language. */
  Html choices() {
    if (numbers.isEmpty()) {
      return Html.NONE;
    }
    List<Html> buttons = new ArrayList<>();
    boolean hasPreferred = false;
    for (Map.Entry<String, Integer> language : offered()) {
      String tag = language.getKey();
      boolean isPreferred = LanguageTag.same(tag, preferred);
      hasPreferred |= isPreferred;
      buttons.add(button("l" + language.getValue(), displayName(tag), isPreferred));
    }
    buttons.add(button("original", "as written", !hasPreferred));
    int more = numbers.size() - offered().size();
    return Html.of(
        """
        <fieldset class="languages">
        <legend>Language of the texts</legend>
        {}{}
        </fieldset>
        """,
        buttons,
        more == 0 ? Html.NONE : Html.of("<p>{} more are in the JSON.</p>", more));
  }

  /**
   * Returns the English name of a language, or the language tag if Java does not provide a name.
   */
  private static String displayName(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
    return name.isBlank() ? tag : name;
  }

  private static Html button(String name, String label, boolean checked) {
    return Html.of(
        "<label><input type=\"radio\" name=\"language\" id=\"show-{}\"{}/> {}</label>\n",
        name,
        Html.attribute("checked", checked ? "checked" : ""),
        label);
  }

  /**
   * Returns the CSS rules that show the texts in the chosen language. The rules do not contain
   * strings from the dossier.
   */
  String style() {
    StringBuilder style = new StringBuilder();
    for (Map.Entry<String, Integer> language : offered()) {
      String name = "l" + language.getValue();
      style.append(rules(name, ".t." + name, "." + name));
    }
    return style.append(rules("original", ".t", ".o")).toString();
  }

  private static String rules(String button, String around, String shown) {
    String chosen = "body:has(#show-" + button + ":checked) " + around + " > ";
    return chosen + ":not(" + shown + "){display:none}\n" + chosen + shown + "{display:inline}\n";
  }
}

package io.github.communique.format;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.format.FormatModel.Constant;
import io.github.communique.format.FormatModel.ListOf;
import io.github.communique.format.FormatModel.ObjectOf;
import io.github.communique.format.FormatModel.Property;
import io.github.communique.format.FormatModel.RefTo;
import io.github.communique.format.FormatModel.Scalar;
import io.github.communique.format.FormatModel.Value;
import io.github.communique.format.FormatModel.WordOf;
import io.github.communique.vocabulary.EventType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Generates the tables of the format pages from the model and its Javadoc. */
final class FormatPages {
  private static final String MADE_FROM_CODE =
      "<!-- Generated from the code by GeneratedFilesTest; do not edit. -->\n";

  private final FormatModel model;
  private final FrozenFormat frozen;

  FormatPages(FormatModel model, FrozenFormat frozen) {
    this.model = model;
    this.frozen = frozen;
  }

  /** Returns the format page with regenerated sections between the markers. */
  String formatPage(String page) {
    return between(
        "differences", differences(), between("types", types(), between("events", events(), page)));
  }

  private static String between(String name, String content, String page) {
    String begin = "<!-- begin " + name + " -->\n";
    String end = "<!-- end " + name + " -->\n";
    int from = page.indexOf(begin) + begin.length();
    int to = page.indexOf(end);
    if (from < begin.length() || to < from) {
      throw new IllegalStateException("no place for the " + name + " in the page of the format");
    }
    return page.substring(0, from) + MADE_FROM_CODE + "\n" + content + "\n" + page.substring(to);
  }

  private String events() {
    StringBuilder text = new StringBuilder();
    text.append(table(common(), Event.class));
    for (Class<?> kind : FormatModel.events()) {
      List<Property> own =
          model.properties(kind).stream().filter(property -> !isCommon(property)).toList();
      text.append("\n### ").append(kind.getSimpleName()).append("\n\n");
      text.append(SourceJavadoc.of(kind).ofType()).append("\n\n").append(table(own, kind));
      text.append("\n").append(example(kind));
    }
    return text.toString();
  }

  private String types() {
    List<String> sections = new ArrayList<>();
    for (Class<?> type : model.types()) {
      if (!Event.class.isAssignableFrom(type)) {
        sections.add(
            ("### " + type.getSimpleName() + "\n\n")
                + (SourceJavadoc.of(type).ofType() + "\n\n")
                + (table(model.properties(type), type) + "\n")
                + example(type));
      }
    }
    return String.join("\n", sections);
  }

  private String example(Class<?> type) {
    return "```json "
        + type.getSimpleName()
        + "\n"
        + JsonPages.print(GoldenFiles.example(model, type), 90)
        + "```\n";
  }

  private List<Property> common() {
    return model.properties(FormatModel.events().get(0)).stream().filter(this::isCommon).toList();
  }

  /** Returns whether all event types have the property. */
  private boolean isCommon(Property property) {
    return FormatModel.events().stream()
        .allMatch(
            kind ->
                model.properties(kind).stream().anyMatch(p -> p.name().equals(property.name())));
  }

  private String table(List<Property> properties, Class<?> owner) {
    StringBuilder table =
        new StringBuilder(
            "| property | type | required | meaning | since |\n|---|---|---|---|---|\n");
    for (Property property : properties) {
      String meaning = property.meaning().replace("|", "\\|");
      if (!property.defaultValue().isEmpty()) {
        meaning += " Not written if `" + property.defaultValue() + "`.";
      }
      table.append(
          "| `%s` | %s | %s | %s | %s |\n"
              .formatted(
                  property.name(),
                  owner == Event.class && property.value() instanceof Constant
                      ? kinds()
                      : type(property),
                  owner == Event.class ? requiredOfEvents(property) : required(property),
                  meaning,
                  frozen.since(property)));
    }
    return table.toString();
  }

  private static String required(Property property) {
    return property.required() ? "yes" : "";
  }

  private String requiredOfEvents(Property common) {
    Map<Boolean, String> kinds =
        FormatModel.events().stream()
            .collect(
                Collectors.groupingBy(
                    kind ->
                        model.properties(kind).stream()
                            .anyMatch(p -> p.name().equals(common.name()) && p.required()),
                    Collectors.mapping(
                        kind -> "a " + kind.getSimpleName().toLowerCase(Locale.ROOT),
                        Collectors.joining(", "))));
    if (!kinds.containsKey(true)) {
      return "";
    }
    return kinds.containsKey(false) ? "yes, except for " + kinds.get(false) : "yes";
  }

  private static String type(Property property) {
    String form = Shapes.FORM_OF.get(property.owner().getSimpleName() + "." + property.name());
    if (form != null) {
      return "[" + words(form) + "](#formatted-strings)";
    }
    return property.name().equals("id") ? "[id](#ids-and-references)" : type(property.value());
  }

  private static String type(Value value) {
    if (value instanceof ListOf list) {
      return list.element() instanceof RefTo ref
          ? "list of ids of " + SchemaGenerator.kinds(ref)
          : "list of " + type(list.element());
    }
    if (value instanceof ObjectOf object) {
      return link(object.type());
    }
    if (value instanceof WordOf word) {
      return "[%s](vocabularies.md#%s)"
          .formatted(name(word.vocabulary()), anchor(word.vocabulary()));
    }
    if (value instanceof RefTo ref) {
      return "id of " + SchemaGenerator.kind(ref);
    }
    if (value instanceof Constant constant) {
      return "`\"" + constant.word() + "\"`";
    }
    return switch ((Scalar) value) {
      case DURATION -> "[duration](#formatted-strings)";
      case PARTIAL_DATE_TIME -> "[partial date-time](#formatted-strings)";
      case STRINGS_BY_LANGUAGE -> "object of strings by [language tag](#formatted-strings)";
      case STRING, BOOLEAN, INTEGER, NUMBER -> ((Scalar) value).name().toLowerCase(Locale.ROOT);
    };
  }

  /** Returns the terms that identify the event types. */
  private static String kinds() {
    return FormatModel.words(EventType.class).stream()
        .map(word -> "`\"" + word + "\"`")
        .collect(Collectors.joining(" or "));
  }

  private static String link(Class<?> type) {
    return "[%s](#%s)".formatted(name(type), anchor(type));
  }

  private static String name(Class<?> type) {
    return type.getSimpleName();
  }

  private static String anchor(Class<?> type) {
    return type.getSimpleName().toLowerCase(Locale.ROOT);
  }

  /** Splits a name into separate words, for example LanguageTag into "language tag". */
  private static String words(String form) {
    String spaced = form.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    return spaced.replace("uri", "URI").replace("zone id", "zone");
  }

  private static String differences() {
    StringBuilder table =
        new StringBuilder("| reading reports | why a schema does not |\n|---|---|\n");
    for (AgreedDifference difference : AgreedDifference.values()) {
      table.append("| ").append(difference.codes).append(" | ").append(difference.reason);
      table.append(" |\n");
    }
    return table.toString();
  }

  /** Returns the vocabularies page. */
  String vocabularyPage() {
    StringBuilder page = new StringBuilder("# Vocabularies\n\n");
    page.append(MADE_FROM_CODE);
    page.append(
        """

        Find the term for a kind of actor, event, relation or number. Terms are constants in Java, and
        strings in lower case with hyphens in [JSON](format.md). They are case-sensitive.

        ```java
        Actor army = Actor.of("army", ActorKind.MILITARY, "The army");
        ActionKind custom = ActionKind.of("acme:heist");
        System.out.println(custom.isKnown());        // false
        ```

        A vocabulary is **open** or **closed**. A later version may add terms to an open vocabulary, and
        a reader keeps unknown terms verbatim: any string that is not blank is a term. A closed
        vocabulary has the same terms in all versions 1.x of the format, and a reader rejects any
        other term.
        """);
    model
        .vocabularies()
        .forEach(
            (name, vocabulary) -> {
              boolean open = FormatModel.isOpen(vocabulary);
              page.append("\n## ").append(name).append("\n\n");
              page.append(SourceJavadoc.of(vocabulary).ofType());
              page.append(open ? " **Open.**" : " **Closed.**").append("\n\n");
              page.append("| term | meaning |\n|---|---|\n");
              for (String word : FormatModel.words(vocabulary)) {
                String meaning = FormatModel.meaning(vocabulary, word).replace("|", "\\|");
                page.append("| `%s` | %s |\n".formatted(word, meaning));
              }
            });
    return page.toString();
  }

  /**
   * Returns the properties and the closed vocabularies of the format, one per line. These lines
   * must never change within a format version.
   */
  String frozenList() {
    StringBuilder list = new StringBuilder();
    list.append("# The properties and closed words of format ").append(Dossier.FORMAT_VERSION);
    list.append(".\n");
    for (Class<?> type : model.types()) {
      model.properties(type).forEach(each -> list.append(FrozenFormat.line(each)).append('\n'));
    }
    model.vocabularies().values().stream()
        .filter(vocabulary -> !FormatModel.isOpen(vocabulary))
        .forEach(
            vocabulary ->
                list.append(vocabulary.getSimpleName())
                    .append(": ")
                    .append(String.join(", ", FormatModel.words(vocabulary)))
                    .append('\n'));
    return list.toString();
  }
}

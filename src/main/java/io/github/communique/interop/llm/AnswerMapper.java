package io.github.communique.interop.llm;

import io.github.communique.Article;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.Quoted;
import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.interop.llm.Profile.ModelType;
import io.github.communique.interop.llm.Profile.PropertyKind;
import io.github.communique.issue.Issue;
import io.github.communique.time.EventTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Maps an answer to JSON in the ordinary format, property by property. {@code DossierReader}
 * accepts the result. Values that cannot be converted are reported as issues.
 */
final class AnswerMapper {
  /** The kinds of properties for which a JSON number is not reported. */
  private static final Set<PropertyKind> NUMERIC =
      Set.of(PropertyKind.NUMBER, PropertyKind.INTEGER, PropertyKind.REF);

  private final List<Issue> issues;
  private final AnswerStructure structure;
  private final AnswerValues values;
  private final AnswerTexts texts;
  private final AnswerIds ids;
  private final QuoteSearch quotes;
  private final AnswerEvidence evidence;
  private final @Nullable String language;

  /**
   * The invalid dates and numbers in the current object, which are stored in the object's {@code
   * text} property.
   */
  private List<String> words = new ArrayList<>();

  /** Whether the current object already has a {@code text}, which invalid values do not replace. */
  private boolean hasText;

  AnswerMapper(Article article, List<Issue> issues, Set<String> unresolved) {
    this.issues = issues;
    this.language = article.language().orElse(null);
    this.values = new AnswerValues(issues);
    this.structure = new AnswerStructure(issues);
    this.texts = new AnswerTexts(language, structure, values, issues);
    this.ids = new AnswerIds(article.id(), issues, unresolved);
    this.quotes = new QuoteSearch(article, issues);
    this.evidence = new AnswerEvidence(article, structure, quotes, values);
  }

  /** Maps the members of the dossier, except the version, the id and the articles. */
  Map<String, Object> dossier(Map<String, Object> root) {
    ModelType type = Profile.instance().type("Dossier");
    Map<String, Object> members = structure.members(type, root, "");
    structure.distributeEvents(members);
    readArticles(members.remove("articles"));
    for (Field list : Profile.instance().objectLists()) {
      members.computeIfPresent(list.name(), (name, value) -> objects(list, value));
    }
    members.remove("formatVersion");
    members.remove("id");
    Map<String, Object> dossier = new LinkedHashMap<>();
    for (Field field : type.fields) {
      put(dossier, field, field(type, field, members, ""));
    }
    structure.keepUnknown(type, members, dossier);
    return dossier;
  }

  private void readArticles(@Nullable Object value) {
    if (value instanceof List<?> list && !list.isEmpty()) {
      for (Object element : list) {
        if (element instanceof Map<?, ?> described && described.get("id") instanceof String id) {
          ids.addArticle(id);
        }
      }
      Repair.ARTICLE.report(
          issues,
          "/articles",
          "the answer describes "
              + (list.size() == 1 ? "an article" : list.size() + " articles")
              + "; the application's article was used instead");
    }
  }

  /** Reads the objects in a list and assigns an id to each of them. */
  private List<Map<String, Object>> objects(Field list, Object value) {
    ModelType type = Profile.instance().type(list.target());
    String pointer = "/" + list.name();
    List<Map<String, Object>> objects = new ArrayList<>();
    for (Object element : structure.elements(list, value, pointer)) {
      String at = pointer + "/" + objects.size();
      int before = issues.size();
      Map<String, Object> object = object(type, element, at);
      if (object == null) {
        AnswerStructure.repoint(issues, before, at, pointer);
        continue;
      }
      Map<String, Object> members = structure.members(type, object, at);
      if (type.field("type") == null && list.name().equals(AnswerStructure.listOf(members))) {
        members.remove("type");
      }
      ids.assign(type.name, members, at);
      objects.add(members);
    }
    return objects;
  }

  /** Reads an object, or a string in place of an object. Returns null for any other element. */
  @SuppressWarnings("unchecked")
  private @Nullable Map<String, Object> object(
      ModelType type, @Nullable Object element, String pointer) {
    Object read = element instanceof Map<?, ?> ? element : structure.decoded(element, pointer);
    if (read instanceof Map<?, ?> map) {
      return (Map<String, Object>) map;
    }
    String text = element instanceof Boolean ? null : AnswerStructure.text(element);
    String property = shorthand(type.name);
    if (text == null || property == null) {
      structure.leftOut(pointer, element, "expected an object (" + type.name + ")");
      return null;
    }
    if (values.isNothing(text, pointer)) {
      return null;
    }
    Repair.STRUCTURE.report(
        issues,
        pointer,
        "found a string instead of an object; it was read as %s: %s"
            .formatted(Quoted.of(property), Quoted.of(text)));
    return new LinkedHashMap<>(Map.of(property, text));
  }

  /**
   * Returns the property that stores a string found in place of an object of the given type; null
   * if a string is not accepted.
   */
  private static @Nullable String shorthand(String type) {
    return switch (type) {
      case "Actor", "Location" -> "name";
      case "Statement", "Meeting", "Agreement", "Action" -> "summary";
      case "Quantity", "Condition", "Provision", "ActorName", "Quotation" -> "text";
      case "Participation" -> "actor";
      case "Place" -> "location";
      case "Attribution" -> "chain";
      case "Affiliation" -> "title";
      case "EventTime" -> "at";
      default -> null;
    };
  }

  private static void put(Map<String, Object> object, Field field, @Nullable Object value) {
    if (value != null) {
      object.put(field.name(), value);
    }
  }

  // ---- objects

  private @Nullable Map<String, Object> map(
      ModelType type, Map<String, Object> written, String pointer) {
    List<String> outer = words;
    boolean outerHasText = hasText;
    words = new ArrayList<>();
    String id = ids.of(written);
    Map<String, Object> members = id == null ? structure.members(type, written, pointer) : written;
    hasText = !AnswerStructure.isNothing(members.get("text"));
    if (type.name.equals("Quantity")
        && AnswerStructure.isNothing(members.get("unit"))
        && AnswerValues.isPercentage(members)) {
      members.put("unit", "%");
    }
    Map<String, Object> object = new LinkedHashMap<>();
    for (Field field : type.fields) {
      if (field.kind() == PropertyKind.ID && id != null) {
        object.put("id", id);
      } else if (type.isEvent() && field.name().equals("type")) {
        checkType(type, members.get("type"), pointer + "/type");
      } else {
        put(object, field, field(type, field, members, pointer));
      }
    }
    keepWords(type, object);
    words = outer;
    hasText = outerHasText;
    AnswerShape shape = new AnswerShape(type, object, pointer, issues);
    shape.repair();
    if (type.name.equals("Quotation") && "direct".equals(object.get("form"))) {
      searchQuotation(object, pointer);
    }
    if (object.isEmpty()) {
      shape.reportUnknown(members);
      return null;
    }
    if (!complete(type, object, members, shape, pointer)) {
      return null;
    }
    structure.keepUnknown(type, members, object);
    return object;
  }

  @SuppressWarnings("unchecked")
  private void searchQuotation(Map<String, Object> quotation, String pointer) {
    if (quotation.get("text") instanceof Map<?, ?> text
        && text.get("value") instanceof String words) {
      ((Map<String, Object>) text).put("value", quotes.words(words, pointer + "/text"));
    }
  }

  /** Reports the type of an event that differs from the type of its list. */
  private void checkType(ModelType type, @Nullable Object written, String pointer) {
    String text = AnswerStructure.text(written);
    boolean isNothing =
        text == null ? AnswerStructure.isNothing(written) : values.isNothing(text, pointer);
    String list = AnswerStructure.listOfType(type.name);
    if (!isNothing && (text == null || !Objects.equals(AnswerStructure.listOfType(text), list))) {
      structure.leftOut(
          pointer, written, "expected " + Quoted.of(type.name.toLowerCase(Locale.ROOT)));
    }
  }

  /**
   * Stores the invalid dates and numbers in the object's {@code text} property. An existing text is
   * not replaced.
   */
  private void keepWords(ModelType type, Map<String, Object> object) {
    if (!words.isEmpty() && type.field("text") != null) {
      object.putIfAbsent("text", texts.localized(String.join("; ", words)));
    }
  }

  /**
   * Adds missing required properties or, if this is not possible, reports that the object is
   * omitted.
   */
  private boolean complete(
      ModelType type,
      Map<String, Object> object,
      Map<String, Object> members,
      AnswerShape shape,
      String pointer) {
    for (Field field : type.fields) {
      if (!field.required() || object.containsKey(field.name())) {
        continue;
      }
      Object filled = filledIn(type, field, object);
      if (filled == null) {
        shape.reportMissing(members, Quoted.of(field.name()));
        return false;
      }
      Repair.MISSING.report(
          issues,
          pointer + "/" + field.name(),
          field.name() + " is missing; it was set to " + AnswerStructure.shown(filled));
      object.put(field.name(), filled);
    }
    return shape.isComplete();
  }

  private @Nullable Object filledIn(ModelType type, Field field, Map<String, Object> object) {
    if (field.kind() == PropertyKind.TERM) {
      String term = Profile.instance().terms(field.target()).unstated();
      return term == null && type.name.equals("Quotation") ? "indirect" : term;
    }
    return field.kind() == PropertyKind.TEXT && object.get("id") instanceof String id
        ? texts.localized(id)
        : null;
  }

  // ---- values

  private @Nullable Object field(
      ModelType owner, Field field, Map<String, Object> members, String parent) {
    String pointer = parent + "/" + field.name();
    Object value = members.get(field.name());
    if (value == null) {
      return null;
    }
    if (field.list()) {
      return list(owner, field, value, pointer);
    }
    Object one = value;
    if (value instanceof List<?> all) {
      List<?> list = all.stream().filter(element -> !AnswerStructure.isNothing(element)).toList();
      one = list.isEmpty() ? null : list.get(0);
      if (field.kind() != PropertyKind.OBJECT && one != null) {
        Repair.STRUCTURE.report(
            issues, pointer, "found a list instead of one value; its first element was read");
      }
      for (int i = 1; i < list.size(); i++) {
        structure.leftOut(pointer, list.get(i), "expected a single value");
      }
    }
    return one == null ? null : single(owner, field, one, pointer);
  }

  private @Nullable Object list(ModelType owner, Field field, Object value, String pointer) {
    List<Object> list = new ArrayList<>();
    List<?> elements = structure.elements(field, value, pointer);
    for (Object element : ids.references(field, elements, pointer)) {
      String at = pointer + "/" + list.size();
      int before = issues.size();
      int size = list.size();
      if (field.target().equals("Evidence")) {
        list.addAll(evidence.of(element, at));
      } else if (element != null) {
        Stream.ofNullable(single(owner, field, element, at)).forEach(list::add);
      }
      if (list.size() == size) {
        AnswerStructure.repoint(issues, before, at, pointer);
      }
    }
    return list.isEmpty() ? null : list;
  }

  private @Nullable Object single(ModelType owner, Field field, Object value, String pointer) {
    return switch (field.kind()) {
      case OBJECT -> {
        ModelType type = Profile.instance().type(field.target());
        Map<String, Object> object = object(type, value, pointer);
        yield object == null ? null : map(type, object, pointer);
      }
      case TEXT -> texts.read(value, pointer);
      case BOOLEAN -> values.flag(value, pointer);
      case MAP -> value instanceof Map<?, ?> ? value : null;
      default -> scalar(owner, field, value, pointer);
    };
  }

  private @Nullable Object scalar(ModelType owner, Field field, Object value, String pointer) {
    boolean isNumber = value instanceof AnswerParser.NumberText;
    String text = AnswerStructure.text(value);
    if (field.kind() == PropertyKind.REF && text == null && value instanceof Map<?, ?> object) {
      text = AnswerStructure.text(object, "id", "name");
      if (text != null) {
        Repair.STRUCTURE.report(
            issues,
            pointer,
            "found an object instead of a reference; it was read as " + Quoted.of(text));
      }
    }
    if (text == null) {
      structure.leftOut(pointer, value, "expected a string");
      return null;
    }
    if (field.kind() == PropertyKind.TERM) {
      return values.term(field, text, pointer);
    }
    if (values.isNothing(text, rejectsUnknown(field, text), pointer)) {
      return null;
    }
    if (isNumber && !NUMERIC.contains(field.kind())) {
      Repair.TYPE.report(
          issues, pointer, "the number " + Quoted.number(text) + " was read as a string");
    }
    return switch (field.kind()) {
      case REF -> ids.resolve(field.target(), text, pointer);
      case DATE -> date(owner, text, pointer);
      case DURATION -> values.duration(text, pointer);
      case NUMBER -> number(owner, text, isNumber, pointer);
      case INTEGER -> integer(text, pointer);
      default -> string(field, text, pointer);
    };
  }

  /**
   * Returns whether the word "unknown" cannot be the value of a property. A required reference is
   * kept, because it states that there is an actor, and so is an element of a list: without its
   * unknown source, a report would become a fact.
   */
  private boolean rejectsUnknown(Field field, String text) {
    return field.kind() == PropertyKind.REF
        ? !field.required() && !field.list() && !ids.isKnown(field.target(), text)
        : field.kind() != PropertyKind.STRING;
  }

  private @Nullable Object string(Field field, String text, String pointer) {
    if (field.name().equals("language") && !LanguageTag.isWellFormed(text)) {
      structure.leftOut(pointer, text, "expected a BCP 47 language tag such as \"en\"");
      return null;
    }
    return text;
  }

  private @Nullable Object date(ModelType owner, String text, String pointer) {
    boolean isTime = owner.name.equals("EventTime");
    EventTime time = values.date(text, isTime, pointer);
    if (time == null) {
      words.add(text);
      Repair.DATE_WORDS.report(
          issues, pointer, Quoted.of(text) + " is not a date such as 2022-02-21; " + fate(isTime));
      return null;
    }
    return isTime ? time : time.at().orElseThrow().toString();
  }

  private @Nullable Object number(ModelType owner, String text, boolean isNumber, String pointer) {
    boolean isAmbiguous =
        !isNumber && owner.name.equals("Quantity") && AnswerValues.mayBeGrouped(text, language);
    AnswerParser.NumberText number = isAmbiguous ? null : values.number(text, pointer);
    if (number == null) {
      words.add(text);
      Repair.NUMBER_WORDS.report(
          issues,
          pointer,
          Quoted.of(text) + " is not a number such as 1200; " + fate(owner.field("text") != null));
    }
    return number;
  }

  /** Describes what happens to an invalid value. */
  private String fate(boolean canBeText) {
    return canBeText && !hasText
        ? "it was kept as text"
        : "it was left out" + (canBeText ? " because the object already has a text" : "");
  }

  private @Nullable Object integer(String text, String pointer) {
    AnswerParser.NumberText number = values.number(text, pointer);
    if (number == null || !number.text().matches("[0-9]{1,9}")) {
      structure.leftOut(pointer, text, "expected an integer of 0 or more");
      return null;
    }
    return number;
  }
}

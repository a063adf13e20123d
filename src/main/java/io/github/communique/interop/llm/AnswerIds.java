package io.github.communique.interop.llm;

import io.github.communique.internal.text.IdFromText;
import io.github.communique.internal.text.LocalId;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.interop.llm.Profile.Field;
import io.github.communique.interop.llm.Profile.PropertyKind;
import io.github.communique.issue.Issue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Assigns a unique id to each object in an answer, and resolves references to these objects. */
final class AnswerIds {
  private final List<Issue> issues;
  private final String article;
  private final Set<String> used = new HashSet<>();
  private final Map<String, Integer> numbers = new HashMap<>();
  private final Map<Object, String> assigned = new IdentityHashMap<>();
  private final Map<String, List<Named>> byId = new HashMap<>();
  private final Map<String, List<Named>> byFolded = new HashMap<>();
  private final Map<String, List<Named>> byName = new HashMap<>();
  private final Set<String> unresolved;

  /** The type and id of an object that can be referenced. */
  private record Named(String type, String id) {}

  AnswerIds(String article, List<Issue> issues, Set<String> unresolved) {
    this.article = article;
    this.issues = issues;
    this.unresolved = unresolved;
    used.add(article);
    add(byId, article, new Named("Article", article));
  }

  /**
   * Adds the id that the answer uses for the article, so that references with this id resolve to
   * the caller's article.
   */
  void addArticle(String written) {
    if (!written.equals(article)) {
      add(byId, written, new Named("Article", article));
    }
  }

  /**
   * Assigns an id to an object. Uses the id in the answer or, if the answer does not contain an id,
   * derives an id from the object's name.
   */
  void assign(String type, Map<String, Object> object, String pointer) {
    String written = AnswerStructure.text(object.get("id"));
    List<String> names = names(object);
    String id;
    if (written == null || UnicodeText.isBlank(written)) {
      id =
          free(
              names.isEmpty() ? type.toLowerCase(Locale.ROOT) + "-1" : IdFromText.of(names.get(0)));
      Repair.ID.report(issues, pointer + "/id", "id is missing; it was set to " + Quoted.of(id));
    } else {
      String well = LocalId.isWellFormed(written) ? written : IdFromText.of(written.strip());
      id = free(well);
      if (!id.equals(well)) {
        Repair.DUPLICATE_ID.report(
            issues,
            pointer + "/id",
            "id %s is also the id of another object; this one was changed to %s"
                .formatted(Quoted.of(written), Quoted.of(id)));
      } else if (!well.equals(written)) {
        Repair.ID.report(
            issues,
            pointer + "/id",
            Quoted.of(written) + " is not a valid id; it was changed to " + Quoted.of(id));
      }
    }
    used.add(id);
    assigned.put(object, id);
    Named named = new Named(type, id);
    if (written != null && !UnicodeText.isBlank(written)) {
      add(byId, written, named);
      add(byFolded, Profile.folded(written), named);
    }
    for (String name : names) {
      add(byName, Profile.folded(name), named);
    }
  }

  private static List<String> names(Map<String, Object> object) {
    List<Object> values = new ArrayList<>();
    values.add(object.getOrDefault("name", ""));
    for (String property : List.of("aliases", "otherNames")) {
      Object names = object.get(property);
      values.addAll(names instanceof List<?> list ? list : Collections.singletonList(names));
    }
    return values.stream()
        .flatMap(value -> Stream.ofNullable(name(value)))
        .filter(name -> !UnicodeText.isBlank(name))
        .toList();
  }

  /** Returns the name in a string, a text object or an element of {@code otherNames}. */
  private static @Nullable String name(@Nullable Object value) {
    return value instanceof Map<?, ?> map
        ? name(map.containsKey("value") ? map.get("value") : map.get("text"))
        : AnswerStructure.text(value);
  }

  private String free(String id) {
    if (!used.contains(id)) {
      return id;
    }
    int number = numbers.getOrDefault(id, 2);
    String free;
    do {
      String suffix = "-" + number++;
      free = id.substring(0, Math.min(id.length(), LocalId.LONGEST - suffix.length())) + suffix;
    } while (used.contains(free));
    numbers.put(id, number);
    return free;
  }

  private static void add(Map<String, List<Named>> index, String key, Named named) {
    if (!key.isEmpty()) {
      List<Named> all = index.computeIfAbsent(key, first -> new ArrayList<>());
      if (all.isEmpty() || !all.get(all.size() - 1).equals(named)) {
        all.add(named);
      }
    }
  }

  /** Returns the id that was assigned to an object; null if no id was assigned. */
  @Nullable String of(Object object) {
    return assigned.get(object);
  }

  /**
   * Returns whether a text identifies an object of the target type. The text can be the id of the
   * object, or be similar to its id or name.
   */
  boolean isKnown(String target, String written) {
    return exact(target, written) != null || similar(target, written) != null;
  }

  /**
   * Splits a string that lists several references, such as "macron, putin". In place of objects,
   * the string is split only if each part is a reference.
   */
  List<?> references(Field field, List<?> elements, String pointer) {
    String target =
        switch (field.target()) {
          case "Participation" -> "Actor";
          case "Place" -> "Location";
          default -> field.target();
        };
    boolean isObject = !target.equals(field.target());
    if ((isObject || field.kind() == PropertyKind.REF)
        && elements.size() == 1
        && elements.get(0) instanceof String joined
        && joined.indexOf(',') > 0
        && !isKnown(target, joined)) {
      List<String> parts = Stream.of(joined.strip().split(",")).map(String::strip).toList();
      if (!isObject || parts.stream().allMatch(part -> isKnown(target, part))) {
        Repair.STRUCTURE.report(
            issues, pointer, Quoted.of(joined) + " was read as a list of references");
        return parts;
      }
    }
    return elements;
  }

  /**
   * Resolves a reference by id or by name. If the reference cannot be resolved, reports an issue
   * and returns an id derived from the text.
   */
  String resolve(String target, String written, String pointer) {
    Named exact = exact(target, written);
    if (exact != null) {
      return exact.id;
    }
    Named guessed = similar(target, written);
    if (guessed == null && byId.containsKey(written)) {
      return byId.get(written).get(0).id;
    }
    if (guessed == null && target.equals("Article")) {
      guessed = new Named("Article", article);
    }
    if (guessed != null) {
      Repair.REF_GUESSED.report(
          issues,
          pointer,
          Quoted.of(written)
              + " is not the id of an object; it was read as "
              + Quoted.of(guessed.id));
      return guessed.id;
    }
    String id = LocalId.isWellFormed(written) ? written : IdFromText.of(written);
    unresolved.add(id);
    Repair.REF_UNRESOLVED.report(
        issues,
        pointer,
        "the answer has no "
            + (target.equals("DossierObject") ? "object" : target.toLowerCase(Locale.ROOT))
            + " with the id or name "
            + Quoted.of(written));
    return id;
  }

  private @Nullable Named exact(String target, String written) {
    return named(byId, written, target).findFirst().orElse(null);
  }

  /** Returns the only object with a similar id or, if there is none, with a similar name. */
  private @Nullable Named similar(String target, String written) {
    String folded = Profile.folded(written);
    Named byItsId = only(byFolded, folded, target);
    return byItsId == null ? only(byName, folded, target) : byItsId;
  }

  private static @Nullable Named only(Map<String, List<Named>> index, String key, String target) {
    List<Named> found = named(index, key, target).distinct().limit(2).toList();
    return found.size() == 1 ? found.get(0) : null;
  }

  private static Stream<Named> named(Map<String, List<Named>> index, String key, String target) {
    return index.getOrDefault(key, List.of()).stream().filter(named -> isOf(target, named.type));
  }

  private static boolean isOf(String target, String type) {
    return target.equals(type)
        || target.equals("DossierObject")
        || target.equals("Event") && Profile.instance().type(type).isEvent();
  }
}

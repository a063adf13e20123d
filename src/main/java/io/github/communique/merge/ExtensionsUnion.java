package io.github.communique.merge;

import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.value.Extensions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The union of the unknown properties of several objects. Lists with the same name are combined. If
 * a name has different values, numeric suffixes are added to the name, as in {@code acme:batch-2}.
 */
final class ExtensionsUnion {
  private static final Pattern NUMBERED = Pattern.compile("(.+)-([1-9][0-9]{0,8})", Pattern.DOTALL);

  private final Map<String, @Nullable Object> all = new LinkedHashMap<>();

  /** The list elements by property name, for constant-time lookup. */
  private final Map<String, Set<ContentKey>> elements = new HashMap<>();

  /**
   * The values by property name, for names with several values. The values of a name include those
   * of the name with a numeric suffix, so that merging a merged dossier again does not repeat them.
   */
  private final Map<String, Set<ContentKey>> values = new HashMap<>();

  private final Map<String, Integer> next = new HashMap<>();

  private final Set<String> firstOnly;

  /**
   * Creates an empty union.
   *
   * @param firstOnly the names for which only the first value is kept
   */
  ExtensionsUnion(Set<String> firstOnly) {
    this.firstOnly = firstOnly;
  }

  void add(Extensions more) {
    Map<String, @Nullable Object> properties = more.asMap();
    properties.forEach((name, value) -> add(name, value, properties.keySet()));
  }

  private void add(String name, @Nullable Object value, Set<String> reserved) {
    Object there = all.get(name);
    if (!all.containsKey(name)) {
      put(name, value, reserved);
    } else if (firstOnly.contains(name)) {
      return;
    } else if (there instanceof List<?> && value instanceof List<?> list) {
      addElements(name, list);
    } else {
      Set<ContentKey> known = values.computeIfAbsent(name, key -> new HashSet<>());
      known.add(new ContentKey(there));
      if (known.add(new ContentKey(value))) {
        put(free(name, reserved), value, reserved);
      }
    }
  }

  private void put(String name, @Nullable Object value, Set<String> reserved) {
    all.put(name, value instanceof List<?> list ? new ArrayList<@Nullable Object>(list) : value);
    String base = numberedName(name, reserved);
    if (base != null) {
      values.computeIfAbsent(base, key -> new HashSet<>()).add(new ContentKey(value));
    }
  }

  /**
   * Returns the name to which a merge may have added a numeric suffix; null if there is none. The
   * previous number must be present, because a name such as {@code acme:covid-19} is another name.
   */
  private @Nullable String numberedName(String name, Set<String> reserved) {
    Matcher numbered = NUMBERED.matcher(name);
    if (!numbered.matches()) {
      return null;
    }
    String base = numbered.group(1);
    int number = Integer.parseInt(numbered.group(2));
    String previous = number == 2 ? base : base + "-" + (number - 1);
    boolean isPresent = all.containsKey(previous) || reserved.contains(previous);
    return number > 1 && isPresent ? base : null;
  }

  @SuppressWarnings("unchecked")
  private void addElements(String name, List<?> list) {
    List<@Nullable Object> mine = (List<@Nullable Object>) Objects.requireNonNull(all.get(name));
    Set<ContentKey> known = elements.computeIfAbsent(name, key -> keys(mine));
    List<?> fresh =
        list.stream().filter(element -> !known.contains(new ContentKey(element))).toList();
    mine.addAll(fresh);
    known.addAll(keys(fresh));
  }

  private static Set<ContentKey> keys(List<?> elements) {
    Set<ContentKey> keys = new HashSet<>();
    elements.forEach(element -> keys.add(new ContentKey(element)));
    return keys;
  }

  private String free(String name, Set<String> reserved) {
    while (true) {
      String numbered = name + "-" + next.merge(name, 2, (used, two) -> used + 1);
      if (!all.containsKey(numbered) && !reserved.contains(numbered)) {
        return numbered;
      }
    }
  }

  Extensions build() {
    return all.isEmpty() ? Extensions.none() : Extensions.of(all);
  }
}

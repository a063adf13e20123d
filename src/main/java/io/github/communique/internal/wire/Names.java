package io.github.communique.internal.wire;

import io.github.communique.Dossier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names of the properties of a type, numbered from 0. */
public final class Names {
  private final Class<?> type;
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longest;
  private volatile @Nullable Object prepared;

  /** Creates an instance. The number of a name is its index in the list. */
  public Names(Class<?> type, List<String> names) {
    this.type = type;
    this.names = List.copyOf(names);
    names.forEach(name -> numbers.put(name, numbers.size()));
    this.longest = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /** All names, in the order of their numbers. */
  public List<String> all() {
    return names;
  }

  /** Returns the index of a name; -1 if the name is unknown. */
  public int indexOf(String name) {
    Integer number = numbers.get(name);
    return number == null ? -1 : number;
  }

  /**
   * Returns whether an unknown property with the given name is allowed. The name must contain a
   * colon. Only a dossier can also have the property {@code $schema}.
   */
  public boolean allowUnknown(String name) {
    return name.indexOf(':') >= 0 || type == Dossier.class && name.equals("$schema");
  }

  String get(int number) {
    return names.get(number);
  }

  /** The length of the longest name. */
  int longest() {
    return longest;
  }

  /**
   * Returns the names, converted to the structure in which the parser looks up names. The result of
   * the first call is cached.
   *
   * @param preparation converts the names; must be the same function in each call, because only one
   *     result is cached
   */
  @SuppressWarnings("unchecked")
  public <P> P prepared(Function<List<String>, P> preparation) {
    Object known = prepared;
    if (known == null) {
      known = preparation.apply(names);
      prepared = known;
    }
    return (P) known;
  }
}

package io.github.communique.internal.wire;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The names of the properties of a type, numbered from 0. */
public final class Names {
  private final List<String> names;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int longest;
  private volatile @Nullable Object prepared;

  Names(List<String> names) {
    this.names = List.copyOf(names);
    names.forEach(name -> numbers.put(name, numbers.size()));
    this.longest = names.stream().mapToInt(String::length).max().orElse(0);
  }

  /** All names, by their numbers. */
  public List<String> all() {
    return names;
  }

  /** The number of a name; -1 if it is unknown. */
  public int indexOf(String name) {
    Integer number = numbers.get(name);
    return number == null ? -1 : number;
  }

  String get(int number) {
    return names.get(number);
  }

  /** The length of the longest name. */
  int longest() {
    return longest;
  }

  /**
   * The form in which a parser finds the names fastest, prepared at the first call.
   *
   * @param preparation must be the same at each call, because only one form is cached
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

package io.github.communique.internal.structure;

import io.github.communique.internal.text.Quoted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Checks collections that a caller passes. Neither a collection nor its elements may be null. */
public final class Elements {
  private static final int MOST_EXPECTED = 1000;
  private static final int FEW = 6;

  /**
   * The class of the lists that {@code List.of} returns for one or two elements. These lists are
   * immutable and do not contain null.
   */
  private static final Class<?> SHORT_IMMUTABLE = List.of("").getClass();

  /** The class of the maps that {@code Map.of} returns for one entry. */
  private static final Class<?> ONE_ENTRY = Map.of("", "").getClass();

  private Elements() {}

  /**
   * A list that a codec fills with non-null elements. Callers of the library cannot access the
   * list, so it need not be copied.
   */
  public static final class Fresh<T> extends ArrayList<T> {
    private static final long serialVersionUID = 1L;

    /** Creates a list that contains an element. */
    public Fresh(T first) {
      super(1);
      add(first);
    }

    /** Creates a list of the given elements, followed by one more element; none may be null. */
    public Fresh(List<T> elements, T last) {
      super(Math.max(FEW, elements.size() + 1));
      addAll(elements);
      add(last);
    }
  }

  /** Returns the elements of an iterable. Iterates over them only once. */
  @SuppressWarnings("unchecked") // The cast is safe, because the list is not modified.
  public static <T> List<T> of(Iterable<? extends T> elements, String name) {
    Class<?> type = Objects.requireNonNull(elements, name).getClass();
    if (type == SHORT_IMMUTABLE || type == Fresh.class) {
      return (List<T>) elements;
    }
    // Most lists are short. The size is only a hint, because a custom collection may return any
    // number.
    int size = elements instanceof Collection<?> some ? some.size() : 0;
    List<T> all = new ArrayList<>(Math.max(0, Math.min(size, MOST_EXPECTED)));
    for (T element : elements) {
      if (element == null) {
        throw new NullPointerException(
            name + " must not contain null; found null at index " + all.size());
      }
      all.add(element);
    }
    return all;
  }

  /** Returns the elements of an array. */
  public static <T> List<T> of(T[] elements, String name) {
    return of(Arrays.asList(Objects.requireNonNull(elements, name)), name);
  }

  /** Returns the entries of a map. Iterates over them only once. */
  public static <V> Map<String, V> of(Map<String, V> entries, String name) {
    if (Objects.requireNonNull(entries, name).getClass() == ONE_ENTRY) {
      return entries;
    }
    Map<String, V> all = new LinkedHashMap<>();
    for (Map.Entry<String, V> entry : entries.entrySet()) {
      String key =
          Objects.requireNonNull(entry.getKey(), () -> name + " must not contain null as a key");
      all.put(
          key,
          Objects.requireNonNull(
              entry.getValue(),
              () -> name + " must not contain null; found null for " + Quoted.of(key)));
    }
    return all;
  }

  /**
   * Adds an element to a list that is empty or {@link Fresh}.
   *
   * @return the longer list; a list of two or more elements is modified in place
   */
  public static <T> List<T> with(List<T> list, T element) {
    if (list.isEmpty()) {
      return new Fresh<>(element);
    }
    if (list.size() == 1) {
      return new Fresh<>(list, element);
    }
    list.add(element);
    return list;
  }
}

package io.github.communique.internal.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the library's resources. */
public final class Resources {
  private Resources() {}

  /**
   * Returns the text of a resource, decoded as UTF-8.
   *
   * @param owner a class in the package that contains the resource
   * @param name the file name of the resource
   */
  public static String text(Class<?> owner, String name) {
    try (InputStream stream = owner.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException(name + " is missing from the library");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the lines of a table, excluding lines that begin with {@code #}. */
  public static List<String> lines(Class<?> owner, String name) {
    return text(owner, name).lines().filter(line -> !line.startsWith("#")).toList();
  }

  /**
   * Returns the lists of words in a resource, by name. Each line contains the name of a list,
   * followed by words of this list.
   */
  public static Map<String, Set<String>> lists(Class<?> owner, String name) {
    Map<String, Set<String>> lists = new HashMap<>();
    for (String line : lines(owner, name)) {
      String[] words = line.split(" ");
      Set<String> list = lists.computeIfAbsent(words[0], key -> new HashSet<>());
      list.addAll(List.of(words).subList(1, words.length));
    }
    return lists;
  }
}

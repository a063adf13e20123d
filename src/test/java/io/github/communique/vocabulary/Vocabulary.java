package io.github.communique.vocabulary;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * An open vocabulary, accessed through its public methods, so that the same tests can be applied to
 * all vocabularies.
 */
record Vocabulary(Class<?> type) {
  static Stream<Vocabulary> all() {
    return Arrays.stream(Word.class.getPermittedSubclasses()).map(Vocabulary::new);
  }

  Word of(String word) {
    return (Word) call("of", word);
  }

  @SuppressWarnings("unchecked")
  List<Word> known() {
    return (List<Word>) call("known");
  }

  /** Returns the constants by field name, in declaration order. */
  Map<String, Word> constants() {
    Map<String, Word> constants = new LinkedHashMap<>();
    Arrays.stream(type.getFields())
        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
        .forEach(
            field -> {
              try {
                constants.put(field.getName(), (Word) field.get(null));
              } catch (IllegalAccessException e) {
                throw new AssertionError(e);
              }
            });
    return constants;
  }

  private Object call(String method, String... arguments) {
    Class<?>[] types = new Class<?>[arguments.length];
    Arrays.fill(types, String.class);
    try {
      return type.getMethod(method, types).invoke(null, (Object[]) arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return type.getSimpleName();
  }
}

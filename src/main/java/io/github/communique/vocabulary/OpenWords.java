package io.github.communique.vocabulary;

import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.StructureException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The known terms of one open vocabulary.
 *
 * <p>Each vocabulary has one instance of this class. The method {@link #add} creates and registers
 * each constant, so every constant is a known term. The instance is complete after class
 * initialization and does not change later. Class initialization publishes the instance safely to
 * all threads. This class does not refer to any vocabulary, so class initialization is not cyclic.
 */
final class OpenWords<W extends Word> {
  /**
   * The initialized vocabularies. A term can exist only after its class has been initialized, so
   * the map contains the vocabulary of every term.
   */
  private static final Map<Class<?>, OpenWords<?>> BY_CLASS = new ConcurrentHashMap<>();

  private final String type;
  private final Function<String, W> constructor;
  private final Map<String, W> byValue = new HashMap<>();
  private final List<W> inOrder = new ArrayList<>();
  private final List<W> known = Collections.unmodifiableList(inOrder);

  OpenWords(Class<W> type, Function<String, W> constructor) {
    this.type = type.getSimpleName();
    this.constructor = constructor;
    BY_CLASS.put(type, this);
  }

  /** Returns the known terms of the vocabulary with the given class. */
  static OpenWords<?> ofClass(Class<? extends Word> type) {
    return Objects.requireNonNull(BY_CLASS.get(type));
  }

  /** Creates a constant. Call this method only in static initializers. */
  W add(String value) {
    W word = constructor.apply(value);
    if (byValue.putIfAbsent(value, word) != null) {
      throw new IllegalStateException(type + " has the duplicate term " + value);
    }
    word.constant = true;
    inOrder.add(word);
    return word;
  }

  W of(String word) {
    W constant = byValue.get(Objects.requireNonNull(word, "word"));
    if (constant != null) {
      return constant;
    }
    if (word.isBlank()) {
      throw new StructureException(
          type,
          "json.type",
          TermName.of(type)
              + " must be a term such as "
              + Quoted.of(inOrder.get(0).value())
              + "; found the blank string "
              + Quoted.of(word));
    }
    int lone = UnicodeText.firstLoneSurrogate(word);
    if (lone >= 0) {
      throw new StructureException(
          type,
          "json.encoding",
          TermName.of(type)
              + " must be Unicode text; the term "
              + Quoted.of(word)
              + " has an unpaired surrogate at index "
              + lone);
    }
    return constructor.apply(word);
  }

  boolean has(String word) {
    return byValue.containsKey(word);
  }

  List<W> known() {
    return known;
  }
}

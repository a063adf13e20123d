package io.github.communique.merge;

import io.github.communique.Identifier;
import io.github.communique.internal.inspection.ContentKey;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.value.Extensions;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Combines lists without duplicate elements.
 *
 * <p>An element is replaced if another element has the same content and additional parts. For
 * example, {@code Macron} in French replaces {@code Macron} without a language, and an identifier
 * with a URI replaces the same identifier without a URI.
 */
final class ListUnion {

  private static final Map<String, String> NO_TRANSLATIONS = Map.of();

  /** The elements; null at the index of a replaced element. */
  private final List<@Nullable Object> elements = new ArrayList<>();

  /** The index of each element, by the content of the element. */
  private final Map<ContentKey, Integer> indexes = new HashMap<>();

  /**
   * The contents of all added elements. For each element, the set contains the complete content,
   * and the contents without some of the optional parts.
   */
  private final Set<ContentKey> said = new HashSet<>();

  /** Adds an element, unless its content is already included in another element. */
  void add(Object element) {
    List<ContentKey> forms = forms(element);
    if (said.contains(forms.get(0))) {
      return;
    }
    int place = elements.size();
    for (ContentKey less : forms) {
      Integer index = indexes.remove(less);
      if (index != null) {
        elements.set(index, null);
        place = Math.min(place, index);
      }
    }
    if (place == elements.size()) {
      elements.add(element);
    } else {
      elements.set(place, element);
    }
    indexes.put(forms.get(0), place);
    said.addAll(forms);
  }

  List<Object> all() {
    return new ArrayList<>(elements.stream().filter(Objects::nonNull).toList());
  }

  /**
   * Returns the contents of an element: first the complete content, then the contents without some
   * of the optional parts.
   */
  private static List<ContentKey> forms(Object element) {
    if (element instanceof LocalizedText text) {
      List<ContentKey> forms = new ArrayList<>(8);
      for (@Nullable String language : orNone(language(text), null)) {
        for (Map<String, String> translations : orNone(text.translations(), NO_TRANSLATIONS)) {
          for (Extensions extensions : orNone(text.extensions(), Extensions.none())) {
            forms.add(key(text.value(), language, translations, extensions));
          }
        }
      }
      return forms;
    }
    if (element instanceof Identifier identifier) {
      List<ContentKey> forms = new ArrayList<>(4);
      for (@Nullable String uri : orNone(identifier.uri().orElse(null), null)) {
        for (Extensions extensions : orNone(identifier.extensions(), Extensions.none())) {
          forms.add(key(identifier.scheme(), identifier.value(), uri, extensions));
        }
      }
      return forms;
    }
    return List.of(new ContentKey(element));
  }

  /**
   * Returns the language; null if the language is absent or undetermined, because the two are
   * equivalent.
   */
  private static @Nullable String language(LocalizedText text) {
    String language = LanguageTag.canonical(text.language().orElse(LanguageTag.UNDETERMINED));
    return language.equals(LanguageTag.UNDETERMINED) ? null : language;
  }

  private static <V extends @Nullable Object> List<V> orNone(V value, V none) {
    return Objects.equals(value, none) ? Arrays.asList(value) : Arrays.asList(value, none);
  }

  private static ContentKey key(@Nullable Object... parts) {
    return new ContentKey(Arrays.asList(parts));
  }
}

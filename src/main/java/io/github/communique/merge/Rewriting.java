package io.github.communique.merge;

import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.Evidence;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Replaces ids in a dossier, and adds an article reference to events and evidence that do not have
 * one.
 *
 * @param ids a map from old ids to new ids; other ids do not change
 * @param article the article reference for events and evidence that do not have one; it contains
 *     the new id of the article
 */
record Rewriting(Map<String, String> ids, Optional<Ref<Article>> article) {
  /**
   * Returns a copy of a value with replaced ids, or the value itself if none of its ids is
   * replaced.
   */
  @SuppressWarnings("unchecked")
  <T> T rewrite(T value) {
    return (T) rewritten(value);
  }

  private Object rewritten(Object value) {
    if (value instanceof Ref<?> ref) {
      String id = ids.get(ref.id());
      return id == null || id.equals(ref.id()) ? ref : Ref.to(ref.kind(), id);
    }
    if (value instanceof List<?> list) {
      return rewritten(list);
    }
    Object builder = null;
    for (Shape.Slot slot : Shape.ofValue(value).slots()) {
      if (!slot.refers && !slot.name.equals("id")) {
        continue;
      }
      Object old = slot.get(value);
      Object changed = old == null ? null : changed(value, slot, old);
      changed = changed == null ? stated(value, slot, old) : changed;
      if (changed != null && changed != old) {
        builder = builder == null ? Shape.ofValue(value).toBuilder(value) : builder;
        slot.set(builder, changed);
      }
    }
    return builder == null ? value : Shape.ofValue(value).build(builder);
  }

  private @Nullable Object changed(Object owner, Shape.Slot slot, Object old) {
    if (owner instanceof DossierObject object && slot.name.equals("id")) {
      return ids.getOrDefault(object.id(), object.id());
    }
    return slot.refers && !(old instanceof List<?> list && list.isEmpty()) ? rewritten(old) : null;
  }

  private @Nullable Object stated(Object owner, Shape.Slot slot, @Nullable Object old) {
    if (article.isPresent()) {
      if (owner instanceof Event event && slot.name.equals("articles")) {
        return event.articles().isEmpty() ? List.of(article.get()) : old;
      }
      if (owner instanceof Evidence && slot.name.equals("article") && old == null) {
        return article.get();
      }
    }
    return null;
  }

  private List<?> rewritten(List<?> list) {
    List<Object> all = new ArrayList<>(list.size());
    boolean same = true;
    for (Object element : list) {
      Object changed = rewritten(element);
      same &= changed == element;
      all.add(changed);
    }
    return same ? list : all;
  }

  /**
   * Passes all references in a value to a consumer, in the order in which they occur in the JSON.
   */
  static void forEachRef(Object value, Consumer<Ref<?>> action) {
    if (value instanceof Ref<?> ref) {
      action.accept(ref);
    } else if (value instanceof List<?> list) {
      list.forEach(element -> forEachRef(element, action));
    } else {
      for (Shape.Slot slot : Shape.ofValue(value).slots()) {
        Object found = slot.refers ? slot.get(value) : null;
        if (found != null) {
          forEachRef(found, action);
        }
      }
    }
  }
}

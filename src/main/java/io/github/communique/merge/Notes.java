package io.github.communique.merge;

import io.github.communique.internal.text.LanguageTag;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The notes of objects that become one: notes in one language become lines of one note. A note with
 * translations or unknown properties stays alone, since its lines would not match them.
 */
final class Notes {
  private static final String UNDETERMINED = "und";

  private @Nullable LocalizedText first;
  private final List<String> lines = new ArrayList<>();

  /** The notes and each of their lines, so that merging again adds nothing. */
  private final Set<String> said = new HashSet<>();

  /** Whether a note can be added without losing anything. */
  boolean takes(LocalizedText note) {
    return first == null
        || first.equals(note)
        || isSaid(note)
        || saysMore(note)
        || isPlain(first) && isPlain(note) && sameLanguage(first, note);
  }

  /** Adds a note that it {@linkplain #takes takes}. */
  void add(LocalizedText note) {
    if (first == null || saysMore(note)) {
      lines.clear();
      first = note;
    } else if (first.equals(note) || isSaid(note)) {
      return;
    }
    lines.add(note.value());
    said.add(note.value());
    note.value().lines().forEach(said::add);
  }

  /** All notes as one; null if there is none. */
  @Nullable LocalizedText build() {
    return lines.size() < 2 || first == null
        ? first
        : first.toBuilder().value(String.join("\n", lines)).build();
  }

  private boolean isSaid(LocalizedText note) {
    return said.contains(note.value())
        && isPlain(note)
        && (isUndetermined(note) || sameLanguage(Objects.requireNonNull(first), note));
  }

  /** Whether a note has the same text as the only one so far, which does not say its language. */
  private boolean saysMore(LocalizedText note) {
    return first != null
        && lines.size() == 1
        && first.value().equals(note.value())
        && isPlain(first)
        && isUndetermined(first);
  }

  private static boolean isPlain(LocalizedText note) {
    return note.translations().isEmpty() && note.extensions().isEmpty();
  }

  private static boolean isUndetermined(LocalizedText note) {
    return LanguageTag.same(note.language().orElse(UNDETERMINED), UNDETERMINED);
  }

  private static boolean sameLanguage(LocalizedText one, LocalizedText other) {
    return LanguageTag.same(
        one.language().orElse(UNDETERMINED), other.language().orElse(UNDETERMINED));
  }
}

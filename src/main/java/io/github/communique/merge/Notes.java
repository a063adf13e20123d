package io.github.communique.merge;

import io.github.communique.internal.text.LanguageTag;
import io.github.communique.value.LocalizedText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The notes of joined objects. Notes in the same language are combined into one note, separated by
 * line feeds. A note with translations or unknown properties is not combined with other notes,
 * because the translations and properties apply only to this note.
 */
final class Notes {

  private @Nullable Note first;
  private final List<String> lines = new ArrayList<>();

  /**
   * The notes and lines added so far. They prevent duplicates if a merged dossier is merged again.
   */
  private final Set<String> said = new HashSet<>();

  /** A note and the canonical form of its language. */
  record Note(LocalizedText text, String language) {
    static Note of(LocalizedText text) {
      return new Note(
          text, LanguageTag.canonical(text.language().orElse(LanguageTag.UNDETERMINED)));
    }

    private String value() {
      return text.value();
    }

    private boolean isPlain() {
      return text.translations().isEmpty() && text.extensions().isEmpty();
    }

    private boolean isUndetermined() {
      return language.equals(LanguageTag.UNDETERMINED);
    }
  }

  /** Returns whether a note can be added without loss of content. */
  boolean takes(Note note) {
    Note known = first;
    return known == null
        || known.text().equals(note.text())
        || isSaid(note, known)
        || saysMore(note, known)
        || known.isPlain() && note.isPlain() && known.language().equals(note.language());
  }

  /** Adds a note that {@link #takes} accepts. */
  void add(Note note) {
    Note known = first;
    if (known != null && (known.text().equals(note.text()) || isSaid(note, known))) {
      return;
    }
    if (known == null || saysMore(note, known) || saysAll(note, known)) {
      lines.clear();
      first = note;
    }
    lines.add(note.value());
    said.add(note.value());
    note.value().lines().forEach(said::add);
  }

  /** Returns the combined note; null if there is none. */
  @Nullable LocalizedText build() {
    if (first == null) {
      return null;
    }
    return lines.size() < 2
        ? first.text()
        : first.text().toBuilder().value(String.join("\n", lines)).build();
  }

  private boolean isSaid(Note note, Note known) {
    return said.contains(note.value())
        && note.isPlain()
        && (note.isUndetermined() || known.language().equals(note.language()));
  }

  /**
   * Returns whether the lines of a note include all notes added so far, because the note is that of
   * a merged dossier, and the notes are those of its inputs.
   */
  private boolean saysAll(Note note, Note known) {
    return known.isPlain()
        && note.isPlain()
        && known.language().equals(note.language())
        && note.value().lines().collect(Collectors.toSet()).containsAll(lines);
  }

  /**
   * Returns whether a note can replace the existing note without loss of content. There must be
   * only one existing note. It must have the same text as the new note, and must not have a
   * language, translations or unknown properties.
   */
  private boolean saysMore(Note note, Note known) {
    return lines.size() == 1
        && known.value().equals(note.value())
        && known.isPlain()
        && known.isUndetermined();
  }
}

package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Word;
import java.util.Objects;
import java.util.Optional;

/**
 * The kind of event in the model that corresponds to an event code of a data set.
 *
 * <p>Only the library creates instances; a minor version may add components.
 *
 * @param type the type of event
 * @param word the {@link ActionKind} of an action, the {@link SpeechAct} of a statement, the {@link
 *     Purpose} of a meeting or the {@link AgreementStage} of an agreement
 * @param detail the {@link Instrument} of an action or the {@link Medium} of a meeting; empty if
 *     the code does not specify one
 */
public record EventKind(EventType type, Word word, Optional<Word> detail) {
  /**
   * Creates an event kind. The arguments must not be null.
   *
   * @param type the type of event
   * @param word the kind, act, purpose or stage
   * @param detail the instrument or medium
   */
  public EventKind {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(word, "word");
    Objects.requireNonNull(detail, "detail");
  }
}

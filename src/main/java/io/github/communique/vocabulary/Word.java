package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A word of an open vocabulary: one of the constants of its class, or a word that this version of
 * the library does not know and keeps as written.
 *
 * <p>Two words are equal if they are of one vocabulary and have the same value; {@link
 * ActorKind#UNKNOWN} is not {@link LocationKind#UNKNOWN}. A known word is always the constant
 * itself, also after Java deserialization. Words are immutable, and safe for use by several
 * threads. They are not {@link Comparable}, because {@code stage.compareTo(SIGNED) > 0} would say
 * nothing about the stage: within a vocabulary, {@code Comparator.comparing(Word::value)} sorts
 * them by the alphabet, consistently with {@code equals}.
 *
 * <pre>{@code
 * Medium.of("phone") == Medium.PHONE; // true
 * Medium.of("Phone").isKnown(); // false: case counts
 * }</pre>
 */
public abstract sealed class Word implements Serializable
    permits ActorKind,
        LocationKind,
        LocationPrecision,
        PlaceRole,
        Purpose,
        Medium,
        Role,
        SpeechAct,
        Channel,
        AgreementForm,
        AgreementStage,
        ActionKind,
        Instrument,
        ConditionKind,
        RelationType,
        QuantityKind,
        IdentifierScheme,
        ClassificationScheme,
        AgentKind,
        ArticlePart {
  private static final long serialVersionUID = 1L;

  /** The word as on the wire. */
  private final String value;

  /** Whether it is one of the constants; set as they are declared. */
  transient boolean constant;

  Word(String value) {
    this.value = value;
  }

  /** The known words of this word's own class. */
  abstract OpenWords<?> words();

  /**
   * The term in JSON.
   *
   * @return the word as it was given, never blank
   */
  @JsonValue
  public final String value() {
    return value;
  }

  /**
   * Whether this version of the library knows the word.
   *
   * @return true if it is one of the constants of its class
   */
  public final boolean isKnown() {
    // A library such as Kryo may copy a constant by its fields.
    return constant || words().has(value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Word word && getClass() == word.getClass() && value.equals(word.value);
  }

  /**
   * The hash of the value, so that it is the same in every JVM.
   *
   * @return the hash code of {@link #value()}
   */
  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /**
   * The word as on the wire.
   *
   * @return {@link #value()}
   */
  @Override
  public final String toString() {
    return value;
  }

  /**
   * Deserialization goes by {@code of}, so that a known word stays the constant itself.
   *
   * @return the constant if the word is known, else an equal word
   * @throws InvalidObjectException if the stream holds no word or a blank one
   */
  final Object readResolve() throws InvalidObjectException {
    // A forged stream can leave the field null.
    if (Objects.requireNonNullElse(value, "").isBlank()) {
      throw new InvalidObjectException("a term must not be blank");
    }
    return words().of(value);
  }
}

package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonValue;
import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A term of an open vocabulary. Each known term is a constant of its class. A term for which this
 * version of the library does not have a constant is kept verbatim.
 *
 * <p>Two terms are equal if they belong to the same vocabulary and have the same value; for
 * example, {@link ActorKind#UNKNOWN} is not equal to {@link LocationKind#UNKNOWN}. A known term is
 * always the constant itself, even after Java deserialization. Terms are immutable and thread-safe.
 * Terms are not {@link Comparable}, because a comparison such as {@code stage.compareTo(SIGNED) >
 * 0} would not be meaningful. Within a vocabulary, {@code Comparator.comparing(Word::value)} sorts
 * the terms alphabetically and is consistent with {@code equals}.
 *
 * <p>A minor version may add subtypes.
 *
 * <pre>{@code
 * Medium.of("phone") == Medium.PHONE; // true
 * Medium.of("Phone").isKnown(); // false: case counts
 * }</pre>
 */
public abstract sealed class Word implements Serializable
    permits ActorKind,
        AffiliationKind,
        Gender,
        LocationKind,
        LocationPrecision,
        PartOfDay,
        PlaceRole,
        ProvisionKind,
        Stance,
        CompassPoint,
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

  /** The term in JSON. */
  private final String value;

  /** Whether the term is one of the constants; set by {@link OpenWords#add}. */
  transient boolean constant;

  Word(String value) {
    this.value = value;
  }

  /**
   * The term in JSON.
   *
   * @return the term, verbatim; never blank
   */
  @JsonValue
  public final String value() {
    return value;
  }

  /**
   * Returns whether this version of the library has a constant for the term.
   *
   * @return true if the term is one of the constants of its class
   */
  public final boolean isKnown() {
    // A serialization library such as Kryo may copy a constant without its transient field.
    return constant || OpenWords.ofClass(getClass()).has(value);
  }

  @Override
  public final boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Word word && getClass() == word.getClass() && value.equals(word.value);
  }

  /**
   * Returns the hash code of the value, which is the same in every JVM.
   *
   * @return the hash code of {@link #value()}
   */
  @Override
  public final int hashCode() {
    return value.hashCode();
  }

  /**
   * Returns the term in JSON.
   *
   * @return {@link #value()}
   */
  @Override
  public final String toString() {
    return value;
  }

  /**
   * Replaces a deserialized term with its constant if the term is known.
   *
   * @return the constant if the term is known, otherwise an equal term
   * @throws InvalidObjectException if the stream does not contain a term, or contains a blank term
   */
  final Object readResolve() throws InvalidObjectException {
    // A manipulated stream can set the field to null.
    if (Objects.requireNonNullElse(value, "").isBlank()) {
      throw new InvalidObjectException("a term must not be blank");
    }
    return OpenWords.ofClass(getClass()).of(value);
  }
}

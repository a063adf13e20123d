package io.github.communique.internal.structure;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import io.github.communique.internal.text.HeldByDouble;
import io.github.communique.internal.text.LanguageTag;
import io.github.communique.internal.text.LocalId;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.TextLimits;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;
import io.github.communique.issue.StructureException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Collects the structural errors of an object while it is built, and then throws one exception that
 * contains all of them.
 */
public final class StructureCheck {
  private static final ClassValue<Set<String>> NAMES =
      new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
          return Set.of(type.getAnnotation(JsonPropertyOrder.class).value());
        }
      };

  private final Class<?> type;
  private @Nullable List<Issue> faults;

  /** Creates a check for an object of a model type. */
  public StructureCheck(Class<?> type) {
    this.type = type;
  }

  /** Checks that a property is present. */
  public StructureCheck required(String property, @Nullable Object value) {
    return value != null ? this : fault("json.missing", property, property + " is missing");
  }

  /** Checks that an id is present and well-formed. */
  public StructureCheck id(@Nullable String id) {
    if (id == null) {
      return required("id", null);
    }
    return LocalId.isWellFormed(id)
        ? this
        : fault(
            "id.malformed",
            "id",
            "id " + Quoted.of(id) + " is malformed; expected " + LocalId.FORM);
  }

  /** Checks that an optional text does not contain unpaired surrogates. */
  public StructureCheck text(String property, Optional<String> text) {
    return text.isPresent() ? text(property, text.get()) : this;
  }

  /**
   * Checks that a nullable text does not contain unpaired surrogates and does not exceed the
   * maximum string length of the readers.
   */
  public StructureCheck text(String property, @Nullable String text) {
    if (text != null && text.length() > TextLimits.LONGEST_STRING) {
      return fault(
          "json.limit",
          property,
          String.format(
              Locale.ROOT,
              "%1$s must have at most %3$,d characters; found %2$,d",
              property,
              text.length(),
              TextLimits.LONGEST_STRING));
    }
    int lone = text == null ? -1 : UnicodeText.firstLoneSurrogate(text);
    return lone < 0
        ? this
        : fault(
            "json.encoding", property, property + " has an unpaired surrogate at index " + lone);
  }

  /** Checks that the texts in a list do not contain unpaired surrogates. */
  public StructureCheck texts(String property, List<String> texts) {
    texts.forEach(text -> text(property, text));
    return this;
  }

  /** Checks that an optional language is a BCP 47 tag. */
  public StructureCheck languageTag(String property, Optional<String> tag) {
    return tag.isPresent() ? languageTag(property, tag.get()) : this;
  }

  /** Checks that a language is a BCP 47 tag. */
  public StructureCheck languageTag(String property, String tag) {
    return LanguageTag.isWellFormed(tag)
        ? this
        : fault(
            "text.language-malformed",
            property,
            "language "
                + Quoted.of(tag)
                + " is not a BCP 47 language tag; expected a tag such as \"id\" or \"zh-Hant\"");
  }

  /** Checks that an integer is in a range with inclusive bounds. */
  public StructureCheck range(String property, OptionalInt value, int least, int most) {
    if (value.isPresent() && (value.getAsInt() < least || value.getAsInt() > most)) {
      String range =
          most == Integer.MAX_VALUE ? least + " or more" : "from " + least + " to " + most;
      fault("json.type", property, property + " must be " + range + "; found " + value.getAsInt());
    }
    return this;
  }

  /** Checks that an optional number can be represented as a {@code double}. */
  public StructureCheck number(String property, Optional<BigDecimal> value) {
    return value.isEmpty() || HeldByDouble.holds(value.get())
        ? this
        : fault(
            "json.limit",
            property,
            property + " " + Quoted.number(value.get()) + " " + HeldByDouble.fault(value.get()));
  }

  /** Checks a condition on the whole object. */
  public StructureCheck holds(boolean condition, String code, String message) {
    return condition ? this : fault(code, "", message);
  }

  /** Checks a condition on a property. The message is created only if the condition is not met. */
  public StructureCheck holds(
      boolean condition, String code, String property, Supplier<String> message) {
    return condition ? this : fault(code, property, message.get());
  }

  /** Checks that no extension has the same name as a property of the type. */
  public StructureCheck extensions(Set<String> names) {
    for (String name : names) {
      if (NAMES.get(type).contains(name)) {
        fault(
            "json.duplicate-key",
            name,
            "extension " + Quoted.of(name) + " has the name of a property of " + typeName());
      }
    }
    return this;
  }

  /**
   * Ends the check.
   *
   * @throws StructureException if there are errors; the exception contains all of them
   */
  public void verify() {
    if (faults != null) {
      throw new StructureException(typeName(), faults);
    }
  }

  private StructureCheck fault(String code, String property, String message) {
    if (faults == null) {
      faults = new ArrayList<>();
    }
    String pointer = property.isEmpty() ? "" : "/" + Quoted.step(property);
    faults.add(Issue.of(Severity.ERROR, code, pointer, message));
    return this;
  }

  private String typeName() {
    return type.getSimpleName();
  }
}

package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The gender of a person, or of all people in a group. The terms are those of {@code
 * AdministrativeGender} in HL7 FHIR, except {@code unknown}: if the gender is unknown, omit the
 * property.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Gender extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Gender> WORDS = new OpenWords<>(Gender.class, Gender::new);

  /** A man or a boy. Example: "a man aged 27". */
  public static final Gender MALE = WORDS.add("male");

  /** A woman or a girl. Example: "a woman whose name was not released". */
  public static final Gender FEMALE = WORDS.add("female");

  /**
   * A person who is neither male nor female according to the report. Example: a non-binary
   * activist.
   */
  public static final Gender OTHER = WORDS.add("other");

  private Gender(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code female}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Gender of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Gender> known() {
    return WORDS.known();
  }
}

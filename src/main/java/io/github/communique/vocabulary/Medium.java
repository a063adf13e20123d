package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The medium of a meeting.
 *
 * <p>The medium is independent of the {@link Purpose}. Similarly, the AIDA ontology divides each
 * type of contact event into meetings and correspondence.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Medium extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Medium> WORDS = new OpenWords<>(Medium.class, Medium::new);

  /** All participants are in one place. Example: a summit in Jakarta. */
  public static final Medium IN_PERSON = WORDS.add("in-person");

  /**
   * The participants talk to each other but do not see each other. Example: a call between the
   * Kremlin and the Élysée.
   */
  public static final Medium PHONE = WORDS.add("phone");

  /**
   * The participants talk to each other and see each other on screens. Example: a virtual summit of
   * the G7.
   */
  public static final Medium VIDEO = WORDS.add("video");

  /**
   * Some participants are in one place, and the others join from elsewhere. Example: a council that
   * one premier joins by video.
   */
  public static final Medium HYBRID = WORDS.add("hybrid");

  /** The participants write to each other. Example: an exchange of letters. */
  public static final Medium CORRESPONDENCE = WORDS.add("correspondence");

  private Medium(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code in-person}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Medium of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Medium> known() {
    return WORDS.known();
  }

  /**
   * Returns whether no participant has to travel: true for {@link #PHONE}, {@link #VIDEO} and
   * {@link #CORRESPONDENCE}.
   *
   * @return false for {@link #IN_PERSON}, for {@link #HYBRID} (some participants travel), and for
   *     every unknown term
   */
  public boolean isRemote() {
    return equals(PHONE) || equals(VIDEO) || equals(CORRESPONDENCE);
  }
}

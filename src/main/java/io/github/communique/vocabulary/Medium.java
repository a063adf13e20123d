package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * How the people in a meeting are in contact.
 *
 * <p>The medium is not what they meet for, which is the {@link Purpose}. The AIDA ontology draws
 * the same line between meeting and correspondence under each of its contact events.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class Medium extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Medium> WORDS = new OpenWords<>(Medium.class, Medium::new);

  /** All are in one place. Example: a summit in Jakarta. */
  public static final Medium IN_PERSON = WORDS.add("in-person");

  /** They talk and do not see each other. Example: a call between the Kremlin and the Elysée. */
  public static final Medium PHONE = WORDS.add("phone");

  /** They talk and see each other on screens. Example: a virtual summit of the G7. */
  public static final Medium VIDEO = WORDS.add("video");

  /**
   * Some are in one place and the others join from elsewhere. Example: a council that one premier
   * joins by video.
   */
  public static final Medium HYBRID = WORDS.add("hybrid");

  /** They write to each other. Example: an exchange of letters. */
  public static final Medium CORRESPONDENCE = WORDS.add("correspondence");

  private Medium(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code in-person}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Medium of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<Medium> known() {
    return WORDS.known();
  }

  /**
   * Whether this medium is known to need no travel: true for {@link #PHONE}, {@link #VIDEO} and
   * {@link #CORRESPONDENCE}.
   *
   * @return false for {@link #IN_PERSON}, for {@link #HYBRID}, where some travel, and for every
   *     unknown word
   */
  public boolean isRemote() {
    return equals(PHONE) || equals(VIDEO) || equals(CORRESPONDENCE);
  }

  @Override
  OpenWords<Medium> words() {
    return WORDS;
  }
}

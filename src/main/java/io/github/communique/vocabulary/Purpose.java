package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * What the people in a meeting are there for.
 *
 * <p>The purpose is not how they are in contact, which is the {@link Medium}, nor what they hope to
 * reach, which is a relation {@link RelationType#AIMS_AT}. The words follow the subdivision of
 * CAMEO's class 04, consult, and of the AIDA ontology's contact and government events.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class Purpose extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Purpose> WORDS = new OpenWords<>(Purpose.class, Purpose::new);

  /** To reach an agreement between parties whose interests differ. Example: ceasefire talks. */
  public static final Purpose NEGOTIATE = WORDS.add("negotiate");

  /**
   * To exchange views, without a text to be agreed. Example: a call between two presidents about a
   * crisis.
   */
  public static final Purpose CONSULT = WORDS.add("consult");

  /**
   * To bring others to terms, led by someone who is not a party. Example: a shuttle by a special
   * envoy of the UN.
   */
  public static final Purpose MEDIATE = WORDS.add("mediate");

  /** To be received as a guest, whatever is talked about. Example: a state visit. */
  public static final Purpose VISIT = WORDS.add("visit");

  /** To inform, mostly in one direction. Example: a briefing of ambassadors on an attack. */
  public static final Purpose BRIEF = WORDS.add("brief");

  /**
   * To debate and decide as one body under its own rules. Example: an emergency session of the
   * Security Council.
   */
  public static final Purpose DELIBERATE = WORDS.add("deliberate");

  /** To mark something in public. Example: an inauguration; a signing ceremony; a state funeral. */
  public static final Purpose CEREMONY = WORDS.add("ceremony");

  private Purpose(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code negotiate}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Purpose of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<Purpose> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<Purpose> words() {
    return WORDS;
  }
}

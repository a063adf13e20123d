package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * An answer that a number of people gave in a poll. The terms are the roles of voters and {@link
 * #UNDECIDED}, which applies only to polls.
 *
 * <p>Voters are actors: voters who vote the same way are represented by one participant with a
 * {@link Role}. The people who are polled are not actors.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class Stance extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Stance> WORDS = new OpenWords<>(Stance.class, Stance::new);

  /**
   * Supports the matter in question, is satisfied, or answers yes. Example: 33 % support a reform.
   */
  public static final Stance IN_FAVOUR = WORDS.add("in-favour");

  /**
   * Opposes the matter in question, is dissatisfied, or answers no. Example: 58 % oppose a reform.
   */
  public static final Stance AGAINST = WORDS.add("against");

  /** Would not vote, or did not answer. Example: 6 % would stay at home. */
  public static final Stance ABSTAINING = WORDS.add("abstaining");

  /** Does not have an opinion, or has not decided yet. Example: 9 % do not know. */
  public static final Stance UNDECIDED = WORDS.add("undecided");

  private Stance(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the term in JSON, for example {@code against} (case-sensitive)
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Stance of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Stance> known() {
    return WORDS.known();
  }
}

package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * How an event depends on the thing that it waits for.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class ConditionKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ConditionKind> WORDS =
      new OpenWords<>(ConditionKind.class, ConditionKind::new);

  /** It comes when the other has ended. Example: troops leave once the exercise is over. */
  public static final ConditionKind AFTER_COMPLETION = WORDS.add("after-completion");

  /**
   * It comes when the other is the case, and not otherwise. Example: talks follow if the shelling
   * stops.
   */
  public static final ConditionKind IF = WORDS.add("if");

  /** It comes but for the other. Example: sanctions take effect unless a deal is reached. */
  public static final ConditionKind UNLESS = WORDS.add("unless");

  /** It lasts up to the other and then ends. Example: the ban stands until inspectors return. */
  public static final ConditionKind UNTIL = WORDS.add("until");

  private ConditionKind(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code after-completion}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ConditionKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<ConditionKind> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<ConditionKind> words() {
    return WORDS;
  }
}

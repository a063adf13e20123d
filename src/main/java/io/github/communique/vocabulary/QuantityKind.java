package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * What a quantity counts.
 *
 * <p>People are counted in persons; an {@link #AMOUNT} needs a unit.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class QuantityKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<QuantityKind> WORDS =
      new OpenWords<>(QuantityKind.class, QuantityKind::new);

  /** People killed. Example: at least five dead. */
  public static final QuantityKind FATALITIES = WORDS.add("fatalities");

  /** People hurt and alive. Example: dozens wounded. */
  public static final QuantityKind INJURED = WORDS.add("injured");

  /** People held in custody by a state. Example: two hundred arrests at a rally. */
  public static final QuantityKind DETAINED = WORDS.add("detained");

  /** People driven from their homes, within a country or out of it. Example: 10,000 people fled. */
  public static final QuantityKind DISPLACED = WORDS.add("displaced");

  /** Soldiers, of whatever status. Example: a contingent of 30,000. */
  public static final QuantityKind TROOPS = WORDS.add("troops");

  /** Votes cast; among whom says which. Example: eleven in favour. */
  public static final QuantityKind VOTES = WORDS.add("votes");

  /** People held by someone without the power of a state. Example: six aid workers in captivity. */
  public static final QuantityKind HOSTAGES = WORDS.add("hostages");

  /** People who took part, in a protest above all. Example: a march of 50,000. */
  public static final QuantityKind PARTICIPANTS = WORDS.add("participants");

  /**
   * Money or goods, counted in the unit given. Example: 1.2 billion euros; 20,000 tonnes of wheat.
   */
  public static final QuantityKind AMOUNT = WORDS.add("amount");

  private QuantityKind(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code fatalities}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuantityKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<QuantityKind> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<QuantityKind> words() {
    return WORDS;
  }
}

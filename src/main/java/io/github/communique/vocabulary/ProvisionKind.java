package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of rule that a provision contains. The terms are the three deontic modalities, as in
 * LegalRuleML.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ProvisionKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ProvisionKind> WORDS =
      new OpenWords<>(ProvisionKind.class, ProvisionKind::new);

  /** The obligors must do something. Example: both sides pull back heavy weapons. */
  public static final ProvisionKind OBLIGATION = WORDS.add("obligation");

  /**
   * The beneficiaries may do something, or have a power or a right. Example: a clause that lets the
   * government freeze payments by decree.
   */
  public static final ProvisionKind PERMISSION = WORDS.add("permission");

  /** The obligors must not do something. Example: a ban on flights over a zone. */
  public static final ProvisionKind PROHIBITION = WORDS.add("prohibition");

  private ProvisionKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code obligation}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ProvisionKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ProvisionKind> known() {
    return WORDS.known();
  }
}

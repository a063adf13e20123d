package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of agent that created a dossier.
 *
 * <p>The kinds follow the agent types of the W3C provenance ontology (PROV-O). Machine learning
 * models have a separate kind, because their output must be checked differently from the output of
 * other software.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class AgentKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AgentKind> WORDS =
      new OpenWords<>(AgentKind.class, AgentKind::new);

  /** A human who reads the articles and writes the dossier. Example: an annotator. */
  public static final AgentKind PERSON = WORDS.add("person");

  /** A rule-based program. Example: a converter for GDELT data. */
  public static final AgentKind SOFTWARE = WORDS.add("software");

  /**
   * A machine learning model. The output of a model may contain statements that are not in any
   * source. Example: a language model that extracts events.
   */
  public static final AgentKind MODEL = WORDS.add("model");

  /**
   * An organization that is responsible for the dossier. Example: the documentation desk of a news
   * agency.
   */
  public static final AgentKind ORGANIZATION = WORDS.add("organization");

  private AgentKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code person}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<AgentKind> known() {
    return WORDS.known();
  }
}

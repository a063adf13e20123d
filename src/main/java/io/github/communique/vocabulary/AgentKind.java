package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * What made a dossier.
 *
 * <p>The kinds follow the agents of the W3C provenance ontology (PROV-O), with the learned model
 * set apart from other software because its readers treat its output otherwise.
 *
 * <p>The vocabulary is open: a word that is not among the constants is kept as written and is not
 * {@linkplain #isKnown() known}.
 */
public final class AgentKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<AgentKind> WORDS =
      new OpenWords<>(AgentKind.class, AgentKind::new);

  /** A human being who read and wrote. Example: an annotator. */
  public static final AgentKind PERSON = WORDS.add("person");

  /** A program that follows rules. Example: a converter from GDELT. */
  public static final AgentKind SOFTWARE = WORDS.add("software");

  /**
   * A learned model, whose output may state what no source does. Example: a language model that
   * extracts events.
   */
  public static final AgentKind MODEL = WORDS.add("model");

  /**
   * A body that answers for the work, whoever did it. Example: the documentation desk of an agency.
   */
  public static final AgentKind ORGANIZATION = WORDS.add("organization");

  private AgentKind(String value) {
    super(value);
  }

  /**
   * The value of a word.
   *
   * @param word the word as on the wire, for example {@code person}; its case counts
   * @return the constant if the word is known, else a value that keeps the word as written
   * @throws NullPointerException if the word is null
   * @throws StructureException with code {@code json.type} if the word is empty or blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static AgentKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * All known words.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<AgentKind> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<AgentKind> words() {
    return WORDS;
  }
}

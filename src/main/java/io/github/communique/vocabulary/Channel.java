package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The channel by which a statement reached the public or its audience.
 *
 * <p>Statements of two sides to each other in a meeting are {@code during} this meeting and do not
 * need a channel.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class Channel extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Channel> WORDS = new OpenWords<>(Channel.class, Channel::new);

  /** An address to people who are present or to a nation. Example: a speech to parliament. */
  public static final Channel SPEECH = WORDS.add("speech");

  /** Answers to the questions of one medium. Example: an interview with a newspaper. */
  public static final Channel INTERVIEW = WORDS.add("interview");

  /**
   * A written text for all media, including a communiqué. Example: a statement on the site of a
   * ministry.
   */
  public static final Channel PRESS_RELEASE = WORDS.add("press-release");

  /**
   * A statement to several media at once, with questions. Example: a joint appearance after talks.
   */
  public static final Channel PRESS_CONFERENCE = WORDS.add("press-conference");

  /** A post under the account of the speaker. Example: a message on X or Telegram. */
  public static final Channel SOCIAL_MEDIA = WORDS.add("social-media");

  /**
   * A written text to a named addressee, open or not. Example: a letter to the Security Council.
   */
  public static final Channel LETTER = WORDS.add("letter");

  /** A document that was not written for the public. Example: an internal memo; a leaked draft. */
  public static final Channel DOCUMENT = WORDS.add("document");

  /**
   * A statement on radio or television without an interviewer. Example: a televised New Year
   * message.
   */
  public static final Channel BROADCAST = WORDS.add("broadcast");

  private Channel(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code speech} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Channel of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<Channel> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<Channel> words() {
    return WORDS;
  }
}

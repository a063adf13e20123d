package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The channel through which a statement reached its audience or the public.
 *
 * <p>If one participant in a meeting makes a statement to another, the {@code during} property of
 * the statement refers to the meeting, and a channel is not required.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Channel extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Channel> WORDS = new OpenWords<>(Channel.class, Channel::new);

  /** A speech to an audience that is present, or to a nation. Example: a speech to parliament. */
  public static final Channel SPEECH = WORDS.add("speech");

  /** Answers to questions from one media outlet. Example: an interview with a newspaper. */
  public static final Channel INTERVIEW = WORDS.add("interview");

  /**
   * A written text for the media in general, for example a communiqué. Example: a statement on a
   * ministry's website.
   */
  public static final Channel PRESS_RELEASE = WORDS.add("press-release");

  /**
   * A statement to several media outlets at once, followed by questions. Example: a joint
   * appearance after talks.
   */
  public static final Channel PRESS_CONFERENCE = WORDS.add("press-conference");

  /** A post from the speaker's account. Example: a message on X or Telegram. */
  public static final Channel SOCIAL_MEDIA = WORDS.add("social-media");

  /**
   * A text, a picture or a recording on the internet, if the report does not specify a more precise
   * channel. For a post from the speaker's account, use {@link #SOCIAL_MEDIA}; for an official text
   * for all media, use {@link #PRESS_RELEASE}, even if the text is on a website. Example: a claim
   * of responsibility that was posted online.
   */
  public static final Channel ONLINE = WORDS.add("online");

  /**
   * A public or private letter, or another written text to a named addressee. Example: a letter to
   * the Security Council.
   */
  public static final Channel LETTER = WORDS.add("letter");

  /** A document that was not written for the public. Examples: an internal memo; a leaked draft. */
  public static final Channel DOCUMENT = WORDS.add("document");

  /**
   * A statement on radio or television without an interviewer. Example: a televised New Year
   * message.
   */
  public static final Channel BROADCAST = WORDS.add("broadcast");

  /**
   * A message by two-way radio to a named recipient. For a radio program, use {@link #BROADCAST}.
   * Example: a patrol boat warns a trawler that it is off course.
   */
  public static final Channel RADIO = WORDS.add("radio");

  private Channel(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code speech}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
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
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Channel> known() {
    return WORDS.known();
  }
}

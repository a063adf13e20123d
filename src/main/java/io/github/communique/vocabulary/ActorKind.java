package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of an actor.
 *
 * <p>Like CAMEO actor codes and AIDA organization types, the kinds distinguish state actors from
 * non-state actors, and armed actors from unarmed actors. The kinds also distinguish political,
 * commercial and news organizations. An office or agency of a state is a {@link #GOVERNMENT_BODY},
 * and the armed forces of a state are {@link #MILITARY}. A person who speaks for a government body
 * or for armed forces is a {@link #PERSON}.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ActorKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ActorKind> WORDS =
      new OpenWords<>(ActorKind.class, ActorKind::new);

  /** A single human being, named or not. Examples: Emmanuel Macron; "a senior official". */
  public static final ActorKind PERSON = WORDS.add("person");

  /**
   * A country as a political actor, whether or not universally recognized. The territory of the
   * country is a location. Example: France, in "France and Germany agreed".
   */
  public static final ActorKind STATE = WORDS.add("state");

  /**
   * An organ of a state other than its armed forces, for example a presidency, a court or the
   * police. Examples: the Élysée; the Supreme Court of Kenya.
   */
  public static final ActorKind GOVERNMENT_BODY = WORDS.add("government-body");

  /** An organization whose members are states. Examples: the OSCE; the African Union. */
  public static final ActorKind INTERNATIONAL_ORGANIZATION =
      WORDS.add("international-organization");

  /** The regular armed forces of a state, or a part of them. Example: the Indonesian Navy. */
  public static final ActorKind MILITARY = WORDS.add("military");

  /**
   * An organized armed group that has a political or commercial aim and is not part of a state's
   * forces. Example: a separatist militia.
   */
  public static final ActorKind ARMED_GROUP = WORDS.add("armed-group");

  /**
   * An organization that seeks office, or an alliance of such organizations. Example: the African
   * National Congress.
   */
  public static final ActorKind POLITICAL_PARTY = WORDS.add("political-party");

  /** A commercial organization, private or state-owned. Example: Gazprom. */
  public static final ActorKind COMPANY = WORDS.add("company");

  /**
   * An organization that publishes news in print or online, or supplies other media with news. For
   * a radio or television station, use {@link #BROADCASTER}. Example: the news agency Antara.
   */
  public static final ActorKind MEDIA = WORDS.add("media");

  /**
   * A radio or television station or network, public or private. The website of a broadcaster is
   * not a separate actor. Example: a state broadcaster that interviews a governor.
   */
  public static final ActorKind BROADCASTER = WORDS.add("broadcaster");

  /**
   * A private non-profit organization that no narrower kind covers: a charity, a church or an
   * association. For an organization of workers, use {@link #TRADE_UNION}. Example: a national Red
   * Crescent society.
   */
  public static final ActorKind CIVIL_SOCIETY = WORDS.add("civil-society");

  /**
   * An organization of workers, or a federation of such organizations. For an association of
   * employers, use {@link #CIVIL_SOCIETY}. Example: a federation that calls a general strike.
   */
  public static final ActorKind TRADE_UNION = WORDS.add("trade-union");

  /**
   * A private or public institution that provides medical care. Its building is a location.
   * Example: a clinic that counts the wounded.
   */
  public static final ActorKind HOSPITAL = WORDS.add("hospital");

  /**
   * A nursery, primary, secondary or vocational school. For an institution of higher education, use
   * {@link #UNIVERSITY}. For a school building, use a location. Example: a boarding school that
   * reports missing pupils.
   */
  public static final ActorKind SCHOOL = WORDS.add("school");

  /**
   * An institution of higher education. For an institution with researchers but without students,
   * use {@link #RESEARCH_INSTITUTE}. Example: a university that expels students.
   */
  public static final ActorKind UNIVERSITY = WORDS.add("university");

  /**
   * A think tank or a research institute, private or public. For a company that conducts polls, use
   * {@link #COMPANY}. Example: an institute that forecasts a deficit.
   */
  public static final ActorKind RESEARCH_INSTITUTE = WORDS.add("research-institute");

  /**
   * People who share a country, an origin or a fate, but do not form an organization. Examples: the
   * residents of a besieged town; refugees.
   */
  public static final ActorKind POPULATION = WORDS.add("population");

  /**
   * Several people or organizations that a text mentions collectively and that no other kind
   * covers. Example: "European leaders".
   */
  public static final ActorKind GROUP = WORDS.add("group");

  /**
   * A permanent group that holds meetings but is not an organization. Examples: the Trilateral
   * Contact Group; the G20.
   */
  public static final ActorKind FORMAT = WORDS.add("format");

  /**
   * A ship, an aircraft, a train or another vehicle, including its crew. Example: the tanker
   * Albatross.
   */
  public static final ActorKind VEHICLE = WORDS.add("vehicle");

  /**
   * A text, an image or a recording that is the source or the subject of an event. For a binding
   * text, use an agreement. The article itself is not an actor. Examples: a police report;
   * satellite images.
   */
  public static final ActorKind DOCUMENT = WORDS.add("document");

  /**
   * Goods, a weapon or any other thing that is neither a vehicle nor a document. For an immovable
   * thing, such as a bridge, use a location. Examples: aluminium, in an import ban; an unexploded
   * bomb.
   */
  public static final ActorKind THING = WORDS.add("thing");

  /** An actor whose kind the text does not state. Example: "the unknown perpetrators". */
  public static final ActorKind UNKNOWN = WORDS.add("unknown");

  private ActorKind(String value) {
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
  public static ActorKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ActorKind> known() {
    return WORDS.known();
  }
}

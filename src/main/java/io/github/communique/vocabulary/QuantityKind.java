package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of thing that a quantity counts or measures.
 *
 * <p>Counts of people do not need a unit. Quantities of the kinds {@link #AMOUNT}, {@link
 * #DURATION}, {@link #MEASUREMENT}, {@link #SHARE}, {@link #CHANGE}, {@link #PROBABILITY} and
 * {@link #MARGIN} need a unit.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class QuantityKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<QuantityKind> WORDS =
      new OpenWords<>(QuantityKind.class, QuantityKind::new);

  /** People killed. Example: at least five dead. */
  public static final QuantityKind FATALITIES = WORDS.add("fatalities");

  /** People who are injured but alive, with injuries of any severity. Example: dozens wounded. */
  public static final QuantityKind INJURED = WORDS.add("injured");

  /**
   * The {@linkplain #INJURED injured} people whose injuries are serious or severe, including the
   * {@link #CRITICALLY_INJURED}. Example: nine people with serious burns.
   */
  public static final QuantityKind SERIOUSLY_INJURED = WORDS.add("seriously-injured");

  /**
   * The {@linkplain #SERIOUSLY_INJURED seriously injured} people whose lives are in danger.
   * Example: four people in a critical condition.
   */
  public static final QuantityKind CRITICALLY_INJURED = WORDS.add("critically-injured");

  /**
   * The {@linkplain #INJURED injured} people whose injuries are slight or minor. Example: four
   * officers with bruises.
   */
  public static final QuantityKind SLIGHTLY_INJURED = WORDS.add("slightly-injured");

  /**
   * The {@linkplain #INJURED injured} people whose condition is not getting worse, regardless of
   * the severity of their injuries. Examples: a guard whose condition is stable; three people who
   * are out of danger.
   */
  public static final QuantityKind IN_STABLE_CONDITION = WORDS.add("in-stable-condition");

  /** People held in custody by a state. Example: two hundred arrests at a rally. */
  public static final QuantityKind DETAINED = WORDS.add("detained");

  /**
   * People driven from their homes, within a country or across a border. Example: 10,000 people
   * fled.
   */
  public static final QuantityKind DISPLACED = WORDS.add("displaced");

  /**
   * People whose fate is unknown, for example after a disaster or a battle. The number does not
   * include the dead. Example: four sailors missing after a collision.
   */
  public static final QuantityKind MISSING = WORDS.add("missing");

  /** Soldiers, whether alive, wounded, dead or captive. Example: a contingent of 30,000. */
  public static final QuantityKind TROOPS = WORDS.add("troops");

  /**
   * Votes cast. Use one participant for all voters who vote the same way. The {@link Role} of the
   * participant states how these people vote. Use {@code among} to refer to this participant. Do
   * not write "in favour" in {@code item}. Example: eleven for, two against.
   */
  public static final QuantityKind VOTES = WORDS.add("votes");

  /**
   * People held captive by an actor without state authority. Example: six aid workers in captivity.
   */
  public static final QuantityKind HOSTAGES = WORDS.add("hostages");

  /** People who took part in an event, especially in a protest. Example: a march of 50,000. */
  public static final QuantityKind PARTICIPANTS = WORDS.add("participants");

  /** People diagnosed with a disease, including those who died. Example: 300 cases of cholera. */
  public static final QuantityKind CASES = WORDS.add("cases");

  /**
   * People whom no other term covers. The property {@code item} states who they are. Example: 400
   * delegates.
   */
  public static final QuantityKind PEOPLE = WORDS.add("people");

  /** Vehicles on land, including armoured vehicles. Example: twelve burnt-out trucks. */
  public static final QuantityKind VEHICLES = WORDS.add("vehicles");

  /** Ships and boats. Example: a convoy of five grain carriers. */
  public static final QuantityKind SHIPS = WORDS.add("ships");

  /** Planes, helicopters and drones. Example: a swarm of 40 drones. */
  public static final QuantityKind AIRCRAFT = WORDS.add("aircraft");

  /** Arms and ammunition other than vehicles, ships and aircraft. Example: 20 missiles. */
  public static final QuantityKind WEAPONS = WORDS.add("weapons");

  /** Houses, schools, hospitals and other buildings. Example: 70 schools closed. */
  public static final QuantityKind BUILDINGS = WORDS.add("buildings");

  /** Seats in a parliament or another body. Example: 61 of 120 seats. */
  public static final QuantityKind SEATS = WORDS.add("seats");

  /** The number of times that something happens. Example: 30 attacks since December. */
  public static final QuantityKind EVENTS = WORDS.add("events");

  /**
   * Things that no other term covers. The property {@code item} states what they are. For people,
   * use {@link #PEOPLE}. Example: 15 sacks of mail.
   */
  public static final QuantityKind ITEMS = WORDS.add("items");

  /**
   * A quantity of money or goods, in the specified unit. Examples: 1.2 billion euros; 20,000 tonnes
   * of wheat.
   */
  public static final QuantityKind AMOUNT = WORDS.add("amount");

  /**
   * A duration, in the specified unit. The exact duration of a meeting or an action is a property
   * of the event. Use this kind for the duration of something else, and for a duration of the event
   * that is approximate, has bounds, or is in years. Examples: a sentence of ten years; a truce of
   * less than a week.
   */
  public static final QuantityKind DURATION = WORDS.add("duration");

  /**
   * The length, distance, size, weight, speed or temperature of something, in the specified unit.
   * The property {@code item} specifies the measured thing. For goods that are traded, paid or
   * given, use {@link #AMOUNT}; for time, use {@link #DURATION}. Examples: 15 km from a front line;
   * 300 hectares of forest; minus 12 degrees.
   */
  public static final QuantityKind MEASUREMENT = WORDS.add("measurement");

  /**
   * The age of a person or a thing. If the quantity does not have a unit, the age is in years. The
   * property {@code among} specifies the person or thing. Example: the suspects, 19 and 23.
   */
  public static final QuantityKind AGE = WORDS.add("age");

  /**
   * The probability of the event according to the report, in the unit {@code %}. For the certainty
   * that the report expresses, use the property {@code certainty} of the event. Example: a
   * fifty-fifty chance of a veto.
   */
  public static final QuantityKind PROBABILITY = WORDS.add("probability");

  /**
   * The margin of error of the other quantities of the event, in the specified unit. Example: 1.5
   * percentage points in a poll.
   */
  public static final QuantityKind MARGIN = WORDS.add("margin");

  /**
   * A part of a whole, in the unit {@code %}. The property {@code base} specifies the whole.
   * Examples: 20 % of the territory; a turnout of 63 %.
   */
  public static final QuantityKind SHARE = WORDS.add("share");

  /**
   * The amount by which a value rose, in the specified unit. The amount is negative if the value
   * fell. The property {@code base} specifies the value, date or unit with which the new value is
   * compared. Examples: prices rose by 12 %; a currency lost 0.4 % against the euro.
   */
  public static final QuantityKind CHANGE = WORDS.add("change");

  /**
   * The ratio of one thing to another. The property {@code base} specifies the other thing.
   * Example: twice as many arrests as last year.
   */
  public static final QuantityKind RATIO = WORDS.add("ratio");

  /**
   * A position in a series or a ranking, starting at 1. Examples: the fourth kidnapping since
   * December (4); the largest donor (1).
   */
  public static final QuantityKind ORDINAL = WORDS.add("ordinal");

  private QuantityKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code fatalities}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static QuantityKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<QuantityKind> known() {
    return WORDS.known();
  }
}

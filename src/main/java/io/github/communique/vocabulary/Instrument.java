package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The means of an action: a weapon, a tool, a method, or the form of a sanction, a restriction, a
 * vote or a strike.
 *
 * <p>Use {@link ActionKind} for the kind of the action, and a quantity for the number of weapons.
 * The terms for weapons follow the GTD and ACLED data sets; the terms for sanctions follow the
 * Global Sanctions Data Base.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class Instrument extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<Instrument> WORDS =
      new OpenWords<>(Instrument.class, Instrument::new);

  /** Bombs or missiles released by a manned aircraft. Example: a village is hit by an airstrike. */
  public static final Instrument AIRSTRIKE = WORDS.add("airstrike");

  /**
   * Unmanned vehicles in the air, at sea or on land. Example: a depot burns after a drone attack.
   */
  public static final Instrument DRONE = WORDS.add("drone");

  /**
   * Guided missiles launched from the ground or the sea. Example: a missile falls into a harbor.
   */
  public static final Instrument MISSILE = WORDS.add("missile");

  /**
   * Guns, mortars and unguided rockets that are fired at a distant target. Example: a town is
   * shelled.
   */
  public static final Instrument ARTILLERY = WORDS.add("artillery");

  /**
   * Firearms that one person can carry and fire, if no narrower term covers them. Example: gunmen
   * open fire on a bus.
   */
  public static final Instrument FIREARM = WORDS.add("firearm");

  /**
   * Firearms with a long barrel, automatic or not, including shotguns and machine guns. A narrower
   * term for {@link #FIREARM}. Example: men with assault rifles.
   */
  public static final Instrument RIFLE = WORDS.add("rifle");

  /**
   * Pistols and revolvers. A narrower term for {@link #FIREARM}. Example: a guard draws his pistol.
   */
  public static final Instrument HANDGUN = WORDS.add("handgun");

  /**
   * Bombs, mines and grenades that are planted or thrown and that no narrower term covers. The
   * descriptions of the narrower terms link to this term; see {@link #isA}. Example: a bomb in a
   * dustbin.
   */
  public static final Instrument EXPLOSIVE = WORDS.add("explosive");

  /**
   * Explosives used by an attacker who intends to die with the victims. A narrower term for {@link
   * #EXPLOSIVE}. For explosives on the attacker's body, use {@link #SUICIDE_VEST}; for explosives
   * in a vehicle, use both this term and {@link #VEHICLE_BOMB}. Example: a suicide bombing at a
   * market.
   */
  public static final Instrument SUICIDE_BOMB = WORDS.add("suicide-bomb");

  /**
   * Explosives that an attacker wears or carries on the body. A narrower term for {@link
   * #SUICIDE_BOMB}. Example: a man with an explosive belt.
   */
  public static final Instrument SUICIDE_VEST = WORDS.add("suicide-vest");

  /**
   * Explosives in a parked or moving vehicle. A narrower term for {@link #EXPLOSIVE}. Example: a
   * car bomb.
   */
  public static final Instrument VEHICLE_BOMB = WORDS.add("vehicle-bomb");

  /**
   * Explosives or mines that are laid beside or under a road to hit people who pass. A narrower
   * term for {@link #EXPLOSIVE}. Example: a patrol hits a mine.
   */
  public static final Instrument ROADSIDE_BOMB = WORDS.add("roadside-bomb");

  /**
   * Explosives sent in a letter or parcel. A narrower term for {@link #EXPLOSIVE}. Example: a
   * parcel explodes in an embassy.
   */
  public static final Instrument LETTER_BOMB = WORDS.add("letter-bomb");

  /** Knives, machetes and other blades. Example: a lawmaker is stabbed. */
  public static final Instrument BLADE = WORDS.add("blade");

  /**
   * A vehicle that is used as a weapon. For a vehicle with a bomb, use {@link #VEHICLE_BOMB}; for a
   * vehicle that only carries people, use {@link #TRANSPORT}. Example: a van rams a crowd.
   */
  public static final Instrument VEHICLE = WORDS.add("vehicle");

  /**
   * Vehicles, ships, aircraft or animals that carry the people who perform the action. Examples:
   * attackers on motorcycles; a president arrives by train.
   */
  public static final Instrument TRANSPORT = WORDS.add("transport");

  /**
   * Fire, whatever its cause. If the fire was set on purpose, the action has a perpetrator or is an
   * {@linkplain ActionKind#ATTACK attack}. If the fire was unintended, the action is an {@linkplain
   * ActionKind#ACCIDENT accident}. Example: a school is set alight; a hall burns down.
   */
  public static final Instrument FIRE = WORDS.add("fire");

  /**
   * Chemical, biological or radioactive agents, including poison. For tear gas, use {@link
   * #RIOT_CONTROL}. Example: a nerve agent.
   */
  public static final Instrument POISON = WORDS.add("poison");

  /**
   * Equipment that police use to control crowds: tear gas, water cannon, batons or rubber bullets.
   * Example: tear gas on a square.
   */
  public static final Instrument RIOT_CONTROL = WORDS.add("riot-control");

  /** Software and networks. Example: malware opens the valves of a dam. */
  public static final Instrument SOFTWARE = WORDS.add("software");

  /** Physical evidence and its forensic examination. Example: the dead are identified by DNA. */
  public static final Instrument FORENSICS = WORDS.add("forensics");

  /**
   * A sanction that forbids owners to use their property. Example: the accounts of 31 officials are
   * frozen.
   */
  public static final Instrument ASSET_FREEZE = WORDS.add("asset-freeze");

  /**
   * A sanction that excludes its target from credit, capital markets or payment systems. For
   * property, use {@link #ASSET_FREEZE}. Example: three banks lose access to a payment system.
   */
  public static final Instrument FINANCIAL_BAN = WORDS.add("financial-ban");

  /** A ban on entry, transit or exit for named people. Example: ministers may not enter a union. */
  public static final Instrument TRAVEL_BAN = WORDS.add("travel-ban");

  /**
   * A ban on imports or exports (an embargo). The goods are a participant. Example: an embargo on
   * arms.
   */
  public static final Instrument TRADE_BAN = WORDS.add("trade-ban");

  /** An order to stay indoors during certain hours. Example: a curfew from 9 p.m. to 5 a.m. */
  public static final Instrument CURFEW = WORDS.add("curfew");

  /**
   * Special powers of a government, including martial law. Example: a state of emergency for 60
   * days.
   */
  public static final Instrument STATE_OF_EMERGENCY = WORDS.add("state-of-emergency");

  /**
   * Imprisonment for life, as a punishment. For a sentence of a fixed number of years, use a
   * {@linkplain QuantityKind#DURATION duration}. Example: two men face life in prison.
   */
  public static final Instrument LIFE_SENTENCE = WORDS.add("life-sentence");

  /**
   * Death, as a punishment. For the killing itself, use {@link ActionKind#EXECUTE}. Example: a
   * court sentences a spy to death.
   */
  public static final Instrument DEATH_SENTENCE = WORDS.add("death-sentence");

  /**
   * A {@linkplain ActionKind#VOTE vote} in which the people answer a question. Without this
   * instrument, the action represents a vote in a body, such as a parliament. Example: a referendum
   * on a constitution.
   */
  public static final Instrument REFERENDUM = WORDS.add("referendum");

  /**
   * A {@linkplain ActionKind#GO_ON_STRIKE strike} in all or most branches of an economy. Example: a
   * federation of unions calls a general strike.
   */
  public static final Instrument GENERAL_STRIKE = WORDS.add("general-strike");

  private static final Map<Instrument, Instrument> BROADER =
      Map.of(
          SUICIDE_BOMB, EXPLOSIVE,
          SUICIDE_VEST, SUICIDE_BOMB,
          VEHICLE_BOMB, EXPLOSIVE,
          ROADSIDE_BOMB, EXPLOSIVE,
          LETTER_BOMB, EXPLOSIVE,
          RIFLE, FIREARM,
          HANDGUN, FIREARM);

  private Instrument(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code airstrike}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static Instrument of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<Instrument> known() {
    return WORDS.known();
  }

  /**
   * Returns whether this instrument equals another instrument or is a narrower term for it. For
   * example, a suicide vest is a suicide bomb and an explosive, but an explosive is not necessarily
   * a suicide vest.
   *
   * @param other the term to compare with
   * @return true if this term is equal to the other term or narrower
   * @throws NullPointerException if the other term is null
   */
  public boolean isA(Instrument other) {
    Objects.requireNonNull(other, "other");
    for (@Nullable Instrument term = this; term != null; term = BROADER.get(term)) {
      if (term.equals(other)) {
        return true;
      }
    }
    return false;
  }
}

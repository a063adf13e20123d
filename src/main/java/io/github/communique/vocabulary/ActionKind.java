package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of an action. The terms {@link #NATURAL_DISASTER}, {@link #ACCIDENT} and {@link
 * #EPIDEMIC} represent events without a deliberate cause.
 *
 * <p>The terms follow PLOVER, the AIDA ontology and the material classes of CAMEO (06 to 09 and 14
 * to 20). This vocabulary represents three concepts of these schemes differently. A verbal act is a
 * {@link SpeechAct}, and contact between people is a meeting. The {@link Status} states whether the
 * action is planned, ongoing or past. Coercion, which is a single class in PLOVER, has a separate
 * term for each method: {@link #RESTRICT}, {@link #ARREST}, {@link #SEIZE} and {@link
 * #CYBER_ATTACK}.
 *
 * <p>The steps in an agreement's lifecycle, from {@link #SIGN} to {@link #TERMINATE}, are actions
 * that concern the agreement.
 *
 * <p>The vocabulary is open. A term without a constant is kept verbatim, and {@link #isKnown()}
 * returns false for the term.
 */
public final class ActionKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ActionKind> WORDS =
      new OpenWords<>(ActionKind.class, ActionKind::new);

  /**
   * To raise the readiness of forces or to call up reserves. For forces that are sent to a place,
   * use {@link #DEPLOY_FORCES}. Example: reservists are called up.
   */
  public static final ActionKind MOBILIZE = WORDS.add("mobilize");

  /**
   * To send forces to a place or to keep forces there. Example: a battalion is sent to a border.
   */
  public static final ActionKind DEPLOY_FORCES = WORDS.add("deploy-forces");

  /** To withdraw forces from a place. Example: troops leave after an exercise. */
  public static final ActionKind WITHDRAW_FORCES = WORDS.add("withdraw-forces");

  /** To train forces in the field, alone or with others. Example: a naval drill of two fleets. */
  public static final ActionKind MILITARY_EXERCISE = WORDS.add("military-exercise");

  /**
   * To test a weapon without attacking an enemy. Example: the launch of a ballistic missile into
   * the sea.
   */
  public static final ActionKind TEST_WEAPON = WORDS.add("test-weapon");

  /** To use force against a target that does not fight back. Example: a drone strikes a depot. */
  public static final ActionKind ATTACK = WORDS.add("attack");

  /**
   * To damage something beyond repair. For damage that can be repaired, use {@link #DAMAGE}. For
   * the use of force itself, use {@link #ATTACK}. Example: three vehicles are burned out.
   */
  public static final ActionKind DESTROY = WORDS.add("destroy");

  /**
   * To damage something that can still be repaired. For damage beyond repair, use {@link #DESTROY}.
   * Examples: a blast shatters windows; paint is thrown at a statue.
   */
  public static final ActionKind DAMAGE = WORDS.add("damage");

  /** To fight an opponent who fights back. Example: clashes along a contact line. */
  public static final ActionKind FIGHT = WORDS.add("fight");

  /**
   * To break into or disable computers or networks. Example: ministry websites are forced offline.
   */
  public static final ActionKind CYBER_ATTACK = WORDS.add("cyber-attack");

  /**
   * To surround a place so that the people inside cannot leave or be supplied. Example: the siege
   * of a town.
   */
  public static final ActionKind BESIEGE = WORDS.add("besiege");

  /**
   * To stop traffic on a road, or access to a port, a coast or a territory. For a place that is
   * surrounded, use {@link #BESIEGE}. Examples: warships turn back grain carriers; farmers block a
   * motorway.
   */
  public static final ActionKind BLOCKADE = WORDS.add("blockade");

  /**
   * To take a place or a thing from its owner or occupier, including by theft. For a purchase, use
   * {@link #BUY}. For a thing that is found but not taken, use {@link #FIND}. Examples: a unit
   * takes an airfield; a tanker is boarded; a car is stolen.
   */
  public static final ActionKind SEIZE = WORDS.add("seize");

  /**
   * To control and govern a place after seizing it. Example: a district under a foreign
   * administration.
   */
  public static final ActionKind OCCUPY = WORDS.add("occupy");

  /**
   * To take people away illegally and by force, for example as hostages. Example: gunmen carry off
   * schoolchildren.
   */
  public static final ActionKind ABDUCT = WORDS.add("abduct");

  /** To take people into custody under state authority. Example: police detain a candidate. */
  public static final ActionKind ARREST = WORDS.add("arrest");

  /**
   * To hold people in prison as a punishment. For taking people into custody, use {@link #ARREST};
   * for a court's sentence, use {@link #ADJUDICATE}. Example: a smuggler serves three years.
   */
  public static final ActionKind IMPRISON = WORDS.add("imprison");

  /**
   * To beat, torture or humiliate people in custody or under the actor's control. For force against
   * other people, use {@link #ATTACK}. Example: detainees are beaten in custody.
   */
  public static final ActionKind MISTREAT = WORDS.add("mistreat");

  /**
   * To escape custody, pursuit or danger by one's own efforts. For a person who is set free, use
   * {@link #RELEASE}; for a person who is brought to safety, use {@link #EVACUATE}. Example: a
   * commander gets away from a raid.
   */
  public static final ActionKind ESCAPE = WORDS.add("escape");

  /** To release people or things without receiving anything in return. Example: a crew is freed. */
  public static final ActionKind RELEASE = WORDS.add("release");

  /**
   * To waive or reduce a punishment by an act of grace, or to grant an amnesty. For setting a
   * person free, use {@link #RELEASE}. Example: a president pardons 40 convicts.
   */
  public static final ActionKind PARDON = WORDS.add("pardon");

  /**
   * To put a person to death as a punishment. For the sentence, use {@link #ADJUDICATE} with the
   * instrument {@link Instrument#DEATH_SENTENCE}; for other killings, use {@link #ATTACK}. Example:
   * three convicts are hanged.
   */
  public static final ActionKind EXECUTE = WORDS.add("execute");

  /**
   * To hand over a person to another state for a trial or a punishment. The person is the subject,
   * and the other state the recipient. For making people leave without a trial, use {@link #EXPEL}.
   * Example: a fugitive banker is extradited.
   */
  public static final ActionKind EXTRADITE = WORDS.add("extradite");

  /** To hand over people or things in exchange for others. Example: a prisoner swap. */
  public static final ActionKind EXCHANGE = WORDS.add("exchange");

  /**
   * To stop fighting in practice, with or without an agreement. Example: guns fall silent at
   * midnight.
   */
  public static final ActionKind CEASE_FIRE = WORDS.add("cease-fire");

  /**
   * To surrender to an opponent, or to hand over weapons or a place to an opponent. Example: a
   * garrison lays down its arms.
   */
  public static final ActionKind SURRENDER = WORDS.add("surrender");

  /**
   * To give in to a demand, wholly or in part. For a surrender to an opponent, use {@link
   * #SURRENDER}. Example: a government drops a levy after protests.
   */
  public static final ActionKind CONCEDE = WORDS.add("concede");

  /**
   * To surrender, destroy or defuse weapons, voluntarily or under compulsion. Examples: insurgents
   * hand in their rifles; a mine is cleared.
   */
  public static final ActionKind DISARM = WORDS.add("disarm");

  /**
   * To bring people out of danger. Examples: embassy staff are flown out; civilians leave through a
   * corridor.
   */
  public static final ActionKind EVACUATE = WORDS.add("evacuate");

  /** To protect people or goods on a journey. Example: police vehicles accompany an aid convoy. */
  public static final ActionKind ESCORT = WORDS.add("escort");

  /**
   * To carry people or goods from one place to another. For forces, use {@link #DEPLOY_FORCES}; for
   * people in danger, use {@link #EVACUATE}. Example: freed pupils are driven to a governor's
   * residence.
   */
  public static final ActionKind TRANSPORT = WORDS.add("transport");

  /**
   * To go from one place to another without being transported by someone else. This term applies to
   * people and vessels. For discussions at the destination, use a meeting. Example: a frigate
   * leaves its port.
   */
  public static final ActionKind TRAVEL = WORDS.add("travel");

  /**
   * To return, or to be returned, to a previous place. Examples: refugees go home; a stolen statue
   * is returned.
   */
  public static final ActionKind RETURN = WORDS.add("return");

  /** To bring together people who were separated. Example: freed pupils meet their parents. */
  public static final ActionKind REUNITE = WORDS.add("reunite");

  /**
   * To search for people or things, for example fugitives, survivors or weapons. For an examination
   * of facts, use {@link #INVESTIGATE}. Example: divers search for the crew of a ferry.
   */
  public static final ActionKind SEARCH = WORDS.add("search");

  /**
   * To find people or things, with or without a {@link #SEARCH}. For a thing that the actor takes
   * from its owner, use {@link #SEIZE}. Examples: police find rifles in a van; hikers find a body.
   */
  public static final ActionKind FIND = WORDS.add("find");

  /**
   * To provide goods, money, weapons or protection that mainly benefit the recipient. Examples: a
   * loan; a convoy with medicine.
   */
  public static final ActionKind AID = WORDS.add("aid");

  /** To teach skills to people, especially fighters. Example: a state trains tank crews. */
  public static final ActionKind TRAIN = WORDS.add("train");

  /**
   * To trade, share or work together for the benefit of both sides. Example: two services share
   * intelligence.
   */
  public static final ActionKind COOPERATE = WORDS.add("cooperate");

  /**
   * To pay money that is due or demanded: a price, a ransom, a debt or a fine. For money given as
   * aid, use {@link #AID}. Example: a ransom is paid for a crew.
   */
  public static final ActionKind PAY = WORDS.add("pay");

  /**
   * To buy something: a company, a share of a company, land or weapons. The seller is the
   * {@linkplain Role#SUPPLIER supplier}. Example: a fund takes over a port.
   */
  public static final ActionKind BUY = WORDS.add("buy");

  /**
   * To produce goods, or to extract raw materials from the ground. Examples: a cartel pumps more
   * oil; a plant enriches uranium.
   */
  public static final ActionKind PRODUCE = WORDS.add("produce");

  /**
   * To construct something immovable: a bridge, a wall, a plant or a settlement. For an
   * organization, use {@link #FOUND}. Example: a state constructs a dam.
   */
  public static final ActionKind BUILD = WORDS.add("build");

  /**
   * To introduce, raise or lower a tax, a customs duty or a fee. For a penalty, use {@link
   * #SANCTION}; for a price that others receive, use {@link #SET_PRICE}. Example: a duty on steel
   * is doubled.
   */
  public static final ActionKind TAX = WORDS.add("tax");

  /**
   * To set a price, a wage or an interest rate by a decision, whether or not the level changes. For
   * a price that changes on a market, use {@link #RISE} or {@link #FALL}. Examples: a central bank
   * leaves its key rate at 4 %; a government caps the gas price.
   */
  public static final ActionKind SET_PRICE = WORDS.add("set-price");

  /**
   * To increase. This term applies to a price, a deficit, an output or another value. Represent the
   * difference as a quantity. Example: inflation goes up to 8 %.
   */
  public static final ActionKind RISE = WORDS.add("rise");

  /**
   * To decrease. This term applies to a price, a deficit, an output or another value. Represent the
   * difference as a quantity. Example: exports shrink by a tenth.
   */
  public static final ActionKind FALL = WORDS.add("fall");

  /**
   * To impose a penalty on another state or on foreign persons or goods. Example: a bank's assets
   * are frozen.
   */
  public static final ActionKind SANCTION = WORDS.add("sanction");

  /**
   * To end or ease a {@linkplain #SANCTION penalty} on another state or on foreign persons or
   * goods. Example: an embargo on steel is dropped.
   */
  public static final ActionKind LIFT_SANCTION = WORDS.add("lift-sanction");

  /**
   * To limit by decree what people under the actor's authority may do, or to close a route or a
   * place. Examples: a curfew; a ban on a party; martial law; a closed border.
   */
  public static final ActionKind RESTRICT = WORDS.add("restrict");

  /**
   * To end or ease a {@linkplain #RESTRICT limit set by decree}, or to reopen a closed route.
   * Examples: a state of emergency ends; a crossing reopens.
   */
  public static final ActionKind LIFT_RESTRICTION = WORDS.add("lift-restriction");

  /**
   * To make people leave a country or an organization. Example: ten diplomats are declared
   * unwelcome.
   */
  public static final ActionKind EXPEL = WORDS.add("expel");

  /**
   * To summon the envoy of another state. For the actor's own envoys, use {@link #RECALL}. Example:
   * a ministry summons an ambassador to protest.
   */
  public static final ActionKind SUMMON = WORDS.add("summon");

  /**
   * To call envoys or staff home from another country. Example: an ambassador returns for
   * consultations.
   */
  public static final ActionKind RECALL = WORDS.add("recall");

  /** To accept a state, a government or a claim as lawful. Example: a republic is recognized. */
  public static final ActionKind RECOGNIZE = WORDS.add("recognize");

  /** To open or restore relations between states. Example: two neighbors reopen embassies. */
  public static final ActionKind ESTABLISH_RELATIONS = WORDS.add("establish-relations");

  /**
   * To establish a lasting organization, body or program. Example: a cabinet creates an agency for
   * refugees.
   */
  public static final ActionKind FOUND = WORDS.add("found");

  /**
   * To end the existence or the term of an organization or a body, which is the subject. For an
   * agreement, use {@link #TERMINATE}; for a person in an office, use {@link #DISMISS}. Examples: a
   * president dissolves parliament; a militia disbands.
   */
  public static final ActionKind DISSOLVE = WORDS.add("dissolve");

  /**
   * To end or downgrade relations between states by a step that goes further than the recall of an
   * envoy. Example: a state cuts diplomatic ties.
   */
  public static final ActionKind BREAK_RELATIONS = WORDS.add("break-relations");

  /**
   * To mediate between parties over a period of time. For a single round of talks, use a meeting.
   * Example: a bloc sends an envoy for a year.
   */
  public static final ActionKind MEDIATE = WORDS.add("mediate");

  /**
   * To mourn or commemorate the dead in public, or to mark an anniversary. Example: three days of
   * national mourning.
   */
  public static final ActionKind COMMEMORATE = WORDS.add("commemorate");

  /** To express discontent in public, without violence. Example: a march on parliament. */
  public static final ActionKind PROTEST = WORDS.add("protest");

  /** To act violently as a crowd. Example: shops are burned after a verdict. */
  public static final ActionKind RIOT = WORDS.add("riot");

  /** To break up a crowd, by force or by order. Example: police clear a square with tear gas. */
  public static final ActionKind DISPERSE = WORDS.add("disperse");

  /**
   * To stop working to exert pressure. For a strike in all or most branches of an economy, add the
   * instrument {@link Instrument#GENERAL_STRIKE}. Example: dockers walk out for a day.
   */
  public static final ActionKind GO_ON_STRIKE = WORDS.add("go-on-strike");

  /**
   * To refuse to deal with someone or to take part in something. Example: states stay away from the
   * games.
   */
  public static final ActionKind BOYCOTT = WORDS.add("boycott");

  /**
   * To cause another event to take place later or more slowly than planned. For an event that is
   * moved to a later date, use the status {@link Status#POSTPONED} of the event. Example: a
   * movement holds up an exchange of prisoners for three hours.
   */
  public static final ActionKind DELAY = WORDS.add("delay");

  /**
   * To remove a government by force or in breach of the constitution. Example: officers seize power
   * at night.
   */
  public static final ActionKind OVERTHROW = WORDS.add("overthrow");

  /**
   * To cast votes in a body or in a {@linkplain Instrument#REFERENDUM referendum}. The role of each
   * participant states how the participant voted. For the election of a person to an office, use
   * {@link #ELECT}. Example: an assembly votes on a draft.
   */
  public static final ActionKind VOTE = WORDS.add("vote");

  /**
   * To adopt a text collectively, by vote or consensus. Example: the council adopts the resolution.
   */
  public static final ActionKind ADOPT = WORDS.add("adopt");

  /**
   * To block a decision by exercising a right of veto. A majority is not required. Example: a
   * permanent member casts a veto.
   */
  public static final ActionKind VETO = WORDS.add("veto");

  /**
   * To return a bill or another draft to the body that passed it, so that the body can reconsider
   * it. To block a decision permanently, use {@link #VETO}. Example: a president sends a law back
   * to parliament.
   */
  public static final ActionKind SEND_BACK = WORDS.add("send-back");

  /**
   * To elect someone to an office by a vote of the people or of a body. Example: a second round
   * decides the presidency.
   */
  public static final ActionKind ELECT = WORDS.add("elect");

  /**
   * To count or recount the votes of an election or a vote. Represent the results as quantities;
   * for the election itself, use {@link #ELECT}. Example: a court orders a recount in 312 polling
   * stations.
   */
  public static final ActionKind COUNT_VOTES = WORDS.add("count-votes");

  /**
   * To survey a sample of people to estimate the opinion of the whole population. A poll does not
   * decide anything. Represent each answer as a quantity with a {@link Stance}. Example: an
   * institute asks a thousand citizens about a treaty.
   */
  public static final ActionKind POLL = WORDS.add("poll");

  /** To appoint someone to an office by the decision of a superior. Example: an envoy is named. */
  public static final ActionKind APPOINT = WORDS.add("appoint");

  /** To leave an office voluntarily. Example: a premier steps down. */
  public static final ActionKind RESIGN = WORDS.add("resign");

  /** To remove someone from an office or a job. Example: a minister is sacked. */
  public static final ActionKind DISMISS = WORDS.add("dismiss");

  /** To make, change or repeal a law. Example: parliament passes a law on foreign agents. */
  public static final ActionKind LEGISLATE = WORDS.add("legislate");

  /**
   * To publish a text, a picture or a finding, including by a leak. Represent the assertions in a
   * published text as statements. Example: a ministry releases satellite images.
   */
  public static final ActionKind PUBLISH = WORDS.add("publish");

  /**
   * To examine facts officially, including by on-site inspection. For observation over a period of
   * time, use {@link #MONITOR}. Example: inspectors visit a plant.
   */
  public static final ActionKind INVESTIGATE = WORDS.add("investigate");

  /**
   * To establish or publish who a person is or what a thing is. For the examination of other facts,
   * use {@link #INVESTIGATE}. Examples: the dead are identified by DNA; police do not name a
   * suspect.
   */
  public static final ActionKind IDENTIFY = WORDS.add("identify");

  /** To rate someone's creditworthiness or quality. Example: an agency lowers a state's rating. */
  public static final ActionKind RATE = WORDS.add("rate");

  /**
   * To observe something, such as a truce, an election or a border, over a period of time. Example:
   * observers patrol a contact line.
   */
  public static final ActionKind MONITOR = WORDS.add("monitor");

  /** To obtain the secrets of others covertly. Example: an attaché buys missile plans. */
  public static final ActionKind SPY = WORDS.add("spy");

  /**
   * To give or accept an advantage in return for an official favor. Example: an inspector is paid
   * to look away.
   */
  public static final ActionKind BRIBE = WORDS.add("bribe");

  /**
   * To deceive others for an advantage: fraud, embezzlement, forgery, or the falsification of
   * results. For an advantage in return for an official favor, use {@link #BRIBE}; for theft, use
   * {@link #SEIZE}. Examples: a director embezzles aid money; officials alter the tallies of an
   * election; a letter of resignation is forged.
   */
  public static final ActionKind DEFRAUD = WORDS.add("defraud");

  /**
   * To bring goods or people across a border secretly and illegally, or to trade in forbidden
   * goods. Lawful transport is {@link #TRANSPORT}. Example: a ring brings rifles over a mountain
   * pass.
   */
  public static final ActionKind SMUGGLE = WORDS.add("smuggle");

  /**
   * To bring a criminal charge or a lawsuit before a court. Example: a state sues another in The
   * Hague.
   */
  public static final ActionKind PROSECUTE = WORDS.add("prosecute");

  /**
   * To ask a higher court to review a decision. For the original case, use {@link #PROSECUTE}.
   * Example: a company appeals a ruling to the supreme court.
   */
  public static final ActionKind APPEAL = WORDS.add("appeal");

  /**
   * To decide a case as a court, by judgment, order or warrant. Example: judges order a halt to
   * construction.
   */
  public static final ActionKind ADJUDICATE = WORDS.add("adjudicate");

  /**
   * To declare a law, a decision or a vote void. The actor is a court or another authority with the
   * power of review. If a body revokes its own decision, use {@link #TERMINATE}. Examples: a court
   * strikes down a law; a verdict is quashed.
   */
  public static final ActionKind OVERTURN = WORDS.add("overturn");

  /**
   * To confirm a law or decision that was challenged. The actor is a court or another authority
   * with the power of review. Example: a court of appeal leaves a sentence in place.
   */
  public static final ActionKind UPHOLD = WORDS.add("uphold");

  /** To sign an agreement. Example: ministers sign an accord. */
  public static final ActionKind SIGN = WORDS.add("sign");

  /**
   * To confirm an agreement after its signature, as the law of the confirming party requires.
   * Example: a senate approves a treaty.
   */
  public static final ActionKind RATIFY = WORDS.add("ratify");

  /**
   * To become binding. This term applies to agreements. Example: a ban takes effect after ninety
   * days.
   */
  public static final ActionKind ENTER_INTO_FORCE = WORDS.add("enter-into-force");

  /** To temporarily suspend an agreement or a membership. Example: a party pauses inspections. */
  public static final ActionKind SUSPEND = WORDS.add("suspend");

  /**
   * To extend a mandate, a term, a truce or a deadline beyond the original end. Example: a council
   * extends a mission by six months.
   */
  public static final ActionKind EXTEND = WORDS.add("extend");

  /**
   * To leave an agreement or an organization that continues to exist. Example: a state quits a
   * pact.
   */
  public static final ActionKind WITHDRAW = WORDS.add("withdraw");

  /** To end an agreement for all its parties. Example: both sides annul a lease. */
  public static final ActionKind TERMINATE = WORDS.add("terminate");

  /**
   * To comply with an agreement, a ruling or a law. Example: heavy weapons are moved behind the
   * line.
   */
  public static final ActionKind COMPLY = WORDS.add("comply");

  /** To violate an agreement, a ruling or a law. Example: a shell lands during a truce. */
  public static final ActionKind VIOLATE = WORDS.add("violate");

  /**
   * Harm caused by a force of nature: an earthquake, a flood, a storm or a drought. The affected
   * people are victims. Example: a river floods two provinces.
   */
  public static final ActionKind NATURAL_DISASTER = WORDS.add("natural-disaster");

  /**
   * Unintended damage or injury: a crash, a fire or a collapse. Examples: a dam bursts; an aircraft
   * crashes.
   */
  public static final ActionKind ACCIDENT = WORDS.add("accident");

  /** The spread of a disease among people or animals. Example: cholera reaches a camp. */
  public static final ActionKind EPIDEMIC = WORDS.add("epidemic");

  /**
   * To die in a way that no other term describes, or to die of an earlier injury. For people killed
   * in an {@link #ATTACK}, add a quantity to the attack instead. Examples: a former president dies
   * at 91; three of the wounded die in hospital.
   */
  public static final ActionKind DIE = WORDS.add("die");

  private ActionKind(String value) {
    super(value);
  }

  /**
   * Returns the instance for a term.
   *
   * @param word the case-sensitive term in JSON, for example {@code mobilize}
   * @return the constant for a known term; otherwise, an instance that contains the term verbatim
   * @throws NullPointerException if the term is null
   * @throws StructureException with code {@code json.type} if the term is blank
   */
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  public static ActionKind of(String word) {
    return WORDS.of(word);
  }

  /**
   * Returns all known terms.
   *
   * @return an immutable list of the constants, in declaration order
   */
  public static List<ActionKind> known() {
    return WORDS.known();
  }
}

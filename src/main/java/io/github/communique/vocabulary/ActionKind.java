package io.github.communique.vocabulary;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.communique.issue.StructureException;
import java.util.List;

/**
 * The kind of an action, including events without a deliberate cause: {@link #NATURAL_DISASTER},
 * {@link #ACCIDENT}, {@link #EPIDEMIC}.
 *
 * <p>The terms follow the material classes of CAMEO (06 to 09 and 14 to 20), of PLOVER and of the
 * AIDA ontology. Three classes of these schemes are represented differently: a verbal act is a
 * {@link SpeechAct}, a contact of people is a meeting, and planned, ongoing or past is the {@link
 * Status}. Coercion, one class in PLOVER, has a term for each means: {@link #RESTRICT}, {@link
 * #ARREST}, {@link #SEIZE}, {@link #CYBER_ATTACK}.
 *
 * <p>The steps in the life of an agreement are actions that concern it, from {@link #SIGN} to
 * {@link #TERMINATE}.
 *
 * <p>The vocabulary is open: a term without a constant is kept verbatim and is not {@linkplain
 * #isKnown() known}.
 */
public final class ActionKind extends Word {
  private static final long serialVersionUID = 1L;
  private static final OpenWords<ActionKind> WORDS =
      new OpenWords<>(ActionKind.class, ActionKind::new);

  /**
   * To raise the readiness of forces or call up reserves, without sending them anywhere. Example:
   * reservists are called up.
   */
  public static final ActionKind MOBILIZE = WORDS.add("mobilize");

  /** To send forces to a place or keep them there. Example: a battalion is sent to a border. */
  public static final ActionKind DEPLOY_FORCES = WORDS.add("deploy-forces");

  /** To take forces out of a place. Example: troops leave after an exercise. */
  public static final ActionKind WITHDRAW_FORCES = WORDS.add("withdraw-forces");

  /** To train forces in the field, alone or with others. Example: a naval drill of two fleets. */
  public static final ActionKind MILITARY_EXERCISE = WORDS.add("military-exercise");

  /**
   * To try out a weapon without an enemy. Example: the launch of a ballistic missile into the sea.
   */
  public static final ActionKind TEST_WEAPON = WORDS.add("test-weapon");

  /** To use force against a target, from one side. Example: a drone strikes a depot. */
  public static final ActionKind ATTACK = WORDS.add("attack");

  /**
   * To damage a thing beyond use; a thing that can be repaired is {@link #DAMAGE damaged}. The use
   * of force itself is an {@link #ATTACK}. Example: three vehicles are burnt out.
   */
  public static final ActionKind DESTROY = WORDS.add("destroy");

  /**
   * To harm a thing that can be repaired; beyond that it is {@link #DESTROY destroyed}. Example: a
   * blast shatters windows; paint is thrown at a statue.
   */
  public static final ActionKind DAMAGE = WORDS.add("damage");

  /** To use force on both sides. Example: clashes along a contact line. */
  public static final ActionKind FIGHT = WORDS.add("fight");

  /**
   * To break into or disable computers or networks. Example: the sites of ministries are forced
   * offline.
   */
  public static final ActionKind CYBER_ATTACK = WORDS.add("cyber-attack");

  /**
   * To surround a place so that those within cannot leave or be supplied. Example: the siege of a
   * town.
   */
  public static final ActionKind BESIEGE = WORDS.add("besiege");

  /**
   * To stop traffic to a port, a coast or a territory, or on a road, without surrounding people.
   * Example: warships turn back grain carriers; farmers block a motorway.
   */
  public static final ActionKind BLOCKADE = WORDS.add("blockade");

  /**
   * To take a place or a thing from its holder, including theft. A purchase is {@link #BUY another
   * term}. Example: a unit takes an airfield; a tanker is boarded; a car is stolen.
   */
  public static final ActionKind SEIZE = WORDS.add("seize");

  /**
   * To hold and govern a place after it was seized. Example: a district under a foreign
   * administration.
   */
  public static final ActionKind OCCUPY = WORDS.add("occupy");

  /**
   * To take people away by force and against the law, including hostages. Example: gunmen carry off
   * schoolchildren.
   */
  public static final ActionKind ABDUCT = WORDS.add("abduct");

  /** To take people into custody by the power of a state. Example: police detain a candidate. */
  public static final ActionKind ARREST = WORDS.add("arrest");

  /**
   * To beat, torture or humiliate people who are in someone's power. Force against others is an
   * {@link #ATTACK}. Example: detainees are beaten in custody.
   */
  public static final ActionKind MISTREAT = WORDS.add("mistreat");

  /**
   * To get away from custody, pursuit or danger by oneself. A person who is let go is {@linkplain
   * #RELEASE released}; a person who is brought out is {@linkplain #EVACUATE evacuated}. Example: a
   * commander gets away from a raid.
   */
  public static final ActionKind ESCAPE = WORDS.add("escape");

  /** To let people or things go, with nothing in return. Example: a crew is freed. */
  public static final ActionKind RELEASE = WORDS.add("release");

  /** To hand over people or things on both sides. Example: a swap of prisoners. */
  public static final ActionKind EXCHANGE = WORDS.add("exchange");

  /**
   * To stop fighting in fact, whether or not it was agreed. Example: guns fall silent at midnight.
   */
  public static final ActionKind CEASE_FIRE = WORDS.add("cease-fire");

  /**
   * To give up oneself, one's arms or a place to an opponent. Example: a garrison lays down its
   * arms.
   */
  public static final ActionKind SURRENDER = WORDS.add("surrender");

  /**
   * To give in to a demand, wholly or in part, without giving up oneself. Example: a government
   * drops a levy after protests.
   */
  public static final ActionKind CONCEDE = WORDS.add("concede");

  /**
   * To give up, destroy or defuse weapons, or to be made to do so. Example: insurgents hand in
   * their rifles; a mine is cleared.
   */
  public static final ActionKind DISARM = WORDS.add("disarm");

  /**
   * To bring people out of danger. Example: an embassy is emptied; civilians leave through a
   * corridor.
   */
  public static final ActionKind EVACUATE = WORDS.add("evacuate");

  /** To protect people or goods on a journey. Example: police vehicles with a convoy of aid. */
  public static final ActionKind ESCORT = WORDS.add("escort");

  /**
   * To carry people or goods from one place to another. Forces are {@linkplain #DEPLOY_FORCES
   * deployed}; people in danger are {@linkplain #EVACUATE evacuated}. Example: freed pupils are
   * driven to a governor's residence.
   */
  public static final ActionKind TRANSPORT = WORDS.add("transport");

  /**
   * To go from one place to another by oneself, as a person or a vessel. Discussions at the
   * destination are a meeting. Example: a frigate leaves its port.
   */
  public static final ActionKind TRAVEL = WORDS.add("travel");

  /**
   * To come or be brought back to where one was before. Example: refugees go home; a stolen statue
   * is given back.
   */
  public static final ActionKind RETURN = WORDS.add("return");

  /** To bring together people who were separated. Example: freed pupils meet their parents. */
  public static final ActionKind REUNITE = WORDS.add("reunite");

  /**
   * To search for people or things: fugitives, survivors, arms. To examine facts is to {@link
   * #INVESTIGATE}. Example: divers look for the crew of a ferry.
   */
  public static final ActionKind SEARCH = WORDS.add("search");

  /**
   * To give goods, money, arms or protection that mainly benefit the recipient. Example: a loan; a
   * convoy of medicine.
   */
  public static final ActionKind AID = WORDS.add("aid");

  /**
   * To teach skills to people, especially to fighters. Example: a state trains the crews of tanks.
   */
  public static final ActionKind TRAIN = WORDS.add("train");

  /**
   * To trade, share or work together so that both sides benefit. Example: two services share
   * intelligence.
   */
  public static final ActionKind COOPERATE = WORDS.add("cooperate");

  /**
   * To give money that is due or demanded: a price, a ransom, a debt, a fine. Money that is meant
   * as help is {@link #AID}. Example: a ransom is paid for a crew.
   */
  public static final ActionKind PAY = WORDS.add("pay");

  /**
   * To get something for money: a company, a share of it, land, arms. The seller is the {@linkplain
   * Role#SUPPLIER supplier}. Example: a fund takes over a port.
   */
  public static final ActionKind BUY = WORDS.add("buy");

  /**
   * To make goods or extract them from the ground. Example: a cartel pumps more oil; a plant
   * enriches uranium.
   */
  public static final ActionKind PRODUCE = WORDS.add("produce");

  /**
   * To construct something that stays in its place: a bridge, a wall, a plant, a settlement. An
   * organization is {@link #FOUND founded}. Example: a state puts up a dam.
   */
  public static final ActionKind BUILD = WORDS.add("build");

  /**
   * To introduce, raise or lower a tax, a customs duty or a fee. A penalty is a {@link #SANCTION};
   * a price that others receive is a {@link #SET_PRICE price}. Example: a duty on steel is doubled.
   */
  public static final ActionKind TAX = WORDS.add("tax");

  /**
   * To fix a price, a wage or an interest rate by decision, at a new level or the same. If a market
   * changes it, it {@linkplain #RISE rises} or {@linkplain #FALL falls}. Example: a central bank
   * leaves its key rate at 4 %; a cap on the price of gas.
   */
  public static final ActionKind SET_PRICE = WORDS.add("set-price");

  /**
   * To become more or higher, as a price, a deficit or an output; the difference is a quantity.
   * Example: inflation goes up to 8 %.
   */
  public static final ActionKind RISE = WORDS.add("rise");

  /**
   * To become less or lower, as a price, a deficit or an output; the difference is a quantity.
   * Example: exports shrink by a tenth.
   */
  public static final ActionKind FALL = WORDS.add("fall");

  /**
   * To impose a penalty on another state or on foreign persons or goods. Example: the assets of a
   * bank are frozen.
   */
  public static final ActionKind SANCTION = WORDS.add("sanction");

  /**
   * To end or ease a {@linkplain #SANCTION penalty} on another state or on foreign persons or
   * goods. Example: an embargo on steel is dropped.
   */
  public static final ActionKind LIFT_SANCTION = WORDS.add("lift-sanction");

  /**
   * To limit by decree what people under one's own power may do, or to close a way or a place.
   * Example: a curfew; a ban on a party; martial law; a closed border.
   */
  public static final ActionKind RESTRICT = WORDS.add("restrict");

  /**
   * To end or ease a {@linkplain #RESTRICT limit set by decree}, or to open a way that was closed.
   * Example: an emergency ends; a crossing reopens.
   */
  public static final ActionKind LIFT_RESTRICTION = WORDS.add("lift-restriction");

  /**
   * To make people leave a country or an organization. Example: ten diplomats are declared
   * unwelcome.
   */
  public static final ActionKind EXPEL = WORDS.add("expel");

  /**
   * To call in the envoy of another state; one's own envoys are {@linkplain #RECALL recalled}.
   * Example: a ministry calls in an ambassador to protest.
   */
  public static final ActionKind SUMMON = WORDS.add("summon");

  /** To call one's own envoys or staff home. Example: an ambassador returns for consultations. */
  public static final ActionKind RECALL = WORDS.add("recall");

  /** To accept a state, a government or a claim as lawful. Example: a republic is recognized. */
  public static final ActionKind RECOGNIZE = WORDS.add("recognize");

  /** To open or restore relations between states. Example: two neighbours reopen embassies. */
  public static final ActionKind ESTABLISH_RELATIONS = WORDS.add("establish-relations");

  /**
   * To set up an organization, a body or a programme that is to last. Example: a cabinet creates an
   * agency for refugees.
   */
  public static final ActionKind FOUND = WORDS.add("found");

  /**
   * To end or downgrade relations between states, beyond the recall of an envoy. Example: a state
   * cuts diplomatic ties.
   */
  public static final ActionKind BREAK_RELATIONS = WORDS.add("break-relations");

  /**
   * To work between parties over time; one round of it is a meeting. Example: a bloc sends an envoy
   * for a year.
   */
  public static final ActionKind MEDIATE = WORDS.add("mediate");

  /**
   * To remember the dead or a day in public, including mourning. Example: three days of national
   * mourning.
   */
  public static final ActionKind COMMEMORATE = WORDS.add("commemorate");

  /** To show discontent in public without violence. Example: a march on parliament. */
  public static final ActionKind PROTEST = WORDS.add("protest");

  /** To act violently as a crowd. Example: shops are burnt after a verdict. */
  public static final ActionKind RIOT = WORDS.add("riot");

  /** To break up a crowd, by force or by order. Example: police clear a square with tear gas. */
  public static final ActionKind DISPERSE = WORDS.add("disperse");

  /** To stop work as a means of pressure. Example: dockers walk out for a day. */
  public static final ActionKind GO_ON_STRIKE = WORDS.add("go-on-strike");

  /**
   * To refuse to deal with someone or to take part in something. Example: states stay away from the
   * games.
   */
  public static final ActionKind BOYCOTT = WORDS.add("boycott");

  /**
   * To remove a government by force or against the constitution. Example: officers seize power at
   * night.
   */
  public static final ActionKind OVERTHROW = WORDS.add("overthrow");

  /**
   * To cast votes in a body or, in a referendum, as a people; how each one voted is a role. To
   * choose a person for an office by votes is to {@link #ELECT}. Example: an assembly votes on a
   * draft.
   */
  public static final ActionKind VOTE = WORDS.add("vote");

  /** To pass a text as a body, by vote or consensus. Example: the council adopts the resolution. */
  public static final ActionKind ADOPT = WORDS.add("adopt");

  /**
   * To stop a decision by a right that needs no majority. Example: a permanent member casts a veto.
   */
  public static final ActionKind VETO = WORDS.add("veto");

  /**
   * To return a bill or another draft to those who passed it, who may decide again. A decision that
   * is stopped for good is under a {@link #VETO}. Example: a president sends a law back to
   * parliament.
   */
  public static final ActionKind SEND_BACK = WORDS.add("send-back");

  /**
   * To choose someone for an office by the votes of a people or a body. Example: a second round
   * decides the presidency.
   */
  public static final ActionKind ELECT = WORDS.add("elect");

  /**
   * To ask some people what the whole population thinks, without deciding anything. Example: an
   * institute asks a thousand citizens about a treaty.
   */
  public static final ActionKind POLL = WORDS.add("poll");

  /** To put someone into an office by the decision of a superior. Example: an envoy is named. */
  public static final ActionKind APPOINT = WORDS.add("appoint");

  /** To give up an office oneself. Example: a premier steps down. */
  public static final ActionKind RESIGN = WORDS.add("resign");

  /** To remove someone from an office or a job. Example: a minister is sacked. */
  public static final ActionKind DISMISS = WORDS.add("dismiss");

  /** To make, change or repeal a law. Example: parliament passes a law on agents. */
  public static final ActionKind LEGISLATE = WORDS.add("legislate");

  /**
   * To make a text, picture or finding public, including leaks; what somebody says in it is a
   * statement. Example: a ministry releases satellite pictures.
   */
  public static final ActionKind PUBLISH = WORDS.add("publish");

  /**
   * To examine facts officially, including inspections on the spot. To observe something that is
   * still going on is to {@link #MONITOR}. Example: inspectors visit a plant.
   */
  public static final ActionKind INVESTIGATE = WORDS.add("investigate");

  /**
   * To assess the credit or the quality of someone by a grade. Example: an agency lowers the rating
   * of a state.
   */
  public static final ActionKind RATE = WORDS.add("rate");

  /**
   * To observe over a period how something goes on: a truce, an election, a border. Example:
   * observers patrol a contact line.
   */
  public static final ActionKind MONITOR = WORDS.add("monitor");

  /** To gather the secrets of others by stealth. Example: an attaché buys plans of a missile. */
  public static final ActionKind SPY = WORDS.add("spy");

  /**
   * To give or take an advantage for an official favour. Example: an inspector is paid to look
   * away.
   */
  public static final ActionKind BRIBE = WORDS.add("bribe");

  /** To bring a charge or a suit before a court. Example: a state sues another in The Hague. */
  public static final ActionKind PROSECUTE = WORDS.add("prosecute");

  /**
   * To ask a higher court to review a decision. The first suit is to {@linkplain #PROSECUTE
   * prosecute}. Example: a company takes a ruling to the supreme court.
   */
  public static final ActionKind APPEAL = WORDS.add("appeal");

  /**
   * To decide a case as a court, by judgment, order or warrant. Example: judges order a halt to
   * works.
   */
  public static final ActionKind ADJUDICATE = WORDS.add("adjudicate");

  /**
   * To declare a law, a decision or a vote void, as a court or a higher authority. A body that ends
   * its own decision {@linkplain #TERMINATE terminates} it. Example: a court strikes down a law; a
   * verdict is quashed.
   */
  public static final ActionKind OVERTURN = WORDS.add("overturn");

  /**
   * To confirm a law or decision that was challenged, as a court or a higher authority. Example: a
   * court of appeal leaves a sentence in place.
   */
  public static final ActionKind UPHOLD = WORDS.add("uphold");

  /** To put one's signature to an agreement. Example: ministers sign an accord. */
  public static final ActionKind SIGN = WORDS.add("sign");

  /**
   * To confirm an agreement after its signature, as its law requires. Example: a senate approves a
   * treaty.
   */
  public static final ActionKind RATIFY = WORDS.add("ratify");

  /** To become binding, as an agreement. Example: a ban takes effect after ninety days. */
  public static final ActionKind ENTER_INTO_FORCE = WORDS.add("enter-into-force");

  /**
   * To stop applying an agreement or a membership for a time. Example: a party pauses inspections.
   */
  public static final ActionKind SUSPEND = WORDS.add("suspend");

  /**
   * To let a mandate, a term, a truce or a deadline last longer than was laid down. Example: a
   * council prolongs a mission by six months.
   */
  public static final ActionKind EXTEND = WORDS.add("extend");

  /**
   * To leave an agreement or an organization, which continues to exist. Example: a state quits a
   * pact.
   */
  public static final ActionKind WITHDRAW = WORDS.add("withdraw");

  /** To end an agreement for all its parties. Example: both sides annul a lease. */
  public static final ActionKind TERMINATE = WORDS.add("terminate");

  /**
   * To do what an agreement, a ruling or a law requires. Example: heavy weapons are moved behind
   * the line.
   */
  public static final ActionKind COMPLY = WORDS.add("comply");

  /**
   * To break what an agreement, a ruling or a law requires. Example: a shell lands during a truce.
   */
  public static final ActionKind VIOLATE = WORDS.add("violate");

  /**
   * Harm by a force of nature: an earthquake, a flood, a storm, a drought. Those who suffer are
   * victims. Example: a river floods two provinces.
   */
  public static final ActionKind NATURAL_DISASTER = WORDS.add("natural-disaster");

  /** Harm by a mishap: a crash, a fire, a collapse. Example: a dam bursts; an aircraft crashes. */
  public static final ActionKind ACCIDENT = WORDS.add("accident");

  /** The spread of a disease among people or animals. Example: cholera reaches a camp. */
  public static final ActionKind EPIDEMIC = WORDS.add("epidemic");

  /**
   * To lose one's life in a way that no other term says, or later than the harm. The people killed
   * in an {@link #ATTACK} are a quantity of it. Example: a former president dies at 91; three of
   * the wounded die in hospital.
   */
  public static final ActionKind DIE = WORDS.add("die");

  private ActionKind(String value) {
    super(value);
  }

  /**
   * Returns the value of a term.
   *
   * @param word the term in JSON, for example {@code mobilize} (case-sensitive)
   * @return the constant of a known term, otherwise a value that keeps the term verbatim
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
   * @return the constants, in the order of their declaration; immutable
   */
  public static List<ActionKind> known() {
    return WORDS.known();
  }

  @Override
  OpenWords<ActionKind> words() {
    return WORDS;
  }
}

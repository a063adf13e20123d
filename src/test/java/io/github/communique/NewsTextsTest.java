package io.github.communique;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.time.EventTime;
import io.github.communique.validation.Validator;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Encodes two made-up news texts sentence by sentence, as {@code docs/encoding.md} describes. */
class NewsTextsTest {
  /** A report about a vote and a court ruling, with amounts of money and percentages. */
  @Test
  void theVoteAndTheRuling() {
    Actor parliament = Actor.of(ActorKind.GOVERNMENT_BODY, "The parliament");
    Actor cabinet = Actor.of(ActorKind.GOVERNMENT_BODY, "The cabinet");
    Actor court = Actor.of(ActorKind.GOVERNMENT_BODY, "The constitutional court");
    Actor opposition = Actor.of(ActorKind.POLITICAL_PARTY, "The Farmers' List");
    Actor unions = Actor.of(ActorKind.TRADE_UNION, "The unions");
    Actor institute = Actor.of(ActorKind.COMPANY, "Institute Delta");
    Actor analysts = Actor.unnamed(ActorKind.GROUP, "en", "analysts");
    Actor minister =
        Actor.builder()
            .id("minister")
            .kind(ActorKind.PERSON)
            .name("Ada Brook")
            .affiliation(cabinet, "en", "finance minister")
            .build();

    // The parliament adopted a budget of some 41.5 billion crowns on Tuesday, by 61 votes to 58.
    Agreement budget =
        Agreement.builder()
            .id("budget")
            .status(Status.OCCURRED)
            .form(AgreementForm.BUDGET)
            .stage(AgreementStage.ADOPTED)
            .party(parliament)
            // It raises defence spending to 2 % of GDP from 1.5 %, over four years.
            .provision(
                Provision.builder()
                    .text("en", "defence spending rises to 2 % of GDP")
                    .quantity(
                        Quantity.percent(2, "en", "GDP").toBuilder()
                            .item("en", "defence spending")
                            .previous(new BigDecimal("1.5"))
                            .period(EventTime.unresolved("en", "over four years"))
                            .build())
                    .build())
            .quantity(
                Quantity.builder()
                    .kind(QuantityKind.AMOUNT)
                    .best(new BigDecimal("41500000000"))
                    .unit("crowns")
                    .approximate(true)
                    .build())
            .build();
    Actor yes = Actor.unnamed(ActorKind.GROUP, "en", "members in favour");
    Actor no = Actor.unnamed(ActorKind.GROUP, "en", "members against");
    Action vote =
        Action.builder()
            .id("vote")
            .kind(ActionKind.VOTE)
            .status(Status.OCCURRED)
            .time(EventTime.on(2022, 2, 22))
            .participant(parliament, Role.INITIATOR)
            .participant(opposition, Role.AGAINST)
            .participant(yes, Role.IN_FAVOUR)
            .participant(no, Role.AGAINST)
            .quantity(Quantity.exactly(QuantityKind.VOTES, 61).among(yes))
            .quantity(Quantity.exactly(QuantityKind.VOTES, 58).among(no))
            .build();
    // An attempt to send it back to the committee failed.
    Action sendBack =
        Action.builder()
            .id("send-back")
            .kind(ActionKind.SUSPEND)
            .status(Status.FAILED)
            .participant(opposition, Role.INITIATOR)
            .topic("en", "back to the committee")
            .build();
    // It introduces a duty on fuel, citing the climate.
    Action duty =
        Action.builder()
            .id("duty")
            .kind(ActionKind.TAX)
            .status(Status.PLANNED)
            .participant(cabinet, Role.INITIATOR)
            .condition(ConditionKind.CITING, "en", "the climate")
            .build();
    // The unions demand a cut in the wage tax instead.
    Action cut =
        Action.builder()
            .id("cut")
            .kind(ActionKind.TAX)
            .status(Status.PROPOSED)
            .topic("en", "a cut in the wage tax")
            .build();
    Statement demand =
        Statement.builder().id("demand").act(SpeechAct.DEMAND).speaker(unions).about(cut).build();
    // The minister said that the government would not give in.
    Action yielding =
        Action.builder()
            .id("yielding")
            .kind(ActionKind.CONCEDE)
            .status(Status.INTENDED)
            .polarity(io.github.communique.vocabulary.Polarity.NEGATIVE)
            .participant(cabinet, Role.INITIATOR)
            .saidIn("refusal")
            .build();
    Statement refusal =
        Statement.builder()
            .id("refusal")
            .speaker(minister)
            .quote(QuotationForm.INDIRECT, "en", "the government will not give in")
            .about(yielding)
            .build();
    // Without the duty, she said, the deficit would have doubled.
    Action doubling =
        Action.builder()
            .id("doubling")
            .kind(ActionKind.RISE)
            .status(Status.HYPOTHETICAL)
            .condition(ConditionKind.IF, "en", "there were no duty")
            .quantity(Quantity.exactly(QuantityKind.RATIO, 2).item("en", "deficit"))
            .attributedTo(minister)
            .build();
    // Inflation rose to 8.1 % from 7.4 % in January, and analysts expect more.
    Action inflation =
        Action.builder()
            .id("inflation")
            .kind(ActionKind.RISE)
            .status(Status.OCCURRED)
            .time(EventTime.at("2022-01"))
            .quantity(
                Quantity.builder()
                    .kind(QuantityKind.SHARE)
                    .item("en", "inflation")
                    .best(new BigDecimal("8.1"))
                    .previous(new BigDecimal("7.4"))
                    .unit("%")
                    .build())
            .build();
    Action rise =
        Action.builder()
            .id("rise")
            .kind(ActionKind.RISE)
            .status(Status.UNKNOWN)
            .certainty(Certainty.PROBABLE)
            .saidIn("expectation")
            .build();
    Statement expectation =
        Statement.builder()
            .id("expectation")
            .act(SpeechAct.EXPECT)
            .speaker(analysts)
            .about(rise)
            .build();
    // In a poll by Institute Delta, three quarters of those asked were against the duty.
    Action poll =
        Action.builder()
            .id("poll")
            .kind(ActionKind.POLL)
            .status(Status.OCCURRED)
            .participant(institute, Role.INITIATOR)
            .quantity(Quantity.percent(75, "en", "those asked").item("en", "against the duty"))
            .build();
    // The court struck down last year's law on pensions and ordered a new one by June.
    Agreement law =
        Agreement.builder()
            .id("law")
            .status(Status.OCCURRED)
            .form(AgreementForm.LAW)
            .party(parliament)
            .time(EventTime.at("2021"))
            .topic("en", "pensions")
            .build();
    Agreement ruling =
        Agreement.builder()
            .id("ruling")
            .status(Status.OCCURRED)
            .form(AgreementForm.RULING)
            .party(court)
            .provision("en", "the law is void")
            .provision(
                Provision.builder()
                    .text("en", "a new law is to be made")
                    .obligor(parliament)
                    .deadline(EventTime.notAfter("2022-06"))
                    .build())
            .build();
    // The opposition welcomed the ruling; the unions said the same.
    Statement welcome =
        Statement.builder()
            .id("welcome")
            .act(SpeechAct.WELCOME)
            .speaker(opposition)
            .about(ruling)
            .build();
    Statement same =
        Statement.builder().id("same").act(SpeechAct.WELCOME).speaker(unions).about(ruling).build();

    check(
        Dossier.builder()
            .id("https://example.org/dossiers/vote")
            .add(yes, no)
            .add(parliament, cabinet, court, opposition, unions, institute, analysts, minister)
            .add(budget, vote, sendBack, duty, cut, demand, yielding, refusal, doubling)
            .add(inflation, rise, expectation, poll, law, ruling, welcome, same)
            .relation(vote, RelationType.CONCERNS, budget)
            .relation(sendBack, RelationType.CONCERNS, budget)
            .relation(duty, RelationType.PART_OF, budget)
            .relation(cut, RelationType.ALTERNATIVE_TO, duty)
            .relation(poll, RelationType.CONCERNS, duty)
            .relation(ruling, RelationType.CONCERNS, law)
            .relation(same, RelationType.AGREES_WITH, welcome)
            .build(),
        List.of());
  }

  /**
   * A report about an attack, with suspects, earlier attacks, and five sources that contradict one
   * another.
   */
  @Test
  void theAttack() {
    Actor pupils = Actor.unnamed(ActorKind.POPULATION, "en", "pupils of a boarding school");
    Actor gunmen = Actor.unnamed(ActorKind.ARMED_GROUP, "en", "gunmen");
    Actor front = Actor.of(ActorKind.ARMED_GROUP, "The Northern Front");
    Actor police = Actor.of(ActorKind.GOVERNMENT_BODY, "The police");
    Actor governor = Actor.of(ActorKind.PERSON, "Governor Musa");
    Actor charity = Actor.of(ActorKind.CIVIL_SOCIETY, "Aid Now");
    Actor teacher = Actor.unnamed(ActorKind.PERSON, "en", "a teacher");
    Actor army = Actor.of(ActorKind.MILITARY, "The army");
    Actor contingents = Actor.unnamed(ActorKind.MILITARY, "en", "two foreign contingents");
    Actor officials = Actor.unnamed(ActorKind.GROUP, "en", "officials");
    Actor parents = Actor.unnamed(ActorKind.POPULATION, "en", "parents");
    // Adam Idris, known as Abu Omar, led operations abroad, officials say.
    Actor commander =
        Actor.builder()
            .id("commander")
            .kind(ActorKind.PERSON)
            .name("Adam Idris")
            .otherName(ActorName.builder().text("en", "Abu Omar").attributedTo(officials).build())
            .affiliation(
                Affiliation.builder()
                    .title("en", "leader of operations abroad")
                    .organization(front)
                    .attributedTo(officials)
                    .build())
            .build();
    Location town = Location.of("town", LocationKind.CITY, "Alma");
    Location residence =
        Location.of("residence", LocationKind.BUILDING, "The governor's residence");

    // On Friday, gunmen with rifles attacked a school in Alma and abducted more than 50 pupils. The
    // gunmen may belong to the Northern Front. It was the fourth kidnapping since December.
    Action attack =
        Action.builder()
            .id("attack")
            .kind(ActionKind.ABDUCT)
            .status(Status.OCCURRED)
            .instrument(Instrument.FIREARM)
            .time(EventTime.on(2022, 2, 18))
            .place(town, PlaceRole.VENUE)
            .participant(gunmen, Role.PERPETRATOR)
            .participant(front, who -> who.role(Role.PERPETRATOR).certainty(Certainty.POSSIBLE))
            .participant(pupils, Role.VICTIM)
            .quantity(Quantity.moreThan(QuantityKind.HOSTAGES, 50))
            .quantity(
                Quantity.exactly(QuantityKind.ORDINAL, 4)
                    .item("en", "kidnapping")
                    .period(EventTime.since("2021-12")))
            .build();
    // Three vehicles were destroyed.
    Action burning =
        Action.builder()
            .id("burning")
            .kind(ActionKind.DESTROY)
            .status(Status.OCCURRED)
            .participant(gunmen, Role.PERPETRATOR)
            .quantity(Quantity.exactly(QuantityKind.VEHICLES, 3))
            .build();
    // Similar attacks have occurred every Friday since January, amid a drought.
    Action series =
        Action.builder()
            .id("series")
            .kind(ActionKind.ATTACK)
            .status(Status.ONGOING)
            .time(EventTime.since("2022-01").withText("en", "every Friday").asRecurring())
            .condition(ConditionKind.AMID, "en", "a drought")
            .build();
    // The army, backed by two foreign contingents, attempted a rescue that failed.
    Action rescue =
        Action.builder()
            .id("rescue")
            .kind(ActionKind.EVACUATE)
            .status(Status.FAILED)
            .participant(army, Role.INITIATOR)
            .participant(contingents, Role.SUPPORTER)
            .build();
    // The commander escaped a raid. A later airstrike killed his guard, whose body was identified
    // by DNA.
    Action escape =
        Action.builder()
            .id("escape")
            .kind(ActionKind.ESCAPE)
            .status(Status.OCCURRED)
            .participant(commander, Role.INITIATOR)
            .build();
    Action strike =
        Action.builder()
            .id("strike")
            .kind(ActionKind.ATTACK)
            .status(Status.OCCURRED)
            .instrument(Instrument.AIRSTRIKE)
            .quantity(Quantity.exactly(QuantityKind.FATALITIES, 1).item("en", "his guard"))
            .build();
    Action identification =
        Action.builder()
            .id("identification")
            .kind(ActionKind.INVESTIGATE)
            .status(Status.OCCURRED)
            .instrument(Instrument.FORENSICS)
            .topic("en", "the guard of the commander")
            .build();
    // Talks on a release broke down. A ransom was paid, the charity says, and 12 were freed, taken
    // to the governor's residence and reunited with their parents.
    Meeting talks = Meeting.builder().id("talks").status(Status.INTERRUPTED).build();
    Action ransom =
        Action.builder()
            .id("ransom")
            .kind(ActionKind.PAY)
            .status(Status.OCCURRED)
            .participant(gunmen, Role.RECIPIENT)
            .attributedTo(charity)
            .build();
    Action release =
        Action.builder()
            .id("release")
            .kind(ActionKind.RELEASE)
            .status(Status.OCCURRED)
            .quantity(Quantity.exactly(QuantityKind.HOSTAGES, 12))
            .build();
    Action drive =
        Action.builder()
            .id("drive")
            .kind(ActionKind.TRANSPORT)
            .status(Status.OCCURRED)
            .participant(pupils, Role.SUBJECT)
            .place(residence, PlaceRole.DESTINATION)
            .build();
    Action reunion =
        Action.builder()
            .id("reunion")
            .kind(ActionKind.REUNITE)
            .status(Status.OCCURRED)
            .participant(pupils, Role.SUBJECT)
            .participant(parents, Role.SUBJECT)
            .build();
    // Many parents fear another attack. A guard is posted so that this does not happen again.
    Statement fear =
        Statement.builder().id("fear").act(SpeechAct.FEAR).speaker(parents).about(series).build();
    Action guard =
        Action.builder()
            .id("guard")
            .kind(ActionKind.DEPLOY_FORCES)
            .status(Status.PLANNED)
            .participant(police, Role.INITIATOR)
            .condition(ConditionKind.SO_THAT, "en", "it does not happen again")
            .build();

    check(
        Dossier.builder()
            .id("https://example.org/dossiers/attack")
            .add(pupils, gunmen, front, police, governor, charity, teacher, army, contingents)
            .add(officials, parents, commander, town, residence)
            .add(attack, burning, series, rescue, escape, strike, identification, talks, ransom)
            .add(release, drive, reunion, fear, guard)
            // The police say fewer than 50, the governor about 60, the charity exactly 70; a
            // teacher says that it was on Thursday.
            .anotherReport(
                attack,
                "attack-police",
                by ->
                    by.attributedTo(police).quantity(Quantity.fewerThan(QuantityKind.HOSTAGES, 50)))
            .anotherReport(
                attack,
                "attack-governor",
                by ->
                    by.attributedTo(governor)
                        .quantity(Quantity.exactly(QuantityKind.HOSTAGES, 60).asApproximate()))
            .anotherReport(
                attack,
                "attack-charity",
                by ->
                    by.attributedTo(charity).quantity(Quantity.exactly(QuantityKind.HOSTAGES, 70)))
            .anotherReport(
                attack,
                "attack-teacher",
                by -> by.attributedTo(teacher).time(EventTime.on(2022, 2, 17)))
            .relation(burning, RelationType.PART_OF, attack)
            .relation(attack, RelationType.PART_OF, series)
            .relation(identification, RelationType.FOLLOWS, strike)
            .relation(drive, RelationType.FOLLOWS, release)
            .relation(reunion, RelationType.FOLLOWS, drive)
            .relation(ransom, RelationType.IN_EXCHANGE_FOR, release)
            .build(),
        List.of("occurrence.quantity-conflict", "occurrence.time-conflict"));
  }

  private static void check(Dossier dossier, List<String> warnings) {
    assertThat(
            Validator.standard().validate(dossier).issues().stream()
                .filter(issue -> issue.severity() != Severity.INFO)
                .map(issue -> issue.code()))
        .containsExactlyInAnyOrderElementsOf(warnings);
    assertThat(DossierJson.read(DossierJson.write(dossier))).isEqualTo(dossier);
  }
}

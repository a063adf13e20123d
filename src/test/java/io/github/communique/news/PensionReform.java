package io.github.communique.news;

import static io.github.communique.vocabulary.QuantityKind.*;
import static io.github.communique.vocabulary.RelationType.*;
import static io.github.communique.vocabulary.Status.*;

import io.github.communique.*;
import io.github.communique.time.EventTime;
import io.github.communique.vocabulary.*;
import java.math.BigDecimal;

/**
 * The objects for the votes, the ruling and the amounts of money in the news text about the pension
 * reform.
 */
abstract class PensionReform extends NewsReport {
  final Actor tarvia = actor("tarvia", ActorKind.STATE, "Tarvia");
  final Actor parliament = actor("parliament", ActorKind.GOVERNMENT_BODY, "The lower house");
  final Actor upper = actor("upper", ActorKind.GOVERNMENT_BODY, "The upper house");
  final Actor court = actor("court", ActorKind.GOVERNMENT_BODY, "The supreme court");
  final Actor government = actor("government", ActorKind.GOVERNMENT_BODY, "The government");
  final Actor bank = actor("bank", ActorKind.GOVERNMENT_BODY, "The central bank");
  final Actor council = actor("council", ActorKind.GOVERNMENT_BODY, "The fiscal council");
  final Actor union = actor("union", ActorKind.TRADE_UNION, "General Workers' Federation");
  final Actor coalition = actor("coalition", ActorKind.POLITICAL_PARTY, "The coalition");
  final Actor bloc =
      add(
          Actor.builder()
              .id("bloc")
              .kind(ActorKind.POLITICAL_PARTY)
              .name("People's Bloc")
              .affiliation(government, "en", "ruling party")
              .build());
  final Actor marsh =
      add(
          Actor.builder()
              .id("marsh")
              .kind(ActorKind.PERSON)
              .name("Lena Marsh")
              .affiliation(
                  Affiliation.builder()
                      .organization(bloc)
                      .period(EventTime.until("2026-06-05"))
                      .build())
              .build());
  final Actor rebels =
      add(
          Actor.builder()
              .id("rebels")
              .kind(ActorKind.GROUP)
              .unnamed(true)
              .name("en", "members who broke ranks")
              .partOf(bloc)
              .member(marsh)
              .build());
  final Actor yes = unnamed("yes", ActorKind.GROUP, "lawmakers in favour");
  final Actor no = unnamed("no", ActorKind.GROUP, "lawmakers against");
  final Actor abstainers = unnamed("abstainers", ActorKind.GROUP, "lawmakers who abstained");
  final Actor judges = unnamed("judges", ActorKind.GROUP, "the judges");
  final Actor voters = unnamed("voters", ActorKind.POPULATION, "the voters of Tarvia");
  final Actor pensioners = unnamed("pensioners", ActorKind.POPULATION, "pensioners");
  final Actor provinces = unnamed("provinces", ActorKind.GROUP, "three provinces");
  final Actor figures = unnamed("figures", ActorKind.DOCUMENT, "figures");
  final Actor holt = person("holt", "Arne Holt", government, "finance minister");

  PensionReform() {
    super("pension-referendum", "2026-06-05");
  }

  // The bill and the votes
  final Agreement bill =
      add(
          agreement("bill", AgreementForm.LAW, AgreementStage.PROPOSED)
              .party(parliament)
              .provision(
                  to ->
                      to.text("en", "raise the retirement age")
                          .quantity(
                              number(AGE, "65")
                                  .previous(63)
                                  .item("en", "retirement age")
                                  .build())));
  final Action vote =
      add(
          action("vote", ActionKind.VOTE, OCCURRED)
              .time(EventTime.on(2026, 6, 5))
              .participant(parliament, Role.INITIATOR)
              .participant(yes, Role.IN_FAVOUR)
              .participant(no, Role.AGAINST)
              .participant(rebels, Role.AGAINST)
              .participant(abstainers, Role.ABSTAINING)
              .participant(coalition, Role.PARTICIPANT)
              .quantity(Quantity.exactly(SEATS, 4).item("en", "majority").among(coalition))
              .quantity(Quantity.exactly(VOTES, 93).among(yes))
              .quantity(Quantity.exactly(VOTES, 84).among(no))
              .quantity(Quantity.exactly(VOTES, 3).among(abstainers))
              .quantity(Quantity.exactly(VOTES, 7).among(rebels))
              .quantity(Quantity.exactly(ORDINAL, 2).item("en", "reading")));
  final Action expulsion =
      add(
          action("expulsion", ActionKind.EXPEL, OCCURRED)
              .participant(bloc, Role.INITIATOR)
              .participant(marsh, Role.SUBJECT)
              .time(EventTime.on(2026, 6, 5).withText("en", "an hour later")));
  final Agreement draft =
      add(
          agreement("draft", AgreementForm.LAW, AgreementStage.REJECTED)
              .party(parliament)
              .time(EventTime.notAfter("2026-03")));
  final Action rejection =
      add(
          action("rejection", ActionKind.VOTE, FAILED)
              .participant(upper, Role.AGAINST)
              .time(EventTime.at("2026-03")));
  final Action upperVote =
      add(
          action("upper-vote", ActionKind.VOTE, PLANNED)
              .participant(upper, Role.INITIATOR)
              .time(EventTime.notAfter("2026-07-05").withText("en", "30 days")));
  final Action secondNo =
      add(
          action("second-no", ActionKind.VOTE, HYPOTHETICAL)
              .participant(upper, Role.AGAINST)
              .quantity(Quantity.exactly(ORDINAL, 2).item("en", "rejection")));
  final Action referendum =
      add(
          action("referendum", ActionKind.VOTE, PLANNED)
              .participant(voters, Role.INITIATOR)
              .participant(government, Role.SPONSOR)
              .time(EventTime.between("2026-09", "2026-11").withText("en", "in the autumn"))
              .condition(Condition.of(ConditionKind.IF, secondNo))
              .saidIn("call"));
  final Statement call = add(says("call", SpeechAct.ANNOUNCE, government).about("referendum"));

  // The money
  final Action saving =
      add(
          action("saving", ActionKind.FALL, HYPOTHETICAL)
              .quantity(
                  number(AMOUNT, "4200000000", "lira")
                      .item("en", "spending on pensions")
                      .period(words("over five years"))
                      .build())
              .quantity(
                  number(AMOUNT, "1100000000", "EUR")
                      .item("en", "spending on pensions")
                      .period(words("over five years"))
                      .build())
              .quantity(
                  number(SHARE, "0.4", "%")
                      .item("en", "spending on pensions")
                      .base("en", "gross domestic product")
                      .per("year")
                      .build())
              .saidIn("expectation"));
  final Statement expectation =
      add(says("expectation", SpeechAct.EXPECT, government).about("saving"));
  final Statement otherEstimate =
      add(says("other-estimate", SpeechAct.ESTIMATE, council).about("saving-council"));
  final Action deficit =
      add(
          action("deficit", ActionKind.RISE, HYPOTHETICAL)
              .condition(ConditionKind.IF, "en", "there is no reform")
              .time(EventTime.notAfter("2030"))
              .quantity(
                  Quantity.builder()
                      .kind(SHARE)
                      .item("en", "deficit")
                      .low(6)
                      .lowExclusive(true)
                      .unit("%")
                      .base("en", "output")
                      .build())
              .attributedTo(figures, holt));
  final Statement warning =
      add(says("warning", SpeechAct.WARN, holt).audience(parliament).about("deficit"));
  final Statement dispute = add(says("dispute", SpeechAct.DENY, bank).about("deficit"));

  // The ruling
  final Action complaint =
      add(
          action("complaint", ActionKind.PROSECUTE, FAILED)
              .participant(union, Role.INITIATOR)
              .participant(court, Role.RECIPIENT));
  final Action change =
      add(
          action("change", ActionKind.LEGISLATE, HYPOTHETICAL)
              .participant(parliament, Role.INITIATOR)
              .topic("en", "the retirement age"));
  final Agreement ruling =
      add(
          agreement("ruling", AgreementForm.RULING, AgreementStage.ADOPTED)
              .party(court)
              .time(EventTime.on(2026, 6, 4))
              .provision(
                  to ->
                      to.text("en", "the legislature may change the retirement age")
                          .beneficiary(parliament)
                          .fulfilledBy("change"))
              .provision(
                  to ->
                      to.text("en", "the state refunds the pensioners")
                          .obligor(tarvia)
                          .beneficiary(pensioners)
                          .quantity(Quantity.amount(212_000_000, "lira"))
                          .quantity(
                              Quantity.exactly(PEOPLE, 90_000).among(pensioners).asApproximate())
                          .quantity(Quantity.percent(5, "en", "the refund").item("en", "interest"))
                          .deadline(EventTime.notAfter("2026-12-04"))));
  final Action judgment =
      add(
          action("judgment", ActionKind.ADJUDICATE, OCCURRED)
              .participant(court, Role.INITIATOR)
              .participant(judges, Role.IN_FAVOUR)
              .quantity(Quantity.exactly(VOTES, 7).among(judges))
              .time(EventTime.on(2026, 6, 4)));
  final Agreement clause =
      add(
          agreement("clause", AgreementForm.LAW, AgreementStage.TERMINATED)
              .party(parliament)
              .provision(
                  to ->
                      to.text("en", "ministers may cut pensions already being paid")
                          .beneficiary(government)));
  final Action otherComplaint =
      add(
          action("other-complaint", ActionKind.PROSECUTE, OCCURRED)
              .participant(provinces, Role.INITIATOR)
              .participant(court, Role.RECIPIENT)
              .quantity(Quantity.exactly(ITEMS, 3).among(provinces)));
  final Action openDecision =
      add(
          action("open-decision", ActionKind.ADJUDICATE, PLANNED)
              .participant(court, Role.INITIATOR));

  // The rate and the growth
  final Action rate =
      add(
          action("rate", ActionKind.SET_PRICE, OCCURRED)
              .participant(bank, Role.INITIATOR)
              .quantity(
                  number(SHARE, "4.75", "%")
                      .previous(new BigDecimal("4.75"))
                      .item("en", "key rate")
                      .build())
              .quantity(Quantity.exactly(ORDINAL, 3).item("en", "time in a row")));
  final Action growth =
      add(
          action("growth", ActionKind.RISE, OCCURRED)
              .time(EventTime.during("2026-01", "2026-03"))
              .quantity(
                  number(CHANGE, "0.2", "%")
                      .previous(new BigDecimal("0.6"))
                      .item("en", "the economy")
                      .build()));
  final Actor economists = unnamed("economists", ActorKind.GROUP, "economists");
  final Statement consensus =
      add(
          says("consensus", SpeechAct.EXPECT, economists)
              .about(growth)
              .quantity(number(CHANGE, "0.4", "%").item("en", "the economy").build()));

  // The survey
  final Actor institute = actor("institute", ActorKind.COMPANY, "Polimar");
  final Actor dagen = actor("dagen", ActorKind.MEDIA, "Dagen");
  final Actor asked = unnamed("asked", ActorKind.POPULATION, "the respondents");
  final Actor aged = unnamed("aged", ActorKind.POPULATION, "those aged 50 to 60");
  final Action survey =
      add(
          action("survey", ActionKind.POLL, OCCURRED)
              .participant(institute, Role.INITIATOR)
              .participant(dagen, Role.SPONSOR)
              .participant(asked, Role.SUBJECT)
              .quantity(Quantity.percent(61, "en", "respondents").item("en", "against the reform"))
              .quantity(Quantity.percent(27, "en", "respondents").item("en", "for the reform"))
              .quantity(Quantity.exactly(PEOPLE, 1_507).among(asked))
              .quantity(number(MARGIN, "2.5", "percentage point").build())
              .quantity(Quantity.exactly(ORDINAL, 1).item("en", "lowest support").among(aged))
              .quantity(Quantity.between(AGE, 50, 60).among(aged)));

  {
    dossier.anotherReport(
        saving,
        "saving-council",
        by ->
            by.saidIn(otherEstimate)
                .quantity(
                    Quantity.builder()
                        .kind(AMOUNT)
                        .high(3_000_000_000L)
                        .unit("lira")
                        .item("en", "spending on pensions")
                        .period(words("over five years"))
                        .build()));
    relate(vote, CONCERNS, bill);
    relate(vote, FOLLOWS, judgment);
    relate(expulsion, FOLLOWS, vote);
    relate(rejection, CONCERNS, draft);
    relate(bill, AMENDS, draft);
    relate(upperVote, CONCERNS, bill);
    relate(secondNo, CONCERNS, bill);
    relate(referendum, CONCERNS, bill);
    relate(bill, CAUSES, saving);
    relate(judgment, RESPONDS_TO, complaint);
    relate(judgment, CONCERNS, ruling);
    relate(ruling, CONCERNS, clause);
    relate(clause, PART_OF, bill);
    relate(openDecision, RESPONDS_TO, otherComplaint);
    relate(survey, CONCERNS, bill);
  }
}

package io.github.communique.docs;

import static io.github.communique.docs.OneEvent.article;
import static io.github.communique.docs.OneEvent.at;
import static io.github.communique.docs.OneEvent.attack;
import static io.github.communique.docs.OneEvent.dossier;
import static io.github.communique.docs.OneEvent.holder;
import static io.github.communique.docs.OneEvent.holders;
import static io.github.communique.docs.OneEvent.only;
import static io.github.communique.docs.OneEvent.publishedOn;
import static io.github.communique.docs.OneEvent.statement;
import static io.github.communique.docs.OneEvent.talks;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.Attribution;
import io.github.communique.Classification;
import io.github.communique.Dossier;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Provision;
import io.github.communique.Relation;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.ProvisionKind;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.util.List;
import java.util.stream.Stream;

/** Tests the decision table for single events and objects. */
class EventTableTest extends DecisionTable {
  static final String HEADER = "content of the dossier";
  private static final String ALONE = "meeting.too-few-participants";
  private static final String OUTSIDE = "statement.outside-meeting";
  private static final String SHARED = "identifier.shared";
  private static final String UNKNOWN = "vocabulary.unknown";
  private static final String VALIDITY = "agreement.stage-validity-mismatch";

  EventTableTest() {
    super(HEADER);
  }

  @Override
  List<DecisionRow> rows() {
    return Stream.of(
            EventTimeRows.numbers(),
            EventTimeRows.times(),
            EventTimeRows.clocks(),
            articles(),
            statements(),
            meetings(),
            actors(),
            ConditionRows.all(),
            codes())
        .flatMap(List::stream)
        .toList();
  }

  private static List<DecisionRow> articles() {
    return List.of(
        DecisionRow.of("an article published before its embargo ended")
            .has("article.embargo", embargoed("2022-02-20"))
            .butNoIssue(embargoed("2022-02-24")),
        DecisionRow.of("an article updated or retrieved before it was published")
            .has(
                "article.times-reversed",
                dossier(article("a1").published("2022-02-24").updated("2022-02-20").build())
                    .build(),
                dossier(article("a1").published("2022-02-24").retrieved("2022-02-20").build())
                    .build())
            .butNoIssue(
                dossier(article("a1").published("2022-02-24").updated("2022-02-24").build())
                    .build()),
        DecisionRow.of("an article updated on the day before it was published")
            .has("article.times-reversed", updated("2022-02-24", "2022-02-23"))
            .butNoIssue(
                updated("2022-02-24", "2022-02-24"),
                updated("2022-02-24", "2022-02-23T23:00Z"),
                dossier(article("a1").published("2022-02-24").retrieved("2022-02-23").build())
                    .build()),
        DecisionRow.of("an article with a `textDigest` and another text")
            .has("article.digest", digest(article("a1").text("12 dead")))
            .butNoIssue(digest(article("a1").text("10 dead")), digest(article("a1"))),
        DecisionRow.of(
                "a report as of a day after the publication and the last update of its article")
            .has(
                "time.as-of-after-publication",
                publishedOn("2022-02-21", attack().asOf(PartialDateTime.parse("2022-02-26"))),
                publishedOn(
                    "2022-02-21",
                    attack().status(Status.PLANNED).asOf(PartialDateTime.parse("2023-02-20"))),
                asOf26(article("a1").updated("2022-02-21")),
                asOf26(article("a1").published("2022-02-21").retrieved("2022-02-22")),
                asOf26(
                    article("a1")
                        .published("2022-02-20")
                        .updated("2022-02-21")
                        .correction("en", "The date was wrong.")))
            .butNoIssue(
                publishedOn("2022-02-21", attack().asOf(PartialDateTime.parse("2022-02-22"))),
                publishedOn("2022-02-21", attack().asOf(PartialDateTime.parse("2022-02"))),
                asOf26(article("a1").published("2022-02-21").retrieved("2022-02-26")),
                asOf26(
                    article("a1").published("2022-02-21").correction("en", "The date was wrong.")),
                only(attack().asOf(PartialDateTime.parse("2022-02-26")))),
        DecisionRow.of("an event without `articles`, in a dossier of several articles")
            .has(
                "article.unstated",
                dossier(article("a1").build(), article("a2").build(), attack().build()).build())
            .butNoIssue(
                dossier(
                        article("a1").build(),
                        article("a2").build(),
                        attack().asOf(PartialDateTime.of(2022)).build())
                    .build(),
                dossier(article("a1").build(), attack().build()).build()),
        DecisionRow.of("an article from Berlin on an event in Paris")
            .hasNoIssue(
                dossier(article("a1").dateline("berlin").build(), attack().place("paris").build())
                    .build())
            .but(
                "ref.wrong-kind",
                dossier(article("a1").dateline("france").build(), attack().place("paris").build())
                    .build()),
        DecisionRow.of("a summary in `id` and in `in`")
            .has("text.language-repeated", only(attack().summary(rain("id", "in"))))
            .butNoIssue(
                only(attack().summary(rain("no", "nb"))),
                only(attack().summary(rain("en", "en-GB")))),
        DecisionRow.of("a text in `iw`, `qaa`, `x-klingon`, `mul`, `und` or `zxx`")
            .hasNoIssue(
                Stream.of("iw", "qaa", "x-klingon", "mul", "und", "zxx")
                    .map(language -> only(attack().summary(language, "rain")))
                    .toArray(Dossier[]::new))
            .but("text.language-unknown", only(attack().summary("eng", "rain"))));
  }

  private static Dossier asOf26(Article.Builder article) {
    return dossier(article.build(), attack().asOf(PartialDateTime.parse("2022-02-26")).build())
        .build();
  }

  /** A dossier whose article has the digest of the text "10 dead". */
  private static Dossier digest(Article.Builder article) {
    return dossier(
            article
                .textDigest(
                    "sha-256:1e7be1c047cca01a5fef1743cac7e272f858751ddde04ec6da08f91239d8eeab")
                .build())
        .build();
  }

  private static Dossier embargoed(String published) {
    return dossier(article("a1").published(published).embargoedUntil("2022-02-24T06:00Z").build())
        .build();
  }

  private static LocalizedText rain(String language, String other) {
    return LocalizedText.of(language, "rain").translated(other, "rain");
  }

  private static List<DecisionRow> statements() {
    return List.of(
        DecisionRow.of("a statement during a cancelled meeting")
            .has(OUTSIDE, during(Status.CANCELLED, Status.OCCURRED))
            .butNoIssue(
                during(Status.OCCURRED, Status.OCCURRED),
                during(Status.CANCELLED, Status.CANCELLED)),
        DecisionRow.of("a statement during a meeting that is planned in the same article")
            .has(
                OUTSIDE,
                dossier(
                        article("a1").published("2022-02-20").build(),
                        talks("carla", "dora").status(Status.PLANNED).build(),
                        statement("carla").during("talks").build())
                    .build())
            .butNoIssue(
                dossier(
                        article("a1").published("2022-02-20").build(),
                        talks("carla", "dora")
                            .status(Status.PLANNED)
                            .asOf(PartialDateTime.of(2022, 2, 10))
                            .build(),
                        statement("carla").during("talks").build())
                    .build()),
        DecisionRow.of("a statement three days after the meeting")
            .has(OUTSIDE, after("2022-02-21", "2022-02-24"))
            .butNoIssue(after("2022-02-21", "2022-02-21"), after("2022-02-21T15:00", "2022-02-22")),
        DecisionRow.of("an agreement reached at a cancelled meeting")
            .has("agreement.outside-meeting", reachedAt(Status.CANCELLED))
            .butNoIssue(reachedAt(Status.OCCURRED)),
        DecisionRow.of("the only speaker is the audience or the source")
            .has(
                "statement.speaker-repeated",
                dossier(statement("carla").audience("carla").build()).build(),
                dossier(
                        statement("carla")
                            .attribution(Attribution.builder().chain("carla").build())
                            .build())
                    .build())
            .butNoIssue(
                dossier(statement("carla").audience("dora").build()).build(),
                dossier(statement("carla", "dora").audience("carla").build()).build()),
        DecisionRow.of(
                "an event whose source is a statement that was not made, or a hypothetical one")
            .has(
                "attribution.not-made",
                unsaid(Status.PLANNED, Polarity.NEGATIVE),
                dossier(
                        attack().saidIn("s1").build(),
                        statement("carla").status(Status.HYPOTHETICAL).about("carla").build())
                    .build())
            .butNoIssue(
                unsaid(Status.HYPOTHETICAL, Polarity.NEGATIVE),
                unsaid(Status.PLANNED, Polarity.POSITIVE)),
        DecisionRow.of("a statement about itself")
            .has("statement.self", dossier(statement("carla").about("s1").build()).build())
            .butNoIssue(dossier(statement("carla").about("dora").build()).build()),
        DecisionRow.of("an actor denies an event in a statement, and in a negative report of it")
            .has("occurrence.polarity-conflict", denied("carla", "e1"))
            .but("occurrence.polarity-conflict occurrence.polarity-conflict", denied("dora", "e1")),
        DecisionRow.of("an event of the 22nd that a statement of the 21st denies")
            .hasNoIssue(deniedOn(EventTime.at("2022-02-21"), "2022-02-22"))
            .but(
                "occurrence.polarity-conflict",
                deniedOn(EventTime.at("2022-02-22"), "2022-02-22"),
                planDenied(),
                deniedOn(EventTime.at("2022-02-21"), "2022-02"),
                deniedOn(EventTime.at("2022-02-21").asApproximate(), "2022-02-22")),
        DecisionRow.of("a statement that has only a classification")
            .hasNoIssue(
                dossier(
                        statement("carla")
                            .clear("topics")
                            .classification(Classification.of(ClassificationScheme.CAMEO, "036"))
                            .build())
                    .build())
            .but(
                "statement.no-content",
                dossier(statement("carla").clear("topics").build()).build()),
        DecisionRow.of("a direct quotation that is not in the text")
            .has(
                "statement.quotation-not-found",
                quoted("en", "we will fight"),
                translated("wir werden kämpfen", "we will fight"))
            .butNoIssue(
                quoted("de", "wir werden kämpfen"),
                translated("wir werden reden", "we will talk"),
                quoted("en", "We will … until the end"),
                quoted("en", "We [the rebels] will talk"),
                dossier(
                        text(),
                        statement("carla")
                            .quote(QuotationForm.INDIRECT, "en", "we will fight")
                            .build())
                    .build()),
        DecisionRow.of("a direct quotation with `--` where the text has a dash")
            .hasNoIssue(dashed("We will talk -- all of us --- and wait."))
            .but(
                "statement.quotation-not-found",
                dashed("We will talk -- all of you --- and wait."),
                dashed("We will talk all of us and wait.")),
        DecisionRow.of("a direct quotation with other spaces beside a dash or before `!`")
            .hasNoIssue(
                said("« Attendez ! » —Carla", "Attendez!"),
                dashed("We will talk—all of us—and wait."))
            .but("statement.quotation-not-found", dashed("We will talk—allof us—and wait.")),
        DecisionRow.of("a direct quotation that \"she said\" interrupts in the text")
            .hasNoIssue(
                interrupted("We will talk, and we will not wait."),
                interrupted("We will talk and we will not wait."),
                said("‘We don’t’, she said, ‘wait’.", "We don't wait"),
                said("“我们不会”，他说，“放弃”。", "我们不会放弃"),
                said("“我们不走，”他说，“也不会放弃。”", "我们不走，也不会放弃。"),
                said("「我們不走」，他說，「也不會放棄」。", "我們不走，也不會放棄"),
                said("首相は「逃げない」と述べ、「話し合う」と語った。", "逃げない。話し合う"),
                said("「我々は」と首相は述べ、「逃げない」と語った。", "我々は逃げない"),
                said("«Мы будем, — сказал министр, — ждать».", "Мы будем ждать"),
                said("«Vamos —dijo el ministro— a esperar».", "Vamos a esperar"))
            .but(
                "statement.quotation-not-found",
                interrupted("We will talk, and we will not fight."),
                interrupted("We will talk Carla said"),
                said("‘We don’t’, she said, ‘wait’.", "We do wait"),
                said("“我们不走，”他说，“也不会放弃。”", "我们会走，也不会放弃。"),
                said("「我々は」と首相は述べ、「逃げない」と語った。", "我々は逃げる")),
        DecisionRow.of(
                "a direct quotation that \", a déclaré le ministre,\" interrupts in the text")
            .hasNoIssue(
                said("« Nous irons, a déclaré le ministre, demain »", "Nous irons demain"),
                said("« Nous irons, a déclaré le ministre, demain »", "Nous irons, demain"),
                said("« Nous irons, s’est-elle ensuite exclamée, demain »", "Nous irons demain"),
                said("« Nous irons, dit-elle, demain »", "Nous irons demain"),
                said(
                    "« Nous irons, explique la ministre, Anne Roux, demain »", "Nous irons demain"),
                said("«Iremos, dijo el ministro, mañana»", "Iremos mañana"),
                said("«Andremo – ha detto il ministro – domani»", "Andremo domani"),
                said("“Iremos, disse o ministro, amanhã”", "Iremos amanhã"),
                said("„Wir gehen, sagte der Minister, morgen“", "Wir gehen morgen"),
                said("– Pójdziemy – powiedział premier – jutro.", "Pójdziemy jutro."),
                said("– Elmegyünk – mondta a miniszter – holnap.", "Elmegyünk holnap."))
            .but(
                "statement.quotation-not-found",
                said("« Nous irons, a déclaré le ministre, demain »", "Nous irons en ville"),
                said("« Nous irons tous, a déclaré le ministre, demain »", "Nous irons demain"),
                said("« Nous irons, a déclaré le ministre, demain, tard »", "Nous irons tard"),
                said("„Wir gehen, sage ich mal, morgen“", "Wir gehen morgen"),
                said("– Pójdziemy – jak zawsze – jutro.", "Pójdziemy jutro.")),
        DecisionRow.of("a direct quotation without \", dit-on,\" or \", avec le ministre,\"")
            .has(
                "statement.quotation-not-found",
                said("« Nous irons, dit-on, demain »", "Nous irons demain"),
                said("« Nous irons, avec le ministre, demain »", "Nous irons demain"),
                said("« Nous irons, comme l’a dit le ministre, demain »", "Nous irons demain"),
                said("« C’est, note discordante, un échec »", "C’est un échec"))
            .butNoIssue(said("« Nous irons, dit-il, demain »", "Nous irons demain")));
  }

  private static Dossier unsaid(Status status, Polarity polarity) {
    return dossier(
            attack().status(status).saidIn("s1").build(),
            statement("carla").polarity(polarity).about("carla").build())
        .build();
  }

  /**
   * Creates a dossier with two reports of one event. The second report has the given source and
   * negates the event. In a statement, Carla denies the given event.
   */
  private static Dossier denied(String source, String about) {
    return dossier(
            attack().build(),
            attack()
                .id("e2")
                .polarity(Polarity.NEGATIVE)
                .attribution(Attribution.builder().chain(source).build())
                .build(),
            statement("carla").act(SpeechAct.DENY).about(about).build())
        .relation("e2", RelationType.SAME_EVENT, "e1")
        .build();
  }

  private static Dossier deniedOn(EventTime said, String occurred) {
    return dossier(
            attack().time(EventTime.at(occurred)).build(),
            statement("carla").act(SpeechAct.DENY).about("e1").time(said).build())
        .build();
  }

  private static Dossier planDenied() {
    return dossier(
            attack().status(Status.PLANNED).time(EventTime.at("2022-02-22")).build(),
            statement("carla")
                .act(SpeechAct.DENY)
                .about("e1")
                .time(EventTime.at("2022-02-21"))
                .build())
        .build();
  }

  private static Dossier during(Status meeting, Status statement) {
    return dossier(
            talks("carla", "dora").status(meeting).build(),
            statement("carla").status(statement).during("talks").build())
        .build();
  }

  private static Dossier after(String meeting, String statement) {
    return dossier(
            talks("carla", "dora").time(EventTime.at(meeting)).build(),
            statement("carla").during("talks").time(EventTime.at(statement)).build())
        .build();
  }

  private static Dossier reachedAt(Status meeting) {
    return dossier(
            talks("carla", "dora").status(meeting).build(),
            Agreement.builder()
                .id("accord")
                .status(Status.OCCURRED)
                .party("carla")
                .party("dora")
                .reachedAt("talks")
                .build())
        .build();
  }

  private static Dossier quoted(String language, String words) {
    return dossier(text(), statement("carla").quote(QuotationForm.DIRECT, language, words).build())
        .build();
  }

  private static Dossier dashed(String words) {
    return dossier(
            article("a1").text("Carla said: “We will talk — all of us – and wait.”").build(),
            statement("carla").quote(QuotationForm.DIRECT, "en", words).build())
        .build();
  }

  private static Dossier interrupted(String words) {
    return dossier(
            article("a1").text("“We will talk,” Carla said, “and we will not wait.”").build(),
            statement("carla").quote(QuotationForm.DIRECT, "en", words).build())
        .build();
  }

  private static Dossier said(String text, String words) {
    return dossier(
            Article.builder().id("a1").language("und").text(text).build(),
            statement("carla").quote(QuotationForm.DIRECT, "und", words).build())
        .build();
  }

  private static Dossier translated(String german, String english) {
    return dossier(
            text(),
            statement("carla")
                .quote(
                    QuotationForm.DIRECT, LocalizedText.of("de", german).translated("en", english))
                .build())
        .build();
  }

  private static Article text() {
    return article("a1").text("Carla said: “We will talk until the end.” She left.").build();
  }

  private static List<DecisionRow> meetings() {
    return List.of(
        DecisionRow.of("a cancelled statement, or one that was not made, without content")
            .hasNoIssue(
                dossier(silent().status(Status.CANCELLED).build()).build(),
                dossier(silent().polarity(Polarity.NEGATIVE).build()).build())
            .but("statement.no-content", dossier(silent().build()).build()),
        DecisionRow.of(
                "one person at a ceremony, on a visit to a place, or in a cancelled or failed"
                    + " meeting")
            .hasNoIssue(
                dossier(talks("carla").purpose(Purpose.CEREMONY).build()).build(),
                dossier(talks("carla").purpose(Purpose.VISIT).place("paris").build()).build(),
                dossier(talks("carla").status(Status.CANCELLED).build()).build(),
                dossier(talks("carla").status(Status.FAILED).build()).build())
            .but(
                ALONE,
                dossier(talks("carla").build()).build(),
                dossier(talks("carla").purpose(Purpose.VISIT).build()).build(),
                dossier(talks("france").build()).build()),
        DecisionRow.of("a phone call with a venue")
            .has(
                "meeting.remote-with-location",
                dossier(call().place("paris").build()).build(),
                dossier(call().place("paris", PlaceRole.VENUE).build()).build())
            .butNoIssue(
                dossier(call().place("paris", PlaceRole.ORIGIN).build()).build(),
                dossier(call().medium(Medium.IN_PERSON).place("paris").build()).build()),
        DecisionRow.of("a cabinet, a group or a format meets alone")
            .hasNoIssue(
                Stream.of(ActorKind.GOVERNMENT_BODY, ActorKind.GROUP, ActorKind.FORMAT)
                    .map(EventTableTest::meetsAlone)
                    .toArray(Dossier[]::new))
            .but(ALONE, meetsAlone(ActorKind.PERSON), meetsAlone(ActorKind.STATE)),
        DecisionRow.of(
                "a group, a format, a population or an international organization is the only party"
                    + " of a contract")
            .hasNoIssue(
                Stream.of(
                        ActorKind.GROUP,
                        ActorKind.FORMAT,
                        ActorKind.POPULATION,
                        ActorKind.INTERNATIONAL_ORGANIZATION)
                    .map(EventTableTest::agreesAlone)
                    .toArray(Dossier[]::new))
            .but(
                "agreement.too-few-parties",
                agreesAlone(ActorKind.COMPANY),
                agreesAlone(ActorKind.GOVERNMENT_BODY)),
        DecisionRow.of("a permission with `obligors` and without `beneficiaries`")
            .has(
                "agreement.permission-holder",
                provided(AgreementForm.DECREE, obliges(ProvisionKind.PERMISSION)))
            .butNoIssue(
                provided(AgreementForm.DECREE, obliges(ProvisionKind.PROHIBITION)),
                provided(
                    AgreementForm.DECREE, obliges(ProvisionKind.PERMISSION).beneficiary("carla"))),
        DecisionRow.of("a provision due on the 10th, in an agreement of the 21st")
            .has("agreement.deadline-too-early", due("2022-02-10"), due("2021"))
            .butNoIssue(due("2022-02-21"), due("2022-02"), due("2022-03-10")),
        DecisionRow.of(
                "a provision due before the time of an agreement that is in force, that was suspended,"
                    + " or that applied earlier according to its `validity`")
            .hasNoIssue(
                due("2022-02-10", AgreementStage.IN_FORCE, "2022-03-01"),
                due("2022-02-10", AgreementStage.SUSPENDED, "2022-03-01"),
                due("2022-02-10", AgreementStage.SIGNED, "2022-02-01"))
            .but(
                "agreement.deadline-too-early",
                due("2022-02-10", AgreementStage.SIGNED, "2022-03-01")),
        DecisionRow.of(
                "stage `in-force`, with a validity that ended before the publication, or begins after it")
            .has(
                VALIDITY,
                valid(AgreementStage.IN_FORCE, EventTime.until("2022-01-31")),
                valid(AgreementStage.IN_FORCE, EventTime.from("2022-04-01")))
            .butNoIssue(
                valid(AgreementStage.IN_FORCE, EventTime.until("2022-02-21")),
                valid(AgreementStage.IN_FORCE, EventTime.until("2022-01-31").asApproximate()),
                valid(AgreementStage.RATIFIED, EventTime.from("2022-04-01"))),
        DecisionRow.of("stage `expired`, with a validity that ends after the publication")
            .has(VALIDITY, valid(AgreementStage.EXPIRED, EventTime.during("2021", "2022-04-01")))
            .butNoIssue(
                valid(AgreementStage.EXPIRED, EventTime.during("2021", "2022-01-31")),
                valid(AgreementStage.TERMINATED, EventTime.during("2021", "2022-04-01"))),
        DecisionRow.of("stage `violated`, with a validity that ended before the publication")
            .hasNoIssue(valid(AgreementStage.VIOLATED, EventTime.until("2022-01-31")))
            .but(VALIDITY, valid(AgreementStage.IN_FORCE, EventTime.until("2022-01-31"))),
        DecisionRow.of("a decree of one state that permits or forbids something")
            .hasNoIssue(
                decree(AgreementForm.DECREE, ProvisionKind.PERMISSION),
                decree(AgreementForm.DECREE, ProvisionKind.PROHIBITION))
            .but(
                "agreement.too-few-parties",
                decree(AgreementForm.TREATY, ProvisionKind.PROHIBITION)));
  }

  private static Dossier due(String deadline) {
    return dossier(accord(deadline).build()).build();
  }

  private static Dossier due(String deadline, AgreementStage stage, String from) {
    return dossier(accord(deadline).stage(stage).validity(EventTime.from(from)).build()).build();
  }

  private static Dossier valid(AgreementStage stage, EventTime validity) {
    return dossier(
            article("a1").published("2022-02-21").build(),
            accord("2022-03-10").stage(stage).validity(validity).build())
        .build();
  }

  private static Agreement.Builder accord(String deadline) {
    return Agreement.builder()
        .id("accord")
        .status(Status.OCCURRED)
        .party("carla")
        .party("dora")
        .time(EventTime.on(2022, 2, 21))
        .provision(to -> to.text("en", "talk").deadline(EventTime.notAfter(deadline)));
  }

  private static Dossier updated(String published, String updated) {
    return dossier(article("a1").published(published).updated(updated).build()).build();
  }

  private static Statement.Builder silent() {
    return Statement.builder().id("s1").status(Status.OCCURRED).speaker("carla");
  }

  private static Dossier meetsAlone(ActorKind kind) {
    return dossier(Actor.of("abel", kind, "Abel"), talks("abel").build()).build();
  }

  private static Dossier agreesAlone(ActorKind kind) {
    return dossier(
            Actor.of("abel", kind, "Abel"),
            Agreement.builder()
                .id("contract")
                .status(Status.OCCURRED)
                .form(AgreementForm.CONTRACT)
                .party("abel")
                .build())
        .build();
  }

  private static Meeting.Builder call() {
    return talks("carla", "dora").medium(Medium.PHONE);
  }

  private static Dossier decree(AgreementForm form, ProvisionKind kind) {
    return provided(form, Provision.builder().kind(kind).beneficiary("carla"));
  }

  private static Dossier provided(AgreementForm form, Provision.Builder provision) {
    return dossier(
            Agreement.builder()
                .id("decree")
                .status(Status.OCCURRED)
                .form(form)
                .party("france")
                .provision(provision.text("en", "exports").build())
                .build())
        .build();
  }

  private static Provision.Builder obliges(ProvisionKind kind) {
    return Provision.builder().kind(kind).obligor("france");
  }

  private static Dossier shipTwice(boolean unnamed) {
    return dossier(
            Actor.builder()
                .id("ship")
                .kind(ActorKind.VEHICLE)
                .unnamed(unnamed)
                .name("en", "Albatross")
                .build(),
            attack().participant("ship").participant("ship").build())
        .build();
  }

  private static Dossier voted(String actor, Role role, String other, Role otherRole) {
    return only(vote(actor, role, other, otherRole));
  }

  private static Action.Builder vote(String actor, Role role, String other, Role otherRole) {
    return attack().kind(ActionKind.VOTE).participant(actor, role).participant(other, otherRole);
  }

  private static Dossier proxy(String represented) {
    return only(
        attack()
            .kind(ActionKind.VOTE)
            .participant("carla", Role.IN_FAVOUR)
            .participant(
                Participation.builder()
                    .actor("carla")
                    .role(Role.AGAINST)
                    .representing(represented)
                    .build()));
  }

  private static List<DecisionRow> actors() {
    return List.of(
        DecisionRow.of("two presidents of one state at the same time")
            .has(
                "actor.tenures-overlap",
                holders(
                    "President",
                    EventTime.during("2012", "2017"),
                    EventTime.during("2015", "2019")),
                holders("President", EventTime.during("2012", "2017"), EventTime.from("2015-06")),
                holders("President", EventTime.during("2012", "2017"), EventTime.until("2015-06")),
                presidents("President", "President of France"),
                presidents("President of the France", "President"))
            .butNoIssue(
                presidents("President", "President of the Senate"),
                holders("President", EventTime.during("2012", "2017"), EventTime.until("2012-06")),
                holders("President", EventTime.until("2017"), EventTime.until("2017")),
                holders(
                    "Minister", EventTime.during("2012", "2017"), EventTime.during("2015", "2019")),
                holders(
                    "President",
                    EventTime.during("2012", "2017-05-14"),
                    EventTime.during("2017-05-14", "2019")),
                holders("President", EventTime.from("2012"), EventTime.from("2015-06")),
                holders("President", EventTime.from("2017"), EventTime.during("2017-09", "2019"))),
        DecisionRow.of("in 2015 as president, an office held from 2017")
            .has("actor.affiliation-not-held", asPresident("2015"))
            .butNoIssue(asPresident("2018")),
        DecisionRow.of("a participant that represents itself")
            .has("actor.represents-itself", represents("carla"))
            .butNoIssue(represents("france")),
        DecisionRow.of("an actor named twice in one role")
            .has(
                "actor.repeated",
                voted("elders", Role.SUBJECT, "elders", Role.SUBJECT),
                voted("carla", Role.PARTICIPANT, "carla", Role.PARTICIPANT),
                shipTwice(false),
                dossier(talks("carla", "dora", "dora").build()).build(),
                dossier(statement("carla", "dora", "carla").build()).build())
            .butNoIssue(
                shipTwice(true),
                voted("elders", Role.SUBJECT, "elders", Role.INITIATOR),
                voted("elders", Role.SUBJECT, "carla", Role.SUBJECT),
                only(
                    attack()
                        .kind(ActionKind.VOTE)
                        .participant("carla", Role.SUBJECT)
                        .participant(
                            Participation.builder()
                                .actor("carla")
                                .role(Role.SUBJECT)
                                .representing("dora")
                                .build()))),
        DecisionRow.of("a group named twice without a role, as both sides of a fight")
            .hasNoIssue(
                only(attack().participant("elders").participant("elders")),
                voted("elders", Role.PARTICIPANT, "elders", Role.PARTICIPANT))
            .but("actor.repeated", only(attack().participant("carla").participant("carla"))),
        DecisionRow.of("one state in favour and against in one vote")
            .has("actor.roles-conflict", voted("france", Role.IN_FAVOUR, "france", Role.AGAINST))
            .butNoIssue(
                voted("france", Role.IN_FAVOUR, "carla", Role.AGAINST),
                voted("elders", Role.IN_FAVOUR, "elders", Role.AGAINST)),
        DecisionRow.of("one person in favour, and against on behalf of another person")
            .hasNoIssue(proxy("dora"))
            .but("actor.roles-conflict", voted("carla", Role.IN_FAVOUR, "carla", Role.AGAINST)),
        DecisionRow.of("a participant of a meeting who is also absent")
            .has(
                "actor.roles-conflict",
                dossier(talks("carla", "dora").participant("carla", Role.ABSENT).build()).build())
            .butNoIssue(
                dossier(talks("carla", "dora").participant("france", Role.ABSENT).build()).build()),
        DecisionRow.of("a participant of a conference of several days who is also absent")
            .hasNoIssue(alsoAbsent(EventTime.during("2022-02-21", "2022-02-23")))
            .but(
                "actor.roles-conflict",
                alsoAbsent(EventTime.during("2022-02-21T20:00", "2022-02-22T02:00"))),
        DecisionRow.of("a report that a state voted neither in favour nor against")
            .hasNoIssue(
                only(
                    vote("france", Role.IN_FAVOUR, "france", Role.AGAINST)
                        .polarity(Polarity.NEGATIVE)))
            .but("actor.roles-conflict", voted("france", Role.IN_FAVOUR, "france", Role.AGAINST)),
        DecisionRow.of("a dead person speaks")
            .has(
                "actor.outside-lifetime",
                dossier(died("2020"), statement("abel").time(EventTime.at("2022-02-21")).build())
                    .build(),
                dossier(died("2020"), at("2022-02-21").participant("abel", Role.INITIATOR).build())
                    .build())
            .butNoIssue(
                dossier(died("2023"), statement("abel").time(EventTime.at("2022-02-21")).build())
                    .build(),
                dossier(died("2020"), at("2022-02-21").participant("abel", Role.SUBJECT).build())
                    .build()));
  }

  private static Dossier represents(String represented) {
    return dossier(
            talks("dora")
                .participant(
                    Participation.builder().actor("carla").representing(represented).build())
                .build())
        .build();
  }

  private static Dossier presidents(String title, String otherTitle) {
    return dossier(
            holder("adam", title, EventTime.during("2012", "2017")),
            holder("bela", otherTitle, EventTime.during("2015", "2019")),
            statement("adam", "bela").build())
        .build();
  }

  private static Dossier alsoAbsent(EventTime time) {
    return dossier(talks("carla", "dora").participant("carla", Role.ABSENT).time(time).build())
        .build();
  }

  private static Dossier asPresident(String year) {
    return dossier(
            holder("abel", "President", EventTime.from("2017")),
            at(year)
                .participant(
                    Participation.builder().actor("abel").capacity("en", "president").build())
                .build())
        .build();
  }

  private static Actor died(String since) {
    return Actor.builder()
        .id("abel")
        .kind(ActorKind.PERSON)
        .name("Abel")
        .lifetime(EventTime.during("1950", since))
        .build();
  }

  private static Dossier region(String country, String state) {
    return dossier(
            Location.builder()
                .id("region")
                .kind(LocationKind.REGION)
                .name("Region")
                .country(country)
                .partOf("state")
                .build(),
            Location.builder()
                .id("state")
                .kind(LocationKind.COUNTRY)
                .name("State")
                .country(state)
                .build())
        .build();
  }

  private static List<DecisionRow> codes() {
    return List.of(
        DecisionRow.of("a region in `HK` that is part of a location in `CN`")
            .hasNoIssue(region("HK", "CN"), region("PS", "IL"))
            .but("location.country-mismatch", region("HK", "JP"), region("BE", "FR")),
        DecisionRow.of("one Wikidata id for two actors")
            .has(SHARED, identified(IdentifierScheme.WIKIDATA, "Q42", "Q42"))
            .butNoIssue(
                identified(IdentifierScheme.WIKIDATA, "Q42", "Q43"),
                identified(IdentifierScheme.CAMEO, "GOV", "GOV")),
        DecisionRow.of("one record number for two linked events")
            .hasNoIssue(recorded().relation("e1", RelationType.PART_OF, "e2").build())
            .but(SHARED, recorded().build()),
        DecisionRow.of(
                "one record number for two events that a negative `same-event` relation links")
            .hasNoIssue(recorded().relation(differs("e1", "e2")).build())
            .but(
                "relation.polarity-conflict",
                recorded()
                    .relation(differs("e1", "e2"))
                    .relation("e1", RelationType.SAME_EVENT, "e2")
                    .build()),
        DecisionRow.of(
                "a `same-event` relation from A to B, B to C, and a negative one from A to C")
            .has(
                "relation.polarity-conflict",
                joined(differs("e1", "e3")),
                joined(differs("e3", "e1")),
                joined(differs("e1", "e2")))
            .butNoIssue(
                joined(differs("e1", "e4")),
                joined(differs("e1", "e3", Attribution.builder().chain("carla").build()))),
        DecisionRow.of("an event causes another event; the same relation with a negative polarity")
            .has(
                "relation.polarity-conflict",
                caused(RelationType.CAUSES, "e1", "e2"),
                caused(
                    RelationType.CAUSES, "e1", "e2", Attribution.builder().chain("dora").build()))
            .butNoIssue(
                caused(RelationType.FOLLOWS, "e1", "e2"),
                caused(RelationType.CAUSES, "e2", "e1"),
                caused(
                    RelationType.CAUSES,
                    "e1",
                    "e2",
                    Attribution.builder().chain("carla").build(),
                    Attribution.builder().chain("dora").build())),
        DecisionRow.of("two relations with attributions form a cycle")
            .hasNoIssue(cycle(Attribution.builder().chain("carla").build()))
            .but("relation.cycle", cycle()),
        DecisionRow.of("the FIPS 10-4 code `UP05` of a region")
            .hasNoIssue(region("UP05"))
            .but("identifier.malformed", region("UP5")),
        DecisionRow.of("CAMEO code 215")
            .has("classification.unknown", classified(ClassificationScheme.CAMEO, "215"))
            .butNoIssue(
                classified(ClassificationScheme.CAMEO, "203"),
                classified(ClassificationScheme.UCDP, "215")),
        DecisionRow.of("a term with a colon, `acme:skirmish`")
            .hasNoIssue(only(attack().kind(ActionKind.of("acme:skirmish"))))
            .but(UNKNOWN, only(attack().kind(ActionKind.of("skirmish")))),
        DecisionRow.of("the kind `unspecified`")
            .hasNoIssue(only(attack().kind(ActionKind.of("unspecified"))))
            .but(UNKNOWN, only(attack().kind(ActionKind.of("unknown")))));
  }

  private static Dossier identified(IdentifierScheme scheme, String one, String other) {
    return dossier(
            Actor.builder()
                .id("abel")
                .kind(ActorKind.PERSON)
                .name("Abel")
                .identifier(Identifier.of(scheme, one))
                .build(),
            Actor.builder()
                .id("boris")
                .kind(ActorKind.PERSON)
                .name("Boris")
                .identifier(Identifier.of(scheme, other))
                .build())
        .build();
  }

  private static Dossier.Builder recorded() {
    Identifier record = Identifier.of(IdentifierScheme.ACLED, "UKR12345");
    return dossier(
        attack().identifier(record).build(), attack().id("e2").identifier(record).build());
  }

  private static Relation differs(String from, String to, Attribution... sources) {
    return Relation.of(from, RelationType.SAME_EVENT, to).toBuilder()
        .polarity(Polarity.NEGATIVE)
        .attributions(List.of(sources))
        .build();
  }

  /** Creates a dossier that contains four events; the first three are reports of one occurrence. */
  private static Dossier joined(Relation differs) {
    return dossier(
            attack().build(),
            attack().id("e2").build(),
            attack().id("e3").build(),
            attack().id("e4").build())
        .relation("e1", RelationType.SAME_EVENT, "e2")
        .relation("e2", RelationType.SAME_EVENT, "e3")
        .relation(differs)
        .build();
  }

  /**
   * Creates a dossier that contains two events and two relations between them. The first relation
   * has only the last of the given sources. The second relation is negative and has only the first
   * of the given sources.
   */
  private static Dossier caused(RelationType type, String from, String to, Attribution... sources) {
    List<Attribution> all = List.of(sources);
    return dossier(attack().build(), attack().id("e2").build())
        .relation(
            Relation.of("e1", RelationType.CAUSES, "e2").toBuilder()
                .attributions(all.subList(Math.max(0, all.size() - 1), all.size()))
                .build())
        .relation(
            Relation.of(from, type, to).toBuilder()
                .polarity(Polarity.NEGATIVE)
                .attributions(all.subList(0, Math.min(1, all.size())))
                .build())
        .build();
  }

  private static Dossier cycle(Attribution... sources) {
    return dossier(attack().build(), attack().id("e2").build())
        .relation(follows("e1", "e2", sources))
        .relation(follows("e2", "e1", sources))
        .build();
  }

  private static Relation follows(String from, String to, Attribution... sources) {
    return Relation.of(from, RelationType.FOLLOWS, to).toBuilder()
        .attributions(List.of(sources))
        .build();
  }

  private static Dossier region(String code) {
    return dossier(
            Location.builder()
                .id("donetsk")
                .kind(LocationKind.REGION)
                .name("Donetsk")
                .identifier(Identifier.of(IdentifierScheme.FIPS10_4, code))
                .build())
        .build();
  }

  private static Dossier classified(ClassificationScheme scheme, String code) {
    return only(attack().classification(Classification.of(scheme, code)));
  }
}

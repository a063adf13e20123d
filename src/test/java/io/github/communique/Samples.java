package io.github.communique;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.AgentKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.CompassPoint;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Gender;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PartOfDay;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.ProvisionKind;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Stance;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Sample objects with every property set: one object of each type, or two objects if some
 * properties of the type exclude each other. The golden files contain the JSON of these objects.
 */
public final class Samples {
  private Samples() {}

  /** Returns the samples, keyed by the names of their golden files. */
  public static Map<String, Object> all() {
    Map<String, Object> samples = new LinkedHashMap<>();
    samples.put("dossier", dossier());
    samples.put("article", article());
    samples.put("actor", actor());
    samples.put("actor-name", actorName());
    samples.put("affiliation", affiliation());
    samples.put("location", location());
    samples.put("coordinates", coordinates());
    samples.put("statement", statement());
    samples.put("quotation", quotation());
    samples.put("meeting", meeting());
    samples.put("agreement", agreement());
    samples.put("provision", provision());
    samples.put("action", action());
    samples.put("place", place());
    samples.put("participation", participation());
    samples.put("condition", condition());
    samples.put("attribution-chain", attributionToChain());
    samples.put("attribution-statement", attributionToStatement());
    samples.put("relation", relation());
    samples.put("time-at", timeAt());
    samples.put("time-lasted", timeLasted());
    samples.put("time-ongoing", timeOngoing());
    samples.put("time-between", timeBetween());
    samples.put("localized-text", text());
    samples.put("evidence", evidence());
    samples.put("classification", classification());
    samples.put("quantity", quantity());
    samples.put("identifier", identifier());
    samples.put("provenance", provenance());
    samples.put("revision", revision());
    return samples;
  }

  /** Returns the model type of a sample. */
  public static Class<?> typeOf(Object sample) {
    return ModelTypes.all().filter(type -> type.isInstance(sample)).findFirst().orElseThrow();
  }

  public static Dossier dossier() {
    return Dossier.builder()
        .formatVersion("1.0")
        .id("urn:uuid:0d1f7c2e-6a0f-4c57-9d0e-3a2f5a0b9e11")
        .add(article(), actor(), location(), statement(), meeting(), agreement(), action())
        .relation(relation())
        .provenance(provenance())
        .revision(revision())
        .extension("acme:batch", 7)
        .build();
  }

  static Article article() {
    return Article.builder()
        .id("a1")
        .headline(text())
        .language("id")
        .publisher("Example News")
        .authors(Arrays.asList("Ani Wijaya", "Budi"))
        .section("Internasional")
        .dateline("paris")
        .url("https://news.example/2022/02/21/1?a=b&c=d")
        .published("2022-02-21")
        .updated("2022-02-21T15:05+07:00")
        .embargoedUntil("2022-02-21T06:00Z")
        .correction("en", "an earlier version had another day")
        .retrieved("2022-02-22T00:00:00.000Z")
        .text("Elysée: \"kata-kata\"\n\tdan \\ \u2028 😀 é e\u0301 \u202eabc\u202c \u0001 <b>")
        .textDigest("sha-256:" + "0123456789abcdef".repeat(4))
        .licence("CC-BY-4.0")
        .identifier(identifier())
        .extension("acme:sentiment", new BigDecimal("0.50"))
        .build();
  }

  static Actor actor() {
    return Actor.builder()
        .id("macron")
        .kind(ActorKind.PERSON)
        .unnamed(true)
        .name(text())
        .alias("fr", "le président")
        .alias("en", "the president")
        .otherName(actorName())
        .lifetime(EventTime.builder().from(PartialDateTime.parse("1977-12-21")).build())
        .gender(Gender.MALE)
        .country("FR")
        .basedIn("paris")
        .partOf("elysee")
        .member("adviser")
        .affiliation(affiliation())
        .quantity(quantity())
        .identifier(identifier())
        .note("en", "a remark")
        .extension("acme:followers", 10)
        .build();
  }

  static ActorName actorName() {
    return ActorName.builder()
        .text("fr", "le candidat")
        .period(EventTime.until("2017-05-14"))
        .certainty(Certainty.PROBABLE)
        .attribution(attributionToChain())
        .evidence(evidence())
        .extension("acme:slang", true)
        .build();
  }

  static Affiliation affiliation() {
    return Affiliation.builder()
        .kind(AffiliationKind.GOVERNING)
        .title("fr", "président")
        .organization("france")
        .former(true)
        .period(EventTime.since("2017-05-14"))
        .certainty(Certainty.POSSIBLE)
        .attribution(attributionToStatement())
        .evidence(evidence())
        .extension("acme:paid", true)
        .build();
  }

  static Location location() {
    return Location.builder()
        .id("minsk-city")
        .kind(LocationKind.CITY)
        .name("be", "Мінск")
        .alias("en", "Minsk")
        .country("BY")
        .partOf("belarus")
        .coordinates(coordinates())
        .precision(LocationPrecision.CITY)
        .classification(classification())
        .identifier(identifier())
        .note("en", "a remark")
        .extension("acme:map", Arrays.asList(1, null, "x"))
        .build();
  }

  static Coordinates coordinates() {
    return Coordinates.builder()
        .latitude(53.9)
        .longitude(-27.5666667)
        .uncertaintyMetres(1000)
        .extension("acme:datum", "WGS 84")
        .build();
  }

  static Statement statement() {
    return common(Statement.builder().id("promise"))
        .act(SpeechAct.PROMISE)
        .channel(Channel.PRESS_RELEASE)
        .speaker(participation())
        .audience("macron", "press")
        .target("ukraine")
        .quotation(quotation())
        .during("call")
        .about("withdrawal", "belarus", "a1", "macron")
        .build();
  }

  static Quotation quotation() {
    return Quotation.builder()
        .form(QuotationForm.INDIRECT)
        .text("en", "he intends to withdraw the troops")
        .extension("acme:marks", "none")
        .build();
  }

  static Meeting meeting() {
    return common(Meeting.builder().id("call"))
        .name("en", "the call")
        .purpose(Purpose.CONSULT)
        .medium(Medium.PHONE)
        .duration(Duration.ofMinutes(105))
        .participant(participation())
        .participant("putin")
        .build();
  }

  static Agreement agreement() {
    return common(Agreement.builder().id("minsk"))
        .name("id", "protokol Minsk")
        .form(AgreementForm.PROTOCOL)
        .stage(AgreementStage.SIGNED)
        .party(participation())
        .provision(provision())
        .reachedAt("call")
        .validity(EventTime.since("2014-09-05"))
        .build();
  }

  static Provision provision() {
    return Provision.builder()
        .text("en", "to withdraw the troops")
        .kind(ProvisionKind.OBLIGATION)
        .obligor("russia")
        .beneficiary("ukraine")
        .condition(condition())
        .quantity(quantity())
        .deadline(EventTime.notAfter("2014-12"))
        .fulfilledBy("withdrawal")
        .extension("acme:paragraph", 4)
        .build();
  }

  static Action action() {
    return common(Action.builder().id("withdrawal"))
        .kind(ActionKind.WITHDRAW_FORCES)
        .instrument(Instrument.DRONE)
        .instrument(Instrument.of("barge"))
        .duration(Duration.ofDays(19))
        .participant(participation())
        .build();
  }

  private static <B extends EventBuilder<B>> B common(B builder) {
    return builder
        .summary("en", "in one sentence")
        .status(Status.INTENDED)
        .polarity(Polarity.NEGATIVE)
        .certainty(Certainty.PROBABLE)
        .asOf(PartialDateTime.parse("2022-02-21"))
        .time(timeAt())
        .place(place())
        .topic("en", "a ceasefire")
        .condition(condition())
        .article("a1")
        .attribution(attributionToChain())
        .attribution(attributionToStatement())
        .identifier(identifier())
        .classification(classification())
        .quantity(quantity())
        .evidence(evidence())
        .confidence(80)
        .rank(Rank.PREFERRED)
        .extension("acme:row", 12);
  }

  static Place place() {
    return Place.builder()
        .location("belarus")
        .role(PlaceRole.ORIGIN)
        .distance(Quantity.builder().kind(QuantityKind.MEASUREMENT).best(12).unit("km").build())
        .direction(CompassPoint.NORTH)
        .extension("acme:exact", false)
        .build();
  }

  static Participation participation() {
    return Participation.builder()
        .actor("putin")
        .role(Role.INITIATOR)
        .certainty(Certainty.PROBABLE)
        .capacity("en", "as President")
        .representing("russia")
        .location("moscow")
        .extension("acme:seat", 1)
        .build();
  }

  static Condition condition() {
    return Condition.builder()
        .kind(ConditionKind.AFTER_COMPLETION)
        .event("exercise")
        .delay(Quantity.builder().kind(QuantityKind.DURATION).high(14).unit("day").build())
        .text("en", "once the exercise is over")
        .extension("acme:strict", true)
        .build();
  }

  static Attribution attributionToChain() {
    return Attribution.builder()
        .chain("putin", "elysee")
        .cue("id", "kata")
        .dateline("paris")
        .extension("acme:tone", "calm")
        .build();
  }

  static Attribution attributionToStatement() {
    return Attribution.builder().statement("promise").build();
  }

  static Relation relation() {
    return Relation.builder()
        .from("call")
        .type(RelationType.AIMS_AT)
        .to("minsk")
        .polarity(Polarity.NEGATIVE)
        .certainty(Certainty.POSSIBLE)
        .attribution(attributionToStatement())
        .evidence(evidence())
        .note("en", "a remark")
        .extension("acme:weight", 3)
        .build();
  }

  static EventTime timeAt() {
    return EventTime.builder()
        .at(PartialDateTime.of(2022, 2, 21))
        .recurring(true)
        .approximate(true)
        .uncertain(true)
        .partOfDay(PartOfDay.MORNING)
        .text("id", "Senin (21/2/2022)")
        .zone("Europe/Moscow")
        .extension("acme:parsed", true)
        .build();
  }

  static EventTime timeLasted() {
    return EventTime.during("2022-02-10", "2022-02-20T23:59:59+03:00");
  }

  static EventTime timeOngoing() {
    return EventTime.since("2014");
  }

  static EventTime timeBetween() {
    return EventTime.between("2022-02", "2022-03-01T12:00");
  }

  static LocalizedText text() {
    return LocalizedText.builder()
        .value("Prancis")
        .language("id")
        .translation("fr", "France")
        .translation("zh-Hant", "法國")
        .extension("acme:script", "Latn")
        .build();
  }

  static Evidence evidence() {
    return Evidence.builder()
        .article("a1")
        .part(ArticlePart.HEADLINE)
        .start(0)
        .end(11)
        .exact("kata-kata")
        .prefix("\"")
        .suffix("\"")
        .extension("acme:sentence", 2)
        .build();
  }

  static Classification classification() {
    return Classification.builder()
        .scheme(ClassificationScheme.CAMEO)
        .code("036")
        .label("Express intent to meet or negotiate")
        .extension("acme:by", "a person")
        .build();
  }

  static Quantity quantity() {
    return Quantity.builder()
        .kind(QuantityKind.TROOPS)
        .item("en", "reservists")
        .stance(Stance.IN_FAVOUR)
        .among("russian-forces")
        .low(1000)
        .lowExclusive(true)
        .best(new BigDecimal("1500.5"))
        .high(2000)
        .highExclusive(true)
        .approximate(true)
        .previous(new BigDecimal("0.30000000000000004"))
        .unit("persons")
        .base("en", "those called up")
        .per("month")
        .period(EventTime.during("2022-01", "2022-02"))
        .text("en", "more than a thousand")
        .extension("acme:rounded", true)
        .build();
  }

  static Identifier identifier() {
    return Identifier.builder()
        .scheme(IdentifierScheme.WIKIDATA)
        .value("Q142")
        .uri("http://www.wikidata.org/entity/Q142")
        .extension("acme:checked", "2022-02-21")
        .build();
  }

  static Provenance provenance() {
    return Provenance.builder()
        .agent("coder 7")
        .kind(AgentKind.PERSON)
        .version("2")
        .created("2022-02-22T08:30:00Z")
        .note("a remark")
        .extension("acme:shift", "night")
        .build();
  }

  static Revision revision() {
    return Revision.builder()
        .number(2)
        .status(RevisionStatus.CORRECTED)
        .modified("2022-02-23")
        .reason("a wrong day")
        .extension("acme:ticket", "T-1")
        .build();
  }
}

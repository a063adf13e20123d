package io.github.communique.benchmark;

import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ActorKind;
import io.github.communique.vocabulary.AgentKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.LocationKind;
import io.github.communique.vocabulary.LocationPrecision;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/**
 * Plain records for the format, with one record type per object type. An absent value is null, and
 * a reference is an id. Structure checks are omitted. The values have the same types as in the
 * library (terms, partial dates, durations, decimals), so that the mapper and the library decode
 * the same values. Therefore, the difference in speed is the cost of the library's checks. The
 * mapper omits null properties.
 */
final class PlainRecords {
  private PlainRecords() {}

  record Dossier(
      String formatVersion,
      String id,
      List<Article> articles,
      List<Actor> actors,
      List<Location> locations,
      List<Statement> statements,
      List<Meeting> meetings,
      List<Agreement> agreements,
      List<Action> actions,
      List<Relation> relations,
      Provenance provenance,
      Revision revision) {}

  record Article(
      String id,
      Text headline,
      String language,
      String publisher,
      List<String> authors,
      String section,
      String url,
      PartialDateTime published,
      PartialDateTime updated,
      PartialDateTime retrieved,
      String text,
      String textDigest,
      String licence,
      List<Identifier> identifiers) {}

  record Text(String value, String language, Map<String, String> translations) {}

  record Identifier(IdentifierScheme scheme, String value, String uri) {}

  record Actor(
      String id,
      ActorKind kind,
      Boolean unnamed,
      Text name,
      List<Text> aliases,
      String country,
      String partOf,
      List<String> members,
      List<Affiliation> affiliations,
      List<Identifier> identifiers,
      Text note) {}

  record Affiliation(Text title, String organization, Time period) {}

  record Time(
      PartialDateTime at,
      PartialDateTime from,
      PartialDateTime to,
      PartialDateTime earliest,
      PartialDateTime latest,
      Boolean ongoing,
      Boolean approximate,
      Boolean uncertain,
      Text text,
      String zone) {}

  record Location(
      String id,
      LocationKind kind,
      Text name,
      List<Text> aliases,
      String country,
      String partOf,
      Coordinates coordinates,
      LocationPrecision precision,
      List<Identifier> identifiers,
      Text note) {}

  record Coordinates(Double latitude, Double longitude, Double uncertaintyMetres) {}

  record Statement(
      EventType type,
      String id,
      Text summary,
      Status status,
      Polarity polarity,
      Certainty certainty,
      PartialDateTime asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      SpeechAct act,
      Channel channel,
      List<Participation> speakers,
      List<String> audience,
      List<String> targets,
      Quotation quotation,
      String during,
      List<String> about,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      Rank rank) {}

  record Meeting(
      EventType type,
      String id,
      Text summary,
      Status status,
      Polarity polarity,
      Certainty certainty,
      PartialDateTime asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      Text name,
      Purpose purpose,
      Medium medium,
      Duration duration,
      List<Participation> participants,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      Rank rank) {}

  record Agreement(
      EventType type,
      String id,
      Text summary,
      Status status,
      Polarity polarity,
      Certainty certainty,
      PartialDateTime asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      Text name,
      AgreementForm form,
      AgreementStage stage,
      List<Participation> parties,
      List<Provision> provisions,
      String reachedAt,
      Time validity,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      Rank rank) {}

  record Action(
      EventType type,
      String id,
      Text summary,
      Status status,
      Polarity polarity,
      Certainty certainty,
      PartialDateTime asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      ActionKind kind,
      List<Participation> participants,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      Rank rank) {}

  record Place(String location, PlaceRole role) {}

  record Participation(
      String actor, Role role, Text capacity, String representing, String location) {}

  record Quotation(QuotationForm form, Text text) {}

  record Condition(ConditionKind kind, String event, Text text) {}

  record Attribution(List<String> chain, String statement, Text cue, String dateline) {}

  record Classification(ClassificationScheme scheme, String code, String label) {}

  record Quantity(
      QuantityKind of,
      String among,
      BigDecimal low,
      BigDecimal best,
      BigDecimal high,
      String unit,
      Text text) {}

  record Evidence(
      String article,
      ArticlePart in,
      Integer start,
      Integer end,
      String exact,
      String prefix,
      String suffix) {}

  record Provision(
      Text text,
      List<String> obligors,
      List<String> beneficiaries,
      List<Condition> conditions,
      List<Quantity> quantities,
      Time deadline,
      List<String> fulfilledBy) {}

  record Relation(
      String from,
      RelationType type,
      String to,
      Polarity polarity,
      Certainty certainty,
      List<Attribution> attributions,
      List<Evidence> evidence,
      Text note) {}

  record Provenance(
      String agent, AgentKind kind, String version, PartialDateTime created, String note) {}

  record Revision(Integer number, RevisionStatus status, PartialDateTime modified, String reason) {}
}

package io.github.communique.benchmark;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The format as a program without this library would have it: a record for each object, null where
 * nothing is said, strings for times and words, and no checks. What the format adds to it in
 * safety, the library has to pay for. The mapper leaves out what is null.
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
      String published,
      String updated,
      String retrieved,
      String text,
      String textDigest,
      String licence,
      List<Identifier> identifiers) {}

  record Text(String value, String language, Map<String, String> translations) {}

  record Identifier(String scheme, String value, String uri) {}

  record Actor(
      String id,
      String kind,
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
      String at,
      String from,
      String to,
      String earliest,
      String latest,
      Boolean ongoing,
      Boolean approximate,
      Boolean uncertain,
      Text text,
      String zone) {}

  record Location(
      String id,
      String kind,
      Text name,
      List<Text> aliases,
      String country,
      String partOf,
      Coordinates coordinates,
      String precision,
      List<Identifier> identifiers,
      Text note) {}

  record Coordinates(Double latitude, Double longitude, Double uncertaintyMetres) {}

  record Statement(
      String type,
      String id,
      Text summary,
      String status,
      String polarity,
      String certainty,
      String asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      String act,
      String channel,
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
      String rank) {}

  record Meeting(
      String type,
      String id,
      Text summary,
      String status,
      String polarity,
      String certainty,
      String asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      Text name,
      String purpose,
      String medium,
      String duration,
      List<Participation> participants,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      String rank) {}

  record Agreement(
      String type,
      String id,
      Text summary,
      String status,
      String polarity,
      String certainty,
      String asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      Text name,
      String form,
      String stage,
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
      String rank) {}

  record Action(
      String type,
      String id,
      Text summary,
      String status,
      String polarity,
      String certainty,
      String asOf,
      Time time,
      List<Place> places,
      List<Text> topics,
      String kind,
      List<Participation> participants,
      List<Condition> conditions,
      List<String> articles,
      List<Attribution> attributions,
      List<Identifier> identifiers,
      List<Classification> classifications,
      List<Quantity> quantities,
      List<Evidence> evidence,
      Integer confidence,
      String rank) {}

  record Place(String location, String role) {}

  record Participation(
      String actor, String role, Text capacity, String representing, String location) {}

  record Quotation(String form, Text text) {}

  record Condition(String kind, String event, Text text) {}

  record Attribution(List<String> chain, String statement, Text cue, String dateline) {}

  record Classification(String scheme, String code, String label) {}

  record Quantity(
      String of,
      String among,
      BigDecimal low,
      BigDecimal best,
      BigDecimal high,
      String unit,
      Text text) {}

  record Evidence(
      String article,
      String in,
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
      String type,
      String to,
      String polarity,
      String certainty,
      List<Attribution> attributions,
      List<Evidence> evidence,
      Text note) {}

  record Provenance(String agent, String kind, String version, String created, String note) {}

  record Revision(Integer number, String status, String modified, String reason) {}
}

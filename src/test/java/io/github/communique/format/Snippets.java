package io.github.communique.format;

import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The snippets that editors insert for an object, in the form of VS Code's {@code defaultSnippets}.
 * {@code ${1:text}} is the first placeholder; a value that starts with {@code ^} is inserted
 * without quotation marks.
 */
final class Snippets {
  /** The snippets for each type, as a map from labels to bodies. */
  private static final Map<String, Map<String, String>> BODIES =
      Map.ofEntries(
          Map.entry(
              "Dossier",
              Map.of(
                  "New dossier",
                  """
                  {"formatVersion": "1.0", "id": "${1:https://example.org/dossiers/1}",
                   "articles": [{"id": "${2:a1}", "language": "${3:en}"}]}
                  """)),
          Map.entry(
              "Article",
              Map.of(
                  "New article",
                  """
                  {"id": "${1:a1}", "headline": {"value": "${2:headline}", "language": "${3:en}"},
                   "language": "${4:en}", "publisher": "${5:publisher}", "published": "${6:2022-02-21}"}
                  """)),
          Map.entry(
              "Actor",
              Map.of(
                  "New actor",
                  """
                  {"id": "${1:macron}", "kind": "${2:person}", "name": {"value": "${3:name}"}}
                  """)),
          Map.entry(
              "Location",
              Map.of(
                  "New location",
                  """
                  {"id": "${1:paris}", "kind": "${2:city}", "name": {"value": "${3:name}"}}
                  """)),
          Map.entry(
              "Statement",
              Map.of(
                  "New statement",
                  """
                  {"type": "statement", "id": "${1:s1}", "status": "occurred",
                   "speakers": [{"actor": "${2:actor}"}], "quotation": {"form": "${3:indirect}",
                   "text": {"value": "${4:words}", "language": "${5:en}"}}}
                  """)),
          Map.entry(
              "Meeting",
              Map.of(
                  "New meeting",
                  """
                  {"type": "meeting", "id": "${1:m1}", "status": "${2:occurred}",
                   "time": {"at": "${3:2022-02-21}"}, "medium": "${4:phone}",
                   "participants": [{"actor": "${5:actor}"}]}
                  """)),
          Map.entry(
              "Agreement",
              Map.of(
                  "New agreement",
                  """
                  {"type": "agreement", "id": "${1:g1}", "status": "${2:occurred}",
                   "form": "${3:ceasefire}", "parties": [{"actor": "${4:actor}"}]}
                  """)),
          Map.entry(
              "Action",
              Map.of(
                  "New action",
                  """
                  {"type": "action", "id": "${1:x1}", "status": "${2:occurred}",
                   "kind": "${3:attack}", "participants": [{"actor": "${4:actor}"}]}
                  """)),
          Map.entry(
              "EventTime",
              Map.of(
                  "On a day",
                  "{\"at\": \"${1:2022-02-21}\"}",
                  "All the time from a day to another",
                  "{\"from\": \"${1:2022-02-10}\", \"to\": \"${2:2022-02-20}\"}",
                  "Once, between two days",
                  "{\"earliest\": \"${1:2022-02-10}\", \"latest\": \"${2:2022-02-20}\"}",
                  "In words",
                  "{\"text\": {\"value\": \"${1:words}\", \"language\": \"${2:en}\"}}")),
          Map.entry(
              "LocalizedText",
              Map.of("New text", "{\"value\": \"${1:text}\", \"language\": \"${2:en}\"}")),
          Map.entry(
              "Participation",
              Map.of(
                  "New participation", "{\"actor\": \"${1:actor}\", \"role\": \"${2:target}\"}")),
          Map.entry(
              "Attribution",
              Map.of(
                  "A chain of actors",
                  "{\"chain\": [\"${1:actor}\"]}",
                  "A statement",
                  "{\"statement\": \"${1:s1}\"}")),
          Map.entry(
              "Evidence",
              Map.of("New evidence", "{\"article\": \"${1:a1}\", \"exact\": \"${2:words}\"}")),
          Map.entry(
              "Quantity",
              Map.of("New quantity", "{\"of\": \"${1:fatalities}\", \"best\": \"^${2:5}\"}")),
          Map.entry(
              "Condition", Map.of("An event", "{\"kind\": \"${1:if}\", \"event\": \"${2:m1}\"}")),
          Map.entry(
              "Relation",
              Map.of(
                  "New relation",
                  "{\"from\": \"${1:m1}\", \"type\": \"${2:part-of}\", \"to\": \"${3:m2}\"}")));

  private Snippets() {}

  /** Adds the snippets for a type to the definition of the type. */
  static void addTo(ObjectNode definition, String type) {
    Map<String, String> bodies = BODIES.get(type);
    if (bodies != null) {
      ArrayNode snippets = definition.putArray("defaultSnippets");
      new java.util.TreeMap<>(bodies)
          .forEach(
              (label, body) ->
                  snippets.addObject().put("label", label).set("body", JsonPages.parse(body)));
    }
  }
}

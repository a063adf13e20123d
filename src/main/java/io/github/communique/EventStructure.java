package io.github.communique;

import io.github.communique.internal.structure.StructureCheck;

/** The part of the check of structure that all events share. */
final class EventStructure {
  private EventStructure() {}

  static StructureCheck check(Class<? extends Event> type, Event event) {
    return new StructureCheck(type)
        .id(event.id())
        .required("status", event.status())
        .required("polarity", event.polarity())
        .required("certainty", event.certainty())
        .elements("places", event.places())
        .elements("topics", event.topics())
        .elements("conditions", event.conditions())
        .elements("articles", event.articles())
        .elements("attributions", event.attributions())
        .elements("identifiers", event.identifiers())
        .elements("classifications", event.classifications())
        .elements("quantities", event.quantities())
        .elements("evidence", event.evidence())
        .range("confidence", event.confidence(), 0, 100)
        .required("rank", event.rank())
        .extensions(event.extensions());
  }
}

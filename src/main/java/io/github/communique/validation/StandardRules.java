package io.github.communique.validation;

import java.util.List;
import java.util.stream.Stream;

/** The library's own rules, a file for each family of codes. */
final class StandardRules {
  static final List<Rule> ALL =
      Stream.of(
              IdRules.ALL,
              RefRules.ALL,
              ObjectRules.ALL,
              TextRules.ALL,
              VocabularyRules.ALL,
              CodeListRules.ALL,
              TimeRules.ALL,
              ActorRules.ALL,
              LocationRules.ALL,
              StatementRules.ALL,
              MeetingRules.ALL,
              AgreementRules.ALL,
              AttributionRules.ALL,
              ConditionRules.ALL,
              RelationRules.ALL,
              QuantityRules.ALL,
              EvidenceRules.ALL,
              OccurrenceRules.ALL,
              DossierRules.ALL)
          .flatMap(List::stream)
          .toList();

  private StandardRules() {}
}

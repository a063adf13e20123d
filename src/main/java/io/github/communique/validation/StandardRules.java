package io.github.communique.validation;

import java.util.List;
import java.util.stream.Stream;

/** The library's own rules, a file for each family of codes. */
final class StandardRules {
  static final List<Rule> ALL =
      Stream.of(
              IdRules.ALL,
              RefRules.ALL,
              TimeRules.ALL,
              MeetingRules.ALL,
              AgreementRules.ALL,
              RelationRules.ALL,
              OccurrenceRules.ALL)
          .flatMap(List::stream)
          .toList();

  private StandardRules() {}
}

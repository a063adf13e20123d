package io.github.communique.validation;

import io.github.communique.Statement;
import io.github.communique.vocabulary.SpeechAct;
import java.util.List;

/** {@code statement.*}: somebody says something. */
final class StatementRules {
  static final List<Rule> ALL =
      List.of(
          Rule.each(Statement.class, StatementRules::hasASpeaker),
          Rule.each(Statement.class, StatementRules::saysSomething));

  private StatementRules() {}

  private static void hasASpeaker(Statement statement, Spot at) {
    if (statement.speakers().isEmpty()) {
      Code.STATEMENT_NO_SPEAKER.report(
          at,
          Kinds.named(statement) + " has no speaker",
          "one without a name can be an unnamed actor");
    }
  }

  /** What is still to be said, and what is left unsaid, has no content to give. */
  private static void saysSomething(Statement statement, Spot at) {
    boolean hasContent =
        statement.quotation().isPresent()
            || !statement.about().isEmpty()
            || !statement.topics().isEmpty()
            || !statement.targets().isEmpty();
    boolean needsNone =
        statement.status().isAhead()
            || statement.act().filter(SpeechAct.DECLINE_COMMENT::equals).isPresent();
    if (!hasContent && !needsNone) {
      Code.STATEMENT_NO_CONTENT.report(
          at,
          Kinds.named(statement) + " has neither a quotation nor anything it is about",
          "words that are not quoted are a quotation of form indirect");
    }
  }
}

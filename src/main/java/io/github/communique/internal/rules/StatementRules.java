package io.github.communique.internal.rules;

import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.vocabulary.SpeechAct;

/** {@code statement.*}: somebody says something. */
final class StatementRules {
  private StatementRules() {}

  static void check(Statement statement, Trail at) {
    hasASpeaker(statement, at);
    saysSomething(statement, at);
  }

  private static void hasASpeaker(Statement statement, Trail at) {
    if (statement.speakers().isEmpty()) {
      Code.STATEMENT_NO_SPEAKER.report(
          at.spot(),
          Kinds.named(statement) + " has no speaker",
          "one without a name can be an unnamed actor");
    }
  }

  /** What is still to be said, and what is left unsaid, has no content to give. */
  private static void saysSomething(Statement statement, Trail at) {
    boolean hasContent =
        statement.quotation().isPresent()
            || !statement.about().isEmpty()
            || !statement.topics().isEmpty()
            || !statement.targets().isEmpty()
            || !statement.classifications().isEmpty();
    boolean needsNone =
        statement.status().isAhead()
            || statement.act().filter(SpeechAct.DECLINE_COMMENT::equals).isPresent();
    if (!hasContent && !needsNone) {
      Code.STATEMENT_NO_CONTENT.report(
          at.spot(),
          Kinds.named(statement) + " has neither a quotation nor anything it is about",
          "words that are not quoted are a quotation of form indirect");
    }
  }
}

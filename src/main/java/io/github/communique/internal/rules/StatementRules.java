package io.github.communique.internal.rules;

import io.github.communique.Actor;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;

/** The {@code statement.*} rules, which check the speakers and the content of statements. */
final class StatementRules {
  private StatementRules() {}

  static void check(Statement statement, Trail at) {
    hasASpeaker(statement, at);
    saysSomething(statement, at);
    isNotAboutItself(statement, at);
    if (statement.speakers().size() == 1) {
      speaksToOthers(statement, statement.speakers().get(0).actor(), at);
    }
  }

  private static void isNotAboutItself(Statement statement, Trail at) {
    for (int i = 0, count = statement.about().size(); i < count; i++) {
      if (statement.about().get(i).id().equals(statement.id())) {
        Code.STATEMENT_SELF.report(
            at.within("about", i),
            Kinds.named(statement) + " is about itself",
            "set \"about\" to other objects, and write the words of the statement in"
                + " \"quotation\"");
      }
    }
  }

  /**
   * Reports a statement whose only speaker is also its audience or one of its sources. If a
   * statement has several speakers, one speaker can address another speaker or report the joint
   * statement.
   */
  private static void speaksToOthers(Statement statement, Ref<Actor> speaker, Trail at) {
    for (int i = 0, count = statement.audience().size(); i < count; i++) {
      if (statement.audience().get(i).equals(speaker)) {
        Code.STATEMENT_SPEAKER_REPEATED.report(
            at.within("audience", i),
            "\"%s\" is both the speaker of %s and a member of its audience"
                .formatted(speaker, Kinds.named(statement)),
            "set \"audience\" to the actors that the speaker addresses");
      }
    }
    for (int i = 0, count = statement.attributions().size(); i < count; i++) {
      int place = statement.attributions().get(i).chain().indexOf(speaker);
      if (place >= 0) {
        Code.STATEMENT_SPEAKER_REPEATED.report(
            at.within("attributions", i).within("chain", place),
            "\"" + speaker + "\" is both the speaker and a source of " + Kinds.named(statement),
            "\"attributions\" must name the sources that report the statement, not the speaker");
      }
    }
  }

  /**
   * Reports a statement without a speaker. A negative statement does not require a speaker, because
   * the statement was not made. A further report of a statement need not repeat the speaker.
   */
  private static void hasASpeaker(Statement statement, Trail at) {
    if (statement.speakers().isEmpty()
        && statement.polarity() != Polarity.NEGATIVE
        && !at.inspection().isFurtherReport(statement)) {
      Code.STATEMENT_NO_SPEAKER.report(
          at.site(),
          Kinds.named(statement) + " has no speaker",
          "add an unnamed actor if the report does not name the speaker");
    }
  }

  /**
   * Reports a statement without content. A planned, cancelled or negative statement does not
   * require content, nor does a further report of another statement or a refusal to comment.
   */
  private static void saysSomething(Statement statement, Trail at) {
    boolean hasContent =
        statement.quotation().isPresent()
            || !statement.about().isEmpty()
            || !statement.topics().isEmpty()
            || !statement.targets().isEmpty()
            || !statement.classifications().isEmpty();
    boolean needsNone =
        statement.status().isAhead()
            || statement.status() == Status.CANCELLED
            || statement.polarity() == Polarity.NEGATIVE
            || statement.act().filter(SpeechAct.DECLINE_COMMENT::equals).isPresent();
    if (!hasContent && !needsNone && !at.inspection().isFurtherReport(statement)) {
      Code.STATEMENT_NO_CONTENT.report(
          at.site(),
          Kinds.named(statement) + " has neither \"quotation\" nor \"about\"",
          "represent a paraphrase as a quotation with the form \"indirect\"");
    }
  }
}

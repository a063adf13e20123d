package io.github.communique.examples.generator;

import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.time.YearMonth;
import java.util.Locale;

/** The values of {@code distribution.properties}; the comments in that file explain each value. */
final class Distribution {
  /** The kind of story in a dossier. */
  enum Kind {
    CALL,
    VISIT,
    TALKS,
    PROMISE,
    AGREEMENT,
    ACTION
  }

  /** The form in which a time is stated. */
  enum Given {
    DAY,
    CLOCK,
    MONTH,
    BOUNDS,
    WORDS
  }

  final Weights<Phrases> language;
  final Weights<YearMonth> month;
  final double publishedClock;
  final Weights<String> section;
  final double peopleExponent;
  final double sameStanding;
  final double representing;
  final Weights<Kind> story;
  final Weights<Integer> stories;
  final Weights<Medium> callMedium;
  final Weights<Purpose> purpose;
  final double durationTold;
  final double durationMedian;
  final double durationSpread;
  final double topic;
  final double meetingStatement;
  final double meetingFollowUp;
  final Weights<SpeechAct> act;
  final Weights<QuotationForm> quotation;
  final Weights<Channel> channel;
  final double channelTold;
  final double statementAbout;
  final double statementCondition;
  final Weights<AgreementForm> form;
  final Weights<ActionKind> kind;
  final double quantity;
  final Weights<Status> status;
  final Weights<Certainty> certainty;
  final double negative;
  final double denied;
  final double contradicted;
  final Weights<Given> time;
  final Weights<Integer> sources;
  final double evidence;
  final double revisionTold;
  final int revisionEvery;
  final double revisionLate;
  final Weights<RevisionStatus> revisionStatus;

  Distribution(Settings lines) {
    language = lines.weights("language", Phrases::of);
    month = lines.weights("month", YearMonth::parse);
    publishedClock = lines.probability("published.clock");
    section = lines.weights("section", word -> word);
    peopleExponent = lines.number("people.exponent", 0, 5);
    sameStanding = lines.probability("people.sameStanding");
    representing = lines.probability("representing");
    story = lines.weights("story", word -> word(Kind.class, word));
    stories = lines.weights("stories", word -> count(word, 1, 200));
    callMedium = lines.weights("medium.call", Medium::of);
    purpose = lines.weights("purpose", Purpose::of);
    durationTold = lines.probability("duration.told");
    durationMedian = lines.number("duration.median", 1, 10_000);
    durationSpread = lines.number("duration.spread", 0, 2);
    topic = lines.probability("topic");
    meetingStatement = lines.probability("meeting.statement");
    meetingFollowUp = lines.probability("meeting.followUp");
    act = lines.weights("act", SpeechAct::of);
    quotation = lines.weights("quotation", QuotationForm::of);
    channel = lines.weights("channel", Channel::of);
    channelTold = lines.probability("channel.told");
    statementAbout = lines.probability("statement.about");
    statementCondition = lines.probability("statement.condition");
    form = lines.weights("form", AgreementForm::of);
    kind = lines.weights("kind", ActionKind::of);
    quantity = lines.probability("quantity");
    status = lines.weights("status", Status::of);
    certainty = lines.weights("certainty", Certainty::of);
    negative = lines.probability("negative");
    denied = lines.probability("denied");
    contradicted = lines.probability("contradicted");
    time = lines.weights("time", word -> word(Given.class, word));
    sources = lines.weights("sources", word -> count(word, 0, 3));
    evidence = lines.probability("evidence");
    revisionTold = lines.probability("revision.told");
    revisionEvery = (int) lines.number("revision.every", 0, 1_000_000);
    revisionLate = lines.probability("revision.late");
    revisionStatus = lines.weights("revision.status", RevisionStatus::of);
  }

  private static <E extends Enum<E>> E word(Class<E> kind, String word) {
    return Enum.valueOf(kind, word.toUpperCase(Locale.ROOT));
  }

  private static int count(String word, int low, int high) {
    int count = Integer.parseInt(word);
    if (count < low || count > high) {
      throw new IllegalArgumentException(word + " must be from " + low + " to " + high);
    }
    return count;
  }
}

package io.github.communique.examples.generator;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Attribution;
import io.github.communique.Condition;
import io.github.communique.EventBuilder;
import io.github.communique.Evidence;
import io.github.communique.Meeting;
import io.github.communique.Participation;
import io.github.communique.Provision;
import io.github.communique.Quantity;
import io.github.communique.Quotation;
import io.github.communique.Statement;
import io.github.communique.time.EventTime;
import io.github.communique.value.LocalizedText;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.ConditionKind;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.PlaceRole;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.QuotationForm;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Role;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A story in an article. It reports an event that involves two persons or their states. */
final class Story {
  /**
   * The kinds of intended actions, in the order of the phrases {@code words.1}, {@code words.2} and
   * so on.
   */
  private static final List<ActionKind> INTENDED =
      List.of(
          ActionKind.WITHDRAW_FORCES,
          ActionKind.COOPERATE,
          ActionKind.AID,
          ActionKind.ATTACK,
          ActionKind.RELEASE,
          ActionKind.COMPLY);

  private static final List<ConditionKind> CONDITIONS =
      List.of(ConditionKind.AFTER_COMPLETION, ConditionKind.IF, ConditionKind.UNLESS);

  private final Draft draft;
  private final Distribution lines;
  private final Cast cast;
  private final Draw draw;
  private final Phrases phrases;
  private final String language;
  private final Cast.Person a;
  private final Cast.Person b;

  private Story(Draft draft, Distribution lines, Cast cast, Draw draw) {
    this.draft = draft;
    this.lines = lines;
    this.cast = cast;
    this.draw = draw;
    this.phrases = draft.phrases;
    this.language = phrases.language();
    this.a = cast.person(draw);
    this.b = cast.other(a, draw.chance(lines.sameStanding), draw);
  }

  static void tell(Draft draft, Distribution lines, Cast cast, Draw draw) {
    Story story = new Story(draft, lines, cast, draw);
    switch (lines.story.draw(draw)) {
      case CALL -> story.call();
      case VISIT -> story.visit();
      case TALKS -> story.talks();
      case PROMISE -> story.statement(Optional.empty());
      case AGREEMENT -> story.agreement();
      case ACTION -> story.action(lines.kind.draw(draw), lines.status.draw(draw));
    }
  }

  private void call() {
    Meeting.Builder call =
        Meeting.builder()
            .participant(participant(a, Role.INITIATOR))
            .participant(participant(b, null))
            .medium(lines.callMedium.draw(draw));
    meeting(call, names("call"));
  }

  private void visit() {
    Meeting.Builder visit =
        Meeting.builder()
            .participant(participant(a, Role.HOST))
            .participant(participant(b, Role.GUEST))
            .medium(Medium.IN_PERSON)
            .purpose(lines.purpose.draw(draw))
            .place(draft.capital(a.state()), PlaceRole.VENUE);
    meeting(visit, names("visit"));
  }

  private void talks() {
    Cast.State host = draw.oneOf(cast.states);
    Meeting.Builder talks =
        Meeting.builder()
            .participant(draft.use(a.state().state(), Optional.empty()))
            .participant(draft.use(b.state().state(), Optional.empty()))
            .medium(Medium.IN_PERSON)
            .purpose(lines.purpose.draw(draw))
            .place(draft.capital(host), PlaceRole.VENUE);
    String words =
        phrases.fill(
            "talks",
            "a",
            a.state().name(),
            "b",
            b.state().name(),
            "place",
            host.capital().name().value());
    meeting(talks, words);
  }

  private void meeting(Meeting.Builder builder, String words) {
    Status status = lines.status.draw(draw);
    builder.id(draft.id("meeting"));
    told(builder, status, words);
    if (status == Status.OCCURRED && draw.chance(lines.durationTold)) {
      builder.duration(Duration.ofMinutes(minutes()));
    }
    if (draw.chance(lines.topic)) {
      builder.topic(language, phrases.phrase("topic." + draw.from(1, Phrases.WORDS)));
    }
    Meeting meeting = builder.build();
    draft.add(meeting);
    if (meeting.time().isPresent() && draw.chance(lines.contradicted)) {
      contradict(meeting, words);
    }
    if (draw.chance(lines.denied)) {
      deny(meeting);
    }
    if (status == Status.OCCURRED && draw.chance(lines.meetingStatement)) {
      statement(Optional.of(meeting));
    }
    if (status == Status.OCCURRED && draw.chance(lines.meetingFollowUp)) {
      followUp(meeting);
    }
  }

  private long minutes() {
    double length = lines.durationMedian * StrictMath.exp(lines.durationSpread * draw.normal());
    return Math.max(5, Math.round(length / 5) * 5);
  }

  /** Adds a second report of the meeting, with a different source and a different day. */
  private void contradict(Meeting meeting, String words) {
    Meeting again =
        Meeting.builder()
            .id(draft.id("meeting"))
            .status(meeting.status())
            .participants(meeting.participants())
            .medium(meeting.medium().orElse(Medium.IN_PERSON))
            .time(EventTime.on(draft.day.plusDays(meeting.status().isAhead() ? 25 : -6)))
            .attributedTo(agency())
            .evidence(draft.sentence(words))
            .build();
    draft.add(again);
    draft.dossier().relation(again, RelationType.SAME_EVENT, meeting);
  }

  private void deny(Meeting meeting) {
    Statement denial =
        Statement.builder()
            .id(draft.id("statement"))
            .act(SpeechAct.DENY)
            .speaker(draft.use(b.state().ministry(), Optional.of(b.state().state())))
            .about(meeting)
            .evidence(draft.sentence(phrases.fill("denied", "a", b.state().name())))
            .build();
    draft.add(denial);
  }

  private void followUp(Meeting meeting) {
    String when = phrases.phrase("when." + draw.from(1, Phrases.FEW));
    Meeting next =
        Meeting.builder()
            .id(draft.id("meeting"))
            .status(Status.PLANNED)
            .time(Times.of(Status.PLANNED, draft, lines, draw))
            .participant(draft.person(a))
            .participant(draft.person(b))
            .evidence(
                draft.sentence(phrases.fill("ahead", "a", name(a), "b", name(b), "when", when)))
            .build();
    draft.add(next);
    draft.dossier().relation(next, RelationType.FOLLOWS, meeting);
  }

  private void statement(Optional<Meeting> during) {
    SpeechAct act = lines.act.draw(draw);
    int words = draw.from(1, Phrases.WORDS);
    String said = phrases.phrase("words." + words);
    QuotationForm form = lines.quotation.draw(draw);
    String sentence =
        names(form == QuotationForm.INDIRECT ? "told" : "said").replace("{words}", said);
    String statementId = draft.id("statement");
    Statement.Builder statement =
        Statement.builder()
            .id(statementId)
            .act(act)
            .speaker(participant(a, null))
            .audience(draft.person(b))
            .quotation(Quotation.of(form, LocalizedText.of(language, said)));
    Evidence evidence = draft.sentence(sentence);
    if (draw.chance(lines.evidence)) {
      statement.evidence(evidence);
    }
    if (draw.chance(lines.channelTold)) {
      statement.channel(lines.channel.draw(draw));
    }
    // A meeting that is reported not to have taken place cannot contain statements.
    during
        .filter(meeting -> meeting.polarity() == Polarity.POSITIVE)
        .ifPresent(statement::during);
    statement.certainty(lines.certainty.draw(draw));
    sources(statement);
    if (draw.chance(lines.statementAbout)) {
      String id = draft.id("action");
      statement.about(id);
      intention(id, words, statementId);
    }
    draft.add(statement.build());
  }

  /**
   * Adds the action that the statement is about. The status of the action is {@code intended}, and
   * the action refers to the statement that announces it.
   */
  private void intention(String id, int words, String statementId) {
    ActionKind kind = INTENDED.get(words - 1);
    Action.Builder action =
        Action.builder()
            .id(id)
            .kind(kind)
            .status(Status.INTENDED)
            .participant(
                draft.use(a.state().forces(), Optional.of(a.state().state())), Role.INITIATOR)
            .time(Times.of(Status.PLANNED, draft, lines, draw))
            .saidIn(statementId);
    if (words == Phrases.WORDS) {
      action.polarity(Polarity.NEGATIVE);
    }
    if (draw.chance(lines.statementCondition)) {
      int condition = draw.from(1, Phrases.FEW);
      String text = phrases.phrase("condition." + condition);
      Condition.Builder waits =
          Condition.builder().kind(CONDITIONS.get(condition - 1)).text(language, text);
      if (condition == 1) {
        Action exercise =
            Action.builder()
                .id(draft.id("action"))
                .kind(ActionKind.MILITARY_EXERCISE)
                .status(Status.ONGOING)
                .participant(a.state().forces(), Role.INITIATOR)
                .place(draft.country(a.state()))
                .build();
        draft.add(exercise);
        waits.event(exercise);
      }
      action.condition(waits.build());
    }
    draft.add(action.build());
  }

  private void agreement() {
    String words = phrases.phrase("words." + draw.from(1, Phrases.WORDS));
    Status status = lines.status.draw(draw);
    Agreement.Builder agreement =
        Agreement.builder()
            .id(draft.id("agreement"))
            .form(lines.form.draw(draw))
            .party(participant(a, null))
            .party(participant(b, null));
    told(agreement, status, names("agreed").replace("{words}", words));
    Provision.Builder provision =
        Provision.builder().text(language, words).obligor(draft.person(a));
    if (draw.chance(0.5)) {
      Action step =
          Action.builder()
              .id(draft.id("action"))
              .kind(ActionKind.COMPLY)
              .status(Status.PLANNED)
              .participant(a.state().state(), Role.INITIATOR)
              .time(Times.of(Status.PLANNED, draft, lines, draw))
              .build();
      draft.use(a.state().state(), Optional.empty());
      draft.add(step);
      provision.fulfilledBy(step);
    }
    draft.add(agreement.provision(provision.build()).build());
  }

  private void action(ActionKind kind, Status status) {
    Action.Builder action =
        Action.builder()
            .id(draft.id("action"))
            .kind(kind)
            .participant(
                draft.use(a.state().forces(), Optional.of(a.state().state())), Role.INITIATOR)
            .participant(draft.use(b.state().state(), Optional.empty()), Role.TARGET)
            .place(draft.country(b.state()));
    String words = phrases.phrase("words." + draw.from(1, Phrases.WORDS));
    told(
        action,
        status,
        phrases
            .fill("acted", "a", a.state().name(), "b", b.state().name())
            .replace("{words}", words));
    if (draw.chance(lines.quantity)) {
      action.quantity(quantity(kind));
    }
    draft.add(action.build());
  }

  private Quantity quantity(ActionKind kind) {
    QuantityKind of =
        kind.equals(ActionKind.ATTACK) ? QuantityKind.FATALITIES : QuantityKind.TROOPS;
    int number = 1 + (int) StrictMath.exp(2 + 1.5 * Math.abs(draw.normal()));
    return switch (draw.below(3)) {
      case 0 -> Quantity.exactly(of, number);
      case 1 -> Quantity.atLeast(of, number);
      default -> Quantity.between(of, number, number + 1L + draw.below(number));
    };
  }

  /**
   * Sets the properties that all reported events can have: status, certainty, polarity, time,
   * sources and evidence.
   */
  private void told(EventBuilder<?> event, Status status, String words) {
    event.status(status).certainty(lines.certainty.draw(draw));
    if (draw.chance(lines.negative)) {
      event.polarity(Polarity.NEGATIVE);
    }
    event.time(Times.of(status, draft, lines, draw));
    String cue = sources(event);
    Evidence evidence = draft.sentence(words + cue);
    if (draw.chance(lines.evidence)) {
      event.evidence(evidence);
    }
  }

  /**
   * Adds a chain of zero to three sources. Returns a phrase in parentheses that names the last
   * source, or an empty string if there are no sources.
   */
  private String sources(EventBuilder<?> event) {
    int count = lines.sources.draw(draw);
    if (count == 0) {
      return "";
    }
    List<Actor> chain = new ArrayList<>();
    while (chain.size() < count) {
      Actor next = source(chain.size(), count);
      if (!chain.contains(next)) {
        chain.add(next);
      }
    }
    String words = phrases.fill("source", "s", chain.get(count - 1).name().value());
    event.attribution(
        Attribution.builder().chain(chain.toArray(Actor[]::new)).cue(language, words).build());
    return " (" + words + ")";
  }

  private Actor source(int at, int count) {
    if (at == count - 1 && count > 1) {
      return agency();
    }
    Cast.State side = draw.chance(0.7) ? a.state() : b.state();
    return switch (draw.below(4)) {
      case 0 -> draft.use(side.ministry(), Optional.of(side.state()));
      case 1 -> at == 0 ? draft.use(cast.official, Optional.empty()) : agency();
      case 2 -> agency();
      default -> draft.use(side.government(), Optional.of(side.state()));
    };
  }

  private Actor agency() {
    return draft.use(draw.oneOf(cast.agencies(language)), Optional.empty());
  }

  private Participation participant(Cast.Person person, @Nullable Role role) {
    Participation.Builder participation = Participation.builder().actor(draft.person(person));
    if (role != null) {
      participation.role(role);
    }
    if (draw.chance(lines.representing)) {
      participation.representing(person.state().state());
    }
    return participation.build();
  }

  private String names(String phrase) {
    return phrases.fill(
        phrase, "a", name(a), "b", name(b), "place", a.state().capital().name().value());
  }

  private String name(Cast.Person person) {
    return person.name(language);
  }
}

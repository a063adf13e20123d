package io.github.communique.arbitraries;

import static io.github.communique.arbitraries.Cast.refs;
import static io.github.communique.arbitraries.EventTimeArbitraries.eventTimes;
import static io.github.communique.arbitraries.PartArbitraries.words;
import static io.github.communique.arbitraries.TimeArbitraries.partialDateTimes;
import static io.github.communique.arbitraries.ValueArbitraries.extensions;
import static io.github.communique.arbitraries.ValueArbitraries.localizedTexts;

import io.github.communique.Action;
import io.github.communique.Actor;
import io.github.communique.Agreement;
import io.github.communique.Article;
import io.github.communique.DossierObject;
import io.github.communique.Event;
import io.github.communique.EventBuilder;
import io.github.communique.Meeting;
import io.github.communique.Ref;
import io.github.communique.Statement;
import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementForm;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.Channel;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.Rank;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Status;
import java.time.Duration;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;

/** Arbitraries for the four kinds of events. */
public final class EventArbitraries {
  private EventArbitraries() {}

  /** Generates events of any kind. */
  public static Arbitrary<Event> events() {
    return Choice.oneOf(
        statements().map(event -> event),
        meetings().map(event -> event),
        agreements().map(event -> event),
        actions().map(event -> event));
  }

  /** Statements. */
  public static Arbitrary<Statement> statements() {
    return statements(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Statement> statements(Arbitrary<String> ids, Cast cast) {
    Arbitrary<Ref<Actor>> actors = refs(cast.actors()).map(id -> Ref.to(Actor.class, id));
    Arbitrary<Ref<DossierObject>> objects =
        refs(cast.objects()).map(id -> Ref.to(DossierObject.class, id));
    return common(Statement::builder, ids, cast)
        .optional(words(SpeechAct.known(), SpeechAct::of), Statement.Builder::act)
        .optional(words(Channel.known(), Channel::of), Statement.Builder::channel)
        .list(EventPartArbitraries.participations(cast), Statement.Builder::speakers)
        .each(actors, (builder, actor) -> builder.audience(actor))
        .list(actors, (builder, targets) -> builder.targets(targets))
        .optional(EventPartArbitraries.quotations(), Statement.Builder::quotation)
        .optional(refs(cast.meetings()), Statement.Builder::during)
        .each(objects, (builder, object) -> builder.about(object))
        .build(Statement.Builder::build);
  }

  /** Meetings. */
  public static Arbitrary<Meeting> meetings() {
    return meetings(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Meeting> meetings(Arbitrary<String> ids, Cast cast) {
    return common(Meeting::builder, ids, cast)
        .optional(localizedTexts(), Meeting.Builder::name)
        .optional(words(Purpose.known(), Purpose::of), Meeting.Builder::purpose)
        .optional(words(Medium.known(), Medium::of), Meeting.Builder::medium)
        .optional(durations(), Meeting.Builder::duration)
        .list(EventPartArbitraries.participations(cast), Meeting.Builder::participants)
        .build(Meeting.Builder::build);
  }

  /** Agreements. */
  public static Arbitrary<Agreement> agreements() {
    return agreements(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Agreement> agreements(Arbitrary<String> ids, Cast cast) {
    return common(Agreement::builder, ids, cast)
        .optional(localizedTexts(), Agreement.Builder::name)
        .optional(words(AgreementForm.known(), AgreementForm::of), Agreement.Builder::form)
        .optional(words(AgreementStage.known(), AgreementStage::of), Agreement.Builder::stage)
        .list(EventPartArbitraries.participations(cast), Agreement.Builder::parties)
        .list(EventPartArbitraries.provisions(cast), Agreement.Builder::provisions)
        .optional(refs(cast.meetings()), Agreement.Builder::reachedAt)
        .optional(eventTimes(), Agreement.Builder::validity)
        .build(Agreement.Builder::build);
  }

  /** Actions. */
  public static Arbitrary<Action> actions() {
    return actions(PartArbitraries.ids(), Cast.LARGE);
  }

  static Arbitrary<Action> actions(Arbitrary<String> ids, Cast cast) {
    return common(Action::builder, ids, cast)
        .required(words(ActionKind.known(), ActionKind::of), Action.Builder::kind)
        .list(words(Instrument.known(), Instrument::of), Action.Builder::instruments)
        .optional(durations(), Action.Builder::duration)
        .list(EventPartArbitraries.participations(cast), Action.Builder::participants)
        .build(Action.Builder::build);
  }

  private static <B extends EventBuilder<B>> Maker<B> common(
      Supplier<B> builder, Arbitrary<String> ids, Cast cast) {
    Arbitrary<Ref<Article>> articles = refs(cast.articles()).map(id -> Ref.to(Article.class, id));
    return Maker.of(builder)
        .required(ids, EventBuilder::id)
        .optional(localizedTexts(), EventBuilder::summary)
        .required(Arbitraries.of(Status.class), EventBuilder::status)
        .optional(Arbitraries.of(Polarity.class), EventBuilder::polarity)
        .optional(Arbitraries.of(Certainty.class), EventBuilder::certainty)
        .optional(partialDateTimes(), EventBuilder::asOf)
        .optional(eventTimes(), EventBuilder::time)
        .each(EventPartArbitraries.places(cast), EventBuilder::place)
        .each(localizedTexts(), EventBuilder::topic)
        .each(EventPartArbitraries.conditions(cast), EventBuilder::condition)
        .each(articles, EventBuilder::article)
        .each(EventPartArbitraries.attributions(cast), EventBuilder::attribution)
        .each(PartArbitraries.identifiers(), EventBuilder::identifier)
        .each(PartArbitraries.classifications(), EventBuilder::classification)
        .each(EventPartArbitraries.quantities(cast), EventBuilder::quantity)
        .each(EventPartArbitraries.evidence(cast), EventBuilder::evidence)
        .optional(Arbitraries.integers().between(0, 100), EventBuilder::confidence)
        .optional(Arbitraries.of(Rank.class), EventBuilder::rank)
        .required(extensions(), EventBuilder::extensions);
  }

  /**
   * Generates durations: mostly minutes and hours, but also zero, negative durations and fractions
   * of a second.
   */
  private static Arbitrary<Duration> durations() {
    return Choice.frequencyOf(
        Tuple.of(4, Arbitraries.integers().between(1, 600).map(Duration::ofMinutes)),
        Tuple.of(
            1,
            Arbitraries.of("PT0S", "-PT5M", "PT0.000000001S", "P3DT4H", "PT36H", "PT-1.5S")
                .map(Duration::parse)));
  }
}

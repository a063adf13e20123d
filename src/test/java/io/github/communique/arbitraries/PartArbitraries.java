package io.github.communique.arbitraries;

import io.github.communique.ActorName;
import io.github.communique.Affiliation;
import io.github.communique.Classification;
import io.github.communique.Coordinates;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Provenance;
import io.github.communique.Quantity;
import io.github.communique.Revision;
import io.github.communique.internal.text.ShortestDecimal;
import io.github.communique.vocabulary.AffiliationKind;
import io.github.communique.vocabulary.AgentKind;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.Certainty;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RevisionStatus;
import io.github.communique.vocabulary.Stance;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * Arbitraries for ids, terms and numbers, and for the types that are parts of other objects, such
 * as identifiers and quantities.
 */
public final class PartArbitraries {
  private static final long MOST_DIGITS = 999_999_999_999_999L;

  private static final Once<String> IDS = new Once<>(PartArbitraries::newIds);
  private static final Once<Identifier> IDENTIFIERS = new Once<>(PartArbitraries::newIdentifiers);
  private static final Once<Classification> CLASSIFICATIONS =
      new Once<>(PartArbitraries::newClassifications);
  private static final Once<Evidence> EVIDENCE = new Once<>(PartArbitraries::newEvidence);
  private static final Once<Quantity> QUANTITIES = new Once<>(PartArbitraries::newQuantities);
  private static final Once<BigDecimal> DECIMALS = new Once<>(PartArbitraries::newDecimals);

  private PartArbitraries() {}

  /** Generates well-formed ids, many of which are equal. */
  public static Arbitrary<String> ids() {
    return IDS.get();
  }

  private static Arbitrary<String> newIds() {
    Arbitrary<String> rest =
        Arbitraries.strings()
            .withCharRange('A', 'Z')
            .withCharRange('a', 'z')
            .withCharRange('0', '9')
            .withChars("_.-")
            .ofMaxLength(63);
    Arbitrary<String> any =
        Combinators.combine(Arbitraries.of('A', 'Z', 'a', 'z'), rest)
            .as((first, others) -> first + others);
    return Choice.frequencyOf(
        Tuple.of(4, Arbitraries.of("macron", "putin", "a1", "A", "z-9_.")), Tuple.of(1, any));
  }

  /** Generates known and unknown terms of an open vocabulary. */
  public static <W> Arbitrary<W> words(List<W> known, Function<String, W> of) {
    return Choice.frequencyOf(
        Tuple.of(4, Arbitraries.of(known)),
        Tuple.of(1, Arbitraries.of("carrier-pigeon", "Phone", "acme:word", "été").map(of)));
  }

  /** Generates coordinates, some of which are out of range; the model accepts them. */
  public static Arbitrary<Coordinates> coordinates() {
    Arbitrary<Double> degrees =
        Choice.frequencyOf(
            Tuple.of(4, Arbitraries.doubles().between(-90, 90).ofScale(7)),
            Tuple.of(1, Arbitraries.of(0.0, -0.0, 180.0, -180.0, Math.PI, 1e-7, 0.1 + 0.2, 1e21)));
    return Maker.of(Coordinates::builder)
        .required(degrees, (builder, latitude) -> builder.latitude(latitude))
        .required(degrees, (builder, longitude) -> builder.longitude(longitude))
        .optional(
            Arbitraries.doubles().between(0, 1e6),
            (builder, metres) -> builder.uncertaintyMetres(metres))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Generates identifiers in known and unknown schemes. */
  public static Arbitrary<Identifier> identifiers() {
    return IDENTIFIERS.get();
  }

  private static Arbitrary<Identifier> newIdentifiers() {
    return Maker.of(Identifier::builder)
        .required(
            words(IdentifierScheme.known(), IdentifierScheme::of),
            (builder, scheme) -> builder.scheme(scheme))
        .required(ValueArbitraries.texts(), (builder, value) -> builder.value(value))
        .optional(ValueArbitraries.texts(), (builder, uri) -> builder.uri(uri))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Generates codes of known and unknown coding schemes. */
  public static Arbitrary<Classification> classifications() {
    return CLASSIFICATIONS.get();
  }

  private static Arbitrary<Classification> newClassifications() {
    return Maker.of(Classification::builder)
        .required(
            words(ClassificationScheme.known(), ClassificationScheme::of),
            (builder, scheme) -> builder.scheme(scheme))
        .required(ValueArbitraries.texts(), (builder, code) -> builder.code(code))
        .optional(ValueArbitraries.texts(), (builder, label) -> builder.label(label))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /**
   * Generates quantities that have a text, some of the numbers, or both. The numbers can be in any
   * order and any notation.
   */
  public static Arbitrary<Quantity> quantities() {
    return QUANTITIES.get();
  }

  private static Arbitrary<Quantity> newQuantities() {
    return Choice.oneOf(
        quantities(Set.of("low")),
        quantities(Set.of("best")),
        quantities(Set.of("high")),
        quantities(Set.of("text")),
        quantities(Set.of("low", "high")),
        quantities(Set.of("low", "best", "high", "text")));
  }

  private static Arbitrary<Quantity> quantities(Set<String> given) {
    return Maker.of(Quantity::builder)
        .required(words(QuantityKind.known(), QuantityKind::of), Quantity.Builder::kind)
        .optional(ValueArbitraries.localizedTexts(), Quantity.Builder::item)
        .optional(words(Stance.known(), Stance::of), Quantity.Builder::stance)
        .optional(ids(), Quantity.Builder::among)
        .required(Arbitraries.of(true, false), Quantity.Builder::lowExclusive)
        .required(Arbitraries.of(true, false), Quantity.Builder::highExclusive)
        .required(Arbitraries.of(true, false), Quantity.Builder::approximate)
        .optional(decimals(), Quantity.Builder::previous)
        .optional(ValueArbitraries.localizedTexts(), Quantity.Builder::base)
        .optional(ValueArbitraries.texts(), Quantity.Builder::per)
        .optional(EventTimeArbitraries.eventTimes(), Quantity.Builder::period)
        .when(given.contains("low"), decimals(), Quantity.Builder::low)
        .when(given.contains("best"), decimals(), Quantity.Builder::best)
        .when(given.contains("high"), decimals(), Quantity.Builder::high)
        .optional(ValueArbitraries.texts(), Quantity.Builder::unit)
        .when(given.contains("text"), ValueArbitraries.localizedTexts(), Quantity.Builder::text)
        .required(ValueArbitraries.extensions(), Quantity.Builder::extensions)
        .build(Quantity.Builder::build);
  }

  /**
   * Generates numbers with at most 15 significant digits, and the shortest decimal representations
   * of arbitrary doubles.
   */
  public static Arbitrary<BigDecimal> decimals() {
    return DECIMALS.get();
  }

  private static Arbitrary<BigDecimal> newDecimals() {
    return Choice.frequencyOf(
        Tuple.of(4, shortDecimals()),
        Tuple.of(
            1,
            Choice.oneOf(
                Arbitraries.doubles().between(-1e6, 1e6).ofScale(17).map(ShortestDecimal::of),
                Arbitraries.of(0.1 + 0.2, 10 / 3.0, 9007199254740992.0, 1e22)
                    .map(ShortestDecimal::of))));
  }

  private static Arbitrary<BigDecimal> shortDecimals() {
    return Combinators.combine(
            Choice.oneOf(
                Arbitraries.longs().between(-100, 1000),
                Arbitraries.longs().between(-MOST_DIGITS, MOST_DIGITS)),
            Choice.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(-20, 20))))
        .as(BigDecimal::valueOf);
  }

  /** Generates provenances of dossiers. */
  public static Arbitrary<Provenance> provenances() {
    return Maker.of(Provenance::builder)
        .optional(ValueArbitraries.texts(), (builder, agent) -> builder.agent(agent))
        .optional(words(AgentKind.known(), AgentKind::of), (builder, kind) -> builder.kind(kind))
        .optional(ValueArbitraries.texts(), (builder, version) -> builder.version(version))
        .optional(
            TimeArbitraries.partialDateTimes(), (builder, created) -> builder.created(created))
        .optional(ValueArbitraries.texts(), (builder, note) -> builder.note(note))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Generates revisions of dossiers. */
  public static Arbitrary<Revision> revisions() {
    return Maker.of(Revision::builder)
        .required(
            Arbitraries.integers().greaterOrEqual(1), (builder, number) -> builder.number(number))
        .required(Arbitraries.of(RevisionStatus.class), (builder, status) -> builder.status(status))
        .optional(
            TimeArbitraries.partialDateTimes(), (builder, modified) -> builder.modified(modified))
        .optional(ValueArbitraries.texts(), (builder, reason) -> builder.reason(reason))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /**
   * Generates evidence with or without offsets. The end may be before the start, because only
   * validation checks the order of the offsets.
   */
  public static Arbitrary<Evidence> evidence() {
    return EVIDENCE.get();
  }

  private static Arbitrary<Evidence> newEvidence() {
    Arbitrary<Integer> offsets = Arbitraries.integers().greaterOrEqual(0);
    return Maker.of(Evidence::builder)
        .optional(ids(), (builder, id) -> builder.article(id))
        .optional(
            words(ArticlePart.known(), ArticlePart::of), (builder, part) -> builder.part(part))
        .optional(offsets, (builder, start) -> builder.start(start))
        .optional(offsets, (builder, end) -> builder.end(end))
        .required(ValueArbitraries.texts(), (builder, exact) -> builder.exact(exact))
        .optional(ValueArbitraries.texts(), (builder, prefix) -> builder.prefix(prefix))
        .optional(ValueArbitraries.texts(), (builder, suffix) -> builder.suffix(suffix))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Generates names with periods and sources. */
  public static Arbitrary<ActorName> names() {
    return Maker.of(ActorName::builder)
        .required(ValueArbitraries.localizedTexts(), ActorName.Builder::text)
        .optional(EventTimeArbitraries.eventTimes(), ActorName.Builder::period)
        .optional(Arbitraries.of(Certainty.class), ActorName.Builder::certainty)
        .list(EventPartArbitraries.attributions(), ActorName.Builder::attributions)
        .each(evidence(), ActorName.Builder::evidence)
        .required(ValueArbitraries.extensions(), ActorName.Builder::extensions)
        .build(ActorName.Builder::build);
  }

  /** Generates posts and memberships. */
  public static Arbitrary<Affiliation> affiliations() {
    return Maker.of(Affiliation::builder)
        .optional(
            words(AffiliationKind.known(), AffiliationKind::of),
            (builder, kind) -> builder.kind(kind))
        .optional(Arbitraries.of(true, false), (builder, former) -> builder.former(former))
        .optional(ValueArbitraries.localizedTexts(), (builder, title) -> builder.title(title))
        .optional(ids(), (builder, id) -> builder.organization(id))
        .optional(EventTimeArbitraries.eventTimes(), (builder, period) -> builder.period(period))
        .optional(
            Arbitraries.of(Certainty.class), (builder, certainty) -> builder.certainty(certainty))
        .list(
            EventPartArbitraries.attributions(),
            (builder, sources) -> builder.attributions(sources))
        .each(evidence(), (builder, passage) -> builder.evidence(passage))
        .required(
            ValueArbitraries.extensions(), (builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }
}

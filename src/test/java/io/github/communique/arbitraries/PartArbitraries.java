package io.github.communique.arbitraries;

import io.github.communique.Affiliation;
import io.github.communique.Classification;
import io.github.communique.Coordinates;
import io.github.communique.Evidence;
import io.github.communique.Identifier;
import io.github.communique.Provenance;
import io.github.communique.Quantity;
import io.github.communique.Revision;
import io.github.communique.vocabulary.AgentKind;
import io.github.communique.vocabulary.ArticlePart;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.IdentifierScheme;
import io.github.communique.vocabulary.QuantityKind;
import io.github.communique.vocabulary.RevisionStatus;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** The small parts of the model, for property tests. */
public final class PartArbitraries {
  private static final long MOST_DIGITS = 999_999_999_999_999L;

  private PartArbitraries() {}

  /** Well-formed ids, many of them the same. */
  public static Arbitrary<String> ids() {
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
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of("macron", "putin", "a1", "A", "z-9_.")), Tuple.of(1, any));
  }

  /** Words of an open vocabulary, known and unknown. */
  public static <W> Arbitrary<W> words(List<W> known, Function<String, W> of) {
    return Arbitraries.frequencyOf(
        Tuple.of(4, Arbitraries.of(known)),
        Tuple.of(1, Arbitraries.of("carrier-pigeon", "Phone", "acme:word", "été").map(of)));
  }

  /** Points on the Earth and, for all the model cares, beyond. */
  public static Arbitrary<Coordinates> coordinates() {
    Arbitrary<Double> degrees =
        Arbitraries.frequencyOf(
            Tuple.of(4, Arbitraries.doubles().between(-90, 90).ofScale(7)),
            Tuple.of(1, Arbitraries.of(0.0, -0.0, 180.0, -180.0, Math.PI, 1e-7, 0.1 + 0.2, 1e21)));
    return Builders.withBuilder(Coordinates::builder)
        .use(degrees)
        .in((builder, latitude) -> builder.latitude(latitude))
        .use(degrees)
        .in((builder, longitude) -> builder.longitude(longitude))
        .use(Arbitraries.doubles().between(0, 1e6))
        .withProbability(0.3)
        .in((builder, metres) -> builder.uncertaintyMetres(metres))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Names in registers, known and unknown. */
  public static Arbitrary<Identifier> identifiers() {
    return Builders.withBuilder(Identifier::builder)
        .use(words(IdentifierScheme.known(), IdentifierScheme::of))
        .in((builder, scheme) -> builder.scheme(scheme))
        .use(ValueArbitraries.texts())
        .in((builder, value) -> builder.value(value))
        .use(ValueArbitraries.texts())
        .withProbability(0.3)
        .in((builder, uri) -> builder.uri(uri))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Codes of coding schemes, known and unknown. */
  public static Arbitrary<Classification> classifications() {
    return Builders.withBuilder(Classification::builder)
        .use(words(ClassificationScheme.known(), ClassificationScheme::of))
        .in((builder, scheme) -> builder.scheme(scheme))
        .use(ValueArbitraries.texts())
        .in((builder, code) -> builder.code(code))
        .use(ValueArbitraries.texts())
        .withProbability(0.3)
        .in((builder, label) -> builder.label(label))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Quantities with some of the numbers, in any order and written in any way, or words. */
  public static Arbitrary<Quantity> quantities() {
    return Arbitraries.subsetOf("low", "best", "high", "text")
        .ofMinSize(1)
        .flatMap(PartArbitraries::quantities);
  }

  private static Arbitrary<Quantity> quantities(Set<String> given) {
    return Builders.withBuilder(Quantity::builder)
        .use(words(QuantityKind.known(), QuantityKind::of))
        .in((builder, kind) -> builder.of(kind))
        .use(ids())
        .withProbability(0.3)
        .in((builder, id) -> builder.among(id))
        .use(decimals())
        .withProbability(given.contains("low") ? 1 : 0)
        .in((builder, low) -> builder.low(low))
        .use(decimals())
        .withProbability(given.contains("best") ? 1 : 0)
        .in((builder, best) -> builder.best(best))
        .use(decimals())
        .withProbability(given.contains("high") ? 1 : 0)
        .in((builder, high) -> builder.high(high))
        .use(ValueArbitraries.texts())
        .withProbability(0.3)
        .in((builder, unit) -> builder.unit(unit))
        .use(ValueArbitraries.localizedTexts())
        .withProbability(given.contains("text") ? 1 : 0)
        .in((builder, text) -> builder.text(text))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Numbers of at most 15 significant digits. */
  public static Arbitrary<BigDecimal> decimals() {
    return Combinators.combine(
            Arbitraries.oneOf(
                Arbitraries.longs().between(-100, 1000),
                Arbitraries.longs().between(-MOST_DIGITS, MOST_DIGITS)),
            Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(0)),
                Tuple.of(1, Arbitraries.integers().between(-20, 20))))
        .as(BigDecimal::valueOf);
  }

  /** Makers of dossiers. */
  public static Arbitrary<Provenance> provenances() {
    return Builders.withBuilder(Provenance::builder)
        .use(ValueArbitraries.texts())
        .withProbability(0.5)
        .in((builder, agent) -> builder.agent(agent))
        .use(words(AgentKind.known(), AgentKind::of))
        .withProbability(0.5)
        .in((builder, kind) -> builder.kind(kind))
        .use(ValueArbitraries.texts())
        .withProbability(0.5)
        .in((builder, version) -> builder.version(version))
        .use(TimeArbitraries.partialDateTimes())
        .withProbability(0.5)
        .in((builder, created) -> builder.created(created))
        .use(ValueArbitraries.texts())
        .withProbability(0.5)
        .in((builder, note) -> builder.note(note))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** States of dossiers. */
  public static Arbitrary<Revision> revisions() {
    return Builders.withBuilder(Revision::builder)
        .use(Arbitraries.integers().greaterOrEqual(1))
        .in((builder, number) -> builder.number(number))
        .use(Arbitraries.of(RevisionStatus.class))
        .in((builder, status) -> builder.status(status))
        .use(TimeArbitraries.partialDateTimes())
        .withProbability(0.5)
        .in((builder, modified) -> builder.modified(modified))
        .use(ValueArbitraries.texts())
        .withProbability(0.5)
        .in((builder, reason) -> builder.reason(reason))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Passages, with offsets in any order or none, since only validation looks at them. */
  public static Arbitrary<Evidence> evidence() {
    Arbitrary<Integer> offsets = Arbitraries.integers().greaterOrEqual(0);
    return Builders.withBuilder(Evidence::builder)
        .use(ids())
        .withProbability(0.5)
        .in((builder, id) -> builder.article(id))
        .use(words(ArticlePart.known(), ArticlePart::of))
        .withProbability(0.5)
        .in((builder, part) -> builder.part(part))
        .use(offsets)
        .withProbability(0.5)
        .in((builder, start) -> builder.start(start))
        .use(offsets)
        .withProbability(0.5)
        .in((builder, end) -> builder.end(end))
        .use(ValueArbitraries.texts())
        .in((builder, exact) -> builder.exact(exact))
        .use(ValueArbitraries.texts())
        .withProbability(0.3)
        .in((builder, prefix) -> builder.prefix(prefix))
        .use(ValueArbitraries.texts())
        .withProbability(0.3)
        .in((builder, suffix) -> builder.suffix(suffix))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }

  /** Posts and memberships. */
  public static Arbitrary<Affiliation> affiliations() {
    return Builders.withBuilder(Affiliation::builder)
        .use(ValueArbitraries.localizedTexts())
        .withProbability(0.5)
        .in((builder, title) -> builder.title(title))
        .use(ids())
        .withProbability(0.5)
        .in((builder, id) -> builder.organization(id))
        .use(EventTimeArbitraries.eventTimes())
        .withProbability(0.5)
        .in((builder, period) -> builder.period(period))
        .use(ValueArbitraries.extensions())
        .in((builder, extensions) -> builder.extensions(extensions))
        .build(builder -> builder.build());
  }
}

package io.github.communique.examples.generator;

import io.github.communique.Dossier;
import io.github.communique.Provenance;
import io.github.communique.Revision;
import io.github.communique.json.DossierJson;
import io.github.communique.time.PartialDateTime;
import io.github.communique.vocabulary.AgentKind;
import io.github.communique.vocabulary.RevisionStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Generates made-up news dossiers. A dossier depends only on the seed and on its index. Therefore,
 * the same seed generates the same dossiers on every machine, regardless of the order of
 * generation.
 *
 * <pre>{@code
 * DossierGenerator generator = DossierGenerator.ofSeed(7).broken(0.01);
 * Dossier third = generator.dossier(2);      // always the same
 * byte[] line = generator.line(2);           // its JSON, or in one of a hundred cases a broken one
 * }</pre>
 *
 * <p>The actors are the heads of state and ministers who were in office in 2022, with their real
 * names. All reported events are made up, and the provenance of each dossier states this.
 *
 * <p>This class is immutable and thread-safe.
 */
public final class DossierGenerator {
  private static final List<BrokenLine> WAYS = List.of(BrokenLine.values());
  private static final Provenance MADE_UP =
      Provenance.builder()
          .agent("generator")
          .kind(AgentKind.SOFTWARE)
          .version("1")
          .note("Made up: nobody reported this.")
          .build();

  private final long seed;
  private final double broken;
  private final Distribution lines;
  private final Cast cast;
  private final Numbering numbering;

  private DossierGenerator(long seed, double broken, Distribution lines, Cast cast) {
    this.seed = seed;
    this.broken = broken;
    this.lines = lines;
    this.cast = cast;
    this.numbering = new Numbering(seed, lines);
  }

  /**
   * Returns a generator without broken lines.
   *
   * @param seed any number
   * @return a generator
   */
  public static DossierGenerator ofSeed(long seed) {
    return of(seed, standardSettings());
  }

  /**
   * Returns a generator with another distribution.
   *
   * @param seed any number
   * @param distribution a properties file; its values override the values in {@code
   *     distribution.properties}
   * @return a generator
   * @throws IllegalArgumentException if the file contains an unknown name or an invalid value
   * @throws IOException if the file cannot be read
   */
  public static DossierGenerator ofSeed(long seed, Path distribution) throws IOException {
    return of(seed, standardSettings().overriddenBy(distribution));
  }

  private static Settings standardSettings() {
    return Settings.ofResource("distribution.properties");
  }

  private static DossierGenerator of(long seed, Settings settings) {
    Distribution lines = new Distribution(settings);
    return new DossierGenerator(seed, 0, lines, new Cast(lines.peopleExponent));
  }

  /**
   * Returns a generator that breaks some lines.
   *
   * @param share the share of lines to break, from 0 to 1; all other lines remain the same
   * @return a new generator
   */
  public DossierGenerator broken(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(
          "the share of broken lines must be from 0 to 1, found " + share);
    }
    return new DossierGenerator(seed, share, lines, cast);
  }

  /**
   * Returns the dossier at an index, even if the line with this index is written broken.
   *
   * @param index the index, starting at 0
   * @return the dossier
   */
  public Dossier dossier(long index) {
    Numbering.Place place = numbering.at(index);
    Draw draw = new Draw(seed, place.number(), Draw.Purpose.CONTENT);
    Draft draft = new Draft(lines, cast, draw);
    for (int left = lines.stories.draw(draw); left > 0; left--) {
      Story.tell(draft, lines, cast, draw);
    }
    boolean told = place.revised() || draw.chance(lines.revisionTold);
    RevisionStatus status =
        place.revision() == 1 ? RevisionStatus.CURRENT : lines.revisionStatus.draw(draw);
    if (place.revision() > 1 && status != RevisionStatus.RETRACTED) {
      Story.tell(draft, lines, cast, draw);
    }
    Dossier.Builder dossier =
        status == RevisionStatus.RETRACTED ? draft.withdrawn() : draft.finish();
    if (told) {
      dossier.revision(revision(place.revision(), status, draft));
    }
    return dossier.id(id(place.number())).provenance(MADE_UP).build();
  }

  private static Revision revision(int number, RevisionStatus status, Draft draft) {
    Revision.Builder revision =
        Revision.builder()
            .number(number)
            .status(status)
            .modified(PartialDateTime.of(draft.day.plusDays(number)));
    return status == RevisionStatus.RETRACTED
        ? revision.reason("The article was withdrawn.").build()
        : revision.build();
  }

  /** Returns a version 8 UUID, which RFC 9562 reserves for custom algorithms. */
  private String id(long number) {
    Draw draw = new Draw(seed, number, Draw.Purpose.ID);
    long high = draw.next() & ~0xF000L | 0x8000L;
    long low = draw.next() >>> 2 | 0x8000000000000000L;
    return "urn:uuid:" + new UUID(high, low);
  }

  /**
   * Returns the line at an index.
   *
   * @param index the index, starting at 0
   * @return the dossier as UTF-8 JSON, which can be broken, without a line terminator
   */
  public byte[] line(long index) {
    Dossier dossier = dossier(index);
    Draw draw = new Draw(seed, index, Draw.Purpose.BREAKING);
    return breaking(draw)
        .map(way -> way.of(DossierJson.write(dossier), draw))
        .orElseGet(() -> DossierJson.writeBytes(dossier));
  }

  /**
   * Returns the kind of fault in the line at an index.
   *
   * @param index the index, starting at 0
   * @return the kind; empty if the line is well-formed
   */
  public Optional<BrokenLine> brokenLine(long index) {
    return breaking(new Draw(seed, index, Draw.Purpose.BREAKING));
  }

  private Optional<BrokenLine> breaking(Draw draw) {
    return draw.chance(broken) ? Optional.of(draw.oneOf(WAYS)) : Optional.empty();
  }

  /**
   * Returns the dossiers in a range of indexes, in order.
   *
   * @param from the first index
   * @param to the end index, exclusive
   * @return the dossiers, whether or not their lines are broken
   */
  public Stream<Dossier> dossiers(long from, long to) {
    return LongStream.range(from, to).mapToObj(this::dossier);
  }
}

package io.github.communique.merge;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.Identifier;
import io.github.communique.internal.text.MissingModule;
import io.github.communique.internal.text.Quoted;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The result of merging several dossiers, with a report of all changes.
 *
 * <pre>{@code
 * DossierMerge merge = DossierMerge.of(List.of(monday, tuesday));
 *
 * merge.dossier();                          // all articles, actors, locations, events, relations
 * merge.renamings();                        // tuesday's call, now call-2
 * merge.joins();                            // tuesday's president, the same Wikidata item as monday's
 * merge.notJoined();                        // who shares an identifier and stayed two, and why
 * merge.leftOut();                          // retracted and superseded dossiers
 * merge.idOf(tuesday.id(), "president");    // Optional[macron]
 * }</pre>
 */
@JsonFilter(MissingModule.MESSAGE)
public final class DossierMerge {
  private final Dossier dossier;
  private final List<Dossier> dossiers;
  private final List<LeftOut> leftOut;
  private final List<Renaming> renamings;
  private final List<Join> joins;
  private final List<NotJoined> notJoined;
  private final Map<String, Map<String, String>> ids;
  private final Map<String, List<Origin>> origins = new HashMap<>();

  DossierMerge(Dossier dossier, Revisions inputs, Report report) {
    this.dossier = dossier;
    this.dossiers = inputs.merged();
    this.leftOut = inputs.leftOut();
    this.renamings = List.copyOf(report.renamings);
    this.joins = List.copyOf(report.joins);
    this.notJoined = List.copyOf(report.notJoined);
    this.ids = report.ids;
    ids.forEach(
        (dossierId, own) ->
            own.forEach(
                (id, now) ->
                    origins
                        .computeIfAbsent(now, key -> new ArrayList<>(1))
                        .add(new Origin(dossierId, id))));
  }

  /**
   * Merges several dossiers into one, with the {@linkplain MergeOptions#standard() standard}
   * options.
   *
   * @param dossiers the dossiers
   * @return the merged dossier and the report
   * @throws IllegalArgumentException as {@link #of(Collection, MergeOptions)} does
   */
  public static DossierMerge of(Collection<? extends Dossier> dossiers) {
    return of(dossiers, MergeOptions.standard());
  }

  /**
   * Merges several dossiers into one. No content is lost or changes its meaning:
   *
   * <ul>
   *   <li>A dossier that is retracted or superseded is left out as a whole. Of several revisions of
   *       one dossier the newest is merged; if that one is withdrawn, all are left out. {@link
   *       #leftOut()} lists them. A dossier without a revision counts as current and as number 1.
   *   <li>Objects and relations are in the order of the dossiers, and within a dossier in their
   *       original order. An id that is taken gets a number, {@code macron-2}, at all its uses in
   *       the dossier. The same is true of ids that are unresolved, so that they do not refer to
   *       another dossier's object. Values of unknown properties are not changed.
   *   <li>Actors, and locations, of different dossiers are joined if they share an identifier that
   *       is well-formed and whose scheme identifies objects of their kind, as {@link
   *       IdentifierScheme} documents for each. They are also joined if both share an identifier
   *       with a third object, or if the options state it.
   *   <li>They are not joined if content would be lost: a single-valued property must be the same
   *       in both or absent in one, and no identifying scheme may have different values for them.
   *       {@link #notJoined()} gives the reason. Objects whose id is duplicated in their dossier
   *       are never joined.
   *   <li>The other's name becomes an alias, lists are united, and notes in the same language are
   *       combined, one per line. An alias or identifier that differs from another only by an
   *       absent language, translations or URI is not repeated.
   *   <li>The events and evidence of a dossier of one article name this article in the result, so
   *       that the time of knowledge is kept. If all dossiers together have one article, and a
   *       dossier without articles has events or relations, an empty article is added, so that they
   *       do not refer to the other dossier's article.
   *   <li>Unknown properties of the dossiers, and of joined actors and locations, are kept: lists
   *       with the same name are united, and different values get a number, {@code acme:batch-2}.
   *   <li>The version of the format is the highest. The id is derived from the ids of the dossiers,
   *       so merging the same dossiers again gives the same id. The provenance is kept if it is the
   *       same in all dossiers. The result has no revision, because the record is new. {@link
   *       #dossiers()} returns the inputs.
   * </ul>
   *
   * <p>A single dossier is returned unchanged, and a duplicate dossier is merged once. Events and
   * articles are never joined; add {@code same-event} relations for reports of one occurrence.
   *
   * <p>The order of the dossiers determines names and ids, but not which objects are joined, unless
   * linked objects contradict each other. A merge takes time proportional to the size of the
   * dossiers.
   *
   * @param dossiers the dossiers
   * @param options the decisions of the application about actors and locations
   * @return the merged dossier and the report
   * @throws IllegalArgumentException if two that differ have the same id and revision, or if the
   *     options name an id that is not that of exactly one actor or location of a merged dossier,
   *     or state that an actor and a location are the same
   */
  public static DossierMerge of(Collection<? extends Dossier> dossiers, MergeOptions options) {
    Objects.requireNonNull(dossiers, "dossiers");
    Objects.requireNonNull(options, "options");
    return Merging.merge(dossiers, options);
  }

  /**
   * The dossier that contains what all merged dossiers contain.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * The dossiers that were merged, each once, with the revisions and provenances that the merged
   * dossier does not repeat.
   *
   * @return the dossiers, in the order given; immutable
   */
  public List<Dossier> dossiers() {
    return dossiers;
  }

  /**
   * The dossiers that were not merged because they are withdrawn or have a newer revision.
   *
   * @return the dossiers that were left out, in the order given; immutable
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The ids that were changed because they were taken. Includes ids that only references use.
   *
   * @return the renamings, in the order of the dossiers and of their objects; immutable
   */
  public List<Renaming> renamings() {
    return renamings;
  }

  /**
   * The actors and locations that were joined to those of an earlier dossier.
   *
   * @return the joins, in the order of the dossiers and of their objects; immutable
   */
  public List<Join> joins() {
    return joins;
  }

  /**
   * The actors and locations that share an identifier with one of an earlier dossier, or are linked
   * to it otherwise, and were both kept. If many share a value that does not identify, each is
   * reported once, with the first one.
   *
   * @return the objects that were not joined, in the order of the dossiers; immutable
   */
  public List<NotJoined> notJoined() {
    return notJoined;
  }

  /**
   * The id in the merged dossier of an object of an input.
   *
   * @param dossierId the id of the dossier
   * @param id the id of the object in that dossier
   * @return its id in the merged dossier; absent if that dossier was not merged or does not use the
   *     id
   */
  public Optional<String> idOf(String dossierId, String id) {
    Objects.requireNonNull(dossierId, "dossierId");
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(ids.getOrDefault(dossierId, Map.of()).get(id));
  }

  /**
   * The input objects of an object of the merged dossier.
   *
   * @param id an id in the merged dossier
   * @return the objects, in the order of the dossiers; empty if no input has an object or reference
   *     with this id; immutable
   */
  public List<Origin> origins(String id) {
    Objects.requireNonNull(id, "id");
    return Collections.unmodifiableList(origins.getOrDefault(id, List.of()));
  }

  /** Collects what happens during a merge. */
  static final class Report {
    final List<Renaming> renamings = new ArrayList<>();
    final List<Join> joins = new ArrayList<>();
    final List<NotJoined> notJoined = new ArrayList<>();
    final Map<String, Map<String, String>> ids = new LinkedHashMap<>();
  }

  /**
   * An object of one of the dossiers.
   *
   * @param dossierId the dossier
   * @param id the id of the object there
   */
  public record Origin(String dossierId, String id) implements Comparable<Origin> {
    /**
     * Refuses {@code null}.
     *
     * @param dossierId the dossier
     * @param id the id of the object there
     */
    public Origin {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(id, "id");
    }

    /** By dossier, then by id. */
    @Override
    public int compareTo(Origin other) {
      int order = dossierId.compareTo(other.dossierId);
      return order == 0 ? id.compareTo(other.id) : order;
    }

    /** The origin as a string: {@code urn:uuid:…#president}. */
    @Override
    public String toString() {
      return Quoted.line(dossierId + "#" + id);
    }
  }

  /**
   * A dossier that was not merged.
   *
   * @param dossier the dossier; its revision may give a reason
   * @param reason why it was not merged
   */
  public record LeftOut(Dossier dossier, LeftOut.Reason reason) {
    /**
     * Refuses {@code null}.
     *
     * @param dossier the dossier; its revision may give a reason
     * @param reason why it was not merged
     */
    public LeftOut {
      Objects.requireNonNull(dossier, "dossier");
      Objects.requireNonNull(reason, "reason");
    }

    /** The reason why a dossier was not merged. */
    public enum Reason {
      /** The dossier is retracted, or the newest revision of it in the list is. */
      RETRACTED,

      /** The dossier is superseded, or the list has a newer revision of it. */
      SUPERSEDED
    }

    /** As a string: {@code urn:uuid:… left out: RETRACTED}. */
    @Override
    public String toString() {
      return dossier.id() + " left out: " + reason;
    }
  }

  /**
   * An id that was changed.
   *
   * @param dossierId the dossier
   * @param from the id there
   * @param to the id in the merged dossier
   */
  public record Renaming(String dossierId, String from, String to) {
    /**
     * Refuses {@code null}.
     *
     * @param dossierId the dossier
     * @param from the id there
     * @param to the id in the merged dossier
     */
    public Renaming {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
    }

    /** The renaming as a string: {@code urn:uuid:…#call → call-2}. */
    @Override
    public String toString() {
      return Quoted.line(dossierId + "#" + from + " → " + to);
    }
  }

  /**
   * An actor or location that was joined to another.
   *
   * @param dossierId the dossier that it is from
   * @param id its id there
   * @param into the id that both have in the merged dossier
   * @param reason why they were joined
   * @param identifier the shared identifier; absent if only the options joined them
   */
  public record Join(
      String dossierId,
      String id,
      String into,
      Join.Reason reason,
      Optional<Identifier> identifier) {
    /**
     * Refuses {@code null}.
     *
     * @param dossierId the dossier that it is from
     * @param id its id there
     * @param into the id that both have in the merged dossier
     * @param reason why they were joined
     * @param identifier the shared identifier; absent if only the options joined them
     */
    public Join {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(into, "into");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(identifier, "identifier");
    }

    /** The reason why two objects were joined. */
    public enum Reason {
      /** Both have the identifier. */
      SHARED_IDENTIFIER,

      /**
       * The identifier of this object and one of the other belong to a third object, or are linked
       * in several such steps.
       */
      LINKED_IDENTIFIERS,

      /** The {@linkplain MergeOptions options} state that they are the same. */
      OPTIONS
    }

    /**
     * The join as a string: {@code urn:uuid:…#president → macron: SHARED_IDENTIFIER wikidata
     * "Q3052772"}.
     */
    @Override
    public String toString() {
      return Quoted.line(
          dossierId
              + "#"
              + id
              + " → "
              + into
              + ": "
              + reason
              + identifier.map(shared -> " " + text(shared)).orElse(""));
    }
  }

  /**
   * An actor or location that shares an identifier with another, or is linked to it otherwise, and
   * was not joined to it.
   *
   * @param dossierId the dossier that it is from
   * @param id its id there
   * @param other the id of the other in the merged dossier
   * @param reason why they are not joined
   * @param identifier the identifier that both have; absent if they are linked otherwise
   * @param property the property in which they contradict each other; absent for other reasons
   */
  public record NotJoined(
      String dossierId,
      String id,
      String other,
      NotJoined.Reason reason,
      Optional<Identifier> identifier,
      Optional<String> property) {
    /**
     * Refuses {@code null}.
     *
     * @param dossierId the dossier that it is from
     * @param id its id there
     * @param other the id of the other in the merged dossier
     * @param reason why they are not joined
     * @param identifier the identifier that both have; absent if they are linked otherwise
     * @param property the property in which they contradict each other; absent for other reasons
     */
    public NotJoined {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(identifier, "identifier");
      Objects.requireNonNull(property, "property");
    }

    /** The reason why two objects were not joined. */
    public enum Reason {
      /** They have different values of a property that takes one, or of an identifying scheme. */
      CONTRADICTION,

      /** One of the two is joined already to an object of the other's dossier. */
      SAME_DOSSIER,

      /** The scheme of the identifier does not identify objects of their kind. */
      SCHEME_CLASSIFIES,

      /** The scheme of the identifier is unknown, and the options do not name it. */
      SCHEME_UNKNOWN,

      /** The identifier is malformed or a placeholder. */
      MALFORMED,

      /** The {@linkplain MergeOptions options} state that they are not the same. */
      OPTIONS
    }

    /** As a string: {@code urn:uuid:…#president ≠ macron: CONTRADICTION kind}. */
    @Override
    public String toString() {
      return Quoted.line(
          dossierId
              + "#"
              + id
              + " ≠ "
              + other
              + ": "
              + reason
              + property.map(name -> " " + name).orElse("")
              + identifier.map(shared -> " " + text(shared)).orElse(""));
    }
  }

  private static String text(Identifier identifier) {
    IdentifierScheme scheme = identifier.scheme();
    return (scheme.isKnown() ? scheme.value() : Quoted.of(scheme.value()))
        + " "
        + Quoted.of(identifier.value());
  }
}

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
 * The result of merging several dossiers: the merged dossier and a report of all changes.
 *
 * <pre>{@code
 * DossierMerge merge = DossierMerge.of(List.of(monday, tuesday));
 *
 * merge.dossier();                          // all articles, actors, locations, events, relations
 * merge.renamings();                        // tuesday's call, now call-2
 * merge.joins();                            // tuesday's president, the same Wikidata item as monday's
 * merge.notJoined();                        // who shares an identifier and stayed two, and why
 * merge.notMerged();                        // retracted and superseded dossiers
 * merge.idOf(tuesday.id(), "president");    // Optional[macron]
 * }</pre>
 */
@JsonFilter(MissingModule.MESSAGE)
public final class DossierMerge {
  private final Dossier dossier;
  private final List<Dossier> dossiers;
  private final List<NotMerged> notMerged;
  private final List<Renaming> renamings;
  private final List<Join> joins;
  private final List<NotJoined> notJoined;
  private final Map<String, Map<String, String>> ids;
  private final Map<String, List<Origin>> origins = new HashMap<>();

  DossierMerge(Dossier dossier, Revisions inputs, Report report) {
    this.dossier = dossier;
    this.dossiers = inputs.merged();
    this.notMerged = inputs.notMerged();
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
                        .add(Origin.of(dossierId, id))));
  }

  /**
   * Merges several dossiers into one dossier, with the {@linkplain MergeOptions#standard()
   * standard} options.
   *
   * @param dossiers the dossiers
   * @return the merged dossier and the report
   * @throws IllegalArgumentException in the same cases as {@link #of(Collection, MergeOptions)}
   */
  public static DossierMerge of(Collection<? extends Dossier> dossiers) {
    return of(dossiers, MergeOptions.standard());
  }

  /**
   * Merges several dossiers into one dossier, without losing content or changing its meaning:
   *
   * <ul>
   *   <li>Retracted and superseded dossiers are not merged. If the input contains several revisions
   *       of one dossier, only the newest revision is merged. If the newest revision is withdrawn,
   *       none of the revisions is merged. {@link #notMerged()} returns the dossiers that were not
   *       merged. A dossier without a revision is treated as current, with revision number 1.
   *   <li>Objects and relations are in dossier order and, within a dossier, in their original
   *       order. If an id is already in use in the merged dossier, a numeric suffix is added to the
   *       id everywhere in the later dossier, as in {@code macron-2}. A suffix is also added to an
   *       unresolved id that is already in use, so that the id does not refer to an object of
   *       another dossier. Values of unknown properties are not changed.
   *   <li>Two actors or two locations of different dossiers are joined if they share a well-formed
   *       identifier of a scheme that identifies objects of this kind (see {@link
   *       IdentifierScheme}). They are also joined if each of them shares an identifier with a
   *       third object, or if the options state that they are the same. They are not joined if the
   *       options state that they are not the same, or that one of them is not the same as the
   *       third object.
   *   <li>Objects are not joined if content would be lost. A single-valued property must have equal
   *       values in both objects or be absent from one of them. The kind {@code unknown} is treated
   *       as absent. References are equal if the objects to which they refer are joined. The
   *       objects must not have identifiers with different values in the same identifying scheme.
   *       {@link #notJoined()} reports why objects were not joined. Objects that have a duplicate
   *       id in their dossier are never joined.
   *   <li>The name of a joined object becomes an alias. Lists are combined without duplicates.
   *       Notes in the same language are combined into one note, separated by line feeds. An alias
   *       or identifier is omitted if the list contains the same value with more details, such as a
   *       language, a translation or a URI.
   *   <li>The events and evidence of a dossier with one article refer to this article in the
   *       result, so that their time of knowledge is preserved. If the dossiers have only one
   *       article in total, the events and relations of a dossier without articles would
   *       incorrectly refer to this article. To prevent this, an empty article is added.
   *   <li>Unknown properties of the dossiers, and of joined actors and locations, are kept. Lists
   *       with the same name are combined. If a name has different values, numeric suffixes are
   *       added to the name, as in {@code acme:batch-2}. A name that ends in a number is treated as
   *       a different name, so a value can be repeated if a merged dossier is merged again. Only
   *       the first {@code $schema} is kept.
   *   <li>The format version is the highest format version among the dossiers. The id is derived
   *       from the ids of the dossiers, so merging the same dossiers again results in the same id.
   *       The provenance is kept if it is the same in all dossiers. The result does not have a
   *       revision, because it is a new record. {@link #dossiers()} returns the input dossiers.
   * </ul>
   *
   * <p>If only one dossier is merged, it is returned unchanged. A duplicate dossier is merged only
   * once. Events and articles are never joined; add {@code same-event} relations for reports of one
   * occurrence.
   *
   * <p>The order of the dossiers affects names and ids. If linked objects contradict each other, or
   * the options state that they are not the same, the order also affects which objects are joined.
   * A merge takes time proportional to the size of the dossiers.
   *
   * @param dossiers the dossiers
   * @param options the application's decisions about actors and locations
   * @return the merged dossier and the report
   * @throws IllegalArgumentException if different dossiers have the same id and revision. Also
   *     thrown if the options name an id in a merged dossier, and this id does not belong to
   *     exactly one actor or location. Also thrown if the options state that an actor and a
   *     location are the same
   */
  public static DossierMerge of(Collection<? extends Dossier> dossiers, MergeOptions options) {
    Objects.requireNonNull(options, "options");
    for (Dossier dossier : Objects.requireNonNull(dossiers, "dossiers")) {
      Objects.requireNonNull(dossier, "dossiers must not contain null");
    }
    return Merging.merge(dossiers, options);
  }

  /**
   * The merged dossier, which contains the content of all merged input dossiers.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * The input dossiers that were merged, without duplicates. They contain the revisions and
   * provenances, which are not copied to the merged dossier.
   *
   * @return an immutable list of the dossiers, in input order
   */
  public List<Dossier> dossiers() {
    return dossiers;
  }

  /**
   * The dossiers that were not merged, either because they are withdrawn or because the input
   * contains a newer revision.
   *
   * @return an immutable list of these dossiers, in input order
   */
  public List<NotMerged> notMerged() {
    return notMerged;
  }

  /**
   * The ids that were changed because they were already in use, including unresolved ids.
   *
   * @return an immutable list of the renamings, in dossier order and, within a dossier, in object
   *     order
   */
  public List<Renaming> renamings() {
    return renamings;
  }

  /**
   * The actors and locations that were joined to an object of an earlier dossier.
   *
   * @return an immutable list of the joins, in dossier order and, within a dossier, in object order
   */
  public List<Join> joins() {
    return joins;
  }

  /**
   * The actors and locations that were not joined to an object of an earlier dossier, although the
   * two objects share an identifier or are linked in another way. If several objects share an
   * identifier that does not cause a join, each later object is reported once, together with the
   * first of these objects. The same applies to several objects that contradict a later object.
   *
   * @return an immutable list of the objects that were not joined, in dossier order
   */
  public List<NotJoined> notJoined() {
    return notJoined;
  }

  /**
   * Returns the id that an object of an input dossier has in the merged dossier.
   *
   * @param dossierId the id of the dossier
   * @param id the id of the object in the input dossier
   * @return the id in the merged dossier; absent if the input dossier was not merged or does not
   *     use the id
   */
  public Optional<String> idOf(String dossierId, String id) {
    Objects.requireNonNull(dossierId, "dossierId");
    Objects.requireNonNull(id, "id");
    return Optional.ofNullable(ids.getOrDefault(dossierId, Map.of()).get(id));
  }

  /**
   * Returns the input objects that were merged into an object of the merged dossier.
   *
   * @param id the id of the object in the merged dossier
   * @return an immutable list of the input objects, in dossier order; empty if no id of an input
   *     dossier corresponds to this id
   */
  public List<Origin> origins(String id) {
    Objects.requireNonNull(id, "id");
    return Collections.unmodifiableList(origins.getOrDefault(id, List.of()));
  }

  /** Collects the changes during a merge. */
  static final class Report {
    final List<Renaming> renamings = new ArrayList<>();
    final List<Join> joins = new ArrayList<>();
    final List<NotJoined> notJoined = new ArrayList<>();
    final Map<String, Map<String, String>> ids = new LinkedHashMap<>();
  }

  /**
   * An object of an input dossier.
   *
   * @param dossierId the id of the dossier
   * @param id the id of the object in the dossier
   */
  public record Origin(String dossierId, String id) implements Comparable<Origin> {
    /**
     * Creates an instance. The components must not be null.
     *
     * @param dossierId the id of the dossier
     * @param id the id of the object in the dossier
     */
    public Origin {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(id, "id");
    }

    /**
     * Returns an origin, for example to name an object in {@link MergeOptions}.
     *
     * @param dossierId the id of the dossier
     * @param id the id of the object in the dossier
     * @return the origin
     */
    public static Origin of(String dossierId, String id) {
      return new Origin(dossierId, id);
    }

    /** Compares the dossier ids and, if they are equal, the object ids. */
    @Override
    public int compareTo(Origin other) {
      int order = dossierId.compareTo(other.dossierId);
      return order == 0 ? id.compareTo(other.id) : order;
    }

    /** Returns the origin as a string, for example {@code urn:uuid:…#president}. */
    @Override
    public String toString() {
      return Quoted.line(dossierId + "#" + id);
    }
  }

  /**
   * A dossier that was not merged.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param dossier the dossier; its revision can contain the reason for a withdrawal
   * @param reason the reason why the dossier was not merged
   */
  public record NotMerged(Dossier dossier, NotMerged.Reason reason) {
    /**
     * Creates an instance. The components must not be null.
     *
     * @param dossier the dossier; its revision can contain the reason for a withdrawal
     * @param reason the reason why the dossier was not merged
     */
    public NotMerged {
      Objects.requireNonNull(dossier, "dossier");
      Objects.requireNonNull(reason, "reason");
    }

    /** The reason why a dossier was not merged. A minor version may add constants. */
    public enum Reason {
      /** The dossier, or its newest revision in the input, is retracted. */
      RETRACTED,

      /** The dossier is superseded, or the input contains a newer revision. */
      SUPERSEDED
    }

    /**
     * Returns the id of the dossier and the reason, for example {@code urn:uuid:… not merged:
     * RETRACTED}.
     */
    @Override
    public String toString() {
      return dossier.id() + " not merged: " + reason;
    }
  }

  /**
   * An id that was changed.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param origin the id of the input dossier, and the id before the change
   * @param to the id in the merged dossier
   */
  public record Renaming(Origin origin, String to) {
    /**
     * Creates an instance. The components must not be null.
     *
     * @param origin the id of the input dossier, and the id before the change
     * @param to the id in the merged dossier
     */
    public Renaming {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(to, "to");
    }

    /** Returns the renaming as a string, for example {@code urn:uuid:…#call → call-2}. */
    @Override
    public String toString() {
      return Quoted.line(origin + " → " + to);
    }
  }

  /**
   * An actor or location that was joined to another object.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param origin the object in the input dossier
   * @param into the id of the resulting object in the merged dossier
   * @param reason the reason why the objects were joined
   * @param identifier the identifier that caused the join; absent if the reason is {@link
   *     Join.Reason#OPTIONS}
   */
  public record Join(
      Origin origin, String into, Join.Reason reason, Optional<Identifier> identifier) {
    /**
     * Creates an instance. The components must not be null.
     *
     * @param origin the object in the input dossier
     * @param into the id of the resulting object in the merged dossier
     * @param reason the reason why the objects were joined
     * @param identifier the identifier that caused the join; absent if the reason is {@link
     *     Join.Reason#OPTIONS}
     */
    public Join {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(into, "into");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(identifier, "identifier");
    }

    /** The reason why two objects were joined. A minor version may add constants. */
    public enum Reason {
      /** Both objects have the identifier. */
      SHARED_IDENTIFIER,

      /**
       * A third object shares an identifier with each of the two objects, or a chain of several
       * such objects links them.
       */
      LINKED_IDENTIFIERS,

      /** The {@linkplain MergeOptions options} state that the objects are the same. */
      OPTIONS
    }

    /**
     * Returns the join as a string, for example {@code urn:uuid:…#president → macron:
     * SHARED_IDENTIFIER wikidata "Q3052772"}.
     */
    @Override
    public String toString() {
      return Quoted.line(
          origin
              + " → "
              + into
              + ": "
              + reason
              + identifier.map(shared -> " " + text(shared)).orElse(""));
    }
  }

  /**
   * An actor or location that was not joined to another object, although the two objects share an
   * identifier or are linked in another way.
   *
   * <p>Only the library creates instances; a minor version may add components.
   *
   * @param origin the object in the input dossier
   * @param other the id of the other object in the merged dossier
   * @param reason the reason why the objects were not joined
   * @param identifier the shared identifier; absent if the objects are linked in another way, for
   *     example by the options
   * @param property the property in which the objects contradict each other; absent for other
   *     reasons
   */
  public record NotJoined(
      Origin origin,
      String other,
      NotJoined.Reason reason,
      Optional<Identifier> identifier,
      Optional<String> property) {
    /**
     * Creates an instance. The components must not be null.
     *
     * @param origin the object in the input dossier
     * @param other the id of the other object in the merged dossier
     * @param reason the reason why the objects were not joined
     * @param identifier the shared identifier; absent if the objects are linked in another way, for
     *     example by the options
     * @param property the property in which the objects contradict each other; absent for other
     *     reasons
     */
    public NotJoined {
      Objects.requireNonNull(origin, "origin");
      Objects.requireNonNull(other, "other");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(identifier, "identifier");
      Objects.requireNonNull(property, "property");
    }

    /** The reason why two objects were not joined. A minor version may add constants. */
    public enum Reason {
      /**
       * The objects have different values of a single-valued property or of an identifying scheme.
       */
      CONTRADICTION,

      /**
       * One of the objects is already joined to an object that is not joined to the other object,
       * for example because both are in the same dossier.
       */
      SAME_DOSSIER,

      /**
       * The scheme of the identifier does not identify objects of the kind of one of the objects.
       */
      SCHEME_CLASSIFIES,

      /** The scheme of the identifier is unknown and not included in the options. */
      SCHEME_UNKNOWN,

      /** The identifier is malformed or a placeholder. */
      MALFORMED,

      /** The {@linkplain MergeOptions options} state that the objects are not the same. */
      OPTIONS
    }

    /**
     * Returns the two objects and the reason, for example {@code urn:uuid:…#president ≠ macron:
     * CONTRADICTION kind}.
     */
    @Override
    public String toString() {
      return Quoted.line(
          origin
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

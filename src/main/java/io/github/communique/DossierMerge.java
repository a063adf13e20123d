package io.github.communique;

import io.github.communique.structure.Quoted;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Several dossiers made one, and what became of their objects.
 *
 * <pre>{@code
 * DossierMerge merge = Dossier.merge(List.of(monday, tuesday));
 *
 * merge.dossier();                          // all articles, actors, locations, events, relations
 * merge.renamings();                        // tuesday's call, now call-2
 * merge.joins();                            // tuesday's president, the same Wikidata item as monday's
 * merge.notJoined();                        // who shares an identifier and stayed two, and why
 * merge.leftOut();                          // retracted and superseded dossiers
 * merge.idOf(tuesday.id(), "president");    // Optional[macron]
 * }</pre>
 *
 * @see Dossier#merge
 */
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
   * @return what was left out, in the order given; immutable
   */
  public List<LeftOut> leftOut() {
    return leftOut;
  }

  /**
   * The ids that were taken already and had to change. Includes ids that only references use.
   *
   * @return the renamings, in the order of the dossiers and of their objects; immutable
   */
  public List<Renaming> renamings() {
    return renamings;
  }

  /**
   * The actors and locations that became one with those of an earlier dossier.
   *
   * @return the joins, in the order of the dossiers and of their objects; immutable
   */
  public List<Join> joins() {
    return joins;
  }

  /**
   * The actors and locations that share an identifier with one of an earlier dossier, or are linked
   * to it otherwise, and were both kept. Where many share one value that does not identify, each is
   * reported once, with the first of them.
   *
   * @return what was not joined, in the order of the dossiers; immutable
   */
  public List<NotJoined> notJoined() {
    return notJoined;
  }

  /**
   * The id that an object of one of the dossiers has now.
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
   * The objects that an object of the merged dossier was made of.
   *
   * @param id an id in the merged dossier
   * @return the objects, in the order of the dossiers; empty if no dossier has an object or
   *     reference that got the id; immutable
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

    /** The origin as text: {@code urn:uuid:…#president}. */
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

    /** Why a dossier is not merged. */
    public enum Reason {
      /** The dossier is retracted, or the newest revision of it in the list is. */
      RETRACTED,

      /** The dossier is superseded, or the list has a newer revision of it. */
      SUPERSEDED
    }

    /** As text: {@code urn:uuid:… left out: RETRACTED}. */
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

    /** The renaming as text: {@code urn:uuid:…#call → call-2}. */
    @Override
    public String toString() {
      return Quoted.line(dossierId + "#" + from + " → " + to);
    }
  }

  /**
   * An actor or location that became one with another.
   *
   * @param dossierId the dossier that it is from
   * @param id its id there
   * @param into the id that both have in the merged dossier
   * @param reason why they are one
   * @param identifier the identifier that joined it; absent if only the options did
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
     * @param reason why they are one
     * @param identifier the identifier that joined it; absent if only the options did
     */
    public Join {
      Objects.requireNonNull(dossierId, "dossierId");
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(into, "into");
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(identifier, "identifier");
    }

    /** Why two objects become one. */
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
     * The join as text: {@code urn:uuid:…#president → macron: SHARED_IDENTIFIER wikidata
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

    /** Why two objects stay two. */
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

    /** As text: {@code urn:uuid:…#president ≠ macron: CONTRADICTION kind}. */
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

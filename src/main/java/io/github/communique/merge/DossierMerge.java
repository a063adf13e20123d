package io.github.communique.merge;

import io.github.communique.Dossier;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Several dossiers made one, and what became of their ids.
 *
 * <pre>{@code
 * DossierMerge merge = Dossier.merge(List.of(monday, tuesday));
 *
 * merge.dossier();                          // all articles, actors, locations, events, relations
 * merge.renamings();                        // tuesday's call, now call-2
 * merge.joins();                            // tuesday's president, the same Wikidata item as monday's
 * merge.idOf(tuesday.id(), "president");    // Optional[macron]
 * }</pre>
 *
 * @see Dossier#merge
 */
public final class DossierMerge {
  private final Dossier dossier;
  private final List<Renaming> renamings;
  private final List<Join> joins;
  private final List<NotJoined> notJoined;
  private final Map<String, Map<String, String>> ids;

  DossierMerge(
      Dossier dossier,
      List<Renaming> renamings,
      List<Join> joins,
      List<NotJoined> notJoined,
      Map<String, Map<String, String>> ids) {
    this.dossier = dossier;
    this.renamings = List.copyOf(renamings);
    this.joins = List.copyOf(joins);
    this.notJoined = List.copyOf(notJoined);
    this.ids = Collections.unmodifiableMap(new HashMap<>(ids));
  }

  /**
   * The dossier that holds what all held.
   *
   * @return the dossier
   */
  public Dossier dossier() {
    return dossier;
  }

  /**
   * The ids that were taken already and had to change, also those that references name and no
   * object has.
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
   * The actors and locations that share an identifier with one of an earlier dossier and were both
   * kept, since they contradict each other.
   *
   * @return what was not joined, in the order of the dossiers; immutable
   */
  public List<NotJoined> notJoined() {
    return notJoined;
  }

  /**
   * What an object of one of the dossiers is called now.
   *
   * @param dossierId the id of the dossier
   * @param id the id of the object in that dossier
   * @return its id in the merged dossier; absent if that dossier was not merged or does not use the
   *     id
   */
  public Optional<String> idOf(String dossierId, String id) {
    return Optional.ofNullable(ids.getOrDefault(dossierId, Map.of()).get(id));
  }

  /**
   * An id that was changed.
   *
   * @param dossierId the dossier
   * @param from the id there
   * @param to the id in the merged dossier
   */
  public record Renaming(String dossierId, String from, String to) {
    /** The renaming as text: {@code urn:uuid:…#call → call-2}. */
    @Override
    public String toString() {
      return dossierId + "#" + from + " → " + to;
    }
  }

  /**
   * An actor or location that became one with another.
   *
   * @param dossierId the dossier that it is from
   * @param id its id there
   * @param into the id that both have in the merged dossier
   */
  public record Join(String dossierId, String id, String into) {
    /** The join as text: {@code urn:uuid:…#president → macron}. */
    @Override
    public String toString() {
      return dossierId + "#" + id + " → " + into;
    }
  }

  /**
   * An actor or location that shares an identifier with another and was not joined to it.
   *
   * @param dossierId the dossier that it is from
   * @param id its id there
   * @param other the id of the other in the merged dossier
   * @param property the property in which they contradict each other; {@code id} if one of the two
   *     is joined already to an object of the other's dossier
   */
  public record NotJoined(String dossierId, String id, String other, String property) {
    /** As text: {@code urn:uuid:…#president ≠ macron: kind}. */
    @Override
    public String toString() {
      return dossierId + "#" + id + " ≠ " + other + ": " + property;
    }
  }
}

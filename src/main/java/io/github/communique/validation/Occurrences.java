package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The happenings that a dossier reports, each with all its reports.
 *
 * <pre>{@code
 * for (Occurrence occurrence : Occurrences.of(dossier)) {
 *   occurrence.reports();
 * }
 * }</pre>
 *
 * <p>Every event of the dossier is a report of exactly one of them.
 */
public final class Occurrences implements Iterable<Occurrence> {
  private final List<Occurrence> all;
  private final Map<Event, Occurrence> byEvent = new IdentityHashMap<>();

  private Occurrences(List<Occurrence> all) {
    this.all = List.copyOf(all);
    for (Occurrence occurrence : all) {
      occurrence.reports().forEach(event -> byEvent.put(event, occurrence));
    }
  }

  /**
   * Finds the happenings of a dossier.
   *
   * @param dossier the dossier
   * @return the happenings, in the order of their first reports
   */
  public static Occurrences of(Dossier dossier) {
    return new Occurrences(new Grouping(dossier).occurrences());
  }

  /**
   * All happenings.
   *
   * @return the happenings, in the order of their first reports; immutable
   */
  public List<Occurrence> all() {
    return all;
  }

  /**
   * The happening that an event reports.
   *
   * @param event an event of the dossier, as look-ups give it
   * @return the happening; absent if the dossier does not hold this very event
   */
  public Optional<Occurrence> of(Event event) {
    return Optional.ofNullable(byEvent.get(event));
  }

  @Override
  public java.util.Iterator<Occurrence> iterator() {
    return all.iterator();
  }

  private static final class Grouping {
    private final Dossier dossier;
    private final List<Event> events;
    private final Map<String, Integer> index = new HashMap<>();
    private final UnionFind happenings;
    private final UnionFind accounts;
    private final boolean[] overtaken;

    Grouping(Dossier dossier) {
      this.dossier = dossier;
      this.events = dossier.events();
      this.happenings = new UnionFind(events.size());
      this.accounts = new UnionFind(events.size());
      this.overtaken = new boolean[events.size()];
      for (int i = 0; i < events.size(); i++) {
        // A relation to an id that stands twice means the first, as everywhere.
        index.putIfAbsent(events.get(i).id(), i);
      }
      dossier.relations().forEach(this::join);
    }

    private void join(Relation relation) {
      Integer from = index.get(relation.from().id());
      Integer to = index.get(relation.to().id());
      if (relation.polarity() == Polarity.NEGATIVE
          || from == null
          || to == null
          || from.equals(to)
          || events.get(from).type() != events.get(to).type()) {
        return;
      }
      if (relation.type().equals(RelationType.SAME_EVENT)) {
        happenings.join(from, to);
        accounts.join(from, to);
      } else if (relation.type().equals(RelationType.RESCHEDULES)) {
        happenings.join(from, to);
        overtaken[to] = true;
      }
    }

    List<Occurrence> occurrences() {
      Map<Integer, List<Integer>> members = new LinkedHashMap<>();
      for (int i = 0; i < events.size(); i++) {
        members.computeIfAbsent(happenings.find(i), root -> new ArrayList<>(1)).add(i);
      }
      return members.values().stream()
          .map(indexes -> new Occurrence(events(indexes), accounts(indexes)))
          .toList();
    }

    private List<List<Event>> accounts(List<Integer> indexes) {
      Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
      for (int i : indexes) {
        if (!overtaken[i]) {
          parts.computeIfAbsent(accounts.find(i), root -> new ArrayList<>(1)).add(i);
        }
      }
      return parts.values().stream().map(this::events).toList();
    }

    private List<Event> events(List<Integer> indexes) {
      return indexes.stream().map(events::get).toList();
    }
  }
}

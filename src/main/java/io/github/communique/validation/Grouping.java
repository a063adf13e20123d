package io.github.communique.validation;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Relation;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Joins the events of a dossier that are reports of one happening. */
final class Grouping {
  private final List<Event> events;
  private final Map<String, Integer> index = new HashMap<>();
  private final UnionFind happenings;
  private final UnionFind accounts;

  /** Events, and in the end the representatives of accounts, that a new date has overtaken. */
  private final boolean[] overtaken;

  private final boolean[] overtakenAccount;

  Grouping(Dossier dossier) {
    this.events = dossier.events();
    this.happenings = new UnionFind(events.size());
    this.accounts = new UnionFind(events.size());
    this.overtaken = new boolean[events.size()];
    this.overtakenAccount = new boolean[events.size()];
    for (int i = 0; i < events.size(); i++) {
      // A relation to an id that stands twice means the first, as everywhere.
      index.putIfAbsent(events.get(i).id(), i);
    }
    joinAll(dossier.relations(), RelationType.SAME_EVENT);
    joinAll(dossier.relations(), RelationType.RESCHEDULES);
  }

  /** Whether two events of a dossier may be reports of one happening. */
  static boolean joinsAny(Dossier dossier) {
    List<Relation> relations = dossier.relations();
    for (int i = 0, count = relations.size(); i < count; i++) {
      Relation relation = relations.get(i);
      if (relation.polarity() == Polarity.POSITIVE
          && (relation.type().equals(RelationType.SAME_EVENT)
              || relation.type().equals(RelationType.RESCHEDULES))) {
        return true;
      }
    }
    return false;
  }

  private void joinAll(List<Relation> relations, RelationType type) {
    for (Relation relation : relations) {
      Integer from = index.get(relation.from().id());
      Integer to = index.get(relation.to().id());
      if (relation.type().equals(type)
          && relation.polarity() == Polarity.POSITIVE
          && from != null
          && to != null
          && !from.equals(to)
          && events.get(from).type() == events.get(to).type()) {
        join(from, to, type);
      }
    }
  }

  private void join(int from, int to, RelationType type) {
    happenings.join(from, to);
    if (type.equals(RelationType.SAME_EVENT)) {
      accounts.join(from, to);
      return;
    }
    overtaken[to] = true;
    if (accounts.find(from) != accounts.find(to)) {
      overtakenAccount[accounts.find(to)] = true;
    }
  }

  List<Occurrence> occurrences(Occurrences all) {
    Map<Integer, List<Integer>> members = new LinkedHashMap<>();
    for (int i = 0; i < events.size(); i++) {
      members.computeIfAbsent(happenings.find(i), root -> new ArrayList<>(1)).add(i);
    }
    return members.values().stream().map(reports -> occurrence(all, reports)).toList();
  }

  private Occurrence occurrence(Occurrences all, List<Integer> reports) {
    Map<Integer, List<Integer>> parts = new LinkedHashMap<>();
    List<Integer> current = new ArrayList<>();
    for (int i : reports) {
      if (!overtaken[i]) {
        parts.computeIfAbsent(accounts.find(i), root -> new ArrayList<>(1)).add(i);
        if (!overtakenAccount[accounts.find(i)]) {
          current.add(i);
        }
      }
    }
    return new Occurrence(
        all, events(reports), parts.values().stream().map(this::events).toList(), events(current));
  }

  private List<Event> events(Collection<Integer> indexes) {
    return indexes.stream().map(events::get).toList();
  }
}

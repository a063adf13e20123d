package io.github.communique.examples.spark;

import io.github.communique.Article;
import io.github.communique.Dossier;
import io.github.communique.merge.DossierMerge;
import io.github.communique.Event;
import io.github.communique.Meeting;
import io.github.communique.occurrence.Conflict;
import io.github.communique.occurrence.Occurrence;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.vocabulary.Polarity;
import io.github.communique.vocabulary.RelationType;
import io.github.communique.vocabulary.Status;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Computes the Spark job's tables of meetings in plain Java. This class merges complete dossiers,
 * whereas the job merges only the parts about one meeting.
 */
final class PlainOccurrences {
  private final List<ReportedOccurrence> occurrences = new ArrayList<>();

  private record ReportedOccurrence(
      String key, Dossier all, Occurrence occurrence, int dossiers, Set<String> publishers) {
    Meeting best() {
      return (Meeting) occurrence.best().orElseThrow();
    }

    private static String text(Conflict conflict) {
      return conflict.property()
          + ": "
          + conflict.claims().stream().map(Conflict.Claim::value).toList();
    }

    /**
     * Columns: occurrence, day, who, status, polarity, medium, dossiers, reports, publishers,
     * conflicts.
     */
    @Override
    public String toString() {
      return String.join(
          "|",
          key,
          String.valueOf(day(occurrence)),
          PlainActors.of(all, best()).toString(),
          best().status().value(),
          best().polarity().value(),
          best().medium().map(medium -> medium.value()).orElse("null"),
          Integer.toString(dossiers),
          Integer.toString(occurrence.reports().size()),
          publishers.toString(),
          occurrence.conflicts().stream().map(ReportedOccurrence::text).toList().toString());
    }
  }

  /** Creates the meetings from dossiers that are sorted by id. */
  PlainOccurrences(List<Dossier> dossiers) {
    Map<String, Map<String, Set<String>>> reports = new TreeMap<>();
    Map<String, Dossier> byId = new HashMap<>();
    for (Dossier dossier : dossiers) {
      byId.put(dossier.id(), dossier);
      for (Occurrence occurrence : Occurrences.of(dossier)) {
        if (occurrence.best().orElse(null) instanceof Meeting meeting) {
          Set<String> ids =
              reports
                  .computeIfAbsent(key(dossier, meeting, occurrence), k -> new LinkedHashMap<>())
                  .computeIfAbsent(dossier.id(), id -> new LinkedHashSet<>());
          occurrence.reports().forEach(report -> ids.add(report.id()));
        }
      }
    }
    reports.forEach(
        (key, ids) ->
            occurrences.add(occurrence(key, ids.keySet().stream().map(byId::get).toList(), ids)));
  }

  private static String key(Dossier dossier, Meeting meeting, Occurrence occurrence) {
    List<String> who = PlainActors.of(dossier, meeting);
    LocalDate day = day(occurrence);
    return who.isEmpty() || !PlainActors.allNamed(dossier, meeting) || day == null
        ? dossier.id() + "#" + meeting.id()
        : day + " " + String.join(" ", who);
  }

  private static ReportedOccurrence occurrence(
      String key, List<Dossier> dossiers, Map<String, Set<String>> ids) {
    DossierMerge merge = DossierMerge.of(dossiers, OccurrenceTable.REGISTERED);
    List<Event> reports = new ArrayList<>();
    Set<String> publishers = new TreeSet<>();
    for (Dossier dossier : dossiers) {
      dossier.articles().stream()
          .map(Article::publisher)
          .forEach(publisher -> publisher.ifPresent(publishers::add));
      for (Meeting meeting : dossier.meetings()) {
        if (ids.get(dossier.id()).contains(meeting.id())) {
          // If there is only one dossier, it is not merged and its ids do not change.
          String id = merge.idOf(dossier.id(), meeting.id()).orElse(meeting.id());
          reports.add(merge.dossier().event(id).orElseThrow());
        }
      }
    }
    Dossier.Builder joined = merge.dossier().toBuilder();
    for (Event report : reports) {
      if (report != reports.get(0)) {
        joined.relation(report, RelationType.SAME_EVENT, reports.get(0));
      }
    }
    Dossier all = joined.build();
    Event first = all.event(reports.get(0).id()).orElseThrow();
    Occurrence occurrence = Occurrences.of(all).reportedBy(first).orElseThrow();
    return new ReportedOccurrence(key, all, occurrence, dossiers.size(), publishers);
  }

  List<String> all() {
    return occurrences.stream().map(Object::toString).sorted().toList();
  }

  long reportedBySeveralDossiers() {
    return occurrences.stream().filter(occurrence -> occurrence.dossiers() > 1).count();
  }

  /** Columns: week, one, other, meetings, dossiers. */
  List<String> perPairAndWeek() {
    Map<String, int[]> counts = new TreeMap<>();
    for (ReportedOccurrence occurrence : occurrences) {
      if (occurrence.best().status().equals(Status.OCCURRED)
          && occurrence.best().polarity() == Polarity.POSITIVE) {
        List<String> who = PlainActors.of(occurrence.all(), occurrence.best());
        for (String one : who) {
          for (String other : who.subList(who.indexOf(one) + 1, who.size())) {
            String row = week(day(occurrence.occurrence())) + "|" + one + "|" + other;
            int[] count = counts.computeIfAbsent(row, any -> new int[2]);
            count[0]++;
            count[1] += occurrence.dossiers();
          }
        }
      }
    }
    return counts.entrySet().stream()
        .map(count -> count.getKey() + "|" + count.getValue()[0] + "|" + count.getValue()[1])
        .sorted()
        .toList();
  }

  private static String week(LocalDate day) {
    return day == null
        ? Objects.toString(null)
        : day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).toString();
  }

  private static LocalDate day(Occurrence occurrence) {
    return occurrence
        .time()
        .flatMap(time -> time.at().isPresent() ? time.at() : time.from())
        .flatMap(value -> value.toLocalDate())
        .orElse(null);
  }
}

package io.github.communique.occurrence;

import com.fasterxml.jackson.annotation.JsonFilter;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.occurrence.ConflictSearch;
import io.github.communique.internal.occurrence.Contradiction;
import io.github.communique.internal.occurrence.Grouping;
import io.github.communique.internal.text.MissingModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The occurrences of a dossier, each with all its reports.
 *
 * <pre>{@code
 * for (Occurrence occurrence : Occurrences.of(dossier)) {
 *   occurrence.reports();      // the call as one source has it, and as another does
 *   occurrence.time();         // its best time
 *   occurrence.conflicts();    // where the reports contradict each other
 * }
 * }</pre>
 *
 * <p>Each event of the dossier is a report of exactly one occurrence. {@link Dossier} does not have
 * a method that returns occurrences, because the model does not depend on this package.
 */
@JsonFilter(MissingModule.MESSAGE)
public final class Occurrences implements Iterable<Occurrence> {
  private static final Comparator<Contradiction> IN_THE_DOCUMENT =
      Comparator.comparing((Contradiction conflict) -> conflict.at().position(), Arrays::compare)
          .thenComparing(conflict -> conflict.issue().code())
          .thenComparing(conflict -> conflict.issue().message());

  private final Dossier dossier;
  private final List<Occurrence> all;

  // The maps are created on first use. If two threads create a map concurrently, the results are
  // equal.
  private volatile @Nullable Map<Event, Occurrence> byEvent;
  private volatile @Nullable Map<Occurrence, List<Conflict>> conflicts;

  private Occurrences(Dossier dossier) {
    this.dossier = dossier;
    this.all =
        new Grouping(dossier, new Index(dossier))
            .groups().stream().map(group -> new Occurrence(this, group)).toList();
  }

  /**
   * Finds the occurrences of a dossier.
   *
   * @param dossier the dossier
   * @return the occurrences, in the order of their first reports
   */
  public static Occurrences of(Dossier dossier) {
    Objects.requireNonNull(dossier, "dossier");
    return new Occurrences(dossier);
  }

  /**
   * All occurrences.
   *
   * @return an immutable list of the occurrences, in the order of their first reports
   */
  public List<Occurrence> all() {
    return all;
  }

  /**
   * Returns the occurrence that an event reports.
   *
   * @param event an event of the dossier
   * @return the occurrence; absent if the dossier does not contain this instance
   */
  public Optional<Occurrence> reportedBy(Event event) {
    Objects.requireNonNull(event, "event");
    Map<Event, Occurrence> found = byEvent;
    if (found == null) {
      found = new IdentityHashMap<>();
      for (Occurrence occurrence : all) {
        for (Event report : occurrence.reports()) {
          found.putIfAbsent(report, occurrence);
        }
      }
      byEvent = found;
    }
    return Optional.ofNullable(found.get(event));
  }

  /**
   * Returns an iterator over all occurrences.
   *
   * @return an iterator in the order of {@link #all()}
   */
  @Override
  public Iterator<Occurrence> iterator() {
    return all.iterator();
  }

  Dossier dossier() {
    return dossier;
  }

  List<Conflict> conflicts(Occurrence occurrence) {
    Map<Occurrence, List<Conflict>> found = conflicts;
    if (found == null) {
      found = new IdentityHashMap<>();
      Inspection inspection = new Inspection(dossier, Set.of(), (issue, at) -> {});
      for (Occurrence each : all) {
        List<Contradiction> its = new ArrayList<>();
        for (List<Event> account : each.accounts()) {
          ConflictSearch.find(account, inspection.root(), its::add);
        }
        its.sort(IN_THE_DOCUMENT);
        found.put(each, its.stream().map(Conflict::new).toList());
      }
      conflicts = found;
    }
    return Objects.requireNonNull(found.get(occurrence));
  }
}

package io.github.communique.internal.occurrence;

import io.github.communique.Actor;
import io.github.communique.Event;
import io.github.communique.Participation;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.vocabulary.Role;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports of one occurrence that swap the acting and the affected actors, or the host and the
 * guest.
 */
record SwappedSides(
    ParticipantConflicts conflicts, Participants participants, Inspection inspection) {
  /**
   * Limits the number of {@link Deed} objects to compare. The limit prevents quadratic time for
   * malicious dossiers. Other dossiers do not reach the limit in practice.
   */
  private static final int MOST = 64;

  private static final Set<Role> ACTS = Set.of(Role.INITIATOR, Role.PERPETRATOR);

  private static final Set<Role> SUFFERS =
      Set.of(Role.TARGET, Role.VICTIM, Role.RECIPIENT, Role.SUBJECT, Role.PARTICIPANT);

  /** Finds two reports that swap the acting and the affected actors. */
  void compareDeeds(List<Event> reports, Set<Event> reported) {
    compare(
        reports,
        reported,
        report ->
            isDeed(report) ? sides(report, SwappedSides::acts, SwappedSides::suffers) : List.of(),
        SwappedSides::acts,
        " as the acting side",
        "the two reports swap the acting and the affected sides");
  }

  /** Finds two reports that swap the only host and the only guest of a visit. */
  void compareVisits(List<Event> reports, Set<Event> reported) {
    compare(
        reports,
        reported,
        report ->
            isVisit(report)
                ? sides(report, SwappedSides::isHost, SwappedSides::isGuest)
                : List.of(),
        SwappedSides::isHost,
        " as the host",
        "the two reports swap the host and the guest");
  }

  /**
   * Finds two reports that swap their sides. Two actors are also considered the same if one is a
   * member or part of the other. To avoid quadratic time, reports with the same actors on both
   * sides share one {@link Deed}.
   *
   * @param sidesOf returns the two sides of a report; an empty list if the report is not compared
   * @param isFirst returns whether a participation belongs to the first side
   * @param asFirst the words that describe the first side in a message
   */
  private void compare(
      List<Event> reports,
      Set<Event> reported,
      Function<Event, List<Set<String>>> sidesOf,
      Predicate<Participation> isFirst,
      String asFirst,
      String reason) {
    Map<List<Set<String>>, Deed> deeds = new LinkedHashMap<>();
    for (Event report : reports) {
      List<Set<String>> sides = sidesOf.apply(report);
      if (sides.isEmpty()) {
        continue;
      }
      Deed deed = deeds.get(sides);
      if (deed == null) {
        deed =
            new Deed(
                report,
                new Belonging(sides.get(0), inspection),
                new Belonging(sides.get(1), inspection));
        deed.compareWith(deeds.values());
        if (deeds.size() < MOST) {
          deeds.put(sides, deed);
        }
      }
      if (deed.opposite != null && reported.add(report)) {
        conflicts.report(
            conflicts.claim(report, isFirst, asFirst),
            conflicts.claim(deed.opposite.report, isFirst, asFirst),
            reason);
      }
    }
  }

  /** Returns the actors on both sides; empty if the report does not name both sides. */
  private List<Set<String>> sides(
      Event report, Predicate<Participation> isFirst, Predicate<Participation> isSecond) {
    Set<String> first = participants.compared(report, isFirst);
    Set<String> second = participants.compared(report, isSecond);
    return first.isEmpty() || second.isEmpty() ? List.of() : List.of(first, second);
  }

  /** Returns whether a report names exactly one host and one guest, which are different actors. */
  private boolean isVisit(Event report) {
    String host = only(report, Role.HOST);
    String guest = host == null ? null : only(report, Role.GUEST);
    return guest != null && !guest.equals(host);
  }

  /**
   * Returns the only compared participant in a role; null if there is none or if there are several.
   */
  private @Nullable String only(Event report, Role role) {
    String only = null;
    for (Participation participation : report.participations()) {
      if (participation.role().filter(role::equals).isPresent()) {
        Actor compared =
            only == null && participants.isComparable(participation)
                ? participants.compared(participation)
                : null;
        if (compared == null) {
          return null;
        }
        only = compared.id();
      }
    }
    return only;
  }

  /**
   * Returns whether a report names an acting participant and is not about a mutual action. An
   * unnamed person who acts may belong to either side.
   */
  private boolean isDeed(Event report) {
    return !ParticipantConflicts.isMutual(report)
        && report.participations().stream().anyMatch(SwappedSides::acts)
        && report.participations().stream()
            .noneMatch(acting -> acts(acting) && participants.isUnnamedPerson(acting));
  }

  private static boolean isHost(Participation participation) {
    return participation.role().filter(Role.HOST::equals).isPresent();
  }

  private static boolean isGuest(Participation participation) {
    return participation.role().filter(Role.GUEST::equals).isPresent();
  }

  private static boolean acts(Participation participation) {
    return participation.role().filter(ACTS::contains).isPresent();
  }

  private static boolean suffers(Participation participation) {
    return participation.role().isEmpty() || SUFFERS.contains(participation.role().get());
  }

  /** The acting and the affected actors that one or more reports name. */
  private static final class Deed {
    /** The first report that names these actors. */
    private final Event report;

    private final Belonging acting;
    private final Belonging others;

    /**
     * The first deed in which the acting and the affected actors are swapped; null if there is
     * none.
     */
    private @Nullable Deed opposite;

    Deed(Event report, Belonging acting, Belonging others) {
      this.report = report;
      this.acting = acting;
      this.others = others;
    }

    /**
     * Compares this deed with others. If the acting and the affected actors of two deeds are
     * swapped, sets {@link #opposite} in both deeds.
     */
    void compareWith(Collection<Deed> deeds) {
      for (Deed deed : deeds) {
        if (isSwappedIn(deed) || isReverseOf(deed)) {
          opposite = opposite == null ? deed : opposite;
          deed.opposite = deed.opposite == null ? this : deed.opposite;
        }
      }
    }

    /**
     * Returns whether an actor that acts in this deed is only affected in the other deed, and an
     * actor that acts in the other deed is only affected in this deed.
     */
    private boolean isSwappedIn(Deed other) {
      return changesSide(acting, other) && changesSide(other.acting, this);
    }

    /** Returns whether any of the given actors is affected by a deed but does not act in it. */
    private static boolean changesSide(Belonging acting, Deed deed) {
      for (String actor : acting.actors()) {
        if (deed.others.actors().contains(actor) && !deed.acting.actors().contains(actor)) {
          return true;
        }
      }
      return false;
    }

    /**
     * Returns whether each side of this deed {@linkplain Belonging#covers covers} the opposite side
     * of the other deed, but not the same side. The sides of a deed are its acting and its affected
     * actors. Most reports name a common acting actor, so the same sides are compared first.
     */
    private boolean isReverseOf(Deed other) {
      return !acting.covers(other.acting)
          && !others.covers(other.others)
          && acting.covers(other.others)
          && others.covers(other.acting);
    }
  }
}

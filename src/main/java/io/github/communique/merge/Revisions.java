package io.github.communique.merge;

import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.internal.text.Quoted;
import io.github.communique.merge.DossierMerge.NotMerged;
import io.github.communique.merge.DossierMerge.NotMerged.Reason;
import io.github.communique.vocabulary.RevisionStatus;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Selects the dossiers to merge: the newest revision of each dossier, unless it is withdrawn.
 *
 * <p>A withdrawn dossier is omitted completely. Marking its events as deprecated would not be
 * sufficient: actors, locations and relations do not have a rank, and their names and notes would
 * be combined with those of other dossiers.
 */
record Revisions(List<Dossier> merged, List<NotMerged> notMerged) {
  static Revisions of(Collection<? extends Dossier> dossiers) {
    Map<String, Newest> newest = new HashMap<>();
    for (Dossier dossier : dossiers) {
      newest.merge(dossier.id(), new Newest(dossier, withdrawal(dossier), false), Newest::combine);
    }
    // Only the first of several equal dossiers is merged.
    Map<String, Dossier> merged = new LinkedHashMap<>();
    List<NotMerged> notMerged = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Reason reason = Objects.requireNonNull(newest.get(dossier.id())).reasonAgainst(dossier);
      if (reason == null) {
        merged.putIfAbsent(dossier.id(), dossier);
      } else {
        notMerged.add(new NotMerged(dossier, reason));
      }
    }
    return new Revisions(List.copyOf(merged.values()), List.copyOf(notMerged));
  }

  /** Returns the revision number. A dossier without a revision has the revision number 1. */
  private static int number(Dossier dossier) {
    return dossier.revision().map(Revision::number).orElse(1);
  }

  private static @Nullable Reason withdrawal(Dossier dossier) {
    RevisionStatus status = dossier.revision().map(Revision::status).orElse(RevisionStatus.CURRENT);
    return status == RevisionStatus.RETRACTED
        ? Reason.RETRACTED
        : status == RevisionStatus.SUPERSEDED ? Reason.SUPERSEDED : null;
  }

  /**
   * The newest revision of a dossier.
   *
   * @param differs whether the input contains different dossiers with this id and revision
   */
  private record Newest(Dossier dossier, @Nullable Reason withdrawal, boolean differs) {
    Newest combine(Newest other) {
      int order = Integer.compare(number(dossier), number(other.dossier));
      if (order != 0) {
        return order < 0 ? other : this;
      }
      boolean isOther = withdrawal == null || other.withdrawal == Reason.RETRACTED;
      return new Newest(
          dossier,
          isOther ? other.withdrawal : withdrawal,
          differs || !dossier.equals(other.dossier));
    }

    @Nullable Reason reasonAgainst(Dossier input) {
      if (withdrawal != null) {
        return withdrawal;
      }
      if (differs) {
        throw new IllegalArgumentException(
            ("two different dossiers have the id %s and the revision %s; merge only the"
                    + " newer one, or change the id or revision of one of them")
                .formatted(Quoted.of(input.id()), number(dossier)));
      }
      if (number(input) < number(dossier)) {
        return Revisions.withdrawal(input) == Reason.RETRACTED
            ? Reason.RETRACTED
            : Reason.SUPERSEDED;
      }
      return null;
    }
  }
}

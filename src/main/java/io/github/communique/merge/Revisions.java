package io.github.communique.merge;

import io.github.communique.Dossier;
import io.github.communique.Revision;
import io.github.communique.internal.text.Quoted;
import io.github.communique.merge.DossierMerge.LeftOut;
import io.github.communique.merge.DossierMerge.LeftOut.Reason;
import io.github.communique.vocabulary.RevisionStatus;
import java.util.ArrayList;
import java.util.Collection;
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
final class Revisions {
  private final List<Dossier> merged;
  private final List<LeftOut> leftOut;

  private Revisions(List<Dossier> merged, List<LeftOut> leftOut) {
    this.merged = List.copyOf(merged);
    this.leftOut = List.copyOf(leftOut);
  }

  static Revisions of(Collection<? extends Dossier> dossiers) {
    Map<String, Newest> newest = new LinkedHashMap<>();
    for (Dossier dossier : dossiers) {
      newest.computeIfAbsent(dossier.id(), id -> new Newest(number(dossier))).add(dossier);
    }
    List<Dossier> merged = new ArrayList<>();
    List<LeftOut> leftOut = new ArrayList<>();
    for (Dossier dossier : dossiers) {
      Newest own = Objects.requireNonNull(newest.get(dossier.id()));
      Reason reason = own.reasonAgainst(dossier);
      if (reason != null) {
        leftOut.add(new LeftOut(dossier, reason));
      } else if (own.take()) {
        merged.add(dossier);
      }
    }
    return new Revisions(merged, leftOut);
  }

  List<Dossier> merged() {
    return merged;
  }

  List<LeftOut> leftOut() {
    return leftOut;
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

  /** The newest revision of a dossier. */
  private static final class Newest {
    private int number;
    private @Nullable Dossier usable;
    private boolean differs;
    private @Nullable Reason withdrawal;
    private boolean taken;

    Newest(int number) {
      this.number = number;
    }

    void add(Dossier dossier) {
      if (number(dossier) < number) {
        return;
      }
      if (number(dossier) > number) {
        number = number(dossier);
        usable = null;
        differs = false;
        withdrawal = null;
      }
      Reason reason = withdrawal(dossier);
      if (reason == null) {
        differs |= usable != null && !usable.equals(dossier);
        usable = dossier;
      } else if (withdrawal != Reason.RETRACTED) {
        withdrawal = reason;
      }
    }

    @Nullable Reason reasonAgainst(Dossier dossier) {
      if (withdrawal != null) {
        return withdrawal;
      }
      if (differs) {
        throw new IllegalArgumentException(
            "two different dossiers have the id "
                + Quoted.of(dossier.id())
                + " and the revision "
                + number
                + "; merge only the newer one, or change the id or revision of one of them");
      }
      if (number(dossier) < number) {
        return withdrawal(dossier) == Reason.RETRACTED ? Reason.RETRACTED : Reason.SUPERSEDED;
      }
      return null;
    }

    /**
     * Returns true only on the first call, so that only the first of several equal dossiers is
     * merged.
     */
    boolean take() {
      boolean first = !taken;
      taken = true;
      return first;
    }
  }
}

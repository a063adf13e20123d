package io.github.communique.merge;

import io.github.communique.Actor;
import io.github.communique.DossierObject;
import io.github.communique.Identifier;
import io.github.communique.Location;
import io.github.communique.merge.DossierMerge.NotJoined;
import io.github.communique.vocabulary.IdentifierScheme;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Determines which identifiers of actors and locations identify exactly one object. */
final class Identifying {
  private final MergeOptions options;
  // A merge requests the identifiers of an object several times, and the forms of some schemes are
  // regular expressions.
  private final Map<DossierObject, List<Identifier>> known = new IdentityHashMap<>();

  Identifying(MergeOptions options) {
    this.options = options;
  }

  /** Returns the identifiers by which an object can be joined with objects of other dossiers. */
  List<Identifier> of(DossierObject object) {
    return known.computeIfAbsent(
        object, any -> all(any).stream().filter(each -> reasonAgainst(each, any) == null).toList());
  }

  /** Returns the non-blank identifiers of an actor or location. */
  static List<Identifier> all(DossierObject object) {
    List<Identifier> all =
        object instanceof Actor actor ? actor.identifiers() : ((Location) object).identifiers();
    return all.stream().filter(identifier -> !identifier.value().isBlank()).toList();
  }

  /**
   * Returns the reason why an object cannot be joined by an identifier; null if it can be joined.
   */
  NotJoined.@Nullable Reason reasonAgainst(Identifier identifier, DossierObject object) {
    IdentifierScheme scheme = identifier.scheme();
    String value = identifier.value();
    boolean identifies =
        object instanceof Actor actor
            ? scheme.identifies(value, actor.kind())
            : scheme.identifies(value, ((Location) object).kind());
    if (identifies) {
      return null;
    }
    if (!scheme.isWellFormed(value)) {
      return NotJoined.Reason.MALFORMED;
    }
    if (options.identifying(scheme)) {
      return null;
    }
    return scheme.isKnown() ? NotJoined.Reason.SCHEME_CLASSIFIES : NotJoined.Reason.SCHEME_UNKNOWN;
  }
}

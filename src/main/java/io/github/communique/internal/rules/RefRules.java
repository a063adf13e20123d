package io.github.communique.internal.rules;

import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Inspection;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Issue;
import io.github.communique.issue.Severity;

/**
 * The {@code ref.*} rules, which check that each reference resolves to an object of the required
 * kind.
 */
final class RefRules {
  private RefRules() {}

  /** Reports a reference that is unresolved or of the wrong kind. */
  static void report(Ref<?> ref, Site at) {
    Inspection run = at.inspection();
    int other = run.index().find(ref.id());
    if (other != Index.NONE) {
      Code.REF_WRONG_KIND.report(
          at,
          "\"%s\" is the id of %s; expected the id of %s"
              .formatted(ref.id(), Kinds.of(run.index().object(other)), Kinds.of(ref.kind())));
    } else if (!run.isLeftOut(ref.id())) {
      // The reader has already reported every object that it skipped.
      reportUnresolved(ref, at);
    }
  }

  private static void reportUnresolved(Ref<?> ref, Site at) {
    String version = at.dossier().formatVersion();
    String unresolved = "reference \"" + ref.id() + "\" is unresolved; ";
    if (isNewer(version)) {
      String message =
          unresolved
              + "it may refer to an object of format %s, but this library supports format %s"
                  .formatted(version, Dossier.FORMAT_VERSION);
      at.report(Issue.of(Severity.WARNING, Code.REF_UNRESOLVED.code(), at.pointer(), message));
    } else {
      String similar = at.inspection().similarId(ref.id());
      Code.REF_UNRESOLVED.report(
          at,
          unresolved + "expected the id of " + Kinds.of(ref.kind()) + " in the dossier",
          similar == null ? null : "did you mean \"" + similar + "\"?");
    }
  }

  /**
   * Returns whether the dossier may contain objects of kinds that this version of the library does
   * not support.
   */
  private static boolean isNewer(String formatVersion) {
    return minor(formatVersion) > minor(Dossier.FORMAT_VERSION);
  }

  private static long minor(String formatVersion) {
    return Long.parseLong(formatVersion.substring(formatVersion.indexOf('.') + 1));
  }
}

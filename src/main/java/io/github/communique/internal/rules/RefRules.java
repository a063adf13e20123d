package io.github.communique.internal.rules;

import io.github.communique.Dossier;
import io.github.communique.Ref;
import io.github.communique.internal.inspection.Code;
import io.github.communique.internal.inspection.Index;
import io.github.communique.internal.inspection.Kinds;
import io.github.communique.internal.inspection.Site;
import io.github.communique.issue.Severity;

/**
 * The {@code ref.*} rules, which check that each reference resolves to an object of the required
 * kind.
 */
final class RefRules {
  private RefRules() {}

  /** Reports a reference that is unresolved or of the wrong kind. */
  static void report(Ref<?> ref, Site at) {
    Dossier dossier = at.dossier();
    int other = at.inspection().index().find(ref.id());
    if (other != Index.NONE) {
      Code.REF_WRONG_KIND.report(
          at,
          "\""
              + ref.id()
              + "\" is the id of "
              + Kinds.of(at.inspection().index().object(other))
              + "; expected the id of "
              + Kinds.of(ref.kind()));
    } else if (at.inspection().isLeftOut(ref.id())) {
      // The reader has already reported the skipped object.
      return;
    } else if (isNewer(dossier.formatVersion())) {
      at.report(
          Severity.WARNING,
          Code.REF_UNRESOLVED.code(),
          quoted(ref)
              + " is unresolved; it may refer to an object that only format "
              + dossier.formatVersion()
              + " supports, because this library supports format "
              + Dossier.FORMAT_VERSION);
    } else {
      String message =
          quoted(ref)
              + " is unresolved; expected the id of "
              + Kinds.of(ref.kind())
              + " in the dossier";
      String similar = at.inspection().similarId(ref.id());
      if (similar == null) {
        Code.REF_UNRESOLVED.report(at, message);
      } else {
        Code.REF_UNRESOLVED.report(at, message, "did you mean \"" + similar + "\"?");
      }
    }
  }

  private static String quoted(Ref<?> ref) {
    return "reference \"" + ref.id() + "\"";
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

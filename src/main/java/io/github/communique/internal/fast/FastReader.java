package io.github.communique.internal.fast;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.issue.StructureException;
import org.jspecify.annotations.Nullable;

/** Reads well-formed documents faster than a JSON library can. */
public final class FastReader {
  private static final FastEvent EVENT = new FastEvent();

  private FastReader() {}

  /**
   * Reads a document in UTF-8.
   *
   * @param type the type of the document
   * @return the value; null if the general parser must read the document, for example if the type
   *     is neither {@link Dossier} nor {@link Event}
   */
  public static <T> @Nullable T read(Class<T> type, byte[] utf8, ReadLimits limits) {
    boolean isEvent = type == Event.class;
    if (!isEvent && type != Dossier.class
        || Math.min(limits.stringLength(), limits.nameLength()) < ShortStrings.LONGEST) {
      return null;
    }
    try {
      CleanText text = new CleanText(utf8, limits);
      Object value = isEvent ? EVENT.read(text) : dossier(text);
      text.end();
      return type.cast(value);
    } catch (Doubt | StructureException e) {
      return null;
    }
  }

  private static Dossier dossier(CleanText text) {
    Dossier dossier = FastModel.DOSSIER.read(text);
    if (!dossier.formatVersion().equals(Dossier.FORMAT_VERSION)) {
      // The general parser reports the newer version and its position.
      throw Doubt.DOUBT;
    }
    return dossier;
  }
}

package io.github.communique.internal.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Names of time zones: those that {@code java.time} accepts, and alternative names. */
public final class ZoneNames {
  /** The longest path with an id. Each part is looked up. */
  private static final int LONGEST = 255;

  private ZoneNames() {}

  /**
   * The zone of an id that {@link ZoneId#of(String)} accepts: of the IANA database, links included
   * ({@code Asia/Calcutta}), or an offset, alone or after {@code UTC}, {@code GMT} or {@code UT}.
   *
   * @return the zone; empty if it is unknown to this JDK
   */
  public static Optional<ZoneId> find(String id) {
    // Avoids a slow exception for each unknown name.
    if (!ZoneRulesProvider.getAvailableZoneIds().contains(id) && !mayBeOffset(id)) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZoneId.of(id));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean mayBeOffset(String id) {
    return id.equals("Z")
        || id.startsWith("+")
        || id.startsWith("-")
        || id.startsWith("UT")
        || id.startsWith("GMT");
  }

  /**
   * The zone with a Windows name.
   *
   * @param name a name such as {@code W. Europe Standard Time}, in any case
   * @return the main zone of that name in the IANA database, by Unicode CLDR; empty if it is not a
   *     Windows name
   */
  public static Optional<ZoneId> ofWindows(String name) {
    return Optional.ofNullable(WindowsNames.ZONES.get(name)).flatMap(ZoneNames::find);
  }

  /**
   * The zone with an id that differs only in case, in spaces for underscores, or in a prefix:
   * {@code europe/moscow}, {@code America/New York}, {@code /mozilla.org/20050126_1/Europe/Berlin}.
   */
  public static Optional<ZoneId> spelledLike(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String name = text.strip().replace(' ', '_');
    while (!name.isEmpty()) {
      String id = Folded.IDS.get(name.toLowerCase(Locale.ROOT));
      if (id != null) {
        return find(id);
      }
      int slash = name.indexOf('/');
      name = slash < 0 ? "" : name.substring(slash + 1);
      // The last part alone is not sufficient, such as "GMT" at the end of a path.
      if (name.indexOf('/') < 0) {
        name = "";
      }
    }
    return Optional.empty();
  }

  /** Loaded for the first unknown name. */
  private static final class WindowsNames {
    static final Map<String, String> ZONES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
      for (String line : ResourceLines.of(ZoneNames.class, "windows-zones.txt")) {
        int split = line.indexOf('>');
        ZONES.put(line.substring(0, split), line.substring(split + 1));
      }
    }
  }

  /** The ids of the JDK by their lower case. */
  private static final class Folded {
    static final Map<String, String> IDS = new TreeMap<>();

    static {
      for (String id : ZoneRulesProvider.getAvailableZoneIds()) {
        IDS.put(id.toLowerCase(Locale.ROOT), id);
      }
      for (String id : new String[] {"Z", "UT"}) {
        IDS.put(id.toLowerCase(Locale.ROOT), id);
      }
    }
  }
}

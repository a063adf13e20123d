package io.github.communique.internal.text;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds time zones by {@code java.time} ids and by alternative names. */
public final class ZoneNames {
  /** An offset with a one-digit hour, such as {@code UTC+3:00}. */
  private static final Pattern SHORT_OFFSET =
      Pattern.compile("(UTC|GMT|UT|)([+-])([0-9]:[0-5][0-9])", Pattern.CASE_INSENSITIVE);

  /**
   * The maximum length of a name. The length is limited because each suffix of a path is looked up.
   */
  private static final int LONGEST = 255;

  private ZoneNames() {}

  /**
   * Returns the zone with the given id, if {@link ZoneId#of(String)} accepts the id. An id is an
   * IANA time zone id, including links such as {@code Asia/Calcutta}, or an offset, optionally
   * after {@code UTC}, {@code GMT} or {@code UT}.
   *
   * @return the zone; empty if this JDK does not support the id
   */
  public static Optional<ZoneId> find(String id) {
    // This check avoids a slow exception for unknown names.
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
   * Returns the zone with the given Windows name.
   *
   * @param name a name such as {@code W. Europe Standard Time}; case is ignored
   * @return the main IANA zone with this name according to Unicode CLDR; empty if the name is not a
   *     Windows name
   */
  public static Optional<ZoneId> ofWindows(String name) {
    return Optional.ofNullable(WindowsNames.ZONES.get(name)).flatMap(ZoneNames::find);
  }

  /**
   * Returns the zone for a misspelled id. The text can differ from the id in case, have a prefix,
   * contain spaces instead of underscores, or contain an offset with a one-digit hour. Examples are
   * {@code europe/moscow}, {@code America/New York}, {@code /mozilla.org/20050126_1/Europe/Berlin},
   * and {@code UTC+3:00}.
   */
  public static Optional<ZoneId> spelledLike(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    Matcher offset = SHORT_OFFSET.matcher(text.replace(" ", ""));
    if (offset.matches()) {
      return find(
          offset.group(1).toUpperCase(Locale.ROOT) + offset.group(2) + "0" + offset.group(3));
    }
    String name = text.strip().replace(' ', '_');
    do {
      String id = Folded.IDS.get(name.toLowerCase(Locale.ROOT));
      if (id != null) {
        return find(id);
      }
      name = name.substring(name.indexOf('/') + 1);
      // The last part of a path is not looked up. For example, "x/GMT" is not the zone "GMT".
    } while (name.indexOf('/') >= 0);
    return Optional.empty();
  }

  /** The Windows names, which are loaded on demand. */
  private static final class WindowsNames {
    static final Map<String, String> ZONES = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    static {
      for (String line : Resources.lines(ZoneNames.class, "windows-zones.txt")) {
        int split = line.indexOf('>');
        ZONES.put(line.substring(0, split), line.substring(split + 1));
      }
    }
  }

  /** The zone ids of the JDK, by lower-case id. */
  private static final class Folded {
    static final Map<String, String> IDS = new TreeMap<>();

    static {
      for (String id : ZoneRulesProvider.getAvailableZoneIds()) {
        IDS.put(id.toLowerCase(Locale.ROOT), id);
      }
      IDS.put("z", "Z");
      IDS.put("ut", "UT");
    }
  }
}

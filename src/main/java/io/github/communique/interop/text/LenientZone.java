package io.github.communique.interop.text;

import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.ZoneNames;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses an offset or a zone name. */
final class LenientZone {
  /**
   * The offsets, in hours, of the abbreviations in RFC 822 §5. For UT and GMT, see {@link #UTC}.
   */
  private static final Map<String, Integer> RFC_822 =
      Map.of(
          "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7);

  private static final Set<String> UTC = Set.of("Z", "UTC", "GMT", "UT");

  private static final Pattern OFFSET =
      Pattern.compile(
          "(UTC|GMT|UT)? ?([+-])([0-9]{1,2})(?::?([0-9]{2}))?", Pattern.CASE_INSENSITIVE);

  private static final Pattern COMMENT = Pattern.compile("(.*?) ?\\([^()]*\\)");

  private final LenientTimes options;
  private final String text;
  final Set<Assumption> assumptions = new LinkedHashSet<>();

  LenientZone(LenientTimes options, String text) {
    this.options = options;
    this.text = text;
  }

  /**
   * Parses a text that contains only an offset or a zone name.
   *
   * @param name the normalized offset or zone name
   */
  ZoneId read(String name) {
    if (name.isEmpty()) {
      throw LenientReader.refusal(text, "it is empty");
    }
    return offset(name)
        .map(ZoneId.class::cast)
        .or(() -> named(name))
        .orElseThrow(() -> unknown(name));
  }

  /** Removes the comment in parentheses that RFC 822 and JavaScript append to a zone. */
  String withoutComment(String name) {
    Matcher match = COMMENT.matcher(name);
    // A Windows zone name can end with text in parentheses, as in Eastern Standard Time (Mexico).
    if (!match.matches() || match.group(1).isEmpty() || ZoneNames.ofWindows(name).isPresent()) {
      return name;
    }
    assumptions.add(Assumption.COMMENT_IGNORED);
    return match.group(1);
  }

  /** Returns the offset that a text represents; empty if the text is not an offset. */
  Optional<ZoneOffset> offset(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    ZoneId told = options.abbreviations.get(upper);
    if (told instanceof ZoneOffset offset) {
      assumptions.add(Assumption.ABBREVIATION_AS_DEFINED);
      return Optional.of(offset);
    }
    if (told != null) {
      return Optional.empty();
    }
    if (UTC.contains(upper)) {
      return Optional.of(ZoneOffset.UTC);
    }
    if (RFC_822.containsKey(upper)) {
      assumptions.add(Assumption.ABBREVIATION_OF_RFC_822);
      return Optional.of(ZoneOffset.ofHours(RFC_822.get(upper)));
    }
    Matcher match = OFFSET.matcher(name);
    return match.matches() ? Optional.of(offset(match)) : Optional.empty();
  }

  private ZoneOffset offset(Matcher match) {
    int hours = Integer.parseInt(match.group(3));
    int minutes = match.group(4) == null ? 0 : Integer.parseInt(match.group(4));
    if (minutes > 59 || hours * 60 + minutes > 18 * 60) {
      throw LenientReader.refusal(text, "an offset must be from -18:00 to +18:00");
    }
    boolean negative = match.group(2).equals("-");
    if (match.group(1) != null) {
      assumptions.add(Assumption.PLUS_IS_EAST);
    } else if (negative && hours == 0 && minutes == 0) {
      assumptions.add(Assumption.LOCAL_TIME_UNKNOWN);
    }
    int seconds = (hours * 60 + minutes) * 60;
    return ZoneOffset.ofTotalSeconds(negative ? -seconds : seconds);
  }

  /** Returns the zone with the given name, or empty if the name is unknown. */
  Optional<ZoneId> named(String name) {
    String upper = name.toUpperCase(Locale.ROOT);
    ZoneId told = options.abbreviations.get(upper);
    if (told != null) {
      assumptions.add(Assumption.ABBREVIATION_AS_DEFINED);
      return Optional.of(told);
    }
    // Go formats UTC as "+0000 UTC". The zone UTC takes precedence over the Windows zone name UTC.
    if (UTC.contains(upper)) {
      return Optional.of(ZoneId.of(upper));
    }
    // Do not look up IANA names without a slash, such as CET or Cuba. They are ambiguous
    // abbreviations or names of countries.
    if (name.indexOf('/') >= 0) {
      Optional<ZoneId> exact = ZoneNames.find(name);
      if (exact.isPresent()) {
        return exact;
      }
      Optional<ZoneId> spelled = ZoneNames.spelledLike(name);
      spelled.ifPresent(zone -> assumptions.add(Assumption.ZONE_SPELLING));
      return spelled;
    }
    Optional<ZoneId> windows = ZoneNames.ofWindows(name);
    windows.ifPresent(zone -> assumptions.add(Assumption.WINDOWS_ZONE));
    return windows;
  }

  RuntimeException unknown(String name) {
    boolean letters = name.matches("[A-Za-z]{1,6}");
    return LenientReader.refusal(
        text,
        letters
            ? name + " is an unknown or ambiguous abbreviation; set its zone with abbreviation()"
            : Quoted.of(name) + " is not a known time of day, offset or zone");
  }
}

package io.github.communique.interop.llm;

import io.github.communique.internal.text.Distance;
import io.github.communique.internal.text.Quoted;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.internal.text.WordList;
import io.github.communique.interop.text.LenientTimes;
import io.github.communique.issue.Issue;
import io.github.communique.issue.StructureException;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads single values, such as terms, dates, durations and numbers, and recognizes placeholders for
 * missing values.
 */
record AnswerValues(List<Issue> issues) {
  private static final int LONGEST_TERM = 60;
  private static final int LONGEST_NUMBER = 60;
  private static final int SHORTEST_MISSPELT = 6;
  private static final String UNSPECIFIED = "unspecified";

  private static final Set<String> NOTHING =
      WordList.phrases(
          "unspecified, null, n/a, na, none, nil, undefined, not specified, not stated,"
              + " not mentioned, unspecified., -, –, —, ?");

  /** A JSON number. The quantifiers do not backtrack. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]*+)(?:\\.[0-9]++)?(?:[eE][-+]?[0-9]++)?");

  private static final Pattern GROUPED =
      Pattern.compile(
          "-?[0-9]{1,3}(?:([ ,.'’_\u00a0\u2009\u202f])[0-9]{3})(?:\\1[0-9]{3})*(?:(?!\\1)[.,][0-9]+)?");

  /** A number in which the point is a decimal point or separates thousands. */
  private static final Pattern POINT_GROUP =
      Pattern.compile(
          "[-+\u2212]?[1-9][0-9]{0,2}\\.[0-9]{3} ?(?:%|thousand|million|billion|trillion)?",
          Pattern.CASE_INSENSITIVE);

  /** The languages in which a point separates thousands, according to CLDR. */
  private static final Set<String> POINT_LANGUAGES =
      Set.copyOf(
          WordList.words(
              "ast az bs ca da de dsb el es eu fo fur fy gl hr hsb id in is it jv kl km ku lb ln lo"
                  + " mk nds nl pt rn ro rw sc sg sh sl sr su tr vi wo"));

  private static final Pattern WITH_UNIT =
      Pattern.compile(
          "(-?[0-9]+(?:\\.[0-9]+)?) ?(%|thousand|million|billion|trillion)?",
          Pattern.CASE_INSENSITIVE);

  /** The power of ten for each unit. */
  private static final Map<String, Integer> SCALES =
      Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

  private static final Pattern SPAN =
      Pattern.compile(
          "([0-9]{1,9})(?:\\.([0-9]))? ?(days?|d|hours?|hrs?|h|minutes?|mins?|min|m|seconds?|secs?|s)(?: and |, | )?",
          Pattern.CASE_INSENSITIVE);

  /**
   * Returns whether a text is blank or a placeholder for a missing value. A placeholder is
   * reported.
   */
  boolean isNothing(String text, String pointer) {
    return isNothing(text, false, pointer);
  }

  /**
   * Returns whether a text is blank or a placeholder for a missing value. A placeholder is
   * reported.
   *
   * @param orUnknown whether the word "unknown" is also a placeholder
   */
  boolean isNothing(String text, boolean orUnknown, String pointer) {
    if (UnicodeText.isBlank(text)) {
      return true;
    }
    String lower = text.length() <= 15 ? text.strip().toLowerCase(Locale.ROOT) : "";
    boolean nothing = NOTHING.contains(lower) || orUnknown && lower.equals("unknown");
    if (nothing) {
      Repair.PLACEHOLDER.report(issues, pointer, Quoted.of(text) + " was read as a missing value");
    }
    return nothing;
  }

  /**
   * Reads a vocabulary term. Replaces a term that is not allowed with a similar term or, if the
   * field is required, with {@code unknown}. Returns null if the term is missing or cannot be
   * replaced.
   */
  @Nullable String term(Profile.Field field, String written, String pointer) {
    Profile.Terms terms = Profile.instance().terms(field.target());
    if (written.equals(UNSPECIFIED) && field.required()) {
      return terms.unstated();
    }
    if (terms.known().contains(written)) {
      return written;
    }
    if (UnicodeText.isBlank(written) || written.equals(UNSPECIFIED)) {
      return null;
    }
    String similar = written.length() <= LONGEST_TERM ? similar(terms.byFolded(), written) : null;
    if (similar != null) {
      Repair.TERM.report(
          issues, pointer, Quoted.of(written) + " was read as the term " + Quoted.of(similar));
      return similar;
    }
    String replacement = field.required() && terms.known().contains("unknown") ? "unknown" : null;
    if (isNothing(written, pointer)) {
      return replacement;
    }
    if (terms.open()) {
      return written;
    }
    Repair.TERM_UNKNOWN.report(
        issues,
        pointer,
        Quoted.of(written)
            + " is not one of "
            + String.join(", ", terms.known())
            + (replacement == null ? "; it was left out" : "; it was read as \"unknown\""));
    return replacement;
  }

  private static @Nullable String similar(Map<String, String> terms, String written) {
    String folded = Profile.folded(written);
    String found = terms.get(folded);
    int point = written.lastIndexOf('.');
    if (found == null && point >= 0) {
      found = terms.get(Profile.folded(written.substring(point + 1)));
    }
    if (found != null || folded.length() < SHORTEST_MISSPELT) {
      return found;
    }
    for (Map.Entry<String, String> term : terms.entrySet()) {
      if (Math.abs(term.getKey().length() - folded.length()) <= 1
          && Distance.between(term.getKey(), folded) == 1) {
        if (found != null) {
          return null;
        }
        found = term.getValue();
      }
    }
    return found;
  }

  /**
   * Reads a date. The returned time has an {@code at} value or, for a quarter or a week, an
   * earliest and a latest value.
   *
   * @param isTime whether the date is part of an {@code EventTime}; only there can it be a quarter,
   *     a week, or a time in a named zone
   * @return the time; null if the text is not a date
   */
  @Nullable EventTime date(String written, boolean isTime, String pointer) {
    try {
      return EventTime.at(PartialDateTime.parse(written.strip()));
    } catch (StructureException e) {
      return lenientDate(written, isTime, pointer);
    }
  }

  private @Nullable EventTime lenientDate(String written, boolean isTime, String pointer) {
    try {
      EventTime time = LenientTimes.standard().parse(written).value();
      if (!isTime && (time.at().isEmpty() || time.zone().isPresent())) {
        return null;
      }
      String read =
          time.at().isPresent()
              ? time.at().get().toString()
              : "a time from %s to %s"
                  .formatted(time.earliest().orElseThrow(), time.latest().orElseThrow());
      String zone = time.zone().map(name -> " in the zone " + name).orElse("");
      Repair.DATE.report(issues, pointer, Quoted.of(written) + " was read as " + read + zone);
      return time;
    } catch (StructureException e) {
      return null;
    }
  }

  /**
   * Reads a duration and returns it in ISO 8601 format. If the text is not a duration, reports an
   * issue and returns null.
   */
  @Nullable String duration(String written, String pointer) {
    String text = written.strip();
    if (text.length() <= LONGEST_NUMBER) {
      try {
        return Duration.parse(text.replace(',', '.')).toString();
      } catch (DateTimeException | ArithmeticException e) {
        Duration read = spans(text);
        if (read != null) {
          Repair.DURATION.report(issues, pointer, Quoted.of(written) + " was read as " + read);
          return read.toString();
        }
      }
    }
    Repair.DURATION_WORDS.report(
        issues,
        pointer,
        Quoted.of(written) + " is not a duration such as PT1H45M; it was left out");
    return null;
  }

  private static @Nullable Duration spans(String text) {
    Matcher span = SPAN.matcher(text);
    Duration sum = Duration.ZERO;
    int end = 0;
    while (end < text.length()) {
      if (!span.find(end) || span.start() != end) {
        return null;
      }
      long seconds =
          switch (Character.toLowerCase(span.group(3).charAt(0))) {
            case 'd' -> 86_400;
            case 'h' -> 3_600;
            case 'm' -> 60;
            default -> 1;
          };
      long tenths =
          Long.parseLong(span.group(1)) * 10
              + (span.group(2) == null ? 0 : span.group(2).charAt(0) - '0');
      sum = sum.plusMillis(tenths * seconds * 100);
      end = span.end();
    }
    return end == 0 ? null : sum;
  }

  /**
   * Reads a number.
   *
   * @return the number as JSON; null if the text is not a number
   */
  AnswerParser.@Nullable NumberText number(String written, String pointer) {
    String text = written.strip();
    if (isNumber(text)) {
      return new AnswerParser.NumberText(text);
    }
    BigDecimal read = text.length() > LONGEST_NUMBER ? null : lenientNumber(text);
    if (read == null) {
      return null;
    }
    String plain = read.toPlainString();
    Repair.NUMBER.report(issues, pointer, Quoted.of(written) + " was read as " + plain);
    return new AnswerParser.NumberText(plain);
  }

  /**
   * Returns whether a point in a number can separate thousands, because the language of the article
   * uses it in this way. For example, "12.500" is 12500 in German.
   */
  static boolean mayBeGrouped(String written, @Nullable String language) {
    return language != null
        && POINT_GROUP.matcher(written.strip()).matches()
        && POINT_LANGUAGES.contains(language.toLowerCase(Locale.ROOT).replaceFirst("-.*", ""));
  }

  /** Returns whether a quantity has a number such as "12 %". */
  static boolean isPercentage(Map<String, Object> quantity) {
    return Stream.of("low", "best", "high")
        .map(quantity::get)
        .anyMatch(number -> number instanceof String text && text.strip().endsWith("%"));
  }

  private static @Nullable BigDecimal lenientNumber(String text) {
    String plain = text.replace('\u2212', '-').replaceFirst("^\\+", "");
    Matcher unit = WITH_UNIT.matcher(plain);
    if (unit.matches()) {
      String scale = unit.group(2) == null ? "" : unit.group(2).toLowerCase(Locale.ROOT);
      return new BigDecimal(unit.group(1)).scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
    }
    Matcher grouped = GROUPED.matcher(plain);
    if (!grouped.matches()) {
      return null;
    }
    // "12,500" is ambiguous, because it can mean 12500 or 12.5. However, a separator that is
    // repeated, or followed by a different separator, separates thousands.
    String separator = grouped.group(1);
    boolean point = separator.equals(",") || separator.equals(".");
    int groups = plain.split(Pattern.quote(separator), -1).length - 1;
    String other = separator.equals(",") ? "." : ",";
    if (point && groups < 2 && !plain.contains(other)) {
      return null;
    }
    return new BigDecimal(plain.replace(separator, "").replace(',', '.'));
  }

  /** Reads a boolean. Returns true, or null if the value is false, missing or invalid. */
  @Nullable Object flag(Object value, String pointer) {
    if (value instanceof Boolean flag) {
      return flag ? true : null;
    }
    String text = AnswerStructure.text(value);
    String lower = text == null ? "" : text.strip().toLowerCase(Locale.ROOT);
    boolean yes = lower.equals("true") || lower.equals("yes") || lower.equals("1");
    if (yes || lower.equals("false") || lower.equals("no") || lower.equals("0")) {
      Repair.TYPE.report(issues, pointer, Quoted.of(lower) + " was read as " + yes);
    } else if (text == null || !isNothing(text, pointer)) {
      new AnswerStructure(issues).leftOut(pointer, value, "expected true or false");
    }
    return yes ? true : null;
  }

  /** Returns whether a text is a JSON number. */
  static boolean isNumber(String word) {
    return NUMBER.matcher(word).matches();
  }
}

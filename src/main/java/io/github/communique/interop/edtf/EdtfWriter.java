package io.github.communique.interop.edtf;

import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.time.Precision;
import io.github.communique.value.Extensions;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Formats one time as EDTF, as documented in {@link Edtf}. */
record EdtfWriter(EventTime time) {
  private static final String NO_SUCH_TIME_OF_DAY =
      "a time of day must have seconds without a fraction, must not be qualified, and must not be in"
          + " an interval or a set";

  String write() {
    String words = wordsThatSayAll();
    if (words != null) {
      return words;
    }
    refuseIfReversed();
    if (time.recurring()) {
      throw EdtfException.notEdtf("EDTF does not support recurring times");
    }
    if (time.partOfDay().isPresent()) {
      throw EdtfException.notEdtf("EDTF does not support parts of the day");
    }
    if (time.at().isPresent()) {
      PartialDateTime at = time.at().get();
      return at.hour().isPresent() ? timeOfDay(at) : date(at) + qualifier();
    }
    if (time.from().isPresent() || time.to().isPresent()) {
      return interval();
    }
    if (time.earliest().isPresent() || time.latest().isPresent()) {
      return set();
    }
    throw EdtfException.notEdtf("EDTF does not support descriptions in words");
  }

  /**
   * Returns the description of the time if it is an EDTF text with the same values as the time;
   * otherwise, returns null.
   */
  private @Nullable String wordsThatSayAll() {
    String words =
        time.text()
            .filter(text -> text.language().equals(Optional.of(EdtfReader.NO_LANGUAGE)))
            .map(text -> text.value())
            .orElse(null);
    if (words == null) {
      return null;
    }
    try {
      return withoutContext(Edtf.parse(words)).equals(withoutContext(time)) ? words : null;
    } catch (EdtfException e) {
      return null;
    }
  }

  private static EventTime withoutContext(EventTime time) {
    return time.toBuilder().text("zxx", "").clear("zone").extensions(Extensions.none()).build();
  }

  private String timeOfDay(PartialDateTime at) {
    if (at.precision() != Precision.SECOND || !qualifier().isEmpty()) {
      throw EdtfException.notEdtf(NO_SUCH_TIME_OF_DAY);
    }
    refuseDayOfLongYear(at);
    String text = at.toString();
    String offset = text.substring(text.indexOf('T') + "T23:20:30".length());
    if (!offset.isEmpty() && !EdtfReader.OFFSET.matcher(offset).matches()) {
      throw EdtfException.notEdtf("an offset must be from -14:00 to +14:00");
    }
    return text;
  }

  private static String date(PartialDateTime value) {
    if (value.hour().isPresent()) {
      throw EdtfException.notEdtf(NO_SUCH_TIME_OF_DAY);
    }
    if (Math.abs(value.year()) <= 9999) {
      return value.toString();
    }
    refuseDayOfLongYear(value);
    return "Y" + value.year();
  }

  private static void refuseDayOfLongYear(PartialDateTime value) {
    if (Math.abs(value.year()) > 9999 && value.precision() != Precision.YEAR) {
      throw EdtfException.notEdtf("a year of more than four digits cannot have months and days");
    }
  }

  private String qualifier() {
    if (time.uncertain()) {
      return time.approximate() ? "%" : "?";
    }
    return time.approximate() ? "~" : "";
  }

  /**
   * Formats a date that is part of an interval or a set, in which a year must not have the prefix
   * {@code Y}.
   */
  private static String member(PartialDateTime value) {
    if (Math.abs(value.year()) > 9999) {
      throw EdtfException.notEdtf("a year of more than four digits cannot be part of a range");
    }
    return date(value);
  }

  private String interval() {
    String from = time.from().map(EdtfWriter::member).map(date -> date + qualifier()).orElse("");
    String to = time.to().map(EdtfWriter::member).map(date -> date + qualifier()).orElse("");
    return from + "/" + (time.ongoing() ? ".." : to);
  }

  private String set() {
    String earliest = time.earliest().map(EdtfWriter::member).orElse("");
    String latest = time.latest().map(EdtfWriter::member).orElse("");
    Optional<String> unspecified =
        earliest.isEmpty() || latest.isEmpty() ? Optional.empty() : unspecified(earliest);
    if (unspecified.isPresent()) {
      return unspecified.get() + qualifier();
    }
    if (!qualifier().isEmpty()) {
      throw EdtfException.notEdtf("a set of two dates cannot be qualified");
    }
    if (time.earliest().isPresent()
        && time.latest().isPresent()
        && time.earliest().get().precision() != time.latest().get().precision()) {
      throw EdtfException.notEdtf("the two dates of a set must have the same precision");
    }
    return "[" + earliest + ".." + latest + "]";
  }

  /**
   * Returns a date with unspecified digits that has the same bounds as the time; empty if there is
   * none.
   */
  private Optional<String> unspecified(String date) {
    return Stream.of("X", "XX", "XX-XX")
        .filter(digits -> digits.length() < date.length())
        .map(digits -> date.substring(0, date.length() - digits.length()) + digits)
        .filter(this::hasTheseBounds)
        .findFirst();
  }

  private boolean hasTheseBounds(String candidate) {
    try {
      EdtfDate date = EdtfDate.read(candidate);
      return time.earliest().equals(Optional.of(date.earliest()))
          && time.latest().equals(Optional.of(date.latest()));
    } catch (EdtfException e) {
      return false;
    }
  }

  private void refuseIfReversed() {
    Optional<PartialDateTime> first = time.from().or(time::earliest);
    Optional<PartialDateTime> last = time.to().or(time::latest);
    if (first.isPresent()
        && last.isPresent()
        && first.get().first(ZoneOffset.UTC).isAfter(last.get().last(ZoneOffset.UTC))) {
      throw EdtfException.notEdtf("the end is before the start");
    }
  }
}

package io.github.communique.interop.edtf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.communique.interop.edtf.EdtfException.Reason;
import io.github.communique.time.EventTime;
import io.github.communique.time.PartialDateTime;
import io.github.communique.value.LocalizedText;
import java.util.Optional;
import java.util.StringJoiner;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
  /** The examples in the Library of Congress specification. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # Level 0: date, date and time, interval
          1985-04-12                  | at 1985-04-12
          1985-04                     | at 1985-04
          1985                        | at 1985
          1985-04-12T23:20:30         | at 1985-04-12T23:20:30
          1985-04-12T23:20:30Z        | at 1985-04-12T23:20:30Z
          1985-04-12T23:20:30+04:30   | at 1985-04-12T23:20:30+04:30
          1964/2008                   | from 1964 to 2008
          2004-06/2006-08             | from 2004-06 to 2006-08
          2004-02-01/2005-02-08       | from 2004-02-01 to 2005-02-08
          2004-02-01/2005-02          | from 2004-02-01 to 2005-02
          2004-02-01/2005             | from 2004-02-01 to 2005
          2005/2006-02                | from 2005 to 2006-02
          # Level 1: letter-prefixed year
          Y170000002                  | at +170000002
          Y-170000002                 | at -170000002
          # Level 1: season
          2001-21                     | words
          # Level 1: qualification
          1984?                       | at 1984 uncertain
          2004-06~                    | at 2004-06 approximate
          2004-06-11%                 | at 2004-06-11 approximate uncertain
          # Level 1: unspecified digits from the right
          201X                        | earliest 2010 latest 2019
          20XX                        | earliest 2000 latest 2099
          2004-XX                     | earliest 2004-01 latest 2004-12
          1985-04-XX                  | earliest 1985-04-01 latest 1985-04-30
          1985-XX-XX                  | earliest 1985-01-01 latest 1985-12-31
          # Level 1: extended interval
          1985-04-12/..               | from 1985-04-12 ongoing
          1985-04/..                  | from 1985-04 ongoing
          1985/..                     | from 1985 ongoing
          ../1985-04-12               | to 1985-04-12 words
          ../1985-04                  | to 1985-04 words
          ../1985                     | to 1985 words
          1985-04-12/                 | from 1985-04-12
          1985-04/                    | from 1985-04
          1985/                       | from 1985
          /1985-04-12                 | to 1985-04-12
          /1985-04                    | to 1985-04
          /1985                       | to 1985
          1984~/2004-06               | from 1984 to 2004-06 approximate words
          1984/2004-06~               | from 1984 to 2004-06 approximate words
          1984~/2004~                 | from 1984 to 2004 approximate
          1984?/2004%                 | from 1984 to 2004 approximate uncertain words
          1984-06?/2004-08?           | from 1984-06 to 2004-08 uncertain
          1984-06-02?/2004-08-08~     | from 1984-06-02 to 2004-08-08 approximate uncertain words
          1984-06-02?/                | from 1984-06-02 uncertain
          ../1985-04-12?              | to 1985-04-12 uncertain words
          1985-04-12~/                | from 1985-04-12 approximate
          # Level 1: negative year
          -1985                       | at -1985
          # Level 2: one of a set
          [..1760-12-03]              | latest 1760-12-03
          [1760-12..]                 | earliest 1760-12
          [..1984]                    | latest 1984
          # and others
          0000                        | at 0000
          -0044-03-15                 | at -0044-03-15
          Y170000002~                 | at +170000002 approximate
          Y-10000                     | at -10000
          2000-02-29                  | at 2000-02-29
          000X                        | earliest 0000 latest 0009
          -156X                       | earliest -1569 latest -1560
          -15XX?                      | earliest -1599 latest -1500 uncertain
          2004-02-XX                  | earliest 2004-02-01 latest 2004-02-29
          201X%                       | earliest 2010 latest 2019 approximate uncertain
          2001-24~                    | approximate words
          -2001-22                    | words
          -0044/0014                  | from -0044 to 0014
          Y-20000/..                  | !MALFORMED
          Y-61000/-2000               | !MALFORMED
          -2000/Y12345                | !MALFORMED
          [Y-61000..-2000]            | !MALFORMED
          1985-04-12T23:20:30+14:00   | at 1985-04-12T23:20:30+14:00
          1985-04-12T23:20:30-14:00   | at 1985-04-12T23:20:30-14:00
          1985-04-12T23:20:30+13:59   | at 1985-04-12T23:20:30+13:59
          9999-12-31T24:00:00         | at +10000-01-01T00:00:00 words
          9999-12-31T24:00:00+04:30   | at +10000-01-01T00:00:00+04:30 words
          2004-06/2004                | from 2004-06 to 2004
          [1760-01..1760-12-03]       | !UNSUPPORTED
          [1667..1672]                | earliest 1667 latest 1672
          [1667-12-30..1668-01-02]    | earliest 1667-12-30 latest 1668-01-02
          [-1740-02-12..-1200-01-29]  | earliest -1740-02-12 latest -1200-01-29
          """)
  void isReadAndWrittenUnchanged(String text, String time) {
    if (time.startsWith("!")) {
      assertThat(reason(() -> Edtf.parse(text)).name()).isEqualTo(time.substring(1));
      return;
    }
    EventTime read = Edtf.parse(text);
    assertThat(describe(read)).isEqualTo(time);
    assertThat(Edtf.format(read)).isEqualTo(text);
    read.text().ifPresent(words -> assertThat(words).isEqualTo(LocalizedText.of("zxx", text)));
  }

  @ParameterizedTest
  @CsvSource({
    "1985-04-12T23:20:30-04,  1985-04-12T23:20:30-04:00",
    "1985-04-12T23:20:30+00,  1985-04-12T23:20:30+00:00",
    "1985-04-12T24:00:00,     1985-04-13T00:00:00",
    "1985-04-12T24:00:00Z,    1985-04-13T00:00:00Z",
    "1985-12-31T24:00:00-04,  1986-01-01T00:00:00-04:00",
    "1984-02-28T24:00:00+04:30, 1984-02-29T00:00:00+04:30",
    "[2010..2019],            201X",
    "[1900..1999],            19XX",
    "[-1569..-1560],          -156X",
    "[2004-01..2004-12],      2004-XX",
    "[1985-02-01..1985-02-28], 1985-02-XX",
    "[1985-01-01..1985-12-31], 1985-XX-XX"
  })
  void whatHasTwoSpellingsIsWrittenInOne(String text, String written) {
    assertThat(Edtf.format(Edtf.parse(text))).isEqualTo(written);
    assertThat(Edtf.parse(written)).isEqualTo(Edtf.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # Level 2, by its own examples
          Y-17E7                        | UNSUPPORTED
          1950S2                        | UNSUPPORTED
          Y171010000S3                  | UNSUPPORTED
          Y3388E2S3                     | UNSUPPORTED
          2001-25                       | UNSUPPORTED
          2001-34                       | UNSUPPORTED
          2001-41                       | UNSUPPORTED
          [1667,1668,1670..1672]        | UNSUPPORTED
          [1760-01,1760-02,1760-12..]   | UNSUPPORTED
          [1667,1760-12]                | UNSUPPORTED
          [1667]                        | UNSUPPORTED
          {1667,1668,1670..1672}        | UNSUPPORTED
          {1960,1961-12}                | UNSUPPORTED
          {..1984}                      | UNSUPPORTED
          2004-06~-11                   | UNSUPPORTED
          2004?-06-11                   | UNSUPPORTED
          ?2004-06-~11                  | UNSUPPORTED
          2004-%06-11                   | UNSUPPORTED
          156X-12-25                    | UNSUPPORTED
          15XX-12-25                    | UNSUPPORTED
          XXXX-12-XX                    | UNSUPPORTED
          1XXX-XX                       | UNSUPPORTED
          1XXX-12                       | UNSUPPORTED
          1984-1X                       | UNSUPPORTED
          2XXX                          | UNSUPPORTED
          XXXX                          | UNSUPPORTED
          201X-XX                       | UNSUPPORTED
          1985-XX-12                    | UNSUPPORTED
          2004-06-~01/2004-06-~20       | UNSUPPORTED
          2004-06-XX/2004-07-03         | UNSUPPORTED
          ..2004-06-01/2004-06-20       | UNSUPPORTED
          2004-06-01/2004-06-20..       | UNSUPPORTED
          2001-21/2003                  | UNSUPPORTED
          [2001-21..2003-21]            | UNSUPPORTED
          [1760?..1770]                 | UNSUPPORTED
          [176X..1770]                  | UNSUPPORTED
          [1760..1770-12]               | UNSUPPORTED
          # EDTF that a time cannot hold
          Y1700000021                   | UNREPRESENTABLE
          Y-1700000021                  | UNREPRESENTABLE
          1985-06-30T23:59:60Z          | UNREPRESENTABLE
          # no EDTF
          ``                            | MALFORMED
          ` 1985`                       | MALFORMED
          `1985 `                       | MALFORMED
          `[1667, 1668]`                | UNSUPPORTED
          `[1667 ..1668]`               | MALFORMED
          19850412                      | MALFORMED
          85                            | MALFORMED
          198                           | MALFORMED
          1985-4-12                     | MALFORMED
          1985-00                       | MALFORMED
          1985-13                       | MALFORMED
          1985-20                       | MALFORMED
          1985-42                       | MALFORMED
          1985-02-30                    | MALFORMED
          1985-21-05                    | MALFORMED
          2001-02-29                    | MALFORMED
          1985-13-XX                    | MALFORMED
          -0000                         | MALFORMED
          -0000-21                      | MALFORMED
          -000X                         | MALFORMED
          +1985                         | MALFORMED
          +12345                        | MALFORMED
          12345                         | MALFORMED
          Y1985                         | MALFORMED
          Y01985                        | MALFORMED
          Y+12345                       | MALFORMED
          Y12345-06                     | MALFORMED
          1985-102                      | MALFORMED
          1985-W15                      | MALFORMED
          P1Y                           | MALFORMED
          1985-04-12T23                 | MALFORMED
          1985-04-12T23:20              | MALFORMED
          1985-04-12T23:20:30.5         | MALFORMED
          1985-04-12T24:00:01           | MALFORMED
          1985-04-12T24:01:00           | MALFORMED
          1985-04-12T24:00:60           | MALFORMED
          1985-02-29T24:00:00           | MALFORMED
          1985-04-12T24:00:00+14:01     | MALFORMED
          1985-04-12T23:20:30+14:01     | MALFORMED
          1985-04-12T23:20:30-14:01     | MALFORMED
          1985-04-12T23:20:30-14        | MALFORMED
          1985-04-12T23:20:30+14        | MALFORMED
          1985-04-12T23:20:30+15        | MALFORMED
          1985-04-12T23:20:30+15:00     | MALFORMED
          1985-04-12T23:20:30+13:60     | MALFORMED
          1985..1990                    | MALFORMED
          1985..                        | MALFORMED
          ..1985                        | MALFORMED
          1985-04-12T23:60:00           | MALFORMED
          1985-04-12T23:20:30?          | MALFORMED
          1985-04-12T23:20:30-00        | MALFORMED
          1985-04-12T23:20:30+0430      | MALFORMED
          1985-04-12t23:20:30z          | MALFORMED
          +12345-04-12T23:20:30         | MALFORMED
          1985-04T23:20:30              | MALFORMED
          2005-07-25T10:10:10Z/2006     | MALFORMED
          2008/1964                     | MALFORMED
          2004-06/2003                  | MALFORMED
          2018-01-15/02-20              | MALFORMED
          1964/1965/1966                | MALFORMED
          /                             | MALFORMED
          ../..                         | MALFORMED
          ../                           | MALFORMED
          /..                           | MALFORMED
          ..                            | MALFORMED
          [..]                          | MALFORMED
          []                            | MALFORMED
          {}                            | MALFORMED
          [1760..1750]                  | MALFORMED
          [1760...1770]                 | MALFORMED
          [1760..1770                   | MALFORMED
          1984?~                        | MALFORMED
          1984??                        | MALFORMED
          ?                             | MALFORMED
          # the draft of 2012
          199u                          | MALFORMED
          1999-uu                       | MALFORMED
          unknown/2006                  | MALFORMED
          2004-01-01/open               | MALFORMED
          y170000002                    | MALFORMED
          # digits of another script
          ١٩٨٥                          | MALFORMED
          """)
  void allElseIsRefusedWithTheReason(String text, Reason reason) {
    assertThat(reason(() -> Edtf.parse(text))).isEqualTo(reason);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 2022-02-21T15:05",
        "at 2022-02-21T15:05:30.5",
        "at 2022-02-21T15:05:30 approximate",
        "at 2022-02-21T15:05:30Z uncertain",
        "at 2022-02-21T15:05:30+14:01",
        "at 2022-02-21T15:05:30-18:00",
        "from -61000 to -2000",
        "earliest -61000",
        "at +12345-06",
        "at -12345-06-01",
        "at +12345-06-01T00:00:00",
        "from 2022-02-21T15:05:30 ongoing",
        "from 2022 to 2022-02-21T15:05:30",
        "from 2022 to 2021",
        "from 2022-02 to 2022-01-31",
        "earliest 2022-02-21T15:05:30",
        "earliest 2022 latest 2022-06",
        "earliest 2022 latest 2021",
        "earliest 2022 approximate",
        "latest 2022 uncertain",
        "earliest 2011 latest 2019 approximate",
        "words",
        "words approximate"
      })
  void whatEdtfCannotSayIsRefused(String time) {
    EventTime.Builder builder = EventTime.builder();
    String[] parts = time.split(" ");
    for (int i = 0; i < parts.length; i++) {
      switch (parts[i]) {
        case "at" -> builder.at(parts[++i]);
        case "from" -> builder.from(parts[++i]);
        case "to" -> builder.to(parts[++i]);
        case "earliest" -> builder.earliest(parts[++i]);
        case "latest" -> builder.latest(parts[++i]);
        case "ongoing" -> builder.ongoing(true);
        case "approximate" -> builder.approximate(true);
        case "uncertain" -> builder.uncertain(true);
        default -> builder.text("en", "in the coming days");
      }
    }
    EventTime built = builder.build();
    assertThat(reason(() -> Edtf.format(built))).isEqualTo(Reason.UNREPRESENTABLE);
  }

  @Test
  void wordsAndZoneAreLeftOut() {
    EventTime time =
        EventTime.at("2022-02-21T15:05:30").withZone("Europe/Moscow").withText("en", "at five");
    assertThat(Edtf.format(time)).isEqualTo("2022-02-21T15:05:30");
    assertThat(Edtf.format(time.toBuilder().extension("acme:x", 1).build()))
        .isEqualTo("2022-02-21T15:05:30");
  }

  @Test
  void wordsThatAreEdtfAreWrittenOnlyIfTheyAreOfTheSameTime() {
    EventTime read = Edtf.parse("1984~/2004-06");
    assertThat(Edtf.format(read.withZone("Europe/Paris"))).isEqualTo("1984~/2004-06");
    EventTime changed = read.toBuilder().to("2005").build();
    assertThat(Edtf.format(changed)).isEqualTo("1984~/2005~");
    assertThat(Edtf.format(EventTime.at("2014").withText("zxx", "2001-21"))).isEqualTo("2014");
    assertThat(Edtf.format(EventTime.at("2014").withText("zxx", "no EDTF"))).isEqualTo("2014");
    assertThat(reason(() -> Edtf.format(EventTime.unresolved("en", "2001-21"))))
        .isEqualTo(Reason.UNREPRESENTABLE);
    assertThat(reason(() -> Edtf.format(EventTime.unresolved("zxx", "2001"))))
        .isEqualTo(Reason.UNREPRESENTABLE);
  }

  @Test
  void theExampleOfTheDocumentation() {
    assertThat(Edtf.parse("2022-02-21?")).isEqualTo(EventTime.on(2022, 2, 21).asUncertain());
    assertThat(Edtf.format(EventTime.at("2014"))).isEqualTo("2014");
  }

  @ParameterizedTest
  @CsvSource({
    "1985..1990, 1985/1990, [1985..1990]",
    "1985-04.., 1985-04/.., [1985-04..]",
    "..1990, ../1990, [..1990]"
  })
  void dotsWithoutBracketsNameBothMeanings(String text, String interval, String set) {
    assertThatThrownBy(() -> Edtf.parse(text))
        .isInstanceOf(EdtfException.class)
        .hasMessageContaining("\"" + interval + "\"")
        .hasMessageContaining("\"" + set + "\"");
    assertThat(Edtf.parse(interval)).isNotEqualTo(Edtf.parse(set));
  }

  @Test
  void openAndUnknownEndsAreKeptApart() {
    assertThat(Edtf.parse("1985/..")).isEqualTo(EventTime.since("1985"));
    assertThat(Edtf.parse("1985/")).isNotEqualTo(EventTime.since("1985"));
    assertThat(Edtf.parse("/1985")).isEqualTo(EventTime.until("1985"));
    assertThat(Edtf.parse("../1985")).isNotEqualTo(EventTime.until("1985"));
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonIsGiven(Reason reason) {
    String text =
        switch (reason) {
          case MALFORMED -> "x";
          case UNSUPPORTED -> "1950S2";
          case UNREPRESENTABLE -> "Y1700000021";
        };
    assertThat(reason(() -> Edtf.parse(text))).isEqualTo(reason);
  }

  @Test
  void refusesNull() {
    assertThatNullPointerException().isThrownBy(() -> Edtf.parse(null));
    assertThatNullPointerException().isThrownBy(() -> Edtf.format(null));
  }

  private static Reason reason(ThrowingCallable call) {
    EdtfException refused = catchThrowableOfType(EdtfException.class, call);
    assertThat(refused).as("refused").isNotNull();
    return refused.reason();
  }

  private static String describe(EventTime time) {
    StringJoiner words = new StringJoiner(" ");
    add(words, "at", time.at());
    add(words, "from", time.from());
    add(words, "to", time.to());
    add(words, "earliest", time.earliest());
    add(words, "latest", time.latest());
    flag(words, "ongoing", time.ongoing());
    flag(words, "approximate", time.approximate());
    flag(words, "uncertain", time.uncertain());
    flag(words, "words", time.text().isPresent());
    return words.toString();
  }

  private static void add(StringJoiner words, String name, Optional<PartialDateTime> value) {
    value.ifPresent(present -> words.add(name + " " + present));
  }

  private static void flag(StringJoiner words, String name, boolean set) {
    if (set) {
      words.add(name);
    }
  }
}

package io.github.communique.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.communique.Meeting;
import io.github.communique.interop.edtf.Edtf;
import io.github.communique.interop.edtf.EdtfException;
import io.github.communique.json.DossierJson;
import io.github.communique.json.DossierReadException;
import io.github.communique.time.EventTime;
import io.github.communique.value.Extensions;
import io.github.communique.vocabulary.Status;
import java.util.Optional;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests EDTF text and times in JSON. A supported value does not change when it is written and read
 * again; an unsupported value is rejected with the documented exception.
 */
class EdtfFuzzTest {
  @MethodSource("io.github.communique.fuzz.Seeds#edtf")
  @FuzzTest
  void edtf(byte[] input) {
    String text = FuzzText.lines(input, 1).get(0);
    if (text.startsWith("{")) {
      ours(text).ifPresent(EdtfFuzzTest::assertExportIsImported);
    } else {
      imported(text).ifPresent(time -> assertImportIsExported(text, time));
    }
  }

  private static Optional<EventTime> imported(String text) {
    try {
      return Optional.of(Edtf.parse(text));
    } catch (EdtfException refusal) {
      assertThat(refusal)
          .hasMessageMatching("(?s).* (is not|cannot be) .*: .+")
          .extracting("reason")
          .isNotNull();
      return Optional.empty();
    }
  }

  private static void assertImportIsExported(String text, EventTime time) {
    String written = Edtf.format(time);
    assertThat(Edtf.parse(written)).isEqualTo(time);
    assertThat(Edtf.format(Edtf.parse(written))).isEqualTo(written);
    // As documented, only two notations are changed: an offset without minutes, and a set that can
    // be expressed at level 1.
    String offset = text.matches(".*T.*[+-][0-9]{2}") ? text + ":00" : text;
    if (!written.contains("X")) {
      assertThat(written).isEqualTo(offset);
    } else if (!text.startsWith("[")) {
      assertThat(written).isEqualTo(text);
    }
    assertThat(ours(json(time))).contains(time);
  }

  private static void assertExportIsImported(EventTime time) {
    String written;
    try {
      written = Edtf.format(time);
    } catch (EdtfException refusal) {
      assertThat(refusal.reason()).isEqualTo(EdtfException.Reason.UNREPRESENTABLE);
      return;
    }
    EventTime read = Edtf.parse(written);
    assertThat(comparable(read)).isEqualTo(comparable(time));
    assertThat(Edtf.format(read)).isEqualTo(written);
  }

  /**
   * Removes the properties that EDTF does not support. The text is replaced rather than removed,
   * because a time that consists only of text would otherwise be empty.
   */
  private static EventTime comparable(EventTime time) {
    return time.toBuilder()
        .text("zxx", "left out")
        .clear("zone")
        .extensions(Extensions.none())
        .build();
  }

  private static Optional<EventTime> ours(String json) {
    String event =
        "{\"type\":\"meeting\",\"id\":\"a\",\"status\":\"planned\",\"time\":" + json + "}";
    try {
      return DossierJson.readEvent(event).time();
    } catch (DossierReadException refusal) {
      return Optional.empty();
    }
  }

  private static String json(EventTime time) {
    Meeting meeting = Meeting.builder().id("a").status(Status.PLANNED).time(time).build();
    String json = DossierJson.writeEvent(meeting);
    return json.substring(json.indexOf("\"time\":") + 7, json.length() - 1);
  }
}

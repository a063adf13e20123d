package io.github.communique.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.json.CommuniqueModule;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ExportSummaryTest {
  private static final String MONTH = "its time is not precise to the day";
  private static final String NO_TIME = "it does not have a time";
  private static final SkippedEvent TALKS = new SkippedEvent("x:1", "talks", MONTH);

  private static ExportSummary summary() {
    Map<String, Long> reasons = new LinkedHashMap<>();
    reasons.put(MONTH, 2L);
    reasons.put(NO_TIME, 1L);
    return ExportSummary.of(12, reasons, List.of(TALKS));
  }

  @Test
  void theTextContainsTheNumbersAndReasons() {
    assertThat(summary())
        .hasToString(
            "12 events written, 3 skipped: its time is not precise to the day (2);"
                + " it does not have a time (1)");
    assertThat(ExportSummary.of(1, Map.of(), List.of())).hasToString("1 event written, 0 skipped");
  }

  @Test
  void theTextIsASingleLine() {
    assertThat(ExportSummary.of(0, Map.of("a\nb", 1L), List.of()))
        .hasToString("0 events written, 1 skipped: a\\u000ab (1)");
  }

  @Test
  void everyMapperWritesOneForm() throws Exception {
    String json =
        "{'written':12,'skipped':3,'reasons':{'its time is not precise to the day':2,"
            + "'it does not have a time':1},'firstSkipped':[{'dossierId':'x:1','eventId':'talks',"
            + "'reason':'its time is not precise to the day'}]}";
    JsonMapper withModule = JsonMapper.builder().addModule(new CommuniqueModule()).build();
    ObjectMapper withJackson2Module =
        new ObjectMapper().registerModule(new CommuniqueJackson2Module());

    assertThat(
            List.of(
                new JsonMapper().writeValueAsString(summary()),
                withModule.writeValueAsString(summary()),
                new ObjectMapper().writeValueAsString(summary()),
                withJackson2Module.writeValueAsString(summary())))
        .allMatch(json.replace('\'', '"')::equals);
  }

  @Test
  void theArgumentsAreCopied() {
    Map<String, Long> reasons = new LinkedHashMap<>(Map.of(MONTH, 1L));
    List<SkippedEvent> firstSkipped = new ArrayList<>(List.of(TALKS));
    ExportSummary summary = ExportSummary.of(0, reasons, firstSkipped);
    reasons.put(NO_TIME, 1L);
    firstSkipped.clear();

    assertThat(summary.reasons()).containsExactly(Map.entry(MONTH, 1L));
    assertThat(summary.firstSkipped()).containsExactly(TALKS);
    assertThatThrownBy(() -> summary.reasons().clear())
        .isInstanceOf(UnsupportedOperationException.class);
    assertThatThrownBy(() -> summary.firstSkipped().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void equalSummariesHaveEqualContent() {
    assertThat(summary()).isEqualTo(summary()).hasSameHashCodeAs(summary());
    assertThat(ExportSummary.of(12, summary().reasons(), List.of())).isNotEqualTo(summary());
    assertThat(ExportSummary.of(12, Map.of(), List.of(TALKS))).isNotEqualTo(summary());
    assertThat(ExportSummary.of(11, summary().reasons(), List.of(TALKS))).isNotEqualTo(summary());
  }
}

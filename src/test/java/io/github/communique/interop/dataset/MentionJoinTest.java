package io.github.communique.interop.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.issue.Severity;
import io.github.communique.json.DossierJson;
import io.github.communique.occurrence.Occurrences;
import io.github.communique.validation.Validator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionJoinTest {
  private static final EventTable EVENTS = EventTables.gdeltEvents();
  private static final EventTable MENTIONS = EventTables.gdeltMentions();

  private static List<Dossier> dossiers(EventTable table, List<Map<String, String>> rows) {
    return TableText.imported(EventTableReader.of(table).grouped(), TableText.of(table, rows))
        .stream()
        .map(row -> row.dossier().orElseThrow())
        .toList();
  }

  private static List<Dossier> joined(List<Dossier> events, List<Dossier> mentions) {
    return MentionJoin.join(events.stream(), mentions.stream()).toList();
  }

  @Test
  void mentionsBecomeReportsAndBothTablesAreExportedUnchanged() {
    List<Map<String, String>> events = MadeUpRows.clean(EVENTS, 40, 1);
    List<Map<String, String>> mentions = MadeUpRows.clean(MENTIONS, 90, 2);
    List<Map<String, String>> eventsBack = new ArrayList<>();
    List<Map<String, String>> mentionsBack = new ArrayList<>();
    List<Dossier> all = joined(dossiers(EVENTS, events), dossiers(MENTIONS, mentions));
    for (Dossier dossier : all) {
      Dossier read = DossierJson.read(DossierJson.write(dossier));
      eventsBack.addAll(EVENTS.rows(read));
      mentionsBack.addAll(MENTIONS.rows(read));
    }

    assertThat(all).hasSize(40);
    assertThat(eventsBack).isEqualTo(events);
    assertThat(mentionsBack).isEqualTo(mentions);
    Dossier first = all.get(0);
    assertThat(first.events()).hasSize(4);
    assertThat(Occurrences.of(first).all()).hasSize(1);
    assertThat(first.events()).extracting(Event::type).containsOnly(first.events().get(0).type());
    assertThat(Validator.standard().validate(first).issues())
        .noneMatch(issue -> issue.severity() == Severity.ERROR);
  }

  @Test
  void eventsAndMentionsWithoutAPartnerAreUnchanged() {
    List<Dossier> events = dossiers(EVENTS, MadeUpRows.clean(EVENTS, 3, 1));
    List<Dossier> mentions = dossiers(MENTIONS, MadeUpRows.clean(MENTIONS, 12, 1));
    assertThat(joined(events.subList(2, 3), mentions))
        .extracting(Dossier::id)
        .containsExactly(
            "gdelt:400000000", "gdelt:400000001", "gdelt:400000002", "gdelt:400000003");
    assertThat(joined(events, List.of())).isEqualTo(events);
    assertThat(joined(List.of(), mentions)).isEqualTo(mentions);
  }

  @Test
  void unsortedInputIsRefused() {
    List<Dossier> events = new ArrayList<>(dossiers(EVENTS, MadeUpRows.clean(EVENTS, 2, 1)));
    Collections.reverse(events);
    assertThatThrownBy(() -> joined(events, List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("400000000 after 400000001");
    Dossier other = Dossier.builder().id("x:1").build();
    assertThatThrownBy(() -> joined(List.of(other), List.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("\"x:1\"");
  }
}

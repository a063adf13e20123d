package io.github.communique.interop.dataset;

import io.github.communique.vocabulary.ActionKind;
import io.github.communique.vocabulary.AgreementStage;
import io.github.communique.vocabulary.ClassificationScheme;
import io.github.communique.vocabulary.EventType;
import io.github.communique.vocabulary.Instrument;
import io.github.communique.vocabulary.Medium;
import io.github.communique.vocabulary.Purpose;
import io.github.communique.vocabulary.SpeechAct;
import io.github.communique.vocabulary.Word;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks up event codes in the bundled table. */
final class EventCodes {
  private static final String RESOURCE = "event-codes.tsv";

  private static final Map<ClassificationScheme, Map<String, EventKind>> KINDS = new HashMap<>();
  private static final Map<String, String> PLOVER = new HashMap<>();

  static {
    for (List<String> row : CodeTable.rows(RESOURCE)) {
      EventType type = EventType.of(row.get(2));
      EventKind kind = new EventKind(type, word(type, row.get(3)), detail(row.get(4)));
      KINDS
          .computeIfAbsent(ClassificationScheme.of(row.get(0)), scheme -> new LinkedHashMap<>())
          .put(row.get(1), kind);
      if (!row.get(5).isEmpty()) {
        PLOVER.put(row.get(1), row.get(5));
      }
    }
  }

  private EventCodes() {}

  private static Word word(EventType type, String word) {
    return switch (type) {
      case STATEMENT -> SpeechAct.of(word);
      case MEETING -> Purpose.of(word);
      case AGREEMENT -> AgreementStage.of(word);
      case ACTION -> ActionKind.of(word);
    };
  }

  private static Optional<Word> detail(String text) {
    if (text.isEmpty()) {
      return Optional.empty();
    }
    String word = text.substring(text.indexOf(':') + 1);
    return Optional.of(text.startsWith("medium:") ? Medium.of(word) : Instrument.of(word));
  }

  static Optional<EventKind> kind(ClassificationScheme scheme, String code) {
    return Optional.ofNullable(KINDS.getOrDefault(scheme, Map.of()).get(code));
  }

  static List<String> codes(ClassificationScheme scheme, EventKind kind) {
    return KINDS.getOrDefault(scheme, Map.of()).entrySet().stream()
        .filter(entry -> entry.getValue().equals(kind))
        .map(Map.Entry::getKey)
        .toList();
  }

  static Optional<String> cameoToPlover(String cameo) {
    return Optional.ofNullable(PLOVER.get(cameo));
  }
}

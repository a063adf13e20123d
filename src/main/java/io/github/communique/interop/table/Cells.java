package io.github.communique.interop.table;

import io.github.communique.Actor;
import io.github.communique.Classification;
import io.github.communique.Event;
import io.github.communique.Identifier;
import io.github.communique.internal.export.Exported;
import io.github.communique.internal.text.WordList;
import io.github.communique.vocabulary.Word;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns and cells that are common to all tables. */
final class Cells {
  static final List<String> OF_AN_EVENT =
      List.of(
          "dossier", "event", "type", "kind", "status", "polarity", "certainty", "start", "end");

  private Cells() {}

  /** Returns the columns of a table: {@link #OF_AN_EVENT}, followed by the given columns. */
  static List<String> columns(String more) {
    return Stream.concat(OF_AN_EVENT.stream(), WordList.words(more).stream()).toList();
  }

  /** Adds the cells of {@link #OF_AN_EVENT}. */
  static void addEvent(Exported event, List<String> row) {
    row.add(event.dossier().id());
    row.add(event.report().id());
    row.add(event.report().type().value());
    row.add(event.kind().map(Word::value).orElse(""));
    row.add(event.report().status().toString());
    row.add(event.report().polarity().toString());
    row.add(event.report().certainty().toString());
    row.add(text(event.start()));
    row.add(text(event.end()));
  }

  /** Adds the actor's name, kind and country. Adds empty cells if the actor is unknown. */
  static void addActor(Optional<Actor> actor, List<String> row) {
    row.add(actor.map(known -> known.name().value()).orElse(""));
    row.add(actor.map(known -> known.kind().value()).orElse(""));
    row.add(actor.flatMap(Actor::country).orElse(""));
  }

  static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static String number(Optional<BigDecimal> value) {
    return value.map(BigDecimal::toPlainString).orElse("");
  }

  /**
   * Returns the event codes, each prefixed with its scheme, for example {@code
   * cameo:190;plover:ASSAULT}.
   */
  static String codes(Event event) {
    return event.classifications().stream()
        .map((Classification code) -> code.scheme() + ":" + code.code())
        .collect(Collectors.joining(";"));
  }

  /** Returns the identifiers, each prefixed with its scheme, for example {@code ucdp:244657}. */
  static String identifiers(List<Identifier> identifiers) {
    return identifiers.stream()
        .map(identifier -> identifier.scheme() + ":" + identifier.value())
        .collect(Collectors.joining(";"));
  }
}

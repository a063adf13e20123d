package io.github.communique.wire;

import com.fasterxml.jackson.annotation.JsonTypeName;
import io.github.communique.Event;
import io.github.communique.structure.Quoted;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads and writes an event that stands alone: its {@code type} tells the kind. */
final class EventCodec extends ValueCodec<Event> {
  private final Map<String, ValueCodec<Object>> kinds = new TreeMap<>();

  EventCodec() {
    for (Class<?> kind : Event.class.getPermittedSubclasses()) {
      kinds.put(kind.getAnnotation(JsonTypeName.class).value(), Codecs.of(kind));
    }
  }

  @Override
  @Nullable Event read(TokenReader in, ReadContext context) {
    if (in.token() != Token.START_OBJECT) {
      return wrongType(in, context, "an object (Event)");
    }
    RecordedTokens event = new RecordedTokens(in);
    if (!event.find("type")) {
      event.rewind();
      context.errorIn(
          "type", "json.missing", "type is missing: " + allowed(), event.line(), event.column());
      return null;
    }
    ValueCodec<Object> kind = event.token() == Token.STRING ? kinds.get(event.text()) : null;
    if (kind == null) {
      context.enter("type");
      String found = event.token() == Token.STRING ? Quoted.of(event.text()) : "no string";
      context.error(event, "json.type", "type is " + found + " where it must be " + allowed());
      context.leave();
      return null;
    }
    event.rewind();
    return (Event) kind.read(event, context);
  }

  @Override
  void write(Event event, TokenWriter out) {
    Objects.requireNonNull(kinds.get(event.type().value())).write(event, out);
  }

  private String allowed() {
    return "one of " + String.join(", ", kinds.keySet());
  }
}

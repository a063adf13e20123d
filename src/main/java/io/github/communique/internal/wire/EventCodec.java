package io.github.communique.internal.wire;

import io.github.communique.Event;
import io.github.communique.internal.text.Quoted;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a single event outside a dossier. The property {@code type} determines the type
 * of the event.
 */
final class EventCodec extends ValueCodec<Event> {
  static final EventCodec CODEC = new EventCodec();

  private EventCodec() {}

  @Override
  @Nullable Event read(TokenReader in, ReadContext context) {
    if (in.token() != Token.START_OBJECT) {
      return wrongType(in, context, "an object (Event) such as " + shape());
    }
    RecordedTokens event = new RecordedTokens(in);
    if (!event.find("type")) {
      event.rewind();
      context.errorIn(
          "type", "json.missing", "type is missing; expected " + allowed(), null, event.place());
      return null;
    }
    ObjectCodec<? extends Event> kind =
        event.token() == Token.STRING ? ModelCodecs.EVENTS.get(event.text()) : null;
    if (kind == null) {
      context.enter("type");
      String found = event.token() == Token.STRING ? Quoted.of(event.text()) : "no string";
      context.error(event, "json.type", "type must be " + allowed() + "; found " + found);
      context.leave();
      return null;
    }
    event.rewind();
    return kind.read(event, context);
  }

  @Override
  String shape() {
    return "{\"type\": \"meeting\", …}";
  }

  @Override
  void write(Event event, TokenWriter out) {
    write(Objects.requireNonNull(ModelCodecs.EVENTS.get(event.type().value())), event, out);
  }

  @SuppressWarnings("unchecked")
  private static <T extends Event> void write(ObjectCodec<T> kind, Event event, TokenWriter out) {
    kind.write((T) event, out);
  }

  private static String allowed() {
    return "one of " + String.join(", ", ModelCodecs.EVENTS.keySet());
  }
}

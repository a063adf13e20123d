package io.github.communique.internal.fast;

import io.github.communique.Event;

/** Reads a separate event; its {@code type} determines the kind. */
final class FastEvent extends FastValue<Event> {
  @Override
  Event read(CleanText in) {
    FastObject<? extends Event> kind = FastModel.EVENTS.get(in.lookFor("type"));
    if (kind == null) {
      throw Doubt.DOUBT;
    }
    return kind.read(in);
  }
}

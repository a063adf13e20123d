package io.github.communique.internal.fast;

import io.github.communique.Event;

/**
 * Reads a single event outside a dossier. The property {@code type} determines the type of the
 * event.
 */
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

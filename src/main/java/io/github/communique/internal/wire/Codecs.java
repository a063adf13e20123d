package io.github.communique.internal.wire;

import io.github.communique.Event;
import io.github.communique.time.PartialDateTime;
import org.jspecify.annotations.Nullable;

/** Chooses the codec of a value by its class. */
final class Codecs {
  private Codecs() {}

  /** The codec of objects of the model and of types with a string form, or null. */
  static @Nullable ValueCodec<?> of(Class<?> type) {
    if (type == Event.class) {
      return EventCodec.CODEC;
    }
    return type == PartialDateTime.class ? Scalars.DATE_TIME : ModelCodecs.BY_TYPE.get(type);
  }
}

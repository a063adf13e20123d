package io.github.communique.internal.wire;

import io.github.communique.Event;
import io.github.communique.time.PartialDateTime;
import org.jspecify.annotations.Nullable;

/** Selects the codec of a value by the class of the value. */
final class Codecs {
  private Codecs() {}

  /** Returns the codec of a model type or of a type with a string form; null for other types. */
  static @Nullable ValueCodec<?> of(Class<?> type) {
    if (type == Event.class) {
      return EventCodec.CODEC;
    }
    return type == PartialDateTime.class ? Scalars.DATE_TIME : ModelCodecs.BY_TYPE.get(type);
  }
}

package io.github.communique.internal.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The codec of the terms of a vocabulary. Known terms are recognized without creating a string.
 *
 * @param <T> the vocabulary
 */
abstract class WordCodec<T> extends StringCodec<T> {
  private final KnownTexts<T> known;

  WordCodec(List<T> known) {
    super("a string such as", shape(known));
    this.known = new KnownTexts<>(known.size());
    for (T term : known) {
      this.known.put(form(term), term);
    }
  }

  /** Returns the first term as a JSON string. */
  private static String shape(List<?> known) {
    return "\"" + known.get(0) + "\"";
  }

  @Override
  final @Nullable T known(TokenReader in, ReadContext context) {
    char[] text = context.shortText();
    int length = in.shortText(text);
    return length < 0 ? null : known.get(text, length);
  }
}

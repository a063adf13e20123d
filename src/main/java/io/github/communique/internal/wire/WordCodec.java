package io.github.communique.internal.wire;

import java.util.List;

/**
 * The codec of the words of a vocabulary. Known ones are recognised by their bytes.
 *
 * @param <T> the vocabulary
 */
abstract class WordCodec<T> extends StringCodec<T> {
  private final ShortStrings<T> known = new ShortStrings<>();

  WordCodec(List<T> known) {
    super("a string such as", shape(known));
    known.forEach(word -> this.known.put(form(word), word));
  }

  /** The first term, in its form in JSON. */
  private static String shape(List<?> known) {
    return "\"" + known.get(0) + "\"";
  }

  @Override
  final T readClean(CleanText in) {
    T word = in.known(known);
    return word != null ? word : parse(in.string());
  }
}

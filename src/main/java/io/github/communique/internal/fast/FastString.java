package io.github.communique.internal.fast;

/**
 * Reads values that are strings in JSON.
 *
 * @param <T> the type of the values
 */
abstract class FastString<T> extends FastValue<T> {
  /**
   * Parses a string.
   *
   * @throws io.github.communique.issue.StructureException if the string is malformed
   */
  abstract T parse(String text);

  @Override
  T read(CleanText in) {
    return in.made(this, this);
  }
}

package io.github.communique.internal.fast;

/**
 * Reads the values of one type from well-formed JSON.
 *
 * @param <T> the type
 */
abstract class FastValue<T> {
  /**
   * Reads the next value.
   *
   * @throws Doubt if the value may be faulty, so that the general parser must read the document
   * @throws io.github.communique.issue.StructureException if the model rejects the value; handled
   *     like {@code Doubt}
   */
  abstract T read(CleanText in);
}

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
   * @throws Doubt if it may have a fault
   * @throws io.github.communique.issue.StructureException if the model refuses it; handled like
   *     {@code Doubt}
   */
  abstract T read(CleanText in);
}

package io.github.communique.value;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/**
 * An object that keeps the properties it does not know.
 *
 * <p>The annotations are for mappers of Jackson without the library's module, which would write
 * wrong JSON without an error: the filter makes writing fail and the type id makes reading fail,
 * both with a message that names the module. The module ignores them.
 */
@JsonFilter(MissingModule.MESSAGE)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MissingModule.MESSAGE)
public interface Extensible {
  /**
   * What came with the object beyond the properties of its type, or was put there by the
   * application.
   *
   * <p>In JSON each is a property of its own, after the known ones; there is no property called
   * {@code extensions}.
   *
   * @return the unknown properties, in the order they came; empty when there are none
   */
  Extensions extensions();
}

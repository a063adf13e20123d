package io.github.communique.value;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.internal.text.MissingModule;

/** An object that keeps the properties it does not know. */
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

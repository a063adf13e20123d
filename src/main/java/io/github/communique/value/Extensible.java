package io.github.communique.value;

import com.fasterxml.jackson.annotation.JsonFilter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.github.communique.internal.text.MissingModule;

/**
 * An object that keeps unknown properties.
 *
 * <p>Only the library implements this interface. A minor version may add methods.
 */
@JsonFilter(MissingModule.MESSAGE)
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = MissingModule.MESSAGE)
public interface Extensible {
  /**
   * The unknown and custom properties of the object.
   *
   * <p>In JSON, the unknown properties follow the known properties of the object. The JSON does not
   * contain an {@code extensions} property.
   *
   * @return the unknown properties, in their original order; empty if there are none
   */
  @JsonProperty // Jackson applies the filter only to objects that have properties.
  Extensions extensions();
}

package io.github.communique.examples.microprofile;

import io.github.communique.time.PartialDateTime;
import org.eclipse.microprofile.config.spi.Converter;

/** Converts dates in the configuration; vocabulary terms do not require a converter. */
public final class DateConverter implements Converter<PartialDateTime> {
  private static final long serialVersionUID = 1L;

  @Override
  public PartialDateTime convert(String text) {
    return PartialDateTime.parse(text);
  }
}

package io.github.communique.json;

import io.github.communique.internal.wire.CheckedStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.InputDecorator;

/** Lets a mapper of Jackson 3 decode documents as a {@code DossierReader} does. */
final class CheckedInput extends InputDecorator {
  private static final long serialVersionUID = 1L;

  private final long longest;

  /**
   * Checks documents.
   *
   * @param longest the longest document, in bytes
   */
  CheckedInput(long longest) {
    this.longest = longest;
  }

  @Override
  public InputStream decorate(IOContext context, InputStream in) {
    try {
      return CheckedStream.of(in, longest);
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }

  @Override
  public InputStream decorate(IOContext context, byte[] bytes, int offset, int length) {
    return decorate(context, new ByteArrayInputStream(bytes, offset, length));
  }

  /** Characters become bytes before: see {@link CheckedFactory}. */
  @Override
  public Reader decorate(IOContext context, Reader in) {
    return in;
  }
}

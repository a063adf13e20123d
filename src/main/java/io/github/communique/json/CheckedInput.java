package io.github.communique.json;

import io.github.communique.internal.wire.CheckedStream;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.InputDecorator;

/** Makes a Jackson 3 mapper decode documents in the same way as {@code DossierReader}. */
final class CheckedInput extends InputDecorator {
  private static final long serialVersionUID = 1L;

  private final long longest;

  /**
   * Creates a decorator that checks the encoding and length of documents.
   *
   * @param longest the maximum length of a document, in bytes
   */
  CheckedInput(long longest) {
    this.longest = longest;
  }

  @Override
  public InputStream decorate(IOContext context, InputStream in) {
    try {
      return CheckedStream.of(in, context.isResourceManaged(), longest);
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }

  @Override
  public InputStream decorate(IOContext context, byte[] bytes, int offset, int length) {
    return decorate(context, new ByteArrayInputStream(bytes, offset, length));
  }

  /** Returns the reader unchanged, because {@link CheckedFactory} converts characters to bytes. */
  @Override
  public Reader decorate(IOContext context, Reader in) {
    return in;
  }

  /** Throws an exception, because checking the encoding would read bytes after the document. */
  @Override
  public DataInput decorate(IOContext context, DataInput in) {
    throw new UnsupportedOperationException(
        "a mapper of mapperBuilder cannot read a DataInput; pass an InputStream or an array of bytes");
  }
}

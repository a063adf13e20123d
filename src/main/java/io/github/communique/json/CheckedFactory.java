package io.github.communique.json;

import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.CheckedStream;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonFactory;

/**
 * A Jackson 3 factory that encodes characters as UTF-8 and parses them with the byte parser. Its
 * parsers give access to the whole document.
 */
final class CheckedFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;

  private final long longest;

  /**
   * Creates a factory.
   *
   * @param longest the maximum length of a document, in bytes
   */
  CheckedFactory(long longest) {
    super(
        JsonFactory.builder()
            .inputDecorator(new CheckedInput(longest))
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(ReadLimits.PARSED_STRING).build()));
    this.longest = longest;
  }

  private CheckedFactory(CheckedFactory source) {
    super(source);
    this.longest = source.longest;
  }

  @Override
  public JsonFactory copy() {
    return new CheckedFactory(this);
  }

  @Override
  protected Object readResolve() {
    return new CheckedFactory(this);
  }

  @Override
  protected JsonParser _createParser(ObjectReadContext read, IOContext context, InputStream in) {
    JsonParser parser = super._createParser(read, context, in);
    ReadAhead source = in instanceof CheckedStream checked ? checked.source() : null;
    return source == null ? parser : new DocumentParser(parser, source, longest);
  }

  @Override
  public JsonParser createParser(ObjectReadContext context, String text) {
    return createParser(context, Utf8.bytesOf(text, longest));
  }

  @Override
  public JsonParser createParser(ObjectReadContext context, char[] text, int offset, int length) {
    return createParser(context, new String(text, offset, length));
  }

  @Override
  public JsonParser createParser(ObjectReadContext context, Reader in) {
    int features = context.getStreamReadFeatures(_streamReadFeatures);
    boolean closes = StreamReadFeature.AUTO_CLOSE_SOURCE.enabledIn(features);
    Reader closed = closes ? in : Reader.nullReader();
    try (closed) {
      return createParser(context, Utf8.bytesOf(in, longest));
    } catch (IOException e) {
      throw JacksonIOException.construct(e);
    }
  }
}

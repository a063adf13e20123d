package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.IOContext;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.CheckedStream;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.Utf8;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;

/**
 * A Jackson 2 factory that encodes characters as UTF-8 and parses them with the byte parser. Its
 * parsers give access to the whole document.
 */
final class Jackson2CheckedFactory extends JsonFactory {
  private static final long serialVersionUID = 1L;

  private final long longest;
  private boolean hasOtherLimits;

  /**
   * Creates a factory.
   *
   * @param longest the maximum length of a document, in bytes
   */
  Jackson2CheckedFactory(long longest) {
    super(
        new JsonFactoryBuilder()
            .inputDecorator(new Jackson2CheckedInput(longest))
            .streamReadConstraints(
                StreamReadConstraints.builder().maxStringLength(ReadLimits.PARSED_STRING).build()));
    this.longest = longest;
  }

  private Jackson2CheckedFactory(Jackson2CheckedFactory source) {
    super(source, source._objectCodec);
    this.longest = source.longest;
    this.hasOtherLimits = source.hasOtherLimits;
  }

  @Override
  public JsonFactory copy() {
    return new Jackson2CheckedFactory(this);
  }

  /** Returns the name of the format, because Jackson requires it for non-blocking parsers. */
  @Override
  public String getFormatName() {
    return FORMAT_NAME_JSON;
  }

  @Override
  protected Object readResolve() {
    return new Jackson2CheckedFactory(this);
  }

  @Override
  protected JsonParser _createParser(InputStream in, IOContext context) throws IOException {
    JsonParser parser = super._createParser(in, context);
    ReadAhead source = in instanceof CheckedStream checked ? checked.source() : null;
    return source == null || hasOtherLimits
        ? parser
        : new Jackson2DocumentParser(parser, source, longest);
  }

  /** Sets limits that the fast path does not enforce. */
  @Override
  public JsonFactory setStreamReadConstraints(StreamReadConstraints constraints) {
    hasOtherLimits = true;
    return super.setStreamReadConstraints(constraints);
  }

  @Override
  public JsonParser createParser(String text) throws IOException {
    return createParser(Utf8.bytesOf(text, longest));
  }

  @Override
  public JsonParser createParser(char[] text, int offset, int length) throws IOException {
    return createParser(new String(text, offset, length));
  }

  @Override
  public JsonParser createParser(char[] text) throws IOException {
    return createParser(text, 0, text.length);
  }

  @Override
  public JsonParser createParser(Reader in) throws IOException {
    Reader closed = isEnabled(JsonParser.Feature.AUTO_CLOSE_SOURCE) ? in : Reader.nullReader();
    try (closed) {
      return createParser(Utf8.bytesOf(in, longest));
    }
  }
}

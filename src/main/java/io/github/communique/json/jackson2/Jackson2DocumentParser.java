package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A Jackson 2 parser whose document can also be read by the fast path. */
final class Jackson2DocumentParser extends JsonParserDelegate {
  private static final JsonFactory EMPTY_OBJECTS = new JsonFactory();
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final JsonParser first;
  private final ReadAhead source;
  private final long longest;
  private final JsonFactory factory;
  private boolean isAtEnd;

  /**
   * Creates a parser.
   *
   * @param parser the parser of the document
   * @param source the source of the parser
   * @param longest the maximum length of a document, in bytes
   * @param factory creates a new parser of the source
   */
  Jackson2DocumentParser(JsonParser parser, ReadAhead source, long longest, JsonFactory factory) {
    super(parser);
    this.first = parser;
    this.source = source;
    this.longest = longest;
    this.factory = factory;
  }

  /**
   * Reads the whole document with the fast path, if the current token is its start. Afterwards, the
   * current token is the end of the object.
   *
   * @return the value; null if the parser must read it
   */
  <T> @Nullable T read(Class<T> type, ReadLimits limits) throws IOException {
    if (currentToken() != JsonToken.START_OBJECT || !getParsingContext().getParent().inRoot()) {
      return null;
    }
    byte[] document = source.readAhead(longest);
    T value = document == null ? null : FastReader.read(type, document, limits);
    if (value != null) {
      // The document is complete, so this parser only has to be at the end of an object.
      delegate = EMPTY_OBJECTS.createParser(EMPTY_OBJECT);
      delegate.nextToken();
      delegate.nextToken();
      isAtEnd = true;
    }
    return value;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    goOn();
    return delegate.nextToken();
  }

  @Override
  public JsonToken nextValue() throws IOException {
    goOn();
    return delegate.nextValue();
  }

  private void goOn() throws IOException {
    if (isAtEnd) {
      isAtEnd = false;
      if (source.restart()) {
        delegate = factory.createParser(source);
      }
    }
  }

  @Override
  public void close() throws IOException {
    try (first) {
      delegate.close();
    }
  }
}

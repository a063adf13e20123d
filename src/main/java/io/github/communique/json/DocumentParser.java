package io.github.communique.json;

import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonParserDelegate;

/** A Jackson 3 parser whose document can also be read by the fast path. */
final class DocumentParser extends JsonParserDelegate {
  private static final JsonFactory EMPTY_OBJECTS = new JsonFactory();
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final JsonParser first;
  private final ReadAhead source;
  private final long longest;
  private final Function<ReadAhead, JsonParser> restart;
  private boolean isAtEnd;

  /**
   * Creates a parser.
   *
   * @param parser the parser of the document
   * @param source the source of the parser
   * @param longest the maximum length of a document, in bytes
   * @param restart creates a new parser of the source
   */
  DocumentParser(
      JsonParser parser, ReadAhead source, long longest, Function<ReadAhead, JsonParser> restart) {
    super(parser);
    this.first = parser;
    this.source = source;
    this.longest = longest;
    this.restart = restart;
  }

  /**
   * Reads the whole document with the fast path, if the current token is its start. Afterwards, the
   * current token is the end of the object.
   *
   * @return the value; null if the parser must read it
   */
  <T> @Nullable T read(Class<T> type, ReadLimits limits) {
    if (currentToken() != JsonToken.START_OBJECT || !streamReadContext().getParent().inRoot()) {
      return null;
    }
    byte[] document = source.readAhead(longest);
    T value = document == null ? null : FastReader.read(type, document, limits);
    if (value != null) {
      // The document is complete, so this parser only has to be at the end of an object.
      delegate = EMPTY_OBJECTS.createParser(ObjectReadContext.empty(), EMPTY_OBJECT);
      delegate.nextToken();
      delegate.nextToken();
      isAtEnd = true;
    }
    return value;
  }

  @Override
  public JsonToken nextToken() {
    goOn();
    return delegate.nextToken();
  }

  @Override
  public JsonToken nextValue() {
    goOn();
    return delegate.nextValue();
  }

  private void goOn() {
    if (isAtEnd) {
      isAtEnd = false;
      try {
        if (source.restart()) {
          delegate = restart.apply(source);
        }
      } catch (IOException e) {
        throw JacksonIOException.construct(e, this);
      }
    }
  }

  @Override
  public void close() {
    try (first) {
      delegate.close();
    }
  }
}

package io.github.communique.json.jackson2;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** A Jackson 2 parser whose document can also be read by the fast path. */
final class Jackson2DocumentParser extends JsonParserDelegate {
  private static final JsonFactory EMPTY_OBJECTS = new JsonFactory();
  private static final byte[] EMPTY_OBJECT = {'{', '}'};

  private final JsonParser first;
  private final ReadAhead source;
  private final long longest;
  private boolean isRead;

  /**
   * Creates a parser.
   *
   * @param parser the parser of the document
   * @param source the source of the parser
   * @param longest the maximum length of a document, in bytes
   */
  Jackson2DocumentParser(JsonParser parser, ReadAhead source, long longest) {
    super(parser);
    this.first = parser;
    this.source = source;
    this.longest = longest;
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
      // Usually, no content follows, so the first parser need not read the document, too.
      delegate = EMPTY_OBJECTS.createParser(EMPTY_OBJECT);
      delegate.setCodec(first.getCodec());
      delegate.nextToken();
      delegate.nextToken();
      isRead = true;
    }
    return value;
  }

  @Override
  public JsonToken nextToken() throws IOException {
    return next().nextToken();
  }

  @Override
  public JsonToken nextValue() throws IOException {
    return next().nextValue();
  }

  @Override
  public JsonLocation currentLocation() {
    return current().currentLocation();
  }

  @Override
  public JsonLocation currentTokenLocation() {
    return current().currentTokenLocation();
  }

  @Override
  @Deprecated
  public JsonLocation getCurrentLocation() {
    return current().currentLocation();
  }

  @Override
  @Deprecated
  public JsonLocation getTokenLocation() {
    return current().currentTokenLocation();
  }

  @Override
  public JsonStreamContext getParsingContext() {
    return current().getParsingContext();
  }

  @Override
  public @Nullable Object getInputSource() {
    return first.getInputSource();
  }

  /** Returns the parser of the content after the object, or a parser at the end of the input. */
  private JsonParser next() throws IOException {
    if (isRead) {
      if (source.hasMore()) {
        return current();
      }
      isRead = false;
      // Like other parsers, closes the input at its end if the feature is enabled.
      first.close();
    }
    return delegate;
  }

  /** Returns the first parser, after moving it to the end of the object. */
  private JsonParser current() {
    if (isRead) {
      isRead = false;
      try {
        first.skipChildren();
      } catch (IOException e) {
        // The fast path has accepted the object, which is in memory.
        throw new UncheckedIOException(e);
      }
      if (!delegate.hasCurrentToken()) {
        first.clearCurrentToken();
      }
      delegate = first;
    }
    return delegate;
  }

  @Override
  public void close() throws IOException {
    isRead = false;
    try (first) {
      delegate.close();
    }
    source.release();
  }
}

package io.github.communique.json;

import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.SerializableString;
import tools.jackson.core.TokenStreamContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.TreeNode;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.type.ResolvedType;
import tools.jackson.core.type.TypeReference;
import tools.jackson.core.util.JsonParserDelegate;

/** A Jackson 3 parser whose document can also be read by the fast path. */
final class DocumentParser extends JsonParserDelegate {
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
  DocumentParser(JsonParser parser, ReadAhead source, long longest) {
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
  <T> @Nullable T read(Class<T> type, ReadLimits limits) {
    if (currentToken() != JsonToken.START_OBJECT || !streamReadContext().getParent().inRoot()) {
      return null;
    }
    byte[] document = source.readAhead(longest);
    T value = document == null ? null : FastReader.read(type, document, limits);
    if (value != null) {
      // Usually, no content follows, so the first parser need not read the document, too.
      delegate = EMPTY_OBJECTS.createParser(first.objectReadContext(), EMPTY_OBJECT);
      delegate.nextToken();
      delegate.nextToken();
      isRead = true;
    }
    return value;
  }

  @Override
  public JsonToken nextToken() {
    return next().nextToken();
  }

  @Override
  public JsonToken nextValue() {
    return next().nextValue();
  }

  @Override
  public String nextName() {
    return next().nextName();
  }

  @Override
  public boolean nextName(SerializableString name) {
    return next().nextName(name);
  }

  @Override
  public int nextNameMatch(PropertyNameMatcher names) {
    return next().nextNameMatch(names);
  }

  @Override
  public <T> T readValueAs(Class<T> type) {
    return next().readValueAs(type);
  }

  @Override
  public <T> T readValueAs(TypeReference<T> type) {
    return next().readValueAs(type);
  }

  @Override
  public <T> T readValueAs(ResolvedType type) {
    return next().readValueAs(type);
  }

  @Override
  public <T extends TreeNode> T readValueAsTree() {
    return next().readValueAsTree();
  }

  @Override
  public TokenStreamLocation currentLocation() {
    return current().currentLocation();
  }

  @Override
  public TokenStreamLocation currentTokenLocation() {
    return current().currentTokenLocation();
  }

  @Override
  public TokenStreamContext streamReadContext() {
    return current().streamReadContext();
  }

  @Override
  public @Nullable Object streamReadInputSource() {
    return first.streamReadInputSource();
  }

  /** Returns the parser of the content after the object, or a parser at the end of the input. */
  private JsonParser next() {
    if (isRead) {
      try {
        if (source.hasMore()) {
          return current();
        }
      } catch (IOException e) {
        throw JacksonIOException.construct(e, this);
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
      first.skipChildren();
      if (!delegate.hasCurrentToken()) {
        first.clearCurrentToken();
      }
      delegate = first;
    }
    return delegate;
  }

  @Override
  public void close() {
    isRead = false;
    try (first) {
      delegate.close();
    }
    source.release();
  }
}

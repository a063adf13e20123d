package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.validation.Issue;
import io.github.communique.wire.CheckedStream;
import io.github.communique.wire.InputFault;
import io.github.communique.wire.ReadContext;
import io.github.communique.wire.ReadLimits;
import io.github.communique.wire.ReadingStopped;
import io.github.communique.wire.Token;
import io.github.communique.wire.Utf8;
import io.github.communique.wire.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document, and turns whatever Jackson throws into issues.
 *
 * <p>Every document is read as bytes by the same parser, whether it comes as bytes, characters or a
 * stream, and up to its first fault that leaves nothing to read. So its issues do not depend on the
 * way in which it comes.
 *
 * @param <T> the type of the document
 */
final class Reading<T> {
  /** Has the limits of a mapper, so that both parsers stop at the same place. */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(ReadLimits.PARSED_STRING).build())
          .build();

  private static final ObjectReadContext PLAIN = ObjectReadContext.empty();

  /** Nearly all dossiers are shorter, and so much can be held in memory. */
  private static final int SHORT_STREAM = 1 << 20;

  private final Wire<T> wire;
  private final ReadLimits limits;
  private final ReadContext context;
  private @Nullable T value;

  Reading(Class<T> type, DossierReader reader) {
    this.wire = Wire.of(type);
    this.limits = reader.limits();
    this.context = new ReadContext(limits);
  }

  Reading<T> readText(String json) {
    readInMemory(Utf8.bytesOf(json, limits.documentLength()));
    context.relocate(issues -> TextColumns.of(json, issues));
    return this;
  }

  Reading<T> readBytes(byte[] json) {
    return readInMemory(json);
  }

  Reading<T> readStream(InputStream json) throws IOException {
    return readStream(json, SHORT_STREAM);
  }

  /** A short stream is read like bytes in memory. */
  Reading<T> readStream(InputStream json, int shortStream) throws IOException {
    byte[] start = Utf8.readUpTo(json, shortStream);
    return read(start, start.length < shortStream ? null : json);
  }

  Reading<T> readTooLong(byte[] start) {
    try {
      return read(start, new ByteArrayInputStream(new byte[] {' '}));
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read but memory", e);
    }
  }

  private Reading<T> readInMemory(byte[] json) {
    try {
      return read(json, null);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read but memory", e);
    }
  }

  private Reading<T> read(byte[] start, @Nullable InputStream rest) throws IOException {
    boolean whole = rest == null && start.length <= limits.documentLength();
    if (whole && readClean(start)) {
      return this;
    }
    InputFault fault = Utf8.startFault(start);
    if (fault != null) {
      context.fail(fault.code(), fault.description(), 0, 0);
      return this;
    }
    int first = Utf8.markLength(start);
    boolean sound = whole && Utf8.firstMalformed(start) < 0;
    try (JsonParser parser =
        sound
            ? FACTORY.createParser(PLAIN, start, first, start.length - first)
            : FACTORY.createParser(
                PLAIN, new CheckedStream(start, first, rest, limits.documentLength()))) {
      readWhole(new ParserTokens(parser, limits));
    } catch (ReadingStopped stopped) {
      stopped.reportTo(context);
    } catch (JacksonException e) {
      if (ParserTokens.translated(e, null) instanceof ReadingStopped stopped) {
        stopped.reportTo(context);
      } else if (e instanceof JacksonIOException io) {
        throw io.getCause();
      } else {
        throw e;
      }
    }
    return this;
  }

  /** Reads a text that has no fault; false, and nothing is read, if it may have one. */
  private boolean readClean(byte[] json) {
    value = wire.readClean(json, limits);
    Wire.tellIfNewer(value, context);
    return value != null;
  }

  ReadResult toResult() {
    return new ReadResult((Dossier) value, context.issues(), context.isComplete());
  }

  /** What could be read. */
  @Nullable T value() {
    return value;
  }

  /** Whether nothing was left out. */
  boolean isComplete() {
    return context.isComplete();
  }

  /** What was wrong with it. */
  List<Issue> issues() {
    return context.issues();
  }

  T orThrow() {
    if (value == null || !context.isComplete()) {
      throw new DossierReadException(context.issues());
    }
    return value;
  }

  private void readWhole(ParserTokens tokens) {
    if (tokens.next() == Token.END) {
      context.fail("json.syntax", "the text is empty", 1, 1);
      return;
    }
    value = wire.read(tokens, context);
    if (hasMore(tokens)) {
      context.fail("json.trailing", "more follows after the end", tokens.line(), tokens.column());
    }
  }

  /** Whether anything follows the value, JSON or not. */
  private static boolean hasMore(ParserTokens tokens) {
    try {
      return tokens.next() != Token.END;
    } catch (ReadingStopped stopped) {
      if (stopped.isOfLength()) {
        throw stopped;
      }
      return true;
    }
  }
}

package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.structure.UnicodeText;
import io.github.communique.wire.ReadContext;
import io.github.communique.wire.Token;
import io.github.communique.wire.Wire;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;

/**
 * Reads one text whole, and turns whatever Jackson throws into issues.
 *
 * @param <T> what the text is to hold
 */
final class Reading<T> {
  private static final ObjectReadContext PLAIN = ObjectReadContext.empty();

  /** Nearly all dossiers are shorter, and no reader minds to hold so much. */
  private static final int SHORT_STREAM = 1 << 20;

  private final Wire<T> wire;
  private final DossierReader reader;
  private final ReadContext context;
  private @Nullable T value;

  Reading(Class<T> type, DossierReader reader) {
    this.wire = Wire.of(type);
    this.reader = reader;
    this.context = reader.newContext();
  }

  Reading<T> readText(String json) {
    // A byte order mark that was decoded with the rest is no part of the text.
    String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
    if (isTooLong(text.length(), "characters")) {
      return this;
    }
    // Half a character would be a question mark in the bytes.
    if (UnicodeText.firstLoneSurrogate(text) < 0 && readClean(text.getBytes(UTF_8))) {
      return this;
    }
    return inMemory(
        () -> reader.factory().createParser(PLAIN, text),
        () -> SyntaxScan.of(text.getBytes(UTF_8), true));
  }

  Reading<T> readBytes(byte[] json) {
    if (isTooLong(json.length, "bytes") || readClean(json)) {
      return this;
    }
    if (isForeign(json)) {
      return this;
    }
    Utf8.Malformed malformed = Utf8.of(json);
    if (malformed != null) {
      failEncoding(malformed);
      return this;
    }
    return inMemory(
        () -> reader.factory().createParser(PLAIN, json), () -> SyntaxScan.of(json, false));
  }

  /** A short stream is read like bytes in memory, as long as there is nothing to tell. */
  Reading<T> readStream(InputStream stream) throws IOException {
    InputStream json = new FilledInput(stream);
    byte[] start = json.readNBytes(SHORT_STREAM);
    if (start.length < SHORT_STREAM) {
      return readBytes(start);
    }
    if (isTooLong(start.length, "bytes") || isForeign(start)) {
      return this;
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), json);
    Utf8.CheckedStream checked = new Utf8.CheckedStream(whole);
    return read(() -> reader.factory().createParser(PLAIN, checked), checked::fault);
  }

  ReadResult toResult() {
    return new ReadResult(
        (Dossier) value, context.issues(), context.isComplete(), context.leftOut());
  }

  T orThrow() {
    if (value == null || !context.isComplete()) {
      throw new DossierReadException(context.issues());
    }
    return value;
  }

  /** Not every Jackson looks at the length of what is in memory already. */
  private boolean isTooLong(int length, String unit) {
    if (length <= reader.maxDocumentLength()) {
      return false;
    }
    String message = "the document is longer than " + reader.maxDocumentLength() + " " + unit;
    context.fail("json.limit", message, null, 0, 0);
    return true;
  }

  /** Whether the data are not a document in UTF-8 by their first bytes, which is reported. */
  private boolean isForeign(byte[] start) {
    ForeignData foreign = ForeignData.of(start);
    if (foreign != null) {
      context.fail("json.encoding", foreign.message(), foreign.hint(), 1, 1);
      return true;
    }
    // Jackson would take the zero bytes of what is not JSON for those of another encoding.
    SyntaxFault fault = ForeignData.hasEarlyZero(start) ? SyntaxScan.of(start, false) : null;
    if (fault != null) {
      fail("json.syntax", fault);
    }
    return fault != null;
  }

  private void failEncoding(Utf8.Malformed malformed) {
    context.fail(
        "json.encoding",
        Objects.requireNonNull(malformed.getMessage()),
        malformed.hint(),
        malformed.at().line(),
        malformed.at().column());
  }

  /** Reads a text that has no fault; false, and nothing is read, if it may have one. */
  private boolean readClean(byte[] json) {
    value = wire.readClean(json, reader.limits());
    if (value instanceof Dossier dossier
        && !dossier.formatVersion().equals(Dossier.FORMAT_VERSION)) {
      // The general parser reports a newer version, with its position.
      value = null;
    }
    return value != null;
  }

  /** Finds the first fault of syntax. */
  private interface Diagnosis {
    @Nullable SyntaxFault find() throws IOException;
  }

  private Reading<T> inMemory(Supplier<JsonParser> source, Diagnosis diagnosis) {
    try {
      return read(source, diagnosis);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read but memory", e);
    }
  }

  private Reading<T> read(Supplier<JsonParser> source, Diagnosis diagnosis) throws IOException {
    try (JsonParser parser = source.get()) {
      readWhole(new ParserTokens(parser), diagnosis);
    } catch (StreamConstraintsException e) {
      fail("json.limit", limit(e), e);
    } catch (StreamReadException e) {
      failSyntax(e, diagnosis.find());
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof Utf8.Malformed malformed)) {
        throw e.getCause();
      }
      failEncoding(malformed);
    }
    return this;
  }

  private void readWhole(ParserTokens tokens, Diagnosis diagnosis) throws IOException {
    if (tokens.next() == Token.END) {
      failSyntax(null, diagnosis.find());
      return;
    }
    value = wire.read(tokens, context);
    if (hasMore(tokens)) {
      SyntaxFault fault = diagnosis.find();
      if (fault == null) {
        context.fail(
            "json.trailing",
            "expected the end of the document, found more",
            null,
            tokens.line(),
            tokens.column());
      } else {
        fail("json.trailing", fault);
      }
    }
  }

  /** What follows a whole value is too much, whether it is JSON or not. */
  private static boolean hasMore(ParserTokens tokens) {
    try {
      return tokens.next() != Token.END;
    } catch (StreamReadException e) {
      return true;
    }
  }

  /** Reports what is not JSON in our own words: Jackson's give advice on its own settings. */
  private void failSyntax(@Nullable StreamReadException e, @Nullable SyntaxFault fault) {
    if (fault != null) {
      fail("json.syntax", fault);
    } else {
      fail("json.syntax", "the document is not JSON", e);
    }
  }

  private void fail(String code, SyntaxFault fault) {
    context.fail(code, fault.message(), fault.hint(), fault.line(), fault.column());
  }

  private void fail(String code, String message, @Nullable JacksonException e) {
    TokenStreamLocation at = e == null ? null : e.getLocation();
    context.fail(
        code, message, null, at == null ? 0 : at.getLineNr(), at == null ? 0 : at.getColumnNr());
  }

  /** Which limit was exceeded, by the noun that Jackson's message begins with. */
  private String limit(StreamConstraintsException e) {
    StreamReadConstraints limits = reader.factory().streamReadConstraints();
    String message = e.getOriginalMessage();
    if (message.startsWith("Document nesting depth")) {
      return "objects and arrays are nested deeper than " + limits.getMaxNestingDepth() + " levels";
    }
    if (message.startsWith("Document length")) {
      return "the document is longer than " + limits.getMaxDocumentLength() + " bytes";
    }
    if (message.startsWith("String value length")) {
      return "a string is longer than " + limits.getMaxStringLength() + " characters";
    }
    if (message.startsWith("Number value length")) {
      return "a number is longer than " + limits.getMaxNumberLength() + " digits";
    }
    if (message.startsWith("Name length")) {
      return "a property name is longer than " + limits.getMaxNameLength() + " characters";
    }
    return "a part of the document exceeds a limit of the reader";
  }
}

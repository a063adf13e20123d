package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.internal.text.UnicodeText;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.Wire;
import java.io.ByteArrayInputStream;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/**
 * Reads one text whole, and turns whatever Jackson throws into issues.
 *
 * @param <T> what the text is to hold
 */
public final class Reading<T> {
  private static final ObjectReadContext PLAIN = ObjectReadContext.empty();

  /** What Jackson advises to do with settings that are not the user's. */
  private static final Pattern ADVICE =
      Pattern.compile("(: enable|,? from) `[^`]{1,100}`( to allow)?");

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
    return inMemory(() -> reader.factory().createParser(PLAIN, text));
  }

  Reading<T> readBytes(byte[] json) {
    if (isTooLong(json.length, "bytes") || readClean(json)) {
      return this;
    }
    int malformed = Utf8.firstMalformed(json);
    if (malformed >= 0) {
      context.fail("json.encoding", Utf8.message(malformed), 0, 0);
      return this;
    }
    return inMemory(() -> reader.factory().createParser(PLAIN, json));
  }

  /** A short stream is read like bytes in memory, as long as there is nothing to tell. */
  Reading<T> readStream(InputStream json) throws IOException {
    byte[] start = json.readNBytes(SHORT_STREAM);
    if (isTooLong(start.length, "bytes") || start.length < SHORT_STREAM && readClean(start)) {
      return this;
    }
    InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start), json);
    return read(() -> reader.factory().createParser(PLAIN, new Utf8.CheckedStream(whole)));
  }

  ReadResult toResult() {
    return new ReadResult((Dossier) value, context.issues(), context.isComplete());
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
    context.fail(
        "json.limit", "the text is longer than " + reader.maxDocumentLength() + " " + unit, 0, 0);
    return true;
  }

  /** Reads a text that has no fault; false, and nothing is read, if it may have one. */
  private boolean readClean(byte[] json) {
    value = wire.readClean(json, reader.limits());
    tellIfNewer();
    return value != null;
  }

  private Reading<T> inMemory(Supplier<JsonParser> source) {
    try {
      return read(source);
    } catch (IOException e) {
      throw new IllegalStateException("nothing is read but memory", e);
    }
  }

  private Reading<T> read(Supplier<JsonParser> source) throws IOException {
    try (JsonParser parser = source.get()) {
      readWhole(new ParserTokens(parser));
    } catch (StreamConstraintsException e) {
      fail("json.limit", e);
    } catch (StreamReadException e) {
      fail("json.syntax", e);
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof CharConversionException)) {
        throw e.getCause();
      }
      fail("json.encoding", e);
    }
    return this;
  }

  private void readWhole(ParserTokens tokens) {
    if (tokens.next() == Token.END) {
      context.fail("json.syntax", "the text is empty", 1, 1);
      return;
    }
    value = wire.read(tokens, context);
    tellIfNewer();
    if (hasMore(tokens)) {
      context.fail("json.trailing", "more follows after the end", tokens.line(), tokens.column());
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

  private void tellIfNewer() {
    if (value instanceof Dossier dossier
        && !dossier.formatVersion().equals(Dossier.FORMAT_VERSION)) {
      context.warning(
          "/formatVersion",
          "format.version-newer",
          "formatVersion "
              + dossier.formatVersion()
              + " is newer than "
              + Dossier.FORMAT_VERSION
              + ": what it adds is kept as unknown properties");
    }
  }

  private void fail(String code, JacksonException e) {
    boolean located = e.getLocation() != null;
    context.fail(
        code,
        message(e),
        located ? e.getLocation().getLineNr() : 0,
        located ? e.getLocation().getColumnNr() : 0);
  }

  private static String message(JacksonException e) {
    if (e instanceof UnexpectedEndOfInputException) {
      return "the text ends too early: something in it is not closed";
    }
    // Jackson's own words for where it is, which the issue says better.
    String message = ADVICE.matcher(e.getOriginalMessage()).replaceAll("");
    int source = message.indexOf("[Source:");
    int aside = source < 0 ? -1 : message.lastIndexOf(" (", source);
    return aside < 0 ? message : message.substring(0, aside);
  }
}

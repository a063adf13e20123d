package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.fast.FastReader;
import io.github.communique.internal.syntax.DocumentFault;
import io.github.communique.internal.syntax.FilledInput;
import io.github.communique.internal.syntax.MendingScan;
import io.github.communique.internal.syntax.SyntaxScan;
import io.github.communique.internal.wire.CheckedStream;
import io.github.communique.internal.wire.InputFault;
import io.github.communique.internal.wire.ParserMessage;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.internal.wire.ReadingStopped;
import io.github.communique.internal.wire.Token;
import io.github.communique.internal.wire.TokenPosition;
import io.github.communique.internal.wire.Utf8;
import io.github.communique.internal.wire.Wire;
import io.github.communique.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads one document and converts Jackson's exceptions to issues.
 *
 * <p>Every input is converted to a byte array before parsing, so that the issues do not depend on
 * the kind of input.
 *
 * @param <T> the type of the document
 */
final class Reading<T> {
  /**
   * Creates parsers with the same limits as the parsers of a mapper, so that a reader and a mapper
   * stop at the same position.
   */
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(ReadLimits.PARSED_STRING).build())
          .build();

  private static final int LARGEST_HINT = 1 << 24;

  private static final ObjectReadContext PLAIN = ObjectReadContext.empty();

  private final Class<T> type;
  private final Wire<T> wire;
  private final ReadLimits limits;
  private @Nullable String text;
  private ReadContext context;
  private @Nullable T value;
  private boolean isOfSyntax;
  private long end = Long.MAX_VALUE;

  Reading(Class<T> type, DossierReader reader) {
    this.type = type;
    this.wire = Wire.of(type);
    this.limits = reader.limits();
    this.context = new ReadContext(limits);
  }

  Reading<T> readText(String json) {
    text = json;
    return readBytes(Utf8.bytesOf(json, limits.documentLength()));
  }

  Reading<T> readBytes(byte[] json) {
    read(json, () -> SyntaxScan.of(json, text != null));
    if (isOfSyntax) {
      readMended(json.clone());
    }
    return this;
  }

  /**
   * Reads a stream into memory before parsing. A dossier in memory is about twice as large as its
   * JSON, so reading the bytes in pieces would not save much memory.
   */
  Reading<T> readStream(InputStream json) throws IOException {
    // Read some bytes beyond the limit, because they are required to describe an error at the
    // limit.
    int most = (int) limits.documentLength() + 2 * SyntaxScan.LOOK_AHEAD;
    return readBytes(bytesOf(new FilledInput(json), most));
  }

  private static byte[] bytesOf(InputStream in, int most) throws IOException {
    // Files and arrays report their remaining length, so one array usually suffices. The reported
    // number is only a hint.
    int hint = Math.min(available(in), Math.min(most, LARGEST_HINT));
    byte[] bytes = new byte[Math.max(0, hint)];
    int count = in.readNBytes(bytes, 0, bytes.length);
    int next = count == bytes.length && count < most ? in.read() : -1;
    if (next < 0) {
      return count == bytes.length ? bytes : Arrays.copyOf(bytes, count);
    }
    byte[] rest = in.readNBytes(most - count - 1);
    byte[] all = Arrays.copyOf(bytes, count + 1 + rest.length);
    all[count] = (byte) next;
    System.arraycopy(rest, 0, all, count + 1, rest.length);
    return all;
  }

  /** Returns 0 if the stream cannot report the number, because it may still be readable. */
  private static int available(InputStream in) {
    try {
      return in.available();
    } catch (IOException e) {
      return 0;
    }
  }

  Reading<T> readCharacters(Reader json) throws IOException {
    return readText(Utf8.textOf(json, limits.documentLength()));
  }

  /**
   * Replaces trailing commas and comments with spaces, and reads the document again. Has no effect
   * if the first syntax error is neither a trailing comma nor a comment.
   */
  private void readMended(byte[] json) {
    MendingScan scan = new MendingScan(text != null, limits.issues());
    scan.feed(json, 0, json.length);
    if (!scan.faults().isEmpty()) {
      context = new ReadContext(limits);
      read(json, scan::end);
      scan.faults().stream()
          .filter(mended -> TokenPosition.of(mended.fault()) < end)
          .forEach(context::fail);
    }
  }

  /**
   * Reads a document.
   *
   * @param diagnosis a function that finds the first syntax error; called only if parsing stops at
   *     a syntax error
   */
  private void read(byte[] json, Supplier<@Nullable DocumentFault> diagnosis) {
    boolean hasValidLength = json.length <= limits.documentLength();
    value = hasValidLength ? FastReader.read(type, json, limits) : null;
    if (value != null) {
      return;
    }
    InputFault input = Utf8.startFault(json);
    if (input != null) {
      report(input.fault(), diagnosis);
      return;
    }
    int first = Utf8.markLength(json);
    try (JsonParser parser =
        hasValidLength && Utf8.firstMalformed(json) < 0
            ? FACTORY.createParser(PLAIN, json, first, json.length - first)
            : FACTORY.createParser(PLAIN, checked(json, first))) {
      readWhole(new ParserTokens(parser, limits), diagnosis);
    } catch (ReadingStopped stopped) {
      report(stopped.fault(), diagnosis);
    } catch (JacksonIOException e) {
      if (!(e.getCause() instanceof InputFault atStart)) {
        throw e;
      }
      report(atStart.fault(), diagnosis);
    }
  }

  private CheckedStream checked(byte[] json, int first) {
    InputStream rest = new ByteArrayInputStream(json, first, json.length - first);
    return new CheckedStream(rest, first, limits.documentLength());
  }

  private void readWhole(ParserTokens tokens, Supplier<@Nullable DocumentFault> diagnosis) {
    if (tokens.next() == Token.END) {
      report(fault("json.syntax", ParserMessage.NOT_JSON, tokens), diagnosis);
      return;
    }
    value = wire.read(tokens, context);
    ReadingStopped stopped = context.stopped();
    if (stopped != null) {
      report(stopped.fault(), diagnosis);
    } else if (hasMore(tokens)) {
      String message = "expected the end of the document, found more content";
      report(fault("json.trailing", message, tokens), diagnosis);
    }
  }

  private static DocumentFault fault(String code, String message, ParserTokens at) {
    int line = TokenPosition.line(at.place());
    return new DocumentFault(code, message, null, line, TokenPosition.column(at.place()));
  }

  /** Returns whether any content, valid JSON or not, follows the value. */
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

  /**
   * Reports the error that stopped the parser. If it is a syntax error, the first syntax error in
   * the document is reported instead.
   */
  private void report(DocumentFault fault, Supplier<@Nullable DocumentFault> diagnosis) {
    DocumentFault first = fault.isOfSyntax() ? diagnosis.get() : null;
    if (first == null) {
      end = TokenPosition.of(fault);
      context.fail(fault);
    } else {
      isOfSyntax = true;
      context.fail(first);
    }
  }

  ReadResult toResult() {
    return new ReadResult((Dossier) value, issues(), isComplete(), context.leftOut());
  }

  EventReadResult toEventResult() {
    return new EventReadResult((Event) value, issues(), isComplete());
  }

  /** The readable part; null if no part of the document could be read. */
  @Nullable T value() {
    return value;
  }

  /** Returns whether all the data in the document was read. */
  boolean isComplete() {
    return context.isComplete();
  }

  /** The issues of the document. */
  List<Issue> issues() {
    return text == null ? context.issues() : TextColumns.of(text, context.issues());
  }
}

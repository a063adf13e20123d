package io.github.communique.internal.wire;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.github.communique.internal.syntax.BlockInput;
import io.github.communique.internal.syntax.LinePosition;
import io.github.communique.internal.syntax.ReadAhead;
import io.github.communique.internal.syntax.SyntaxScan;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An input stream that checks the encoding and the length of a document. If the document contains a
 * malformed character or is too long, the stream returns the characters before the fault, and then
 * throws an {@link InputFault}.
 *
 * <p>Only complete characters are returned, so the result does not depend on how many bytes each
 * read from the source returns.
 */
public final class CheckedStream extends BlockInput {
  private static final int START = 16;
  private static final int PIECE = 8000;

  /** The length of the first piece, which a {@link ReadAhead} reads again. */
  private static final int FIRST_PIECE = 64;

  /** The maximum number of bytes before a fault that are searched for an incomplete token. */
  private static final int TAIL = 16;

  private static final Pattern END_OF_WORD = Pattern.compile("[^\\s{}\\[\\],:\"]+$");
  private static final Pattern END_OF_ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{0,4})?$");

  private final InputStream in;
  private final @Nullable ReadAhead source;
  private final long longest;
  private byte[] buffer = new byte[FIRST_PIECE];
  private final LinePosition at = new LinePosition(false);
  private int position;
  private int whole;
  private int filled;
  private long before;
  private @Nullable InputFault fault;
  private boolean tokenEnded;

  /**
   * Creates a checked stream.
   *
   * @param in the document; each read must return at least one byte, except at the end
   * @param skipped the number of bytes that precede the stream, but are included in the positions
   *     and the length
   * @param longest the maximum length of the document, in bytes
   */
  public CheckedStream(InputStream in, int skipped, long longest) {
    this(in, null, skipped, longest);
  }

  private CheckedStream(InputStream in, @Nullable ReadAhead source, int skipped, long longest) {
    this.in = in;
    this.source = source;
    this.before = skipped;
    this.longest = longest;
    at.skip(skipped);
  }

  /**
   * Creates a checked stream for a document.
   *
   * @param closes whether to close the source if this method throws an exception
   * @throws InputFault if the first bytes cannot be the start of a JSON document in UTF-8
   */
  public static CheckedStream of(InputStream in, boolean closes, long longest) throws IOException {
    try {
      return of(in, longest);
    } catch (IOException e) {
      if (closes) {
        try {
          in.close();
        } catch (IOException another) {
          e.addSuppressed(another);
        }
      }
      throw e;
    }
  }

  private static CheckedStream of(InputStream in, long longest) throws IOException {
    ReadAhead source = new ReadAhead(in);
    PushbackInputStream document = new PushbackInputStream(source, START);
    byte[] start = document.readNBytes(START);
    InputFault fault = Utf8.startFault(start);
    if (fault != null) {
      throw fault;
    }
    int mark = Utf8.markLength(start);
    document.unread(start, mark, start.length - mark);
    return new CheckedStream(document, source, mark, longest);
  }

  /** The source of a stream that {@link #of} created, otherwise null. */
  public @Nullable ReadAhead source() {
    return source;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    while (position == whole) {
      if (fault != null) {
        return endToken(fault, bytes, offset);
      }
      if (!fill()) {
        return -1;
      }
    }
    int read = Math.min(length, whole - position);
    System.arraycopy(buffer, position, bytes, offset, read);
    position += read;
    return read;
  }

  /**
   * Inserts a space before the fault, unless the space would split a token. When a parser finds a
   * syntax error, it reads the rest of the word for its message. Without the space, the parser
   * would read up to this fault, which would then be reported instead of the syntax error.
   */
  private int endToken(InputFault fault, byte[] bytes, int offset) throws InputFault {
    if (tokenEnded || isWithinToken()) {
      throw fault;
    }
    tokenEnded = true;
    bytes[offset] = ' ';
    return 1;
  }

  /**
   * Returns whether the bytes before the fault end with an incomplete literal, number or escape
   * sequence.
   */
  @SuppressWarnings("JdkObsolete") // If hitEnd is true, more characters may complete the literal.
  private boolean isWithinToken() {
    int length = Math.min(TAIL, whole);
    String tail = new String(buffer, whole - length, length, ISO_8859_1);
    Matcher word = END_OF_WORD.matcher(tail);
    if (word.find()) {
      Matcher literal = SyntaxScan.LITERAL.matcher(word.group());
      if (!literal.matches() && literal.hitEnd()) {
        return true;
      }
    }
    return END_OF_ESCAPE.matcher(tail).find();
  }

  /**
   * Reads more bytes into the buffer and keeps the bytes of an incomplete character. Returns false
   * at the end of the input.
   */
  private boolean fill() throws IOException {
    int tail = Math.min(TAIL, whole);
    int passed = whole - tail;
    System.arraycopy(buffer, passed, buffer, 0, filled - passed);
    before += passed;
    filled -= passed;
    position = tail;
    whole = tail;
    if (filled > 0 && buffer.length < PIECE) {
      buffer = Arrays.copyOf(buffer, PIECE);
    }
    int read = in.read(buffer, filled, buffer.length - filled);
    if (read < 0) {
      boolean cut = filled > whole;
      at.advance(buffer, position, filled);
      fault = cut ? Utf8.cutOff(at) : null;
      return cut;
    }
    filled += read;
    int allowed = (int) Math.max(tail, Math.min(filled, longest - before));
    whole = Utf8.firstFault(buffer, tail, allowed);
    at.advance(buffer, position, whole);
    if (whole < allowed && !Utf8.isCutOff(buffer, whole, allowed)) {
      fault = Utf8.malformed(at, buffer[whole]);
    } else if (allowed < filled) {
      fault = new InputFault("json.limit", ParserMessage.document(longest), null, 0, 0);
    }
    return true;
  }
}

package io.github.communique.interop.dataset;

import io.github.communique.internal.syntax.FilledInput;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and decodes the physical lines of a table. */
final class TableLines implements Closeable {
  /** The maximum length of a row in bytes. The longest UCDP cells contain about 100,000 bytes. */
  static final int LONGEST = 4 << 20;

  private static final int LF = '\n';
  private static final int CR = '\r';

  private final InputStream in;
  private final @Nullable Charset told;
  private final boolean endsAtCarriageReturn;
  private final @Nullable JsonSplit json;
  private final byte[] block = new byte[1 << 16];
  private int position;
  private int limit;
  private byte[] line = new byte[1 << 10];
  private int length;
  private boolean tooLong;
  private long count;
  private boolean ended = true;
  private final Deque<TableLine> again = new ArrayDeque<>();

  /**
   * Creates a reader of lines.
   *
   * @param told the configured charset; null for UTF-8, with a fallback to ISO 8859-1 for lines
   *     that are not valid UTF-8
   * @param endsAtCarriageReturn whether a carriage return without a line feed ends a line
   * @param json divides the physical lines of JSON text at the end of each object; null if the text
   *     is not JSON
   */
  TableLines(
      InputStream in,
      @Nullable Charset told,
      boolean endsAtCarriageReturn,
      @Nullable JsonSplit json)
      throws IOException {
    this.in = new FilledInput(in);
    this.told = told;
    this.endsAtCarriageReturn = endsAtCarriageReturn;
    this.json = json;
    skipByteOrderMark();
  }

  private void skipByteOrderMark() throws IOException {
    limit = Math.max(0, in.readNBytes(block, 0, 3));
    int first = limit > 0 ? block[0] & 0xFF : 0;
    int second = limit > 1 ? block[1] & 0xFF : 0;
    if (first == 0xEF && second == 0xBB && limit == 3 && (block[2] & 0xFF) == 0xBF) {
      limit = 0;
    } else if (first == 0xFF && second == 0xFE || first == 0xFE && second == 0xFF) {
      throw new IOException("the table has a UTF-16 byte order mark; expected UTF-8");
    }
  }

  /** Returns the next line, or null at the end of the input. */
  @Nullable TableLine next() throws IOException {
    if (!again.isEmpty()) {
      return again.pop();
    }
    boolean starts = ended;
    if (!fillLine()) {
      return null;
    }
    count += starts ? 1 : 0;
    return decoded();
  }

  /** Pushes back lines: {@link #next} returns them before the remaining input. */
  void pushBack(List<TableLine> lines) {
    for (int i = lines.size() - 1; i >= 0; i--) {
      again.push(lines.get(i));
    }
  }

  private boolean fillLine() throws IOException {
    length = 0;
    tooLong = false;
    while (position < limit || fill()) {
      int end = position;
      boolean complete = false;
      while (end < limit && !complete) {
        complete = endsWith(block[end]);
        end++;
      }
      append(position, end);
      position = end;
      if (complete) {
        byte last = block[end - 1];
        ended = last == LF || last == CR;
        if (last == CR && (position < limit || fill()) && block[position] == LF) {
          append(position, position + 1);
          position++;
        }
        return true;
      }
    }
    return length > 0;
  }

  /** Returns whether the given byte ends a line or, in JSON text, an object. */
  private boolean endsWith(byte next) {
    return json == null ? next == LF || endsAtCarriageReturn && next == CR : json.endsWith(next);
  }

  private void append(int from, int to) {
    int room = LONGEST - length;
    int taken = Math.min(to - from, room);
    tooLong |= taken < to - from;
    if (length + taken > line.length) {
      line = Arrays.copyOf(line, Math.max(line.length * 2, length + taken));
    }
    System.arraycopy(block, from, line, length, taken);
    length += taken;
  }

  private boolean fill() throws IOException {
    position = 0;
    limit = Math.max(0, in.read(block, 0, block.length));
    return limit > 0;
  }

  private TableLine decoded() {
    Charset expected = told == null ? StandardCharsets.UTF_8 : told;
    String text = new String(line, 0, length, expected);
    int malformedAt = text.indexOf('\uFFFD') < 0 ? 0 : malformedAt(expected);
    if (malformedAt > 0) {
      // ISO 8859-1 maps each byte to a character, so the original bytes can be restored.
      Charset bytes = StandardCharsets.ISO_8859_1;
      text = new String(line, 0, length, bytes);
      return new TableLine(count, text, bytes, malformedAt, told != null, tooLong);
    }
    return new TableLine(count, text, expected, 0, false, tooLong);
  }

  /**
   * Returns the one-based column of the first malformed byte, counted in characters. Returns 0 if
   * the line is well-formed, or if it is too long. A well-formed line can contain the replacement
   * character.
   */
  private int malformedAt(Charset charset) {
    CharsetDecoder decoder =
        charset
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    CharBuffer characters = CharBuffer.allocate(length + 1);
    boolean fault = decoder.decode(ByteBuffer.wrap(line, 0, length), characters, true).isError();
    return fault && !tooLong ? characters.position() + 1 : 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}

package io.github.communique.internal.syntax;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ReadAheadTest {
  private static final String OBJECT = "{\"a\":\n \"" + "x".repeat(20_000) + "\"}\r\n";

  @Property(tries = 500)
  void returnsTheBytesOfTheSource(
      @ForAll byte[] source, @ForAll @IntRange(max = 40) int before, @ForAll long seed)
      throws IOException {
    Random random = new Random(seed);
    ReadAhead stream = new ReadAhead(new Hesitant(source, random));
    ByteArrayOutputStream returned = new ByteArrayOutputStream();
    returned.writeBytes(stream.readNBytes(before));
    byte[] ahead = stream.readAhead(Long.MAX_VALUE);
    if (ahead != null) {
      assertThat(source).startsWith(ahead);
    }
    while (true) {
      byte[] piece = new byte[1 + random.nextInt(20)];
      int read = random.nextBoolean() ? stream.read(piece) : readOne(stream, piece);
      if (read < 0) {
        break;
      }
      returned.write(piece, 0, read);
    }
    assertThat(returned.toByteArray()).isEqualTo(source);
  }

  private static int readOne(InputStream stream, byte[] piece) throws IOException {
    int one = stream.read();
    piece[0] = (byte) one;
    return one < 0 ? -1 : 1;
  }

  @Test
  void returnsAnObjectWhoseLengthIsKnown() {
    ReadAhead stream = new ReadAhead(in(OBJECT));
    assertThat(stream.readAhead(OBJECT.length())).asString(UTF_8).isEqualTo(OBJECT);
  }

  @Test
  void returnsAnObjectWhoseLengthIsUnknown() {
    ReadAhead stream = new ReadAhead(new Hesitant(OBJECT.getBytes(UTF_8), new Random(1)));
    assertThat(stream.readAhead(OBJECT.length())).asString(UTF_8).isEqualTo(OBJECT);
  }

  @Test
  void returnsNoObjectThatIsTooLong() {
    assertThat(new ReadAhead(in(OBJECT)).readAhead(OBJECT.length() - 1)).isNull();
  }

  @Test
  void returnsNoIncompleteObject() {
    assertThat(new ReadAhead(in("{\"a\": 1")).readAhead(Long.MAX_VALUE)).isNull();
  }

  @Test
  void returnsNoObjectAfterManyBytes() throws IOException {
    ReadAhead stream = new ReadAhead(in(OBJECT));
    stream.readNBytes(10_000);
    assertThat(stream.readAhead(Long.MAX_VALUE)).isNull();
  }

  @Test
  void doesNotReadBehindAnObject() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            throw new AssertionError("the source was read behind the object");
          }
        };
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in(OBJECT), endless));
    assertThat(stream.readAhead(Long.MAX_VALUE)).asString(UTF_8).isEqualTo(OBJECT);
  }

  @Test
  void throwsTheExceptionOfTheSourceAfterTheBytes() throws IOException {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in("{\"a\": "), broken));
    assertThat(stream.readAhead(Long.MAX_VALUE)).isNull();
    assertThat(stream.readNBytes(6)).asString(UTF_8).isEqualTo("{\"a\": ");
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("broken");
  }

  @Test
  void restartsWithTheSameLineBreaks() throws IOException {
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in("{\"a\":\n 1}\r\n"), in("next")));
    stream.readAhead(Long.MAX_VALUE);
    assertThat(stream.restart()).isTrue();
    assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo("     \n   \r\nnext");
  }

  @Test
  void doesNotRestartAtTheEnd() throws IOException {
    ReadAhead stream = new ReadAhead(in(OBJECT));
    stream.readAhead(Long.MAX_VALUE);
    assertThat(stream.restart()).isFalse();
    assertThat(stream.read()).isEqualTo(-1);
  }

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  /** A stream that returns a few bytes per read, and a number of available bytes that is wrong. */
  private static final class Hesitant extends InputStream {
    private final ByteArrayInputStream all;
    private final Random random;

    Hesitant(byte[] source, Random random) {
      this.all = new ByteArrayInputStream(source);
      this.random = random;
    }

    @Override
    public int read() {
      return all.read();
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int most = Math.min(length, random.nextInt(1000));
      return most == 0 ? 0 : all.read(bytes, offset, most);
    }

    @Override
    public int available() {
      return random.nextInt(3);
    }
  }
}

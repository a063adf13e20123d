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
import java.util.concurrent.atomic.AtomicLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadAheadTest {
  private static final String OBJECT = "{\"a\":\n \"" + "x".repeat(20_000) + "\"}\r\n";

  /** Represents a live stream, in which reading would wait for more bytes. */
  private static final InputStream ENDLESS =
      new InputStream() {
        @Override
        public int read() {
          throw new AssertionError("the source was read behind the object");
        }
      };

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
    assertThat(new ReadAhead(in(OBJECT)).readAhead(OBJECT.length() - 3)).isNull();
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
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in(OBJECT), ENDLESS));
    assertThat(stream.readAhead(Long.MAX_VALUE)).asString(UTF_8).isEqualTo(OBJECT);
  }

  @Test
  void throwsTheExceptionOfTheSourceAfterTheBytes() throws IOException {
    InputStream broken =
        new InputStream() {
          private final InputStream rest = in("1}");
          private boolean failed;

          @Override
          public int read() throws IOException {
            if (!failed) {
              failed = true;
              throw new IOException("broken");
            }
            return rest.read();
          }
        };
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in("{\"a\": "), broken));
    assertThat(stream.readAhead(Long.MAX_VALUE)).isNull();
    assertThat(stream.readNBytes(6)).asString(UTF_8).isEqualTo("{\"a\": ");
    assertThatThrownBy(stream::read).isInstanceOf(IOException.class).hasMessage("broken");
    assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo("1}");
  }

  @Test
  void returnsMoreBytesAfterAnObject() throws IOException {
    ReadAhead stream = new ReadAhead(new SequenceInputStream(in(OBJECT), in("next")));
    stream.readAhead(Long.MAX_VALUE);
    assertThat(stream.hasMore()).isTrue();
    assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo(OBJECT + "next");
  }

  @Test
  void hasNoMoreBytesAtTheEnd() throws IOException {
    ReadAhead stream = new ReadAhead(in(OBJECT));
    stream.readAhead(Long.MAX_VALUE);
    assertThat(stream.hasMore()).isFalse();
    assertThat(stream.readAllBytes()).asString(UTF_8).isEqualTo(OBJECT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n{", "\n{\"a\":", " 7", ",", "]"})
  void doesNotWaitForTheRestOfWhatFollowsAnObject(String start) {
    InputStream live = new SequenceInputStream(in("{\"a\":1}" + start), ENDLESS);
    assertThat(new ReadAhead(live).readAhead(Long.MAX_VALUE)).isNull();
  }

  @Test
  void readsAtMostOneByteBeyondTheMaximumLength() {
    AtomicLong read = new AtomicLong();
    InputStream counted =
        new ByteArrayInputStream(OBJECT.getBytes(UTF_8)) {
          @Override
          public synchronized int read(byte[] bytes, int offset, int length) {
            int count = super.read(bytes, offset, length);
            read.addAndGet(count);
            return count;
          }
        };
    assertThat(new ReadAhead(counted).readAhead(1000)).isNull();
    assertThat(read).hasValueLessThanOrEqualTo(1001);
  }

  @Test
  void readsOnlyTheStartOfManyDocuments() throws IOException {
    ByteArrayInputStream many =
        new ByteArrayInputStream("{\"a\":1}\n".repeat(100_000).getBytes(UTF_8));
    assertThat(new ReadAhead(many).readAhead(Long.MAX_VALUE)).isNull();
    assertThat(many.available()).isGreaterThan(700_000);
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

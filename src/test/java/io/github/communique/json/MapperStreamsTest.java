package io.github.communique.json;

import static com.fasterxml.jackson.core.JsonParser.Feature.AUTO_CLOSE_SOURCE;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.JavaSerialization;
import io.github.communique.Meeting;
import io.github.communique.internal.wire.CheckedStream;
import io.github.communique.internal.wire.ReadLimits;
import io.github.communique.json.jackson2.CommuniqueJackson2Module;
import java.io.ByteArrayInputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.databind.json.JsonMapper;

/** Tests mappers of {@code mapperBuilder}, which read whole documents with the fast path. */
class MapperStreamsTest {
  private static final JsonMapper MAPPER_3 =
      CommuniqueModule.mapperBuilder(DossierReader.standard()).build();
  private static final ObjectMapper MAPPER_2 =
      CommuniqueJackson2Module.mapperBuilder(DossierReader.standard()).build();

  private enum Mapper {
    JACKSON_3 {
      @Override
      Dossier read(InputStream in) {
        return MAPPER_3.readValue(in, Dossier.class);
      }

      @Override
      Iterator<Dossier> readAll(InputStream in) {
        return MAPPER_3.readerFor(Dossier.class).readValues(in);
      }
    },
    JACKSON_2 {
      @Override
      Dossier read(InputStream in) throws IOException {
        return MAPPER_2.readValue(in, Dossier.class);
      }

      @Override
      Iterator<Dossier> readAll(InputStream in) throws IOException {
        return MAPPER_2.readerFor(Dossier.class).readValues(in);
      }
    };

    abstract Dossier read(InputStream in) throws IOException;

    abstract Iterator<Dossier> readAll(InputStream in) throws IOException;
  }

  private static String dossier(String id) {
    return "{\n  \"formatVersion\": \"1.0\",\n  \"id\": \"" + id + "\"\n}";
  }

  @ParameterizedTest
  @EnumSource
  void aDossierIsReadBeforeTheNextOneArrives(Mapper mapper) throws IOException {
    Queue<String> arrived = new ArrayDeque<>(List.of(dossier("x:1")));
    Iterator<Dossier> dossiers = mapper.readAll(new Arriving(arrived));
    assertThat(dossiers.next().id()).isEqualTo("x:1");
    arrived.add("\n" + dossier("x:2") + "\n");
    assertThat(dossiers.next().id()).isEqualTo("x:2");
    arrived.add(dossier("x:3") + " " + dossier("x:4"));
    assertThat(dossiers.next().id()).isEqualTo("x:3");
    assertThat(dossiers.next().id()).isEqualTo("x:4");
  }

  @ParameterizedTest
  @EnumSource
  void anIssueHasThePositionInTheStream(Mapper mapper) throws IOException {
    Queue<String> arrived = new ArrayDeque<>(List.of(dossier("x:1") + "\n"));
    Iterator<Dossier> dossiers = mapper.readAll(new Arriving(arrived));
    dossiers.next();
    arrived.add(dossier("no id"));
    assertThatThrownBy(dossiers::next)
        .rootCause()
        .isInstanceOfSatisfying(
            DossierReadException.class,
            e -> {
              assertThat(e.issues()).hasSize(1);
              assertThat(e.issues().get(0).line()).hasValue(7);
              assertThat(e.issues().get(0).column()).hasValue(9);
            });
  }

  @ParameterizedTest
  @EnumSource
  void dossiersAfterAnInvalidOneAreRead(Mapper mapper) throws IOException {
    for (String separator : List.of("", "\n")) {
      Queue<String> arrived = new ArrayDeque<>();
      for (String id : List.of("x:1", "no id", "x:3", "x:4")) {
        arrived.add(dossier(id) + separator);
      }
      Iterator<Dossier> dossiers = mapper.readAll(new Arriving(arrived));
      assertThat(dossiers.next().id()).isEqualTo("x:1");
      assertThatThrownBy(dossiers::next).rootCause().isInstanceOf(DossierReadException.class);
      assertThat(dossiers.next().id()).isEqualTo("x:3");
      assertThat(dossiers.next().id()).isEqualTo("x:4");
    }
  }

  @ParameterizedTest
  @EnumSource
  void dossiersAfterAnExceptionOfTheInputAreRead(Mapper mapper) throws IOException {
    Queue<String> arrived = new ArrayDeque<>(List.of(dossier("x:1"), "", dossier("x:2")));
    Iterator<Dossier> dossiers = mapper.readAll(new Arriving(arrived));
    assertThat(dossiers.next().id()).isEqualTo("x:1");
    assertThatThrownBy(dossiers::next).hasStackTraceContaining("IOException: timeout");
    assertThat(dossiers.next().id()).isEqualTo("x:2");
  }

  @ParameterizedTest
  @EnumSource
  void aDossierIsReadBeforeTheRestOfTheNextOneArrives(Mapper mapper) throws IOException {
    String next = dossier("x:2");
    Queue<String> arrived = new ArrayDeque<>(List.of(dossier("x:1") + next.substring(0, 20)));
    Iterator<Dossier> dossiers = mapper.readAll(new Arriving(arrived));
    assertThat(dossiers.next().id()).isEqualTo("x:1");
    arrived.add(next.substring(20) + "\n");
    assertThat(dossiers.next().id()).isEqualTo("x:2");
  }

  @ParameterizedTest
  @EnumSource
  void theInputIsClosed(Mapper mapper) throws IOException {
    AtomicInteger closed = new AtomicInteger();
    InputStream in = counting(closed, dossier("x:1").getBytes(UTF_8));
    assertThat(mapper.read(in).id()).isEqualTo("x:1");
    assertThat(closed).hasPositiveValue();
  }

  @ParameterizedTest
  @EnumSource
  void anExceptionOfTheInputIsThrown(Mapper mapper) {
    InputStream broken =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("broken");
          }
        };
    String start = dossier("x:1").substring(0, 30);
    InputStream in =
        new SequenceInputStream(new ByteArrayInputStream(start.getBytes(UTF_8)), broken);
    assertThatThrownBy(() -> mapper.read(in)).hasStackTraceContaining("IOException: broken");
  }

  @Test
  void theParserIsAtTheEndOfTheDossier() {
    byte[] json = dossier("x:1").getBytes(UTF_8);
    try (JsonParser parser = parser(json)) {
      parser.nextToken();
      DocumentParser document = (DocumentParser) parser;
      assertThat(document.read(Dossier.class, ReadLimits.STANDARD)).isNotNull();
      assertThat(parser.currentToken()).isEqualTo(JsonToken.END_OBJECT);
      assertThat(parser.currentLocation().getLineNr()).isEqualTo(4);
      assertThat(parser.currentLocation().getByteOffset()).isEqualTo(json.length);
      assertThat(parser.nextToken()).isNull();
    }
  }

  @Test
  void theInputIsClosedAtItsEnd() {
    AtomicInteger closed = new AtomicInteger();
    InputStream in = counting(closed, dossier("x:1").getBytes(UTF_8));
    JsonParser parser = MAPPER_3.createParser(in);
    while (parser.nextToken() != null) {
      assertThat(MAPPER_3.<Dossier>readValue(parser, Dossier.class).id()).isEqualTo("x:1");
    }
    assertThat(closed).hasValue(1);
  }

  @Test
  void aClosedParserHasNoTokens() {
    JsonParser parser = parser(dossier("x:1").getBytes(UTF_8));
    parser.nextToken();
    ((DocumentParser) parser).read(Dossier.class, ReadLimits.STANDARD);
    parser.close();
    assertThat(parser.nextToken()).isNull();
    assertThat(parser.isClosed()).isTrue();
  }

  @Test
  void onlyWholeDossiersAndEventsAreReadByTheFastPath() {
    String meeting = "{\"type\":\"meeting\",\"id\":\"m\",\"status\":\"occurred\"}";
    assertThat(isFast(meeting, Event.class, 1)).isTrue();
    assertThat(isFast(meeting, Meeting.class, 1)).isFalse();
    assertThat(isFast(dossier("x:1"), Dossier.class, 1)).isTrue();
    assertThat(isFast("[" + dossier("x:1") + "]", Dossier.class, 2)).isFalse();
    assertThat(isFast(dossier("x:1") + dossier("x:2"), Dossier.class, 1)).isFalse();
  }

  @Test
  void aCopiedMapperKeepsTheFeaturesOfItsFactory() throws IOException {
    ObjectMapper copy =
        CommuniqueJackson2Module.mapperBuilder(DossierReader.standard())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .build()
            .copy();
    assertThat(copy.readValue("/* 1 */" + dossier("x:1"), Dossier.class).id()).isEqualTo("x:1");
  }

  @Test
  void stricterLimitsOfTheFactoryApply() {
    ObjectMapper strict = MAPPER_2.copy();
    strict
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxStringLength(2).build());
    for (ObjectMapper mapper : List.of(strict, strict.copy())) {
      assertThatThrownBy(() -> mapper.readValue(dossier("x:1"), Dossier.class))
          .hasMessageContaining("json.limit");
    }
  }

  @Test
  void aSerializedMapperReadsInTheSameWay() throws Exception {
    byte[] overlong = dossier("x:1").replace("1.0", "\u00C0\u00AF").getBytes(ISO_8859_1);
    JsonMapper mapper3 = (JsonMapper) JavaSerialization.copy(MAPPER_3);
    ObjectMapper mapper2 = (ObjectMapper) JavaSerialization.copy(MAPPER_2);
    assertThat(mapper3.readValue(dossier("x:1"), Dossier.class).id()).isEqualTo("x:1");
    assertThat(mapper2.readValue(dossier("x:1"), Dossier.class).id()).isEqualTo("x:1");
    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> mapper3.readValue(overlong, Dossier.class),
            () -> mapper2.readValue(overlong, Dossier.class))) {
      assertThatThrownBy(reading).hasMessageContaining("json.encoding");
    }
    JsonMapper plain =
        (JsonMapper)
            JavaSerialization.copy(JsonMapper.builder().addModule(new CommuniqueModule()).build());
    assertThat(plain.readValue(dossier("x:1"), Dossier.class).id()).isEqualTo("x:1");
  }

  @Test
  void aFileInAnotherEncodingIsClosed() {
    AtomicInteger closed = new AtomicInteger();
    byte[] json = dossier("x:1").getBytes(UTF_16LE);
    assertThatThrownBy(() -> CheckedStream.of(counting(closed, json), false, 1000))
        .isInstanceOf(IOException.class);
    assertThat(closed).hasValue(0);
    assertThatThrownBy(() -> CheckedStream.of(counting(closed, json), true, 1000))
        .isInstanceOf(IOException.class);
    assertThat(closed).hasValue(1);
  }

  /** Returns a stream that counts how often it is closed. */
  private static InputStream counting(AtomicInteger closed, byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  @Test
  void aReaderIsClosedOnlyIfTheFeatureIsEnabled() throws IOException {
    String json = dossier("x:1") + "\n";
    for (boolean closes : List.of(true, false)) {
      JsonMapper mapper3 =
          MAPPER_3.rebuild().configure(StreamReadFeature.AUTO_CLOSE_SOURCE, closes).build();
      AtomicInteger closed = new AtomicInteger();
      mapper3.readValue(counting(closed, json), Dossier.class);
      assertThat(closed).hasValue(closes ? 1 : 0);

      ObjectMapper mapper2 = MAPPER_2.copy();
      mapper2.configure(AUTO_CLOSE_SOURCE, closes);
      closed.set(0);
      mapper2.readValue(counting(closed, json), Dossier.class);
      assertThat(closed).hasValue(closes ? 1 : 0);
    }
  }

  /** Returns a reader that counts how often it is closed. */
  private static Reader counting(AtomicInteger closed, String text) {
    return new StringReader(text) {
      @Override
      public void close() {
        closed.incrementAndGet();
      }
    };
  }

  /** Reactive web frameworks use such parsers. */
  @Test
  void aNonBlockingParserCanBeCreated() throws IOException {
    byte[] json = dossier("x:1").getBytes(UTF_8);
    JsonParser parser3 = MAPPER_3.createNonBlockingByteArrayParser();
    ByteArrayFeeder feeder3 = (ByteArrayFeeder) parser3.nonBlockingInputFeeder();
    feeder3.feedInput(json, 0, json.length);
    feeder3.endOfInput();
    assertThat(MAPPER_3.<Dossier>readValue(parser3, Dossier.class).id()).isEqualTo("x:1");

    var parser2 = MAPPER_2.getFactory().createNonBlockingByteArrayParser();
    var feeder2 =
        (com.fasterxml.jackson.core.async.ByteArrayFeeder) parser2.getNonBlockingInputFeeder();
    feeder2.feedInput(json, 0, json.length);
    feeder2.endOfInput();
    assertThat(MAPPER_2.readValue(parser2, Dossier.class).id()).isEqualTo("x:1");
  }

  @Test
  void aDataInputIsRefused() {
    DataInput in = new DataInputStream(new ByteArrayInputStream(dossier("x:1").getBytes(UTF_8)));
    for (ThrowingCallable reading :
        List.<ThrowingCallable>of(
            () -> MAPPER_3.readValue(in, Dossier.class),
            () -> MAPPER_2.readValue(in, Dossier.class))) {
      assertThatThrownBy(reading).hasMessageContaining("pass an InputStream");
    }
  }

  private static boolean isFast(String json, Class<?> type, int tokens) {
    try (JsonParser parser = parser(json.getBytes(UTF_8))) {
      for (int i = 0; i < tokens; i++) {
        parser.nextToken();
      }
      boolean isRead = ((DocumentParser) parser).read(type, ReadLimits.STANDARD) != null;
      assertThat(parser.currentToken())
          .isEqualTo(isRead ? JsonToken.END_OBJECT : JsonToken.START_OBJECT);
      return isRead;
    }
  }

  private static JsonParser parser(byte[] json) {
    return MAPPER_3.tokenStreamFactory().createParser(ObjectReadContext.empty(), json);
  }

  /**
   * A stream of the texts that have arrived. Fails if it is read before the next text arrives. An
   * empty text represents a timeout.
   */
  private static final class Arriving extends InputStream {
    private final Queue<String> arrived;
    private InputStream current = InputStream.nullInputStream();

    Arriving(Queue<String> arrived) {
      this.arrived = arrived;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      if (current.available() == 0) {
        current = new ByteArrayInputStream(arrived.remove().getBytes(UTF_8));
        if (current.available() == 0) {
          throw new IOException("timeout");
        }
      }
      return current.read(bytes, offset, length);
    }
  }
}

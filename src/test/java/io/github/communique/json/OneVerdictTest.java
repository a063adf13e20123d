package io.github.communique.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Samples;
import io.github.communique.wire.Utf8;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A document has one meaning, or one list of issues, in whichever way it is read. */
class OneVerdictTest {
  private static final DossierReader STANDARD = DossierReader.standard();
  private static final DossierReader NARROW =
      STANDARD
          .maxDepth(8)
          .maxNameLength(30)
          .maxStringLength(31)
          .maxNumberLength(12)
          .maxDocumentLength(900)
          .maxIssues(3);

  @TempDir Path folder;

  record Kind(String name, Class<?> type, DossierReader reader, int documents) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("dossiers", Dossier.class, STANDARD, 60_000),
        new Kind("dossiers, strictly", Dossier.class, STANDARD.strict(), 15_000),
        new Kind("dossiers, within narrow limits", Dossier.class, NARROW, 15_000),
        new Kind("events", Event.class, STANDARD, 10_000),
        new Kind("events, strictly, within narrow limits", Event.class, NARROW.strict(), 5_000));
  }

  /** Another seed changes the documents in other ways: {@code -Dcommunique.seed=1}. */
  @ParameterizedTest
  @MethodSource("kinds")
  void changedDocuments(Kind kind) throws Exception {
    // Most of the time would go into the stack traces of what is thrown: on a short stack it does
    // not.
    FutureTask<?> reading =
        new FutureTask<>(
            () -> {
              readChangedDocuments(kind);
              return null;
            });
    new Thread(reading).start();
    reading.get();
  }

  private void readChangedDocuments(Kind kind) throws IOException {
    Random random = new Random(Long.getLong("communique.seed", 20_261_128));
    Ways ways = new Ways(kind.type, kind.reader, random, folder.resolve("one.json"));
    ChangedDocuments documents = new ChangedDocuments(random, sound(kind.type));
    for (int i = 0; i < kind.documents; i++) {
      ways.agreeOn(documents.next());
    }
  }

  static Stream<Arguments> documents() {
    String start = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",";
    String deep = "/x" + "/0".repeat(98);
    return Stream.of(
        arguments("a foreign digit", bytes(start + "\"x\":\"\\u004\u0431\"}"), "json.syntax /x"),
        arguments("one in a name", bytes(start + "\"\\u004\u0431\":1}"), "json.syntax "),
        arguments(
            "two byte order marks", bytes("\uFEFF\uFEFF" + start + "\"x\":1}"), "json.syntax "),
        arguments("a byte order mark alone", bytes("\uFEFF"), "json.syntax "),
        arguments("half a character in a name", bytes(start + "\"h\\ude00x\":1}"), "json.syntax "),
        arguments("half a character", bytes(start + "\"x\":\"h\\ude00x\"}"), "json.encoding /x"),
        arguments("a long name", bytes(start + name(10_001)), "json.limit "),
        arguments("a longer name", bytes(start + name(50_001)), "json.limit "),
        arguments("nesting", bytes(start + "\"x\":" + nested(100) + "}"), "json.limit " + deep),
        arguments(
            "deep nesting", bytes(start + "\"x\":" + nested(499) + "}"), "json.limit " + deep),
        arguments(
            "an overlong form", latin1(start + "\"x\":\"\u00C0\u00AF\"}"), "json.encoding /x"),
        arguments(
            "a surrogate", latin1(start + "\"x\":\"\u00ED\u00A0\u0080\"}"), "json.encoding /x"),
        arguments("a zero byte", bytes(start + "\"x\":1\u0000}"), "json.syntax "),
        arguments("zero bytes", bytes("\u0000".repeat(100)), "json.syntax "),
        arguments("UTF-16", (start + "\"x\":1}").getBytes(UTF_16LE), "json.encoding "),
        arguments("UTF-16 with a mark", (start + "\"x\":1}").getBytes(UTF_16), "json.encoding "),
        arguments("more text", bytes(start + "\"x\":1} x"), "json.trailing "),
        arguments("more bytes", latin1(start + "\"x\":1} \u00C0"), "json.trailing "));
  }

  private static byte[] bytes(String json) {
    return json.getBytes(UTF_8);
  }

  private static byte[] latin1(String json) {
    return json.getBytes(ISO_8859_1);
  }

  private static String name(int length) {
    return "\"" + "n".repeat(length) + "\":1}";
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void oneDocument(String name, byte[] json, String issue) throws IOException {
    Ways ways = new Ways(Dossier.class, STANDARD, new Random(1), folder.resolve("one.json"));
    for (int i = 0; i < 100; i++) {
      ways.agreeOn(json);
    }
    assertThat(Verdict.of(STANDARD.tryRead(json)).issues()).containsExactly(issue);
  }

  static Stream<Kind> kindsOfLines() {
    return kinds().filter(kind -> kind.type == Dossier.class);
  }

  @ParameterizedTest
  @MethodSource("kindsOfLines")
  void changedLines(Kind kind) throws IOException {
    Random random = new Random(Long.getLong("communique.seed", 20_261_128));
    ChangedDocuments documents = new ChangedDocuments(random, sound(kind.type));
    List<byte[]> lines = new ArrayList<>();
    while (lines.size() < kind.documents / 10) {
      byte[] json = documents.next();
      if (isLine(json)) {
        lines.add(json);
      }
    }
    ByteArrayOutputStream plain = new ByteArrayOutputStream();
    for (byte[] line : lines) {
      plain.writeBytes(line);
      plain.write('\n');
    }
    ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
      gzip.write(plain.toByteArray());
    }
    DossierLinesReader inTurn = DossierLinesReader.standard().reader(kind.reader);
    for (DossierLinesReader reader : List.of(inTurn, inTurn.threads(2))) {
      for (byte[] data : List.of(plain.toByteArray(), gzipped.toByteArray())) {
        try (Stream<DossierLine> read = reader.tryRead(new ByteArrayInputStream(data))) {
          List<DossierLine> all = read.toList();
          assertThat(all).hasSameSizeAs(lines);
          for (int i = 0; i < lines.size(); i++) {
            // The line is that of the file.
            Verdict ofLine = Verdict.of(all.get(i).result()).withoutPlaces();
            Verdict ofBytes = Verdict.of(kind.reader.tryRead(lines.get(i))).withoutPlaces();
            assertThat(ofLine).as(new String(lines.get(i), UTF_8)).isEqualTo(ofBytes);
          }
        }
      }
    }
  }

  private static boolean isLine(byte[] json) {
    ObjectScan scan = new ObjectScan();
    scan.feed(json, 0, json.length);
    for (byte b : json) {
      if (b == '\n') {
        return false;
      }
    }
    return !scan.isBlank();
  }

  static List<byte[]> sound(Class<?> type) {
    List<byte[]> sound = new ArrayList<>();
    for (Object sample : Samples.all().values()) {
      if (type == Dossier.class && sample instanceof Dossier whole) {
        sound.addAll(parts(whole));
      } else if (type == Event.class && sample instanceof Event event) {
        sound.add(DossierJson.writeEvent(event).getBytes(UTF_8));
      }
    }
    return sound;
  }

  /** A short dossier for each object of a long one. */
  private static List<byte[]> parts(Dossier whole) {
    Dossier none = Dossier.builder().id("urn:x:1").build();
    List<Dossier> parts = new ArrayList<>(List.of(none));
    each(whole.articles(), one -> none.toBuilder().articles(one).build(), parts);
    each(whole.actors(), one -> none.toBuilder().actors(one).build(), parts);
    each(whole.locations(), one -> none.toBuilder().locations(one).build(), parts);
    each(whole.statements(), one -> none.toBuilder().statements(one).build(), parts);
    each(whole.meetings(), one -> none.toBuilder().meetings(one).build(), parts);
    each(whole.agreements(), one -> none.toBuilder().agreements(one).build(), parts);
    each(whole.actions(), one -> none.toBuilder().actions(one).build(), parts);
    each(whole.relations(), one -> none.toBuilder().relations(one).build(), parts);
    List<byte[]> json = new ArrayList<>();
    parts.forEach(part -> json.add(DossierJson.writeBytes(part)));
    json.add(DossierJson.writePretty(parts.get(1)).getBytes(UTF_8));
    json.add(
        "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"x\":[1,{\"y\":-2.50e3}],\"z\":\"é\\n\"}"
            .getBytes(UTF_8));
    return json;
  }

  private static <T> void each(
      List<T> objects, Function<List<T>, Dossier> dossier, List<Dossier> parts) {
    objects.forEach(object -> parts.add(dossier.apply(List.of(object))));
  }

  /** Reads each document in many ways. */
  private static final class Ways {
    /** An escape with a character beyond ASCII among its digits, which Jackson takes for one. */
    private static final Pattern FOREIGN_DIGIT =
        Pattern.compile("\\\\u[^\"\\\\]{0,3}[^\\x00-\\x7F]");

    private static final int SHORT_STREAM = 1 << 20;

    private final Class<?> type;
    private final DossierReader reader;
    private final Random random;
    private final Path file;
    private final MapperVerdicts plain;
    private final MapperVerdicts checked;
    private final MapperVerdicts trees;

    Ways(Class<?> type, DossierReader reader, Random random, Path file) {
      this.type = type;
      this.reader = reader;
      this.random = random;
      this.file = file;
      this.plain = MapperVerdicts.plain(type, reader);
      this.checked = MapperVerdicts.checked(type, reader);
      this.trees = MapperVerdicts.exactTrees(type, reader);
    }

    void agreeOn(byte[] json) throws IOException {
      Verdict verdict = bytes(json);
      agreeOnStreams(json, verdict);
      Verdict ofMappers = verdict.forMappers(isTooLongAtItsEnd(json, verdict));
      String text = text(json);
      if (text == null) {
        assertThat(verdict.value()).isNull();
        agreeOnCheckedBytes(json, ofMappers);
        return;
      }
      agree("a String", json, text(text), verdict.withoutPlaces());
      if (random.nextInt(10) == 0) {
        agreeOnHalves(text);
      }
      switch (random.nextInt(3)) {
        case 0 -> agreeOnCheckedBytes(json, ofMappers);
        case 1 -> agreeOnCheckedText(json, text, ofMappers);
        default -> {
          if (json.length <= reader.maxDocumentLength()) {
            agreeOnPlainMappers(json, text, ofMappers);
          }
        }
      }
    }

    /** Whether a value is whole, and more than is read follows it. */
    private boolean isTooLongAtItsEnd(byte[] json, Verdict verdict) {
      int last = verdict.issues().size() - 1;
      if (json.length <= reader.maxDocumentLength() || last < 0) {
        return false;
      }
      byte[] start = Arrays.copyOf(json, (int) reader.maxDocumentLength());
      return verdict.issues().get(last).equals("json.limit ")
          && bytes(start).issues().equals(verdict.issues().subList(0, last));
    }

    private void agreeOnCheckedText(byte[] json, String text, Verdict expected) {
      if (random.nextBoolean()) {
        agreeOfMapper("Jackson 3, checked String", json, checked.text3(text), expected);
      } else {
        agreeOfMapper("Jackson 2, checked String", json, checked.text2(text), expected);
      }
    }

    private void agreeOnStreams(byte[] json, Verdict verdict) throws IOException {
      agree("a stream", json, stream(json, 8 + random.nextInt(200)), verdict);
      if (random.nextInt(10) == 0) {
        agree("a short stream", json, stream(json, SHORT_STREAM), verdict);
      }
      if (random.nextInt(2000) == 0) {
        byte[] end = new byte[SHORT_STREAM];
        Arrays.fill(end, (byte) ' ');
        byte[] longer = Arrays.copyOf(json, json.length + end.length);
        System.arraycopy(end, 0, longer, json.length, end.length);
        agree("a long stream", longer, stream(longer, SHORT_STREAM), bytes(longer));
      }
      if (random.nextInt(400) == 0 && type == Dossier.class) {
        Files.write(file, json);
        agree("a file", json, Verdict.of(reader.tryRead(file)), verdict);
      }
    }

    private void agreeOnCheckedBytes(byte[] json, Verdict expected) {
      switch (random.nextInt(4)) {
        case 0 -> agreeOfMapper("Jackson 3, checked bytes", json, checked.bytes3(json), expected);
        case 1 -> agreeOfMapper("Jackson 3, checked stream", json, checked.stream3(json), expected);
        case 2 -> agreeOfMapper("Jackson 2, checked bytes", json, checked.bytes2(json), expected);
        default ->
            agreeOfMapper("Jackson 2, checked stream", json, checked.stream2(json), expected);
      }
    }

    private void agreeOnPlainMappers(byte[] json, String text, Verdict expected) {
      if (isOfAnotherEncoding(json)) {
        return;
      }
      if (random.nextInt(3) == 0) {
        if (!text.startsWith("\uFEFF") && !FOREIGN_DIGIT.matcher(text).find()) {
          if (random.nextBoolean()) {
            agreeOfMapper("Jackson 3, String", json, plain.text3(text), expected);
          } else {
            agreeOfMapper("Jackson 2, String", json, plain.text2(text), expected);
          }
        }
      } else {
        switch (random.nextInt(6)) {
          case 0 -> agreeOfMapper("Jackson 3, bytes", json, plain.bytes3(json), expected);
          case 1 -> agreeOfMapper("Jackson 3, stream", json, plain.stream3(json), expected);
          case 2 -> agreeOfMapper("Jackson 2, bytes", json, plain.bytes2(json), expected);
          case 3 -> agreeOfMapper("Jackson 2, stream", json, plain.stream2(json), expected);
          case 4 -> agreeOnTree("Jackson 3, tree", json, trees.tree3(json), expected);
          default -> agreeOnTree("Jackson 2, tree", json, trees.tree2(json), expected);
        }
      }
    }

    private static void agreeOnTree(
        String way, byte[] json, @Nullable Verdict found, Verdict expected) {
      if (found != null) {
        agreeOfMapper(way, json, found, expected);
      }
    }

    /** No bytes have half a character, but a String may. */
    private void agreeOnHalves(String text) {
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      char half = (char) (Character.MIN_SURROGATE + random.nextInt(0x800));
      String halved = text.substring(0, at) + half + text.substring(at);
      byte[] json = Utf8.bytesOf(halved);
      Verdict verdict = text(halved);
      Verdict expected = verdict.forMappers(isTooLongAtItsEnd(json, verdict));
      agreeOfMapper("Jackson 3, checked String", json, checked.text3(halved), expected);
      agreeOfMapper("Jackson 2, checked String", json, checked.text2(halved), expected);
    }

    private Verdict bytes(byte[] json) {
      return Verdict.of(reading().readBytes(json));
    }

    private Verdict stream(byte[] json, int shortStream) throws IOException {
      return Verdict.of(reading().readStream(new Pieces(json, random), shortStream));
    }

    private Verdict text(String json) {
      return Verdict.of(reading().readText(json)).withoutPlaces();
    }

    private Reading<?> reading() {
      return new Reading<>(type, reader);
    }

    /** Whether Jackson takes it for UTF-16 or UTF-32, or for two byte order marks. */
    private static boolean isOfAnotherEncoding(byte[] json) {
      return Utf8.startFault(json) != null;
    }

    private static @Nullable String text(byte[] json) {
      try {
        return UTF_8.newDecoder().decode(ByteBuffer.wrap(json)).toString();
      } catch (CharacterCodingException e) {
        return null;
      }
    }

    private static void agreeOfMapper(String way, byte[] json, Verdict found, Verdict expected) {
      if (!expected.isOfMapper(found)) {
        agree(way, json, found, expected);
      }
    }

    private static void agree(String way, byte[] json, Verdict found, Verdict expected) {
      // The message is made only if it is needed.
      if (!found.equals(expected)) {
        assertThat(found).as("%s: %s", way, new String(json, UTF_8)).isEqualTo(expected);
      }
    }
  }

  /** Gives a few bytes at a time, and sometimes none. */
  private static final class Pieces extends InputStream {
    private final ByteArrayInputStream all;
    private final Random random;

    Pieces(byte[] json, Random random) {
      this.all = new ByteArrayInputStream(json);
      this.random = random;
    }

    @Override
    public int read() {
      return all.read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) {
      int most = Math.min(length, random.nextInt(400));
      return most == 0 ? 0 : all.read(buffer, offset, most);
    }
  }
}

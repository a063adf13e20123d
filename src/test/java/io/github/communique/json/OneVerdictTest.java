package io.github.communique.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.Samples;
import io.github.communique.internal.syntax.MendingScan;
import io.github.communique.internal.wire.Utf8;
import io.github.communique.json.lines.DossierLine;
import io.github.communique.json.lines.DossierLinesReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Tests that all read methods return the same value and the same issues for a document. */
class OneVerdictTest {
  private static final DossierReader STANDARD = DossierReader.standard();
  private static final DossierReader NARROW =
      STANDARD
          .maxDepth(8)
          .maxNameLength(30)
          .maxStringLength(31)
          .maxNumberLength(12)
          .maxDocumentLength(250)
          .maxIssues(3);

  private static final JsonMapper TREES =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  /**
   * The percentage of documents to test. It is below 100 if the property tests are run with fewer
   * than 100 tries.
   */
  private static final int TRIES = Math.min(100, Integer.getInteger("jqwik.tries.default", 100));

  @TempDir Path folder;

  record Kind(String name, Class<?> type, DossierReader reader, int documents) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    return Stream.of(
        new Kind("dossiers", Dossier.class, STANDARD, 40_000),
        new Kind("dossiers, strictly", Dossier.class, STANDARD.strict(), 15_000),
        new Kind("dossiers, within narrow limits", Dossier.class, NARROW, 15_000),
        new Kind("events", Event.class, STANDARD, 10_000),
        new Kind("events, strictly, within narrow limits", Event.class, NARROW.strict(), 5_000));
  }

  /** The seed can be changed to obtain different mutations: {@code -Dcommunique.seed=1}. */
  @ParameterizedTest
  @MethodSource("kinds")
  void changedDocuments(Kind kind) throws Exception {
    // Filling in the stack traces of exceptions would take most of the running time. A new thread
    // reduces this cost, because its stack contains only a few frames.
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
    for (int i = 0; i < kind.documents * TRIES / 100; i++) {
      ways.agreeOn(documents.next());
    }
  }

  static Stream<Arguments> documents() {
    String start = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",";
    String deep = "/x" + "/0".repeat(98);
    String unknown = "warning json.unknown-property /x; ";
    return Stream.of(
        arguments(
            "a foreign digit",
            bytes(start + "\"x\":\"\\u004\u0431\"}"),
            unknown + "json.syntax /x"),
        arguments("one in a name", bytes(start + "\"\\u004\u0431\":1}"), "json.syntax "),
        arguments(
            "two byte order marks", bytes("\uFEFF\uFEFF" + start + "\"x\":1}"), "json.syntax "),
        arguments("a byte order mark alone", bytes("\uFEFF"), "json.syntax "),
        arguments("half a character in a name", bytes(start + "\"h\\ude00x\":1}"), "json.syntax "),
        arguments("half a character", bytes(start + "\"x:\":\"h\\ude00x\"}"), "json.encoding /x:"),
        arguments("a long name", bytes(start + name(10_001)), "json.limit "),
        arguments("a longer name", bytes(start + name(50_001)), "json.limit "),
        arguments(
            "nesting", bytes(start + "\"x\":" + nested(100) + "}"), unknown + "json.limit " + deep),
        arguments(
            "deep nesting",
            bytes(start + "\"x\":" + nested(499) + "}"),
            unknown + "json.limit " + deep),
        arguments(
            "an overlong form",
            latin1(start + "\"x\":\"\u00C0\u00AF\"}"),
            unknown + "json.encoding /x"),
        arguments(
            "a surrogate",
            latin1(start + "\"x\":\"\u00ED\u00A0\u0080\"}"),
            unknown + "json.encoding /x"),
        arguments("a byte in a literal", latin1(start + "\"x\":tru\u00C0"), "json.encoding "),
        arguments("a byte in a number", latin1(start + "\"x\":1.\u00C0"), "json.encoding "),
        arguments(
            "a byte in an escape",
            latin1(start + "\"x\":\"\\u00\u00C0"),
            unknown + "json.encoding /x"),
        arguments("a byte in a word", latin1(start + "\"x\":nope\u00C0"), "json.syntax "),
        arguments("a zero byte", bytes(start + "\"x\":1\u0000}"), unknown + "json.syntax "),
        arguments("zero bytes", bytes("\u0000".repeat(100)), "json.syntax "),
        arguments("UTF-16", (start + "\"x\":1}").getBytes(UTF_16LE), "json.encoding "),
        arguments("UTF-16 with a mark", (start + "\"x\":1}").getBytes(UTF_16), "json.encoding "),
        arguments(
            "the start of an object is before its parts",
            bytes("{\"x:\":[1e500],\"formatVersion\":\"1.0\",\"actors\":3}"),
            "json.missing /id; json.limit /x:/0; json.type /actors"),
        arguments("more text", bytes(start + "\"x\":1} x"), unknown + "json.trailing "),
        arguments("more bytes", latin1(start + "\"x:\":1} \u00C0"), "json.trailing "));
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
  void oneDocument(String name, byte[] json, String issues) throws IOException {
    Ways ways = new Ways(Dossier.class, STANDARD, new Random(1), folder.resolve("one.json"));
    for (int i = 0; i < 100; i++) {
      ways.agreeOn(json);
    }
    assertThat(Verdict.of(STANDARD.tryRead(json)).issues()).containsExactly(issues.split("; "));
  }

  static Stream<Readers> differentReaders() {
    return Stream.of(NARROW.maxDepth(7), NARROW.maxStringLength(30), NARROW.maxIssues(2))
        .flatMap(
            other ->
                Stream.of(
                    new Readers(other, NARROW, NARROW),
                    new Readers(NARROW, other, NARROW),
                    new Readers(NARROW, NARROW, other)));
  }

  /** Tests the comparison itself: it must detect a read method that uses different settings. */
  @ParameterizedTest
  @MethodSource("differentReaders")
  void aWayThatDiffersIsFound(Readers readers) throws IOException {
    Random random = new Random(1);
    Ways ways = new Ways(Dossier.class, NARROW, readers, random, folder.resolve("one.json"));
    ChangedDocuments documents = new ChangedDocuments(random, sound(Dossier.class));

    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 20_000; i++) {
                ways.agreeOn(documents.next());
              }
            })
        .isInstanceOf(AssertionError.class);
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
    List<Verdict> expected = new ArrayList<>();
    lines.forEach(line -> expected.add(ofLine(kind.reader.tryRead(line))));
    DossierLinesReader inTurn = DossierLinesReader.standard().reader(kind.reader);
    for (DossierLinesReader reader : List.of(inTurn, inTurn.threads(2))) {
      for (byte[] data : List.of(plain.toByteArray(), gzipped.toByteArray())) {
        try (Stream<DossierLine> read = reader.tryRead(new ByteArrayInputStream(data))) {
          List<DossierLine> all = read.toList();
          assertThat(all).hasSameSizeAs(lines);
          for (int i = 0; i < lines.size(); i++) {
            Verdict found = ofLine(all.get(i).result());
            if (!found.equals(expected.get(i))) {
              assertThat(found).as(new String(lines.get(i), UTF_8)).isEqualTo(expected.get(i));
            }
          }
        }
      }
    }
  }

  /**
   * Returns the verdict without descriptions, because the descriptions contain line numbers of the
   * file.
   */
  private static Verdict ofLine(ReadResult result) {
    return Verdict.of(result).withoutDescriptions();
  }

  private static boolean isLine(byte[] json) {
    String text = new String(json, ISO_8859_1);
    return text.indexOf('\n') < 0 && !text.replaceAll("\u00EF\u00BB\u00BF|[ \t\r]", "").isEmpty();
  }

  /**
   * Returns a document for each object in the samples. Also returns variants in which the object
   * has only one of its optional properties.
   */
  static List<byte[]> sound(Class<?> type) throws IOException {
    List<ObjectNode> sound = new ArrayList<>();
    for (Object sample : Samples.all().values()) {
      if (type == Dossier.class && sample instanceof Dossier dossier) {
        sound.addAll(parts((ObjectNode) TREES.readTree(DossierJson.write(dossier))));
      } else if (type == Event.class && sample instanceof Event event) {
        ObjectNode whole = (ObjectNode) TREES.readTree(DossierJson.writeEvent(event));
        sound.addAll(shorter(whole, whole, type));
      }
    }
    List<byte[]> json = new ArrayList<>();
    sound.forEach(node -> json.add(bytes(node.toString())));
    if (type == Dossier.class) {
      json.add(bytes(sound.get(1).toPrettyString()));
      json.add(
          bytes(
              "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"x\":[1,{\"y\":-2.50e3}],\"z\":\"é\\n\"}"));
    }
    return json;
  }

  /** Returns a separate dossier for each object in a dossier. */
  private static List<ObjectNode> parts(ObjectNode whole) {
    List<ObjectNode> parts = new ArrayList<>();
    whole.properties().stream()
        .filter(list -> list.getValue().isArray())
        .forEach(
            list -> {
              for (JsonNode object : list.getValue()) {
                ObjectNode part = TREES.createObjectNode();
                part.put("formatVersion", "1.0").put("id", "urn:x:1");
                part.putArray(list.getKey()).add(object.deepCopy());
                parts.addAll(
                    shorter(part, (ObjectNode) part.get(list.getKey()).get(0), Dossier.class));
              }
            });
    return parts;
  }

  /**
   * Returns the document, and variants in which the given object has only one of its optional
   * properties.
   */
  private static List<ObjectNode> shorter(ObjectNode document, ObjectNode object, Class<?> type) {
    List<ObjectNode> shorter = new ArrayList<>(List.of(document.deepCopy()));
    ObjectNode all = object.deepCopy();
    List<String> optional = new ArrayList<>();
    for (String name : List.copyOf(all.propertyNames())) {
      object.remove(name);
      if (new Reading<>(type, STANDARD).readText(document.toString()).isComplete()) {
        optional.add(name);
      } else {
        object.setAll(all);
        optional.forEach(object::remove);
      }
    }
    for (String name : optional) {
      object.set(name, all.get(name));
      shorter.add(document.deepCopy());
      object.remove(name);
    }
    return shorter;
  }

  /** The readers whose results are compared with the results of reading bytes. */
  record Readers(DossierReader ofStreams, DossierReader ofText, DossierReader ofMappers) {
    static Readers all(DossierReader reader) {
      return new Readers(reader, reader, reader);
    }
  }

  /** Reads each document as bytes and with some of the other methods, and compares the results. */
  private static final class Ways {
    /**
     * Matches an escape whose digits include a non-ASCII character. Jackson accepts such a
     * character as a digit.
     */
    private static final Pattern FOREIGN_DIGIT =
        Pattern.compile("\\\\u[^\"\\\\]{0,3}[^\\x00-\\x7F]");

    /** Jackson 3.0 rejects a name with an escaped surrogate pair (jackson-core 1541). */
    private static final boolean READS_PAIRS =
        new Reading<>(Dossier.class, STANDARD)
            .readBytes("{\"\\ud83d\\ude00\":1}".getBytes(UTF_8)).issues().stream()
                .noneMatch(issue -> issue.isOf("json.syntax"));

    /**
     * If a number has two decimal points, Jackson 3.2 reports an error for the number. Older
     * versions accept the number and report an error for the second decimal point.
     */
    private static final boolean TAKE_POINTS_ALIKE = takePointsAlike();

    private static final Pattern SECOND_POINT = Pattern.compile("[0-9]\\.[0-9]+\\.");

    /**
     * Before version 2.21, Jackson 2 reads the complete name before it detects an unpaired
     * surrogate in it.
     */
    private static final boolean FINDS_HALVES_AT_ONCE = findsHalvesAtOnce();

    private static final Pattern ESCAPED_SURROGATE = Pattern.compile("\\\\u[dD][89a-fA-F]");

    private final Class<?> type;
    private final DossierReader reader;
    private final Readers others;
    private final Random random;
    private final Path file;
    private final MapperVerdicts plain;
    private final MapperVerdicts checked;
    private final MapperVerdicts trees;

    Ways(Class<?> type, DossierReader reader, Random random, Path file) {
      this(type, reader, Readers.all(reader), random, file);
    }

    Ways(Class<?> type, DossierReader reader, Readers others, Random random, Path file) {
      this.type = type;
      this.reader = reader;
      this.others = others;
      this.random = random;
      this.file = file;
      this.plain = MapperVerdicts.plain(type, others.ofMappers);
      this.checked = MapperVerdicts.checked(type, others.ofMappers);
      this.trees = MapperVerdicts.exactTrees(type, others.ofMappers);
    }

    void agreeOn(byte[] json) throws IOException {
      if (!READS_PAIRS && new String(json, ISO_8859_1).contains("\\ud83d\\ude00")) {
        return;
      }
      if (!TAKE_POINTS_ALIKE && SECOND_POINT.matcher(new String(json, ISO_8859_1)).find()) {
        return;
      }
      Verdict verdict = bytes(json);
      String text = text(json);
      if (text == null || random.nextBoolean()) {
        agreeOnStreams(json, verdict);
      } else {
        agree("a String", json, text(text), verdict.withoutDescriptions());
      }
      if (random.nextBoolean()) {
        agreeOnMappers(json, text, verdict);
      }
    }

    private void agreeOnMappers(byte[] json, @Nullable String text, Verdict verdict) {
      Verdict ofMappers = verdict.forMappers(isTooLongAtItsEnd(json, verdict));
      if (text == null) {
        assertThat(verdict.value()).isNull();
        agreeOnCheckedBytes(json, ofMappers);
        return;
      }
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

    /**
     * Returns whether the document exceeds the length limit only because of the content after the
     * value.
     */
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
      agree("a stream", json, stream(json), verdict);
      if (random.nextInt(400) == 0 && type == Dossier.class) {
        Files.write(file, json);
        agree("a file", json, Verdict.of(reader.tryRead(file)), verdict);
      }
    }

    private void agreeOnCheckedBytes(byte[] json, Verdict expected) {
      // If malformed bytes follow an unpaired surrogate, Jackson 2 before version 2.21 reports only
      // the bytes, because it detects them first.
      boolean isJackson3Only =
          !FINDS_HALVES_AT_ONCE && ESCAPED_SURROGATE.matcher(new String(json, ISO_8859_1)).find();
      switch (random.nextInt(isJackson3Only ? 2 : 4)) {
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

    /** Tests a String that contains an unpaired surrogate, which UTF-8 cannot represent. */
    private void agreeOnHalves(String text) {
      int at = text.isEmpty() ? 0 : random.nextInt(text.length());
      char half = (char) (Character.MIN_SURROGATE + random.nextInt(0x800));
      String halved = text.substring(0, at) + half + text.substring(at);
      byte[] json = Utf8.bytesOf(halved);
      Verdict verdict = text(halved);
      Verdict expected = verdict.forMappers(isTooLongAtItsEnd(json, verdict));
      agreeOfMapper("Jackson 3, checked String", json, checked.text3(halved), expected);
      if (FINDS_HALVES_AT_ONCE) {
        agreeOfMapper("Jackson 2, checked String", json, checked.text2(halved), expected);
      }
    }

    private static boolean takePointsAlike() {
      String json = "{\"formatVersion\":1.0.0}";
      Verdict three =
          Verdict.of(new Reading<>(Dossier.class, STANDARD).readText(json))
              .withoutDescriptions()
              .forMappers(false);
      Verdict two = MapperVerdicts.checked(Dossier.class, STANDARD).text2(json);
      return three.isOfMapper(two) || three.equals(two);
    }

    private static boolean findsHalvesAtOnce() {
      try (JsonParser parser = new JsonFactory().createParser("{\"\\ud83dn\":1}")) {
        parser.nextToken();
        parser.nextToken();
        return false;
      } catch (IOException e) {
        return true;
      }
    }

    private Verdict bytes(byte[] json) {
      return Verdict.of(new Reading<>(type, reader).readBytes(json));
    }

    private Verdict stream(byte[] json) throws IOException {
      Reading<?> reading = new Reading<>(type, others.ofStreams);
      return Verdict.of(reading.readStream(new Pieces(json, random)));
    }

    private Verdict text(String json) {
      Verdict verdict =
          Verdict.of(new Reading<>(type, others.ofText).readText(json)).withoutDescriptions();
      try {
        Reading<?> reading = new Reading<>(type, others.ofText);
        assertThat(Verdict.of(reading.readCharacters(new StringReader(json))).withoutDescriptions())
            .isEqualTo(verdict);
      } catch (IOException e) {
        throw new AssertionError(e);
      }
      return verdict;
    }

    /** Returns whether Jackson detects UTF-16, UTF-32 or two byte order marks. */
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

    /**
     * Tests that a mapper agrees with the reader. There is one exception: the mapper rejects a
     * document that contains trailing commas or comments.
     */
    private static void agreeOfMapper(String way, byte[] json, Verdict found, Verdict expected) {
      if (hasSlightFault(json)) {
        assertThat(found.value()).as("%s: %s", way, new String(json, UTF_8)).isNull();
      } else if (!expected.isOfMapper(found)) {
        agree(way, json, found, expected);
      }
    }

    private static boolean hasSlightFault(byte[] json) {
      MendingScan scan = new MendingScan(false, 1);
      scan.feed(json.clone(), 0, json.length);
      return !scan.faults().isEmpty();
    }

    private static void agree(String way, byte[] json, Verdict found, Verdict expected) {
      // To save time, the message is created only if the verdicts differ.
      if (!found.equals(expected)) {
        assertThat(found).as("%s: %s", way, new String(json, UTF_8)).isEqualTo(expected);
      }
    }
  }

  /**
   * A stream that returns a few bytes per read, and sometimes zero bytes. The reported number of
   * available bytes is often wrong or cannot be determined.
   */
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

    @Override
    public int available() throws IOException {
      if (random.nextInt(4) == 0) {
        throw new IOException("the number of available bytes is unknown");
      }
      return random.nextBoolean() ? all.available() : random.nextInt(-10, 1000);
    }
  }
}

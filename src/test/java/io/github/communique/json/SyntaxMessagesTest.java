package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.internal.syntax.SyntaxScan;
import io.github.communique.issue.Issue;
import io.github.communique.json.lines.LinesFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Tests that syntax errors are reported with the library's own messages, including hints about
 * common causes.
 */
class SyntaxMessagesTest {
  private static final String D = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\"}";
  private static final String H = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",";

  /**
   * Returns invalid documents, each with the position of the fault, a part of the expected message
   * and a part of the expected hint.
   */
  static Stream<Arguments> faults() {
    return Stream.of(
        fault("", "1:1", "the document is empty", ""),
        fault(" \n ", "1:1", "contains only white space", ""),
        fault("```json\n" + D + "\n```", "1:1", "found \"```\"", "Markdown code fence"),
        fault("Here it is:\n```\n" + D + "\n```\n", "1:1", "\"Here\"", "Markdown code fence"),
        fault("Sure! " + D, "1:1", "found \"Sure\"", "remove the text before the JSON"),
        fault(D + "\n```", "2:1", "expected the end", "Markdown code fence"),
        fault("`" + D + "`", "1:1", "found \"`\"", "Markdown code span"),
        fault("{`id`:1}", "1:2", "found \"`\"", "backquotes"),
        fault(D + "\nHope this helps", "2:1", "found \"Hope\"", "remove the text after the JSON"),
        fault(D + D, "1:39", "expected the end", "DossierLines"),
        fault(D + "\n" + D, "2:1", "expected the end", "JSON Lines"),
        fault(D + ",\n" + D, "1:39", "expected the end", "DossierLines"),
        fault(D + "}", "1:39", "expected the end", "remove one closing bracket"),
        fault("{'id':'1'}", "1:2", "found \"'\"", "single quotes"),
        fault(H + "\"a\":'x'}", "1:43", "expected a value", "single quotes"),
        fault("{“id”: “1”}", "1:2", "U+201C", "typographic quotation marks"),
        fault("{\"id\": ‘1’}", "1:8", "U+2018", "typographic quotation marks"),
        fault(H + "}", "1:39", "found \"}\"", "not allow trailing commas"),
        fault("{\"a\":[1,2,]}", "1:11", "found \"]\"", "not allow trailing commas"),
        fault(H + "// x\n\"a\":1}", "1:39", "found \"/\"", "not allow comments"),
        fault("/* x */" + D, "1:1", "found \"/\"", "not allow comments"),
        fault("# x\n" + D, "1:1", "found \"#\"", "not allow comments"),
        fault("{\"a\":NaN}", "1:6", "found \"NaN\"", "not allow NaN"),
        fault("{\"a\":[-Infinity]}", "1:7", "found \"-Infinity\"", "not allow Infinity"),
        fault("{\"a\":True}", "1:6", "found \"True\"", "Python syntax; write true"),
        fault("{\"a\":False}", "1:6", "found \"False\"", "Python syntax; write false"),
        fault("{\"a\":None}", "1:6", "found \"None\"", "Python syntax; write null"),
        fault("{\"a\":undefined}", "1:6", "found \"undefined\"", "not allow undefined"),
        fault("{\"a\":TRUE}", "1:6", "found \"TRUE\"", "write true"),
        fault("{id:1}", "1:2", "found \"id\"", "in double quotes: \"id\""),
        fault("{\\\"id\\\":1}", "1:2", "found \"\\\\\"", "quotation marks are escaped"),
        fault("{\"a\" 1}", "1:6", "expected a colon", ""),
        fault("{\"a\"=1}", "1:5", "expected a colon", "write a colon"),
        fault("{\"a\":1 \"b\":2}", "1:8", "expected a comma or }", "add the missing comma"),
        fault("{\"a\":[1 2]}", "1:9", "expected a comma or ]", "add the missing comma"),
        fault("{\"a\":\"x \"y\" z\"}", "1:10", "found \"y\"", "belongs to the text"),
        fault("{\"a\":01}", "1:6", "found \"01\"", "JSON allows numbers such as"),
        fault("{\"a\":.5}", "1:6", "found \".5\"", "JSON allows numbers such as"),
        fault("{\"a\":5.}", "1:6", "found \"5.\"", "JSON allows numbers such as"),
        fault("{\"a\":+1}", "1:6", "found \"+1\"", "JSON allows numbers such as"),
        fault("{\"a\":0x1F}", "1:6", "found \"0x1F\"", "JSON allows numbers such as"),
        fault("{\"a\":hello}", "1:6", "found \"hello\"", "write text in double quotes"),
        fault(
            "{\"a\":\"x\ny\"}",
            "1:8",
            "found a line break inside a string",
            "escape the line break"),
        fault("{\"a\":\"x\ty\"}", "1:8", "U+0009 inside a string", ""),
        fault("{\"a\":\"it\\'s\"}", "1:10", "\\' is not an escape", "must not be escaped"),
        fault("{\"a\":\"C:\\Users\"}", "1:10", "\\U is not an escape", "as \\\\"),
        fault("{\"a\":\"\\u12G4\"}", "1:11", "four hexadecimal digits", ""),
        fault("{\"a\":[1}", "1:8", "expected a comma or ]", "starts at column 6"),
        fault("{\"a\":}", "1:6", "expected a value", "a value is missing"),
        fault("{\"a\":1,,}", "1:8", "expected a property name", "one of the commas"),
        fault("{\"a\":[1, ...]}", "1:10", "found \"...\"", "ellipsis"),
        fault("{\"a\":\u00a01}", "1:6", "U+00A0", "white space"),
        fault("{\"a\"：1}", "1:5", "U+FF1A", "ASCII"),
        fault("<html>", "1:1", "found \"<\"", "HTML"),
        fault("{\n \"a\":[{", "2:8", "inside the object that starts at column 7", "cut off"),
        fault("{\"a\":\"x", "1:8", "inside the string that starts at column 6", "cut off"),
        fault("{\"a\":tr", "1:8", "the document ends inside the object", "cut off"),
        fault("{\"a\":1\0}", "1:7", "found a NUL byte", "crash"),
        fault("{\"a\":\"x\0\0\0\"}", "1:8", "found 3 NUL bytes inside a string", "crash"),
        fault("\0\0\0\0\0", "1:1", "found 5 NUL bytes", "crash"),
        fault("{\0", "1:2", "found a NUL byte", "crash"));
  }

  private static Arguments fault(String json, String at, String message, String hint) {
    return Arguments.of(json, at, message, hint);
  }

  @ParameterizedTest
  @MethodSource("faults")
  void aFaultIsDescribed(String json, String at, String message, String hint) throws IOException {
    Issue issue = syntaxIssue(DossierJson.tryRead(json));

    assertThat(issue.line().getAsInt() + ":" + issue.column().getAsInt()).isEqualTo(at);
    assertThat(issue.message()).contains(message);
    assertThat(issue.hint().orElse("")).contains(hint);

    Issue ofBytes = syntaxIssue(DossierJson.tryRead(json.getBytes(UTF_8)));
    assertThat(ofBytes.message()).isEqualTo(issue.message());
    assertThat(ofBytes.hint()).isEqualTo(issue.hint());
    assertThat(ofBytes.line()).isEqualTo(issue.line());
  }

  /** Reads a long stream that arrives in small chunks. */
  @ParameterizedTest
  @MethodSource("faults")
  void aLongStreamHasTheSameIssue(String json, String at, String message, String hint)
      throws IOException {
    byte[] spaced = ("\n".repeat(1 << 20) + json).getBytes(UTF_8);
    ByteArrayInputStream pieces =
        new ByteArrayInputStream(spaced) {
          @Override
          public synchronized int read(byte[] buffer, int offset, int length) {
            return super.read(buffer, offset, Math.min(length, pos < 1 << 20 ? length : 7));
          }
        };

    Issue ofStream = syntaxIssue(DossierJson.tryRead(pieces));
    Issue ofBytes = syntaxIssue(DossierJson.tryRead(spaced));

    assertThat(ofStream).isEqualTo(ofBytes);
  }

  private static Issue syntaxIssue(ReadResult result) {
    assertThat(result.isComplete()).isFalse();
    List<Issue> issues =
        result.issues().stream()
            .filter(issue -> issue.isOf("json.syntax") || issue.isOf("json.trailing"))
            .toList();
    assertThat(issues).hasSize(1);
    return issues.get(0);
  }

  /**
   * Tests that the scan accepts the same documents as Jackson, so that every fault has a
   * description.
   */
  @Property(tries = 300)
  void theScanFindsAFaultWhereThereIsOne(@ForAll Dossier dossier, @ForAll Random random) {
    byte[] json = mutated(DossierJson.writeBytes(dossier), random);
    String text = new String(json, UTF_8);
    if (Arrays.equals(text.getBytes(UTF_8), json)) {
      assertThat(SyntaxScan.of(json, false) == null).as(text).isEqualTo(isJson(json));
    }
  }

  /**
   * Matches Jackson's own messages, which contain names of classes and settings that the caller
   * cannot access.
   */
  private static final Pattern JACKSON =
      Pattern.compile(
          "`\\w|[Ee]nabl|[Dd]isabl|Feature|Constraint|\\[Source|[Jj]ackson|StreamRead|Json[A-Z]");

  @Property(tries = 300)
  void noMessageIsThatOfTheParser(@ForAll Dossier dossier, @ForAll Random random)
      throws IOException {
    byte[] json =
        mutated(
            DossierJson.writeBytes(
                Dossier.builder().id("urn:x:1").actors(dossier.actors()).build()),
            random);
    DossierReader tight =
        DossierReader.standard().maxDepth(4).maxStringLength(20).maxNumberLength(3);
    for (DossierReader reader : List.of(DossierReader.standard(), tight)) {
      for (ReadResult result :
          List.of(
              reader.tryRead(json),
              reader.tryRead(new String(json, UTF_8)),
              reader.tryRead(new ByteArrayInputStream(json)))) {
        for (Issue issue : result.issues()) {
          String words = issue.message() + " " + issue.hint().orElse("");
          assertThat(words.replaceAll("\"[^\"]*\"", "")).doesNotContainPattern(JACKSON);
        }
      }
    }
  }

  private static byte[] mutated(byte[] bytes, Random random) {
    byte[] changed = bytes.clone();
    int at = random.nextInt(changed.length);
    switch (random.nextInt(4)) {
      case 0 -> changed[at] = (byte) "{}[]:,\"\\'/-+.eEtNu01x \n\0`".charAt(random.nextInt(25));
      case 1 -> changed = Arrays.copyOf(changed, at);
      case 2 -> {
        byte[] shorter = Arrays.copyOf(changed, changed.length - 1);
        System.arraycopy(changed, at + 1, shorter, at, shorter.length - at);
        changed = shorter;
      }
      default -> {
        byte[] longer = Arrays.copyOf(changed, changed.length + 1);
        System.arraycopy(changed, at, longer, at + 1, changed.length - at);
        longer[at] = (byte) "{}[]:,\"\\0- ".charAt(random.nextInt(11));
        changed = longer;
      }
    }
    return changed;
  }

  /**
   * Uses Jackson's byte parser, because its character parser accepts some letters as hexadecimal
   * digits of an escape.
   */
  private static boolean isJson(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      if (parser.nextToken() == null) {
        return false;
      }
      parser.skipChildren();
      if (parser.currentToken().isScalarValue()) {
        parser.getString();
      }
      return parser.nextToken() == null;
    } catch (JacksonException e) {
      return false;
    }
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32LE", "UTF-32BE", "UTF-32"})
  void anotherEncodingIsNamed(String charset) {
    Issue issue = encodingIssue(D.getBytes(Charset.forName(charset)));

    assertThat(issue.message()).contains(charset);
    assertThat(issue.hint().orElseThrow()).contains("convert it to UTF-8");
  }

  @ParameterizedTest
  @CsvSource({"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void theFirstBytesOfAnotherEncodingAreRejected(String charset) {
    byte[] document = D.getBytes(Charset.forName(charset));

    for (int length = 1; length < 20; length++) {
      assertThat(DossierJson.tryRead(Arrays.copyOf(document, length)).isComplete()).isFalse();
    }
  }

  @Test
  void dataOfAnotherKindAreNamed() {
    assertThat(encodingIssue(LinesFixture.gzip(D)).message()).contains("gzip");
    assertThat(encodingIssue(LinesFixture.gzip(D)).hint().orElseThrow())
        .contains("GZIPInputStream");
    assertThat(encodingIssue(LinesFixture.bytes("PK\u0003\u0004")).message()).contains("ZIP");
  }

  @Test
  void aMalformedByteIsLocated() {
    byte[] latin = (H + "\n\"a:\": \"é\"}").getBytes(Charset.forName("ISO-8859-1"));
    Issue issue = encodingIssue(latin);

    assertThat(issue.message()).contains("0xE9 at offset " + (H.length() + 8));
    assertThat(issue.line()).hasValue(2);
    assertThat(issue.column()).hasValue(8);
    assertThat(issue.hint().orElseThrow()).contains("Windows-1252");
  }

  @Test
  void aByteOrderMarkAlone() {
    Issue issue = syntaxIssue(DossierJson.tryRead(LinesFixture.bytes("\uFEFF")));
    assertThat(issue.message()).contains("only a byte order mark");
  }

  private static Issue encodingIssue(byte[] json) {
    List<Issue> issues = DossierJson.tryRead(json).issues();
    assertThat(issues).hasSize(1);
    assertThat(issues.get(0).code()).isEqualTo("json.encoding");
    return issues.get(0);
  }
}

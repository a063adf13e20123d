package io.github.communique.json.lines;

import static io.github.communique.json.lines.LinesFixture.ONE;
import static io.github.communique.json.lines.LinesFixture.THREE;
import static io.github.communique.json.lines.LinesFixture.TWO;
import static io.github.communique.json.lines.LinesFixture.bytes;
import static io.github.communique.json.lines.LinesFixture.dossier;
import static io.github.communique.json.lines.LinesFixture.gzip;
import static io.github.communique.json.lines.LinesFixture.lines;
import static io.github.communique.json.lines.LinesFixture.trickling;
import static io.github.communique.json.lines.LinesFixture.written;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.Samples;
import io.github.communique.issue.Issue;
import io.github.communique.json.DossierJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Tests that a file that is not in JSON Lines format causes a single issue, whereas a JSON Lines
 * file causes one issue for each invalid line.
 */
class NotLinesTest {
  private static final String PRETTY =
      DossierJson.writePretty((Dossier) Samples.all().get("dossier"));

  static Stream<Arguments> others() {
    String csv = "id,name\n1,Macron\n2,Putin\n";
    return Stream.of(
        Arguments.of("a pretty-printed document", PRETTY, "extends over several lines"),
        Arguments.of("one with a line end", PRETTY + "\n", "extends over several lines"),
        Arguments.of("one with CRLF", PRETTY.replace("\n", "\r\n"), "several lines"),
        Arguments.of("one after blank lines", "\n \n" + PRETTY, "several lines"),
        Arguments.of("one after a mark", "\uFEFF" + PRETTY, "several lines"),
        Arguments.of("several, as of jq", PRETTY + "\n" + PRETTY, "several lines"),
        Arguments.of("one that is truncated", PRETTY.substring(0, 2000), "several lines"),
        Arguments.of("a small one", DossierJson.writePretty(dossier("x:1")), "several lines"),
        Arguments.of("an array", "[\n" + ONE + ",\n" + TWO + "\n]\n", "several lines"),
        Arguments.of("an array of pretty ones", "[" + PRETTY + "]", "several lines"),
        Arguments.of("one in a fence", "```json\n" + PRETTY + "\n```\n", "several lines"),
        Arguments.of("one after text", "Here it is:\n\n" + PRETTY, "several lines"),
        Arguments.of("CSV", csv, "no line starts with \"{\"; the first line is \"id,name\""),
        Arguments.of("CSV in quotes", "\"id\",\"name\"\n\"1\",\"Macron\"\n", "no line starts"),
        Arguments.of("XML", "<?xml version=\"1.0\"?>\n<a>\n</a>\n", "no line starts with \"{\""),
        Arguments.of("text", "Dear all,\n\nplease find attached\n", "no line starts with \"{\""),
        Arguments.of("YAML", "formatVersion: \"1.0\"\nid: x:1\n", "no line starts with \"{\""),
        Arguments.of(
            "a JSON text sequence",
            "\u001E" + ONE + "\n\u001E" + TWO + "\n",
            "no line starts with \"{\"; the first line is \"\\u001e{"),
        Arguments.of("long CSV", csv.repeat(100_000), "no line starts with \"{\""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void oneIssueForTheFile(String name, String file, String message) {
    for (byte[] bytes : List.of(bytes(file), gzip(file))) {
      DossierLine line = single(lines(bytes));
      Issue issue = single(line.result().issues());
      assertThat(issue.code()).isEqualTo("json.syntax");
      assertThat(issue.message())
          .contains(message, "expected JSON Lines, one dossier on each line");
      assertThat(issue.hint()).isPresent();
      assertThat(issue.line()).hasValue((int) line.lineNumber());
      assertThat(line.result().dossier()).isEmpty();
      assertThat(line.isTruncated()).isFalse();
    }
  }

  /**
   * A file that is not in JSON Lines format is treated as a single line, which is copied to the
   * reject file without changes.
   */
  @ParameterizedTest(name = "{0}")
  @MethodSource("others")
  void nothingIsLost(String name, String file, String message) throws IOException {
    for (int threads : new int[] {1, 3}) {
      ByteArrayOutputStream aside = new ByteArrayOutputStream();
      DossierLinesReader reader =
          DossierLinesReader.standard().threads(threads).skipping(line -> line.writeTo(aside));
      try (Stream<Dossier> dossiers = reader.read(new ByteArrayInputStream(bytes(file)))) {
        assertThat(dossiers).isEmpty();
      }
      String lineEnded = file.endsWith("\n") ? file : file + "\n";
      assertThat(aside.toString(UTF_8)).isEqualTo(lineEnded.replaceAll("^[\\s]+(?=\\{)", ""));
    }
  }

  @Test
  void anotherEncoding() {
    byte[] utf16 = (ONE + "\n" + TWO + "\n").getBytes(UTF_16LE);
    Issue issue = single(single(lines(utf16)).result().issues());
    assertThat(issue.code()).isEqualTo("json.encoding");
    assertThat(issue.message()).contains("UTF-16LE");
    for (String zip : List.of("PK\u0003\u0004\n\n\n", "PK\u0003\u0004\u0014")) {
      assertThat(single(single(lines(bytes(zip))).result().issues()).message())
          .contains("a ZIP archive");
    }
  }

  static Stream<Arguments> lineFiles() {
    String open = ONE.substring(0, ONE.indexOf("\"id\""));
    return Stream.of(
        Arguments.of("a line of text first", "# made by\n" + ONE + "\n" + TWO + "\n", 1),
        Arguments.of("many", "nonsense\n".repeat(5000) + ONE + "\n" + TWO, 5000),
        Arguments.of("cut off between members", open + "\n" + ONE + "\n" + TWO, 1),
        Arguments.of("cut off after a colon", "{\"x\":\n" + ONE + "\n" + TWO, 1),
        Arguments.of("cut off in an array", "{\"x\":[\n" + ONE + "\n\n\n" + TWO, 1),
        Arguments.of("cut off in a string", "{\"x\":\"a\n" + ONE + "\n" + TWO, 1),
        Arguments.of("cut off as an array", "[\n" + ONE + "\n" + TWO, 1),
        Arguments.of("zero bytes", "\0\0\0\0\0\0\n" + ONE + "\n" + TWO, 1),
        Arguments.of("strings", "\"a\"\n" + ONE + "\n" + TWO + "\n\"b\"\n", 2),
        Arguments.of("arrays", "[]\n" + ONE + "\n" + TWO, 1),
        Arguments.of("bad ones", "{}\n{\n{]\n" + ONE + "\n}\n" + TWO + "\n{\"a\":", 5));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lineFiles")
  void aGoodLineIsReadWhateverIsBeforeIt(String name, String file, int bad) {
    List<DossierLine> lines = lines(bytes(file));
    assertThat(lines).filteredOn(line -> !line.result().isComplete()).hasSize(bad);
    assertThat(lines.stream().flatMap(line -> line.result().dossier().stream()).map(Dossier::id))
        .contains("x:1", "x:2");
    String all =
        lines.stream().map(line -> new String(written(line), UTF_8)).reduce("", String::concat);
    assertThat(all)
        .isEqualTo(
            (file.endsWith("\n") ? file : file + "\n").replace("\n\n", "\n").replace("\n\n", "\n"));
  }

  @Test
  void aSlowConnectionIsReadTheSame() {
    assertThat(slowly("x\n" + ONE + "\n" + TWO)).hasSize(3);
    assertThat(slowly(PRETTY)).hasSize(1);
    assertThat(slowly(ONE + "\n" + TWO + "\n" + THREE)).hasSize(3);
  }

  private static List<DossierLine> slowly(String file) {
    try (Stream<DossierLine> lines = DossierLines.tryRead(trickling(bytes(file)))) {
      return lines.toList();
    }
  }

  private static <T> T single(List<T> list) {
    assertThat(list).hasSize(1);
    return list.get(0);
  }
}

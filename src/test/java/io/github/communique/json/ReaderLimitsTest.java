package io.github.communique.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.Issue;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests that limits are inclusive for every kind of input: a value at the limit is read, and a
 * value just above the limit is rejected.
 */
class ReaderLimitsTest {
  private static final String START = "{\"formatVersion\":\"1.0\",\"id\":\"urn:x:1\",\"acme:x\":";

  private static String with(String value) {
    return START + value + "}";
  }

  private record Limit(String name, DossierReader reader, String most, String more) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Stream<Limit> limits() {
    DossierReader standard = DossierReader.standard();
    return Stream.of(
        // The dossier itself is the first level of nesting.
        new Limit("maxDepth", standard.maxDepth(4), with("[[[1]]]"), with("[[[[1]]]]")),
        new Limit("deepest", standard, with(nested(99)), with(nested(100))),
        new Limit(
            "maxNameLength",
            standard.maxNameLength(20),
            named("x".repeat(20)),
            named("x".repeat(21))),
        new Limit("longest name", standard, named("日".repeat(10_000)), named("日".repeat(10_001))),
        new Limit(
            "maxDocumentLength",
            standard.maxDocumentLength(with("10").length()),
            with("10"),
            with("100")),
        // A stream of this length is too long to be buffered completely in memory.
        new Limit(
            "maxDocumentLength of two million",
            standard.maxDocumentLength(with(quoted("x".repeat(2_000_000))).length()),
            with(quoted("x".repeat(2_000_000))),
            with(quoted("x".repeat(2_000_001)))),
        new Limit(
            "maxStringLength",
            standard.maxStringLength(20),
            with(quoted("x".repeat(20))),
            with(quoted("x".repeat(21)))),
        new Limit(
            "maxStringLength beyond ASCII",
            standard.maxStringLength(20),
            with(quoted("é".repeat(20))),
            with(quoted("é".repeat(21)))),
        new Limit("maxNumberLength", standard.maxNumberLength(5), with("12345"), with("123456")),
        // Only digits count towards the limit.
        new Limit(
            "maxNumberLength of a fraction",
            standard.maxNumberLength(5),
            with("-1.2345"),
            with("-1.23456")),
        new Limit(
            "maxNumberLength with an exponent",
            standard.maxNumberLength(5),
            with("-1.23e-10"),
            with("-1.234e-10")),
        new Limit(
            "maxNumberLength below zero",
            standard.maxNumberLength(5),
            with("-12345"),
            with("-123456")),
        new Limit("longest number", standard, with("1".repeat(400)), with("1".repeat(401))),
        new Limit(
            "longest number as it is written",
            standard,
            with("0." + "0".repeat(398) + "1" + "0".repeat(399) + "e0"),
            with("0." + "0".repeat(398) + "1" + "0".repeat(399) + "e" + "0".repeat(203))));
  }

  private static String named(String name) {
    return with("{" + quoted(name) + ":1}");
  }

  private static String quoted(String text) {
    return '"' + text + '"';
  }

  private static String nested(int levels) {
    return "[".repeat(levels) + "]".repeat(levels);
  }

  @ParameterizedTest
  @MethodSource("limits")
  void asMuchIsReadAndOneMoreIsNot(Limit limit) throws Exception {
    for (UnaryOperator<DossierReader> kind :
        List.<UnaryOperator<DossierReader>>of(DossierReader::strict, UnaryOperator.identity())) {
      DossierReader reader = kind.apply(limit.reader);
      assertThat(codes(reader.tryRead(limit.most))).isEmpty();
      assertThat(codes(reader.tryRead(limit.most.getBytes(UTF_8)))).isEmpty();
      assertThat(codes(reader.tryRead(stream(limit.most)))).isEmpty();
      assertThat(codes(reader.tryRead(new StringReader(limit.most)))).isEmpty();
      assertThat(codes(reader.tryRead(limit.more))).containsExactly("json.limit");
      assertThat(codes(reader.tryRead(new StringReader(limit.more)))).containsExactly("json.limit");
      assertThat(codes(reader.tryRead(limit.more.getBytes(UTF_8)))).containsExactly("json.limit");
      assertThat(codes(reader.tryRead(stream(limit.more)))).containsExactly("json.limit");
    }
  }

  private static ByteArrayInputStream stream(String json) {
    return new ByteArrayInputStream(json.getBytes(UTF_8));
  }

  private static List<String> codes(ReadResult result) {
    return result.issues().stream().map(Issue::code).toList();
  }

  /**
   * The document must be reported as too long, not as truncated, wherever in the document the limit
   * is reached.
   */
  @ParameterizedTest
  @ValueSource(
      strings = {"true", "null", "-1.5e-10", "\"\\ud83d\\ude00\\n\"", "[\"é日😀\",{\"a\":false}]"})
  void aDocumentIsTooLongWhereverTheLimitIs(String value) throws IOException {
    byte[] json = with(value).getBytes(UTF_8);
    for (int length = 1; length < json.length; length++) {
      DossierReader reader = DossierReader.standard().maxDocumentLength(length);
      ReadResult result = reader.tryRead(json);
      assertThat(codes(result)).as("%d bytes", length).containsExactly("json.limit");
      assertThat(reader.tryRead(new ByteArrayInputStream(json)).issues())
          .isEqualTo(result.issues());
    }
  }

  @Test
  void asManyIssuesAreKept() {
    String json = "{\"formatVersion\":\"1.0\",\"id\":1,\"articles\":1,\"actors\":1}";
    assertThat(codes(DossierReader.standard().tryRead(json))).hasSize(3);
    assertThat(codes(DossierReader.standard().maxIssues(2).tryRead(json))).hasSize(2);
  }

  @Test
  void aLimitThatCannotBeIsRefused() {
    DossierReader reader = DossierReader.standard();
    assertThatThrownBy(() -> reader.maxDepth(0)).hasMessage("depth must be from 1 to 100; found 0");
    assertThatThrownBy(() -> reader.maxDepth(101))
        .hasMessage("depth must be from 1 to 100; found 101");
    assertThatThrownBy(() -> reader.maxNameLength(10_001))
        .hasMessage("name length must be from 1 to 10,000; found 10001");
    assertThatThrownBy(() -> reader.maxNumberLength(1001))
        .hasMessage("number length must be from 1 to 1,000; found 1001");
    assertThatThrownBy(() -> reader.maxNumberLength(0))
        .hasMessage("number length must be from 1 to 1,000; found 0");
    assertThatThrownBy(() -> reader.maxDocumentLength(0))
        .hasMessage("document length must be 1 or more; found 0");
    assertThatThrownBy(() -> reader.maxStringLength(0))
        .hasMessage("string length must be from 1 to 16,777,216; found 0");
    assertThatThrownBy(() -> reader.maxIssues(0))
        .hasMessage("number of issues must be 1 or more; found 0");
    assertThat(reader.maxDepth(1).maxNumberLength(1).maxDocumentLength(1).maxIssues(1)).isNotNull();
  }
}

package io.github.communique.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.HostileText;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class QuotedTest {
  private static final JsonMapper JSON = new JsonMapper();

  @ParameterizedTest
  @CsvSource({
    "1, \\u0001",
    "A, \\u000a",
    "7F, \\u007f",
    "85, \\u0085",
    "AD, \\u00ad",
    "34F, \\u034f",
    "61C, \\u061c",
    "180E, \\u180e",
    "200B, \\u200b",
    "200D, \\u200d",
    "200F, \\u200f",
    "2028, \\u2028",
    "2029, \\u2029",
    "202E, \\u202e",
    "2065, \\u2065",
    "2066, \\u2066",
    "2069, \\u2069",
    "3164, \\u3164",
    "D800, \\ud800",
    "DC00, \\udc00",
    "FDD0, \\ufdd0",
    "FE0F, \\ufe0f",
    "FEFF, \\ufeff",
    "FFFB, \\ufffb",
    "FFFF, \\uffff",
    "E0001, \\udb40\\udc01",
    "1FFFE, \\ud83f\\udffe"
  })
  void whatNobodySeesIsEscaped(String codePoint, String escaped) {
    String text = "a" + Character.toString(Integer.parseInt(codePoint, 16)) + "b";
    assertThat(Quoted.of(text)).isEqualTo("\"a" + escaped + "b\"");
    assertThat(Quoted.line(text)).isEqualTo("a" + escaped + "b");
    assertThat(Quoted.step(text)).isEqualTo("a" + escaped + "b");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "plain", "Élysée", "e\u0301", "中文", "עברית", "😀", "10 €", "a\u00a0b"})
  void whatIsSeenIsVerbatim(String text) {
    assertThat(Quoted.of(text)).isEqualTo("\"" + text + "\"");
    assertThat(Quoted.line(text)).isSameAs(text);
    assertThat(Quoted.step(text)).isEqualTo(text);
  }

  @Test
  void quotationMarksCannotFeignTheEndOfAValue() {
    assertThat(Quoted.of("a\" is fine; \\")).isEqualTo("\"a\\\" is fine; \\\\\"");
    assertThat(Quoted.line("a \"b\" \\")).isEqualTo("a \"b\" \\");
  }

  @Test
  void aLongValueIsCutAndItsLengthGiven() {
    assertThat(Quoted.of("x".repeat(80))).isEqualTo("\"" + "x".repeat(80) + "\"");
    assertThat(Quoted.of("x".repeat(81))).isEqualTo("\"" + "x".repeat(79) + "…\" (81 characters)");
    assertThat(Quoted.number("1".repeat(400))).isEqualTo("1".repeat(79) + "… (400 characters)");
    assertThat(Quoted.line("x".repeat(2001))).isEqualTo("x".repeat(1999) + "…");
    assertThat(Quoted.step("x".repeat(200_000)))
        .isEqualTo("x".repeat(199) + "… (200000 characters)");
  }

  @Test
  void noCharacterIsCutInTwo() {
    assertThat(Quoted.of("x".repeat(78) + "😀😀"))
        .isEqualTo("\"" + "x".repeat(78) + "…\" (80 characters)");
    assertThat(Quoted.of("x".repeat(78) + "e\u0301" + "y".repeat(9)))
        .isEqualTo("\"" + "x".repeat(78) + "…\" (89 characters)");
    assertThat(Quoted.of("x".repeat(75) + "\u202e" + "y".repeat(9)))
        .isEqualTo("\"" + "x".repeat(75) + "…\" (85 characters)");
    // A single letter with so many combining marks that the length limit is exceeded.
    assertThat(Quoted.of("e" + "\u0301".repeat(500)))
        .isEqualTo("\"e" + "\u0301".repeat(78) + "…\" (501 characters)");
  }

  @Test
  void aStepIsThatOfRfc6901() {
    assertThat(Quoted.step("a~b/c")).isEqualTo("a~0b~1c");
  }

  @Property
  void aValueIsALiteralOfJsonUnlessItIsCut(@ForAll("texts") String text) {
    String quoted = Quoted.of(text);
    HostileText.assertSafe(quoted);
    int end = quoted.lastIndexOf('"') + 1;
    assertThat(end).isLessThanOrEqualTo(Quoted.LONGEST_VALUE + 2);
    if (end == quoted.length()) {
      assertThat(JSON.readValue(quoted, String.class)).isEqualTo(text);
    } else {
      assertThat(quoted).endsWith("…\" (" + text.codePointCount(0, text.length()) + " characters)");
    }
  }

  @Property
  void aLineIsSafeAndQuotingIsIdempotent(@ForAll("texts") String text) {
    String line = Quoted.line(text);
    HostileText.assertSafe(line);
    assertThat(Quoted.line(line)).isSameAs(line);
    HostileText.assertSafe(Quoted.step(text));
  }

  @Provide
  static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().all().ofMaxLength(200),
        Arbitraries.strings().withChars("a\"\\\u0301\u202e\u200d\n\ud83d\ude00").ofMaxLength(200),
        Arbitraries.strings().ofMinLength(1990).ofMaxLength(2010));
  }
}

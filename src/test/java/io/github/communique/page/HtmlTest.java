package io.github.communique.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a & b                | a &amp; b",
        "<script>             | &lt;script&gt;",
        "\" onload=\"x        | &quot; onload=&quot;x",
        "' onload='x          | &#39; onload=&#39;x",
        "]]> --> </style>     | ]]&gt; --&gt; &lt;/style&gt;",
        "&lt;                 | &amp;lt;",
        "{}                   | {}",
        "مرحبا 北京 👍          | مرحبا 北京 👍",
      })
  void escapesText(String text, String escaped) {
    assertThat(Html.text(text)).hasToString(escaped);
    assertThat(Html.of("<a title=\"{}\">", text)).hasToString("<a title=\"" + escaped + "\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\u001b", "\u007f", "\u0085", "\ud800", "\udfff", "\uffff"})
  void replacesWhatXmlDoesNotAllow(String character) {
    assertThat(Html.text("a" + character + "b")).hasToString("a\ufffdb");
  }

  @Test
  void insertsMarkupVerbatimAndListsOfIt() {
    Html bold = Html.of("<b>{}</b>", "<");
    assertThat(Html.of("<p>{}{}</p>", bold, List.of(bold, "&")))
        .hasToString("<p><b>&lt;</b><b>&lt;</b>&amp;</p>");
    assertThat(Html.join("<br/>", List.of(bold, bold))).hasToString("<b>&lt;</b><br/><b>&lt;</b>");
  }

  @Test
  void refusesATemplateThatDoesNotFitItsArguments() {
    assertThatThrownBy(() -> Html.of("<p>{}</p>")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Html.of("<p>{}</p>", "a", "b"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://example.org/a?b=c&d", "http://example.org", "HTTPS://EXAMPLE.ORG"})
  void linksToTheWeb(String address) {
    assertThat(Html.link(address, Html.text("x")).toString()).startsWith("<a href=\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:https://example.org/1",
        "//example.org",
        "https:alert(1)",
        "\u0001javascript:alert(1)",
        "\u200bhttps://example.org",
        "jav&#x61;script:alert(1)",
        "%6aavascript:alert(1)",
        "https:\\\\example.org",
        "/\\example.org",
        "VBSCRIPT:x",
        "dAtA:text/html,x",
        "urn:uuid:1",
        ""
      })
  void linksNothingElse(String address) {
    assertThat(Html.link(address, Html.text("x"))).hasToString("x");
  }

  @Test
  void anAddressIsLinkedVerbatim() {
    String address = "https://example.org/\u2067\u202e";
    assertThat(Html.link(address, Html.text("x")).toString()).contains("\"" + address + "\"");
  }
}

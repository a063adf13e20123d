package io.github.communique.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class CanonicalPageTest {
  private static final String PAGE = "docs/canonical.md";
  private final Dossier dossier = DossierJson.read(block("json"));

  @Test
  void theWorkedExampleIsRight() throws Exception {
    String canonical = new String(DossierJson.canonical(dossier), UTF_8);
    String content = block("canonical").strip();
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(UTF_8));

    assertThat(
            canonical
                .replace("\"id\":\"https://example.org/dossiers/1\",", "")
                .replace(",\"provenance\":{\"agent\":\"coder 7\"}", ""))
        .isEqualTo(content);
    assertThat(DossierJson.contentHash(dossier))
        .isEqualTo(block("hash").strip())
        .isEqualTo("sha-256:" + HexFormat.of().formatHex(hash));
  }

  @Test
  void itsTableOfNumbersIsRight() throws Exception {
    assertThat(
            Pattern.compile("(?m)^ *\\| `(-?[0-9][^`]*)` \\| `(.*)` \\|$")
                .matcher(Files.readString(Path.of(PAGE)))
                .results())
        .hasSizeGreaterThan(5)
        .allSatisfy(
            row -> {
              Dossier holder =
                  Dossier.builder().id("x:1").extension("x", new BigDecimal(row.group(1))).build();
              assertThat(new String(DossierJson.canonical(holder), UTF_8))
                  .endsWith("\"x\":" + row.group(2) + "}");
            });
  }

  private static String block(String language) {
    return MarkdownBlocks.of(PAGE, language).get(0);
  }
}

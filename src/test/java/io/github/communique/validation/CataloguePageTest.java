package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The table of codes in {@code docs/validation.md} is the catalogue. */
class CataloguePageTest {
  @Test
  void thePageHasEveryCodeWithItsSeverityAndMeaning() throws IOException {
    String rows =
        Arrays.stream(Code.values())
            .map(
                code ->
                    "| `" + code.code() + "` | " + code.severity() + " | " + code.meaning() + " |")
            .collect(Collectors.joining("\n"));
    assertThat(Files.readString(Path.of("docs/validation.md")))
        .as("replace the rows of the table by:%n%s", rows)
        .contains("|---|---|---|\n" + rows + "\n\n");
  }
}

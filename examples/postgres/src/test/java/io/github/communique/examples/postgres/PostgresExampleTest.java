package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import org.junit.jupiter.api.Test;

class PostgresExampleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @Test
  void helpsWithoutAServer() {
    assertThat(run("--help")).isZero();
    assertThat(out.toString(UTF_8)).contains("load FILE").contains("COMMUNIQUE_JDBC_URL");
  }

  @Test
  void reportsAMissingFile() {
    assertThat(run("load", "no-such-file.jsonl")).isEqualTo(1);
    assertThat(err.toString(UTF_8)).startsWith("postgres: file not found: ");
  }

  @Test
  void reportsInvalidArguments() {
    assertThat(run("query", "everything")).isEqualTo(2);
    assertThat(err.toString(UTF_8))
        .startsWith("postgres: \"query everything\" is not a valid command")
        .contains("load FILE");
    assertThat(run("overdue", "tomorrow")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("\"tomorrow\" is not a date such as 2022-02-21");
  }

  private int run(String... arguments) {
    return PostgresExample.run(
        new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8), arguments);
  }
}

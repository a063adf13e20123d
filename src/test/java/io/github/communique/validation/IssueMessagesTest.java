package io.github.communique.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.issue.Issue;
import io.github.communique.validation.GoldenCases.GoldenCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Compares the messages and hints of the golden validation cases with the expected messages and
 * hints.
 *
 * <p>{@code mvn test -Dtest=IssueMessagesTest -Dcommunique.regenerate=true} regenerates the
 * messages of all cases, which must then be reviewed. A case without expected messages is ignored.
 */
class IssueMessagesTest {
  private static final Path MESSAGES = Path.of("src/test/resources/validation/messages.txt");

  @Test
  void theMessagesAreThoseThatWereRead() throws IOException {
    List<String> all = new ArrayList<>();
    for (GoldenCase golden : GoldenCases.ofValidation().toList()) {
      for (Issue issue : golden.found()) {
        all.add(golden + ": " + issue);
      }
    }
    if (Boolean.getBoolean("communique.regenerate")) {
      Files.write(MESSAGES, all);
    }

    List<String> read = Files.readAllLines(MESSAGES);
    Set<String> cases = read.stream().map(IssueMessagesTest::caseOf).collect(Collectors.toSet());
    assertThat(all).filteredOn(line -> cases.contains(caseOf(line))).isEqualTo(read);
  }

  private static String caseOf(String line) {
    return line.substring(0, line.indexOf(": "));
  }
}

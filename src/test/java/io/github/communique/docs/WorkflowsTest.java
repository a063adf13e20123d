package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests that workflows run only reviewed code, with minimal permissions. */
class WorkflowsTest {
  private static final String CHECKOUT = "uses: actions/checkout@";

  static Stream<Path> workflows() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(".github/workflows"))) {
      List<Path> all = files.sorted().toList();
      return all.stream();
    }
  }

  @Test
  void thereAreWorkflows() throws IOException {
    assertThat(workflows()).hasSizeGreaterThanOrEqualTo(5);
  }

  /**
   * Actions must be pinned to commits, because a tag can be moved to another commit. The comment
   * with the version is intended for readers and for the update bot.
   */
  @ParameterizedTest
  @MethodSource("workflows")
  void everyActionIsPinnedToACommit(Path workflow) throws IOException {
    assertThat(found("uses: .*", workflow))
        .allMatch(use -> use.matches("uses: [\\w./-]+@[0-9a-f]{40} # v\\d+\\.\\d+\\.\\d+"));
  }

  @Test
  void anActionHasOneVersion() throws IOException {
    Set<String> uses = new HashSet<>();
    Set<String> repositories = new HashSet<>();
    for (Path workflow : workflows().toList()) {
      for (String use : found("uses: .*", workflow)) {
        String repository = use.replaceAll("uses: ([\\w-]+/[\\w-]+).*", "$1");
        uses.add(repository + use.substring(use.indexOf('@')));
        repositories.add(repository);
      }
    }
    assertThat(uses).hasSameSizeAs(repositories);
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void workflowsHaveReadPermissionByDefault(Path workflow) throws IOException {
    assertThat(Files.readString(workflow))
        .contains("\npermissions:\n  contents: read\n\n")
        .contains("\nconcurrency:\n")
        .doesNotContain("pull_request_target", "write-all");
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void noStepAfterTheCheckoutHasItsToken(Path workflow) throws IOException {
    assertThat(found(CHECKOUT + ".*\\n +with:\\n +persist-credentials: false", workflow))
        .hasSameSizeAs(found(CHECKOUT, workflow));
  }

  /**
   * Text that any GitHub user can write, such as a title or a branch name, must not become part of
   * a command.
   */
  @ParameterizedTest
  @MethodSource("workflows")
  void commandsContainNoTextOfAnEvent(Path workflow) throws IOException {
    assertThat(found("(?m)^ *(- )?run: (\\|\\n( {10,}.*\\n)+|.*)", workflow))
        .allSatisfy(command -> assertThat(command).doesNotContain("github.event", "head_ref"));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void everyJobEndsSomeTime(Path workflow) throws IOException {
    assertThat(found("timeout-minutes:", workflow)).hasSameSizeAs(found("runs-on:", workflow));
  }

  @ParameterizedTest
  @MethodSource("workflows")
  void profilesAndTestsOfAWorkflowExist(Path workflow) throws IOException {
    String pom =
        Files.readString(Path.of("pom.xml")) + Files.readString(Path.of("examples/pom.xml"));
    assertThat(found("(?<=-P )[\\w.-]+", workflow))
        .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    assertThat(found("\\bjackson-\\d?[\\w.-]+", workflow))
        .allSatisfy(profile -> assertThat(pom).contains("<id>" + profile + "</id>"));
    assertThat(found("\\w+FuzzTest", workflow))
        .allMatch(
            name ->
                Files.exists(Path.of("src/test/java/io/github/communique/fuzz", name + ".java")));
  }

  @Test
  void theFuzzerRunsEveryContract() throws IOException {
    try (Stream<Path> tests = Files.list(Path.of("src/test/java/io/github/communique/fuzz"))) {
      assertThat(found("\\w+FuzzTest", Path.of(".github/workflows/fuzz.yml")))
          .containsExactlyInAnyOrderElementsOf(
              tests
                  .map(test -> test.getFileName().toString())
                  .filter(name -> name.endsWith("FuzzTest.java"))
                  .map(name -> name.replace(".java", ""))
                  .toList());
    }
  }

  private static List<String> found(String pattern, Path workflow) throws IOException {
    return Pattern.compile(pattern)
        .matcher(Files.readString(workflow))
        .results()
        .map(MatchResult::group)
        .toList();
  }
}

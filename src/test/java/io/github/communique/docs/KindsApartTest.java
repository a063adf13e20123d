package io.github.communique.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests which arguments the compiler accepts for builder parameters that expect an object or a
 * reference.
 */
class KindsApartTest {
  private static final String GIVEN =
      """
      Actor actor, Article article, Location location, Event event, Meeting meeting, Action action,
      Statement statement, Ref<Actor> actorRef, Ref<Event> eventRef, Ref<Meeting> meetingRef,
      Ref<DossierObject> anyRef, List<Actor> actors, List<Ref<Actor>> actorRefs
      """;

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participation.of(actor)",
        "Participation.of(actorRef)",
        "Relation.of(event, null, meetingRef)",
        "Relation.of(action, null, eventRef)",
        "Statement.builder().about(action, actorRef, meetingRef, anyRef)",
        "Statement.builder().about(event).about(article).about(location)",
        "Statement.builder().audience(actor, actorRef).targets(actors).targets(actorRefs)",
        "Statement.builder().during(meeting).during(meetingRef)",
        "Provision.builder().fulfilledBy(action, event, eventRef)",
        "Action.builder().saidIn(statement).attributedTo(actor, actorRef)",
        "Dossier.builder().add(actors).add(List.of(actor, event, article))"
      })
  void theRightKindsCompile(String statement) throws Exception {
    assertThat(compiles(statement)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Participation.of(article)",
        "Participation.of(meetingRef)",
        "Place.of(actor)",
        "Evidence.builder().article(actor)",
        "Relation.of(event, null, actorRef)",
        "Relation.of(actor, null, event)",
        "Statement.builder().audience(location)",
        "Statement.builder().targets(List.of(article))",
        "Statement.builder().during(action)",
        "Statement.builder().during(event)",
        "Statement.builder().during(eventRef)",
        "Action.builder().saidIn(meeting)",
        "Action.builder().attributedTo(statement)",
        "Provision.builder().fulfilledBy(actor)",
        "Statement.builder().about(List.of(action))"
      })
  void theWrongKindsDoNot(String statement) throws Exception {
    assertThat(compiles(statement)).isFalse();
  }

  private boolean compiles(String statement) throws Exception {
    Path source = directory.resolve("Kinds.java");
    Files.writeString(
        source,
        CompiledSnippet.IMPORTS
            + "class Kinds {\n  void kinds("
            + GIVEN
            + ") {\n    var result = "
            + statement
            + ";\n  }\n}\n");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      return compiler
          .getTask(
              new StringWriter(),
              files,
              null,
              List.of("-proc:none", "-Xlint:all", "-Werror", "-d", directory.toString()),
              null,
              files.getJavaFileObjects(source))
          .call();
    }
  }
}

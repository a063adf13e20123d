package io.github.communique.docs;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.communique.ModelTypes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryPageTest {
  private static final String PAGE = "docs/glossary.md";

  private static final List<String> PACKAGES =
      Stream.of("", ".interop.table", ".issue", ".occurrence", ".time", ".value", ".vocabulary")
          .map(name -> "io.github.communique" + name)
          .toList();

  static Stream<String> terms() throws Exception {
    return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
        .matcher(Files.readString(Path.of(PAGE)))
        .results()
        .map((MatchResult row) -> row.group(1));
  }

  /**
   * Tests that each term is the name of a public type, or a type name followed by the name of a
   * method or constant.
   */
  @ParameterizedTest
  @MethodSource("terms")
  void eachTermIsAPublicTypeOrMember(String term) throws Exception {
    String[] parts = term.split("\\.");
    Class<?> type = type(parts[0]).orElseThrow(() -> new AssertionError("no type " + parts[0]));
    if (parts.length > 1) {
      assertThat(Stream.concat(methods(type), constants(type))).contains(parts[1]);
    }
  }

  @Test
  void eachTermHasOneRow() throws Exception {
    assertThat(terms()).hasSizeGreaterThan(50).doesNotHaveDuplicates();
  }

  /**
   * Builders and helper types do not have separate entries; each of them is described in the entry
   * for its main type.
   */
  @Test
  void eachKindOfDossierObjectHasARow() throws Exception {
    List<String> terms = terms().toList();
    assertThat(ModelTypes.all().map(Class::getSimpleName))
        .filteredOn(
            name ->
                name.matches(
                    "Dossier|Article|Actor|Location|Statement|Meeting"
                        + "|Agreement|Action|Relation|Attribution|Evidence|Participation|Revision"))
        .hasSize(13)
        .allMatch(terms::contains);
  }

  @Test
  void theExamplePrintsTheValueInItsComment(@TempDir Path directory) throws Exception {
    assertThat(CompiledSnippet.run(directory, MarkdownBlocks.of(PAGE, "java").get(0)).strip())
        .isEqualTo("1");
  }

  private static Optional<Class<?>> type(String name) {
    return PACKAGES.stream().flatMap(each -> load(each + "." + name)).findFirst();
  }

  private static Stream<Class<?>> load(String name) {
    try {
      return Stream.of(Class.forName(name));
    } catch (ClassNotFoundException e) {
      return Stream.empty();
    }
  }

  private static Stream<String> methods(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(method -> method.getName());
  }

  private static Stream<String> constants(Class<?> type) {
    return Arrays.stream(type.getFields()).map(field -> field.getName());
  }
}

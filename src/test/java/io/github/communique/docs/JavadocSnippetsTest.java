package io.github.communique.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.communique.issue.StructureException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Tests that every Javadoc example in the exported packages compiles, runs and produces the value
 * in its comment.
 */
class JavadocSnippetsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern EXAMPLE =
      Pattern.compile("<pre>\\{@code\\R(.*?)\\R\\s*\\*\\s*\\}</pre>", Pattern.DOTALL);

  /**
   * Matches a one-line expression that is followed by a comment with its value: a word, a list or
   * an instant.
   */
  private static final Pattern EXPRESSION =
      Pattern.compile(
          "(?!\\w+ \\w+ = )(\\S.*);\\s+// (true|false|[A-Z]{3,}|\\[\\w[^\\]]*\\]|Optional\\[\\w+]"
              + "|Optional\\.empty|\\d{4}-\\S+Z|[\\w-]+)(:.*)?");

  @Test
  void compileAndReturnTheValuesInTheComments(@TempDir Path directory) throws Exception {
    Map<String, String> examples = examples();
    assertThat(examples).hasSizeGreaterThan(50);
    List<Path> sources = new ArrayList<>();
    for (String name : examples.keySet()) {
      Path source = directory.resolve(name + ".java");
      Files.writeString(source, source(name, examples.get(name)));
      sources.add(source);
    }
    CompiledSnippet.compile(sources, directory);

    int values = 0;
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {directory.toUri().toURL()}, getClass().getClassLoader())) {
      for (String name : examples.keySet()) {
        Path own = Files.createDirectory(directory.resolve(name + ".files"));
        JavadocWorld example =
            (JavadocWorld)
                loader.loadClass(name).getDeclaredConstructor(Path.class).newInstance(own);
        if (examples.get(name).contains("// StructureException: ")) {
          assertThatThrownBy(() -> quietly(example))
              .as(name)
              .isInstanceOf(StructureException.class);
        } else {
          assertThatCode(() -> quietly(example)).as(name).doesNotThrowAnyException();
        }
        assertThat(example.said)
            .as(name)
            .allSatisfy(said -> assertThat(said.value()).isEqualTo(said.comment()));
        values += example.said.size();
      }
    }
    assertThat(values).as("expressions with the value beside them").isGreaterThan(20);
  }

  @Test
  void everyPackageHasAnExample() throws IOException {
    assertThat(exported())
        .filteredOn(file -> file.endsWith("package-info.java"))
        .isNotEmpty()
        .allSatisfy(page -> assertThat(Files.readString(page)).containsPattern(EXAMPLE));
  }

  private static void quietly(JavadocWorld example) throws Exception {
    PrintStream out = System.out;
    PrintStream err = System.err;
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    System.setOut(nowhere);
    System.setErr(nowhere);
    try {
      example.run();
    } finally {
      System.setOut(out);
      System.setErr(err);
    }
  }

  /**
   * Returns the examples by name; a name such as {@code time_Anchor_1} identifies the location of
   * the example.
   */
  private static Map<String, String> examples() throws IOException {
    Map<String, String> examples = new LinkedHashMap<>();
    for (Path file : exported()) {
      Matcher matcher = EXAMPLE.matcher(Files.readString(file));
      String name = SOURCES.resolve("io/github/communique").relativize(file).toString();
      for (int i = 1; matcher.find(); i++) {
        String example =
            matcher
                .group(1)
                .lines()
                .map(line -> line.replaceFirst("^\\s*\\* ?", ""))
                .collect(Collectors.joining("\n"));
        if (!example.startsWith("[") && !example.startsWith("{")) {
          examples.put(name.replace(".java", "").replaceAll("\\W", "_") + "_" + i, example);
        }
      }
    }
    return examples;
  }

  private static List<Path> exported() throws IOException {
    String module = Files.readString(SOURCES.resolve("module-info.java"));
    List<Path> files = new ArrayList<>();
    Matcher exports = Pattern.compile("exports ([\\w.]+);").matcher(module);
    while (exports.find()) {
      try (Stream<Path> all = Files.list(SOURCES.resolve(exports.group(1).replace('.', '/')))) {
        all.filter(file -> file.toString().endsWith(".java")).sorted().forEach(files::add);
      }
    }
    return files;
  }

  private static String source(String name, String example) {
    String body = example.startsWith(".") ? "Meeting.builder()" + example + ";" : example;
    String lines =
        body.lines().map(JavadocSnippetsTest::compared).collect(Collectors.joining("\n"));
    return CompiledSnippet.IMPORTS
        + "import static io.github.communique.vocabulary.AgreementForm.UNDERSTANDING;\n"
        + "import static io.github.communique.vocabulary.PlaceRole.ORIGIN;\n"
        + "import com.fasterxml.jackson.databind.ObjectMapper;\n"
        + "import io.github.communique.interop.edtf.*;\n"
        + "import io.github.communique.interop.text.*;\n"
        + "import io.github.communique.json.jackson2.*;\n"
        + "import io.github.communique.query.*;\n"
        + "import io.github.communique.vocabulary.*;\n"
        + "import java.time.temporal.ChronoUnit;\n"
        + "import tools.jackson.databind.json.JsonMapper;\n"
        + "public class "
        + name
        + " extends io.github.communique.docs.JavadocWorld {\n  public "
        + name
        + "(Path directory) throws Exception { super(directory); }\n"
        + "  @Override public void run() throws Exception {\n"
        + lines.replace("Path.of(\"", "directory.resolve(\"")
        + "\n  }\n}\n";
  }

  private static String compared(String line) {
    Matcher matcher = EXPRESSION.matcher(line);
    return matcher.matches()
        ? "said.add(new Said(String.valueOf("
            + matcher.group(1)
            + "), \""
            + matcher.group(2)
            + "\"));"
        : line;
  }
}

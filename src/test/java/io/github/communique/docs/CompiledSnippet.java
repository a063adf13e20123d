package io.github.communique.docs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles and runs the statements of an example in the same way as user code. */
final class CompiledSnippet {
  static final String IMPORTS =
      """
      import static io.github.communique.vocabulary.ActionKind.*;
      import static io.github.communique.vocabulary.ActorKind.*;
      import static io.github.communique.vocabulary.ConditionKind.*;
      import static io.github.communique.vocabulary.Medium.*;
      import static io.github.communique.vocabulary.QuotationForm.*;
      import static io.github.communique.vocabulary.Role.*;
      import static io.github.communique.vocabulary.SpeechAct.*;
      import static io.github.communique.vocabulary.Status.*;
      import io.github.communique.*;
      import io.github.communique.interop.dataset.*;
      import io.github.communique.interop.geojson.*;
      import io.github.communique.interop.ical.*;
      import io.github.communique.interop.llm.*;
      import io.github.communique.interop.schemaorg.*;
      import io.github.communique.interop.table.*;
      import io.github.communique.issue.*;
      import io.github.communique.json.*;
      import io.github.communique.json.lines.*;
      import io.github.communique.merge.*;
      import io.github.communique.occurrence.*;
      import io.github.communique.page.*;
      import io.github.communique.passage.*;
      import io.github.communique.query.*;
      import io.github.communique.time.*;
      import io.github.communique.validation.*;
      import io.github.communique.value.*;
      import io.github.communique.vocabulary.*;
      import java.io.*;
      import java.math.*;
      import java.nio.file.*;
      import java.time.*;
      import java.util.*;
      import java.util.stream.*;
      """;

  private CompiledSnippet() {}

  /** Runs the statements and returns their output. */
  static String run(Path directory, String statements) throws Exception {
    Path source = directory.resolve("Snippet.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class Snippet {\n"
            + "  public static void main(String[] args) throws Exception {\n"
            + statements
            + "\n  }\n}\n");
    compile(List.of(source), directory);
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {directory.toUri().toURL()}, CompiledSnippet.class.getClassLoader())) {
      return printedBy(loader.loadClass("Snippet"));
    }
  }

  static void compile(List<Path> sources, Path directory) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  complaints,
                  files,
                  null,
                  List.of(
                      "-d",
                      directory.toString(),
                      "-classpath",
                      System.getProperty("java.class.path"),
                      "-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(compiled).as(complaints.toString()).isTrue();
    }
  }

  private static String printedBy(Class<?> snippet) throws Exception {
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, UTF_8));
    try {
      snippet.getMethod("main", String[].class).invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(UTF_8);
  }
}

package io.github.communique.format;

import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The metadata that GraalVM's native-image needs: the resources that the library reads. */
final class NativeImageMetadata {
  private NativeImageMetadata() {}

  static String generate() throws IOException {
    ObjectNode metadata = JsonPages.MAPPER.createObjectNode();
    ArrayNode reflection = metadata.putArray("reflection");
    // Only available in JDKs after 21.
    reflection
        .addObject()
        .put("type", Console.class.getName())
        .putArray("methods")
        .addObject()
        .put("name", "isTerminal")
        .putArray("parameterTypes");
    ArrayNode resources = metadata.putArray("resources");
    for (String file : resources()) {
      // On the class path, and on the module path.
      resources.addObject().put("glob", file);
      resources.addObject().put("module", "io.github.communique").put("glob", file);
    }
    return JsonPages.print(metadata, 100);
  }

  /** The build generates this resource; it is not in the sources. */
  private static final String GENERATED =
      "io/github/communique/interop/llm/communique-1.0.extraction.schema.json";

  /** The resources that the library reads: all except files for other tools, in META-INF. */
  private static List<String> resources() throws IOException {
    Path root = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      return Stream.concat(
              Stream.of(GENERATED),
              files
                  .filter(Files::isRegularFile)
                  .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/')))
          .sorted()
          .toList();
    }
  }
}

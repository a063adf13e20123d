package io.github.communique.format;

import io.github.communique.ModelTypes;
import java.io.Console;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What GraalVM's native-image must be told of the library: the types whose methods are found by
 * their annotations, with their builders, and the files that it reads of itself.
 */
final class NativeImageMetadata {
  private NativeImageMetadata() {}

  static String generate() throws IOException {
    ObjectNode metadata = JsonPages.MAPPER.createObjectNode();
    ArrayNode reflection = metadata.putArray("reflection");
    ModelTypes.all()
        .flatMap(type -> Stream.concat(Stream.of(type), builder(type)))
        .forEach(
            type ->
                reflection.addObject().put("type", type.getName()).put("allPublicMethods", true));
    // Only JDKs after 21 have it.
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

  /** What the library reads of itself: all but what is for others, in META-INF. */
  private static List<String> resources() throws IOException {
    Path root = Path.of("src/main/resources");
    try (Stream<Path> files = Files.walk(root.resolve("io"))) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace(File.separatorChar, '/'))
          .sorted()
          .toList();
    }
  }

  /** None for what has no builder, as events in general. */
  private static Stream<Class<?>> builder(Class<?> type) {
    return Stream.of(type.getMethods())
        .filter(method -> method.getName().equals("builder"))
        .<Class<?>>map(Method::getReturnType);
  }
}

package io.github.communique.format;

import io.github.communique.format.FormatModel.ListOf;
import io.github.communique.format.FormatModel.ObjectOf;
import io.github.communique.format.FormatModel.Property;
import io.github.communique.format.FormatModel.Value;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The sample dossiers of each format version. All later versions of the library must be able to
 * read them.
 */
final class GoldenFiles {
  static final Path ROOT = Path.of("src/test/resources/format");

  private GoldenFiles() {}

  /** Returns the directories, one for each format version. */
  static List<Path> versions() {
    try (Stream<Path> versions = Files.list(ROOT)) {
      return versions.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all documents by version and name, such as {@code 1.0/minimal.json}. */
  static Map<String, String> all() {
    Map<String, String> texts = new TreeMap<>();
    for (Path version : versions()) {
      try (Stream<Path> files = Files.list(version)) {
        files
            .filter(file -> file.toString().endsWith(".json"))
            .forEach(
                file -> texts.put(version.getFileName() + "/" + file.getFileName(), read(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Returns an object of the given type from the golden files; human-readable files are searched
   * first.
   */
  static JsonNode example(FormatModel model, Class<?> type) {
    return Stream.of("1.0/minimal.json", "1.0/phone-call.json", "1.0/every-property.json")
        .map(name -> find(model, new ObjectOf(model.types().iterator().next()), tree(name), type))
        .flatMap(Stream::ofNullable)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no golden file has a " + type));
  }

  private static JsonNode tree(String name) {
    return JsonPages.parse(all().get(name));
  }

  private static JsonNode find(FormatModel model, Value value, JsonNode node, Class<?> type) {
    if (node == null) {
      return null;
    }
    if (value instanceof ListOf list) {
      for (JsonNode element : node) {
        JsonNode found = find(model, list.element(), element, type);
        if (found != null) {
          return found;
        }
      }
    } else if (value instanceof ObjectOf object) {
      if (object.type() == type) {
        return node;
      }
      for (Property property : model.properties(object.type())) {
        JsonNode found = find(model, property.value(), node.get(property.name()), type);
        if (found != null) {
          return found;
        }
      }
    }
    return null;
  }
}

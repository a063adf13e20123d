package io.github.communique.format;

import io.github.communique.Dossier;
import io.github.communique.format.FormatModel.Constant;
import io.github.communique.format.FormatModel.ListOf;
import io.github.communique.format.FormatModel.ObjectOf;
import io.github.communique.format.FormatModel.Property;
import io.github.communique.format.FormatModel.RefTo;
import io.github.communique.format.FormatModel.Scalar;
import io.github.communique.format.FormatModel.Value;
import io.github.communique.format.FormatModel.WordOf;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The properties and terms of each format version at the time of its release. */
final class FrozenFormat {
  /**
   * The file that lists the properties and terms of a version, stored next to the version's golden
   * files.
   */
  static final String FILE = "format.txt";

  private final Map<String, List<String>> lines = new LinkedHashMap<>();

  FrozenFormat() {
    for (Path version : GoldenFiles.versions()) {
      Path list = version.resolve(FILE);
      if (Files.exists(list)) {
        lines.put(version.getFileName().toString(), GoldenFiles.read(list).lines().toList());
      }
    }
  }

  Map<String, List<String>> lines() {
    return lines;
  }

  /** Returns the format version that introduced a property. */
  String since(Property property) {
    String line = line(property);
    return lines.entrySet().stream()
        .filter(version -> version.getValue().contains(line))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(Dossier.FORMAT_VERSION);
  }

  static String line(Property property) {
    return property.owner().getSimpleName()
        + "."
        + property.name()
        + " "
        + type(property.value())
        + (property.required() ? ", required" : "")
        + (property.defaultValue().isEmpty() ? "" : ", else " + property.defaultValue());
  }

  private static String type(Value value) {
    if (value instanceof ListOf list) {
      return "list of " + type(list.element());
    }
    if (value instanceof ObjectOf object) {
      return object.type().getSimpleName();
    }
    if (value instanceof WordOf word) {
      return word.vocabulary().getSimpleName();
    }
    if (value instanceof RefTo ref) {
      return "id of " + ref.kind().getSimpleName();
    }
    return value instanceof Constant constant
        ? "\"" + constant.word() + "\""
        : ((Scalar) value).title;
  }
}

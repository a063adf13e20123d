import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/** The directory of generated sources and resources. */
final class GeneratedFiles {
  private final Path directory;
  private final Set<Path> written = new HashSet<>();

  GeneratedFiles(Path directory) {
    this.directory = directory;
  }

  /** Writes a type. An unchanged file is not rewritten, so that it is not recompiled. */
  void write(String packageName, String name, String code) throws IOException {
    writeResource(packageName, name + ".java", code);
  }

  /** Writes a resource file to a package. */
  void writeResource(String packageName, String name, String code) throws IOException {
    Path file = directory.resolve(packageName.replace('.', '/') + "/" + name);
    written.add(file);
    if (!Files.exists(file) || !Files.readString(file).equals(code)) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, code);
    }
  }

  /** Deletes the files generated for types that no longer exist. */
  void deleteOthers() throws IOException {
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!written.contains(file)) {
          Files.delete(file);
        }
      }
    }
  }
}

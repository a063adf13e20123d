import java.io.IOException;
import java.nio.file.Path;

/**
 * Generates classes from the model sources: codecs, builders, shapes, {@code toString} methods, the
 * walker, and the profile for language models.
 *
 * <p>The build runs this program before compilation, with the arguments {@code <sources> <output>
 * <version>}, where {@code version} is the version of the library.
 */
final class ModelGenerator {
  private ModelGenerator() {}

  public static void main(String[] arguments) throws IOException {
    ModelSources sources = new ModelSources(Path.of(arguments[0]));
    GeneratedFiles files = new GeneratedFiles(Path.of(arguments[1]));
    new CodecGenerator(sources, files).generate();
    new FastGenerator(sources, files).generate();
    new BuilderGenerator(sources, files).generate();
    new ShapeGenerator(sources, files).generate();
    new ToStringGenerator(sources, files).generate();
    new WalkGenerator(sources, files).generate();
    new ProfileGenerator(sources, files).generate();
    String version = arguments.length > 2 ? arguments[2] : "0.0.0-SNAPSHOT";
    files.write("io.github.communique.internal.wire", "LibraryVersion", libraryVersion(version));
    files.deleteOthers();
  }

  /**
   * Generates the class {@code LibraryVersion}. The Jackson modules report the name and version
   * that it contains.
   */
  private static String libraryVersion(String version) {
    return """
        package io.github.communique.internal.wire;

        /** The name and version of the library. */
        public final class LibraryVersion {
          public static final String GROUP = "io.github.communique";
          public static final String ARTIFACT = "communique";
          public static final String VERSION = "%s";

          private LibraryVersion() {}
        }
        """
        .formatted(version);
  }
}

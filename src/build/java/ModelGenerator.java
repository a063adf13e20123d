import java.io.IOException;
import java.nio.file.Path;

/**
 * Generates what follows from the model's sources: codecs, builders, shapes and the walk.
 *
 * <p>The build runs it before it compiles anything: {@code ModelGenerator <sources> <output>}.
 */
final class ModelGenerator {
  private ModelGenerator() {}

  public static void main(String[] arguments) throws IOException {
    ModelSources sources = new ModelSources(Path.of(arguments[0]));
    GeneratedFiles files = new GeneratedFiles(Path.of(arguments[1]));
    new CodecGenerator(sources, files).generate();
    new BuilderGenerator(sources, files).generate();
    new ShapeGenerator(sources, files).generate();
    new WalkGenerator(sources, files).generate();
    files.deleteOthers();
  }
}

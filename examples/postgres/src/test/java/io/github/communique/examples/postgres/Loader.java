package io.github.communique.examples.postgres;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;

/** A program that loads a file. A test runs it in a separate process and kills the process. */
final class Loader {
  private Loader() {}

  public static void main(String[] urlSchemaFile) throws Exception {
    try (Connection connection = DriverManager.getConnection(urlSchemaFile[0])) {
      connection.setSchema(urlSchemaFile[1]);
      ProgressBar bar = new ProgressBar(System.out, false, System::nanoTime);
      new BulkLoad(connection, 250, bar).load(Path.of(urlSchemaFile[2]));
    }
  }
}

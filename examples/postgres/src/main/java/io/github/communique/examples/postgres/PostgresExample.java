package io.github.communique.examples.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.examples.generator.DossierGenerator;
import io.github.communique.examples.generator.GeneratedFiles;
import io.github.communique.examples.generator.Terminal;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/** The command-line program of the example. */
public final class PostgresExample {
  private static final String SCHEMA = "communique";
  private static final String MADE_UP_SCHEMA = "communique_made_up";
  static final int BATCH = 1000;
  private static final int MADE_UP = 10_000;
  private static final String HELP =
      """
      Stores dossiers in the schema "communique" of a PostgreSQL server. The environment variable
      COMMUNIQUE_JDBC_URL selects the server; if it is not set, an embedded server is used.

        (no command)                   loads made-up dossiers twice, queries them, and drops them
        load FILE…                     loads JSON Lines files; repeat to continue or to add new lines
        met-by-phone FROM TO           lists meetings by phone, such as 2022-02-01 2022-03-01
        promised SCHEME VALUE          lists an actor's promises, such as wikidata Q7747
        overdue DAY                    lists planned meetings that are over on that day
        revisions ID                   lists all revisions of a dossier
        drop-indexes, indexes          for use before and after a first load of millions of dossiers
        measure N                      measures load speed and disk usage for N made-up dossiers
      """;

  private final PrintStream out;

  private PostgresExample(PrintStream out) {
    this.out = out;
  }

  /**
   * Runs a command. Exits with status 1 if the command fails, and with 2 if the arguments are
   * invalid.
   *
   * @param arguments the command and its values, as described by {@code --help}
   */
  public static void main(String[] arguments) {
    PrintStream out = new PrintStream(System.out, true, UTF_8);
    int status = run(out, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  static int run(PrintStream out, PrintStream err, String... arguments) {
    if (arguments.length == 1 && arguments[0].equals("--help")) {
      out.print(HELP);
      return 0;
    }
    boolean madeUp = arguments.length == 0;
    try (Database database = Database.open(madeUp ? MADE_UP_SCHEMA : SCHEMA);
        Connection connection = database.connect()) {
      PostgresExample example = new PostgresExample(out);
      if (madeUp) {
        try {
          example.show(connection);
        } finally {
          database.drop();
        }
      } else {
        example.command(database, connection, arguments);
      }
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("postgres: " + e.getMessage());
      err.print(HELP);
      return 2;
    } catch (NoSuchFileException e) {
      err.println("postgres: file not found: " + e.getMessage());
      return 1;
    } catch (IOException | SQLException e) {
      err.println("postgres: " + e.getMessage());
      return 1;
    }
  }

  private void command(Database database, Connection connection, String... arguments)
      throws IOException, SQLException {
    String command = arguments[0];
    int values = arguments.length - 1;
    if (command.equals("load") && values > 0) {
      for (int i = 1; i < arguments.length; i++) {
        load(connection, Path.of(arguments[i]));
      }
      if (database.isEmbedded()) {
        out.println("(COMMUNIQUE_JDBC_URL is not set: the server stops when this program ends.)");
      }
    } else if (command.equals("met-by-phone") && values == 2) {
      Query.metByPhone(arguments[1], arguments[2]).print(connection, Integer.MAX_VALUE, out);
    } else if (command.equals("promised") && values == 2) {
      Query.promised(arguments[1], arguments[2]).print(connection, Integer.MAX_VALUE, out);
    } else if (command.equals("overdue") && values == 1) {
      Query.overdue(arguments[1]).print(connection, Integer.MAX_VALUE, out);
    } else if (command.equals("revisions") && values == 1) {
      Query.revisions(arguments[1]).print(connection, Integer.MAX_VALUE, out);
    } else if ((command.equals("drop-indexes") || command.equals("indexes")) && values == 0) {
      Sql.run(connection, command + ".sql");
    } else if (command.equals("measure") && values == 1) {
      if (!database.isEmbedded()) {
        throw new IllegalArgumentException(
            "measure empties the tables, so it requires the embedded server");
      }
      new Measure(database, out).run(count(arguments[1]));
    } else {
      throw new IllegalArgumentException(
          "\"" + String.join(" ", arguments) + "\" is not a valid command");
    }
  }

  private static int count(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("\"" + text + "\" is not a valid number of dossiers", e);
    }
  }

  private BulkLoad.Loaded load(Connection connection, Path file) throws IOException, SQLException {
    ProgressBar bar = new ProgressBar(out, Terminal.isThere(), System::nanoTime);
    BulkLoad.Loaded loaded = new BulkLoad(connection, BATCH, bar).load(file);
    DossierStore.Outcome outcome = loaded.outcome();
    out.printf(
        "  %d lines of %s: %d new, %d updated, %d older than the stored revision,"
            + " %d unchanged, %d rejected%n",
        loaded.lines(),
        file.getFileName(),
        outcome.inserted(),
        outcome.updated(),
        outcome.late(),
        outcome.unchanged(),
        loaded.rejections());
    if (loaded.skipped() > 0) {
      out.printf(
          "  Skipped the first %d lines, which are already loaded and unchanged.%n",
          loaded.skipped());
    }
    if (loaded.changed() > 0) {
      out.printf(
          "  %d lines of this file were loaded before but have changed, so no line was skipped.%n",
          loaded.changed());
    }
    loaded
        .rejected()
        .forEach(
            (code, count) ->
                out.printf("  Rejected with %s: %d; see the table rejected_line.%n", code, count));
    if (loaded.unfinished()) {
      out.println("  The last line is incomplete; a later load reads it when it is complete.");
    }
    return loaded;
  }

  /** Runs the demonstration, which is the default command. */
  private void show(Connection connection) throws IOException, SQLException {
    Path file = Files.createTempDirectory("communique").resolve("news.jsonl.gz");
    DossierGenerator generator = DossierGenerator.ofSeed(1).broken(0.01);
    try {
      new GeneratedFiles(generator, Runtime.getRuntime().availableProcessors(), written -> {})
          .write(file, MADE_UP);

      out.println("Load " + MADE_UP + " made-up dossiers, including broken lines:");
      load(connection, file);

      out.println("Load them again:");
      load(connection, file);

      out.println("Store a dossier that is already stored, and check that its row is not written:");
      Dossier dossier = generator.dossier(0);
      Map<String, String> before = row(connection, dossier.id());
      DossierStore.Outcome outcome = new DossierStore(connection).store(dossier);
      out.println(
          "  before " + before + ", after " + row(connection, dossier.id()) + ", " + outcome);

      out.println("Who met whom by phone in February 2022?");
      Query.metByPhone("2022-02-01", "2022-03-01").print(connection, 3, out);
      out.println("What is Putin reported to have promised, according to whom?");
      Query.promised("wikidata", "Q7747").print(connection, 3, out);
      out.println("Which planned meetings should have taken place before March 2022?");
      Query.overdue("2022-03-01").print(connection, 3, out);
      out.println("How much disk space do the dossiers use, in total and per dossier?");
      print(connection, Sql.text("query/disk.sql"));
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(file.getParent());
    }
  }

  private static Map<String, String> row(Connection connection, String id) throws SQLException {
    try (var select =
        connection.prepareStatement("SELECT ctid::text, xmin::text FROM dossier WHERE id = ?")) {
      select.setString(1, id);
      try (ResultSet row = select.executeQuery()) {
        return row.next() ? Map.of("ctid", row.getString(1), "xmin", row.getString(2)) : Map.of();
      }
    }
  }

  private void print(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      ResultSetMetaData columns = rows.getMetaData();
      while (rows.next()) {
        StringBuilder line = new StringBuilder("  ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
          line.append(i == 1 ? "" : ", ").append(rows.getString(i));
        }
        out.println(line);
      }
    }
  }
}

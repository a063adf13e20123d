package io.github.communique.examples.generator;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The command-line program, which writes made-up dossiers to a file or to several files in a
 * directory.
 */
public final class Generate {
  private static final String HELP =
      """
      Generates made-up news dossiers and writes them as JSON Lines. Defaults are in parentheses.

        generator [options] FILE         writes one file, compressed if the name ends with .gz
        generator [options] DIRECTORY    with --files: writes part-00000.jsonl and so on

        --dossiers N         the number of lines, such as 1000, 250k or 10M (1000)
        --seed N             the random seed; equal seeds generate equal dossiers (1)
        --broken SHARE       the share of broken lines, from 0 to 1 (0)
        --files N            the number of files in the directory, which must be empty
        --gz                 compress the files in the directory
        --threads N          the number of threads; does not affect the output (all processors)
        --distribution FILE  a file with the lines of distribution.properties to override
        --help               show this help
      """;

  private final PrintStream out;
  private final PrintStream err;

  private long dossiers = 1000;
  private long seed = 1;
  private double broken;
  private int files;
  private boolean gzip;
  private int threads = Runtime.getRuntime().availableProcessors();
  private @Nullable Path distribution;
  private @Nullable Path target;

  private Generate(PrintStream out, PrintStream err) {
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the command. Exits with status 1 if the files cannot be written, and with 2 if the
   * arguments are invalid.
   *
   * @param arguments the options and the target, as described by {@code --help}
   */
  public static void main(String[] arguments) {
    int status = run(System.out, System.err, arguments);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** Runs the command and returns its exit status. */
  static int run(PrintStream out, PrintStream err, String... arguments) {
    Generate generate = new Generate(out, err);
    try {
      if (generate.understand(arguments)) {
        generate.write();
      }
      return 0;
    } catch (IllegalArgumentException e) {
      err.println("generator: " + e.getMessage());
      err.println("Run with --help for a list of options.");
      return 2;
    } catch (IOException e) {
      err.println("generator: " + reason(e));
      return 1;
    }
  }

  /** Parses the arguments. Returns false if the arguments request the help text. */
  private boolean understand(String... arguments) {
    for (int i = 0; i < arguments.length; i++) {
      String argument = arguments[i];
      switch (argument) {
        case "--help", "-h" -> {
          out.print(HELP);
          return false;
        }
        case "--gz" -> gzip = true;
        case "--dossiers" -> dossiers = count(argument, value(arguments, ++i));
        case "--seed" -> seed = whole(argument, value(arguments, ++i));
        case "--broken" -> broken = share(argument, value(arguments, ++i));
        case "--files" -> files = few(argument, value(arguments, ++i));
        case "--threads" -> threads = few(argument, value(arguments, ++i));
        case "--distribution" -> distribution = path(value(arguments, ++i));
        default -> {
          if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + argument);
          }
          if (target != null) {
            throw new IllegalArgumentException(
                "expected one file or directory, found both " + target + " and " + argument);
          }
          target = path(argument);
        }
      }
    }
    if (target == null) {
      throw new IllegalArgumentException("the name of the file to write is missing");
    }
    if (gzip && files == 0) {
      throw new IllegalArgumentException(
          "--gz requires --files; to compress a single file, end its name with .gz");
    }
    return true;
  }

  private static String value(String[] arguments, int at) {
    if (at == arguments.length) {
      throw new IllegalArgumentException(arguments[at - 1] + " requires a value");
    }
    return arguments[at];
  }

  private static long count(String option, String text) {
    String number = text.toLowerCase(Locale.ROOT);
    long unit = number.endsWith("k") ? 1_000 : number.endsWith("m") ? 1_000_000 : 1;
    long count = whole(option, unit == 1 ? number : number.substring(0, number.length() - 1));
    if (count < 0 || count > 10_000_000_000L / unit) {
      throw new IllegalArgumentException(option + " must be from 0 to 10000M, found " + text);
    }
    return count * unit;
  }

  private static long whole(String option, String text) {
    try {
      return Long.parseLong(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(option + " must be an integer, found " + text, e);
    }
  }

  private static int few(String option, String text) {
    long number = whole(option, text);
    if (number < 1 || number > 10_000) {
      throw new IllegalArgumentException(option + " must be from 1 to 10000, found " + text);
    }
    return (int) number;
  }

  private static double share(String option, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          option + " must be a number such as 0.01, found " + text, e);
    }
  }

  private static Path path(String text) {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new IllegalArgumentException(text + " is not a valid file name: " + e.getReason(), e);
    }
  }

  private void write() throws IOException {
    DossierGenerator generator =
        (distribution == null
                ? DossierGenerator.ofSeed(seed)
                : DossierGenerator.ofSeed(seed, distribution))
            .broken(broken);
    Meter meter = new Meter(err, Terminal.isThere(), dossiers);
    GeneratedFiles generated = new GeneratedFiles(generator, threads, meter::show);
    GeneratedFiles.Written written;
    if (files > 0) {
      written = generated.write(target, files, gzip, dossiers);
    } else {
      if (Files.isDirectory(target)) {
        throw new IllegalArgumentException(
            target + " is a directory; use --files N to write N files to it");
      }
      Path parent = target.toAbsolutePath().getParent();
      if (parent != null) {
        Files.createDirectories(parent);
      }
      written = generated.write(target, dossiers);
    }
    meter.end();
    report(written, meter.seconds());
  }

  private void report(GeneratedFiles.Written written, double seconds) {
    long bad = written.broken().values().stream().mapToLong(Long::longValue).sum();
    out.printf(
        Locale.ROOT,
        "%d lines in %s: %.1f MB, %.1f s, %.0f lines/s%n",
        written.lines(),
        target,
        written.bytes() / 1e6,
        seconds,
        written.lines() / seconds);
    if (bad > 0) {
      out.println(
          bad
              + " broken lines: "
              + written.broken().entrySet().stream()
                  .map(entry -> entry.getValue() + " " + word(entry.getKey()))
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String word(BrokenLine way) {
    return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String reason(IOException e) {
    if (e instanceof NoSuchFileException) {
      return "there is no " + e.getMessage();
    }
    if (e instanceof NotDirectoryException || e instanceof FileAlreadyExistsException) {
      return e.getMessage() + " exists but is not a directory";
    }
    return e.toString();
  }
}

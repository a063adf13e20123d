package io.github.communique.examples.generator;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import java.util.function.Function;

/** The values in a properties file, parsed as weights, probabilities and numbers. */
final class Settings {
  private final String file;
  private final Properties lines;

  private Settings(String file, Properties lines) {
    this.file = file;
    this.lines = lines;
  }

  static Settings ofResource(String name) {
    try (InputStream in = resource(name)) {
      return new Settings(name, load(new InputStreamReader(in, UTF_8), new Properties()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a copy of these settings in which the values in a file override the current values. */
  Settings overriddenBy(Path file) throws IOException {
    Properties others;
    try (Reader in = Files.newBufferedReader(file)) {
      others = load(in, new Properties());
    }
    for (String name : others.stringPropertyNames()) {
      if (!lines.containsKey(name)) {
        throw new IllegalArgumentException(
            file + ": unknown setting \"" + name + "\"; " + this.file + " lists all settings");
      }
    }
    Properties all = new Properties();
    all.putAll(lines);
    all.putAll(others);
    return new Settings(file.toString(), all);
  }

  private static Properties load(Reader in, Properties lines) throws IOException {
    lines.load(in);
    return lines;
  }

  static InputStream resource(String name) {
    return Objects.requireNonNull(Settings.class.getResourceAsStream("/generator/" + name), name);
  }

  String text(String name) {
    String line = lines.getProperty(name);
    if (line == null) {
      throw new IllegalArgumentException(file + ": " + name + " is missing");
    }
    return line.strip();
  }

  double number(String name, double low, double high) {
    double number = number(name, text(name));
    if (!(number >= low && number <= high)) {
      throw new IllegalArgumentException(
          file + ": " + name + " = " + text(name) + " must be from " + low + " to " + high);
    }
    return number;
  }

  double probability(String name) {
    return number(name, 0, 1);
  }

  <T> Weights<T> weights(String name, Function<String, T> word) {
    Weights<T> weights = new Weights<>();
    double sum = 0;
    for (String pair : text(name).split(",")) {
      String[] parts = pair.strip().split("\\s+");
      double weight = parts.length == 2 ? number(name, parts[1]) : -1;
      if (!(weight >= 0) || Double.isInfinite(weight)) {
        throw new IllegalArgumentException(
            file + ": " + name + ": \"" + pair.strip() + "\" must be a term and its weight");
      }
      try {
        weights.add(word.apply(parts[0]), weight);
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(file + ": " + name + ": " + e.getMessage(), e);
      }
      sum += weight;
    }
    if (sum == 0) {
      throw new IllegalArgumentException(file + ": " + name + ": all weights are 0");
    }
    return weights;
  }

  private double number(String name, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(
          file + ": " + name + ": \"" + text + "\" is not a number", e);
    }
  }
}

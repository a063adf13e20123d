package io.github.communique.news;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Reads the made-up news texts that the tests encode as dossiers. */
final class NewsText {
  private NewsText() {}

  static String of(String name) {
    try (InputStream in = NewsText.class.getResourceAsStream(name + ".txt")) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.json.DossierJson;
import io.github.communique.Dossier;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** What the tests of JSON Lines have in common. */
final class LinesFixture {
  static final String ONE = line("x:1");
  static final String TWO = line("x:2");
  static final String THREE = line("x:3");

  private LinesFixture() {}

  static Dossier dossier(String id) {
    return Dossier.builder().id(id).extension("acme:note", "é 😀 }{\"\\\n").build();
  }

  static String line(String id) {
    return DossierJson.write(dossier(id));
  }

  static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  static byte[] gzip(String text) {
    return gzip(bytes(text));
  }

  static byte[] gzip(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  static List<DossierLine> lines(byte[] bytes) {
    try (Stream<DossierLine> lines = DossierLines.tryRead(new ByteArrayInputStream(bytes))) {
      return lines.toList();
    }
  }

  static List<String> ids(byte[] bytes) {
    return ids(new ByteArrayInputStream(bytes));
  }

  static List<String> ids(InputStream in) {
    try (Stream<Dossier> dossiers = DossierLines.read(in)) {
      return dossiers.map(Dossier::id).toList();
    }
  }

  static List<String> codes(DossierLine line) {
    return line.result().issues().stream().map(issue -> issue.code()).toList();
  }

  static byte[] written(DossierLine line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      line.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** Gives a byte at a time and never has another ready, like a slow connection. */
  static InputStream trickling(byte[] bytes) {
    return new ByteArrayInputStream(bytes) {
      @Override
      public synchronized int read(byte[] buffer, int offset, int length) {
        return super.read(buffer, offset, Math.min(1, length));
      }

      @Override
      public synchronized int available() {
        return 0;
      }
    };
  }

  /** Throws what a method does not declare. */
  @SuppressWarnings("unchecked")
  static <T extends Throwable, R> R sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

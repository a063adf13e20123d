package io.github.communique.json.lines;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.communique.Dossier;
import io.github.communique.json.DossierJson;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/** Fixtures for tests that read and write JSON Lines. */
public final class LinesFixture {
  public static final String ONE = line("x:1");
  public static final String TWO = line("x:2");
  public static final String THREE = line("x:3");

  private LinesFixture() {}

  public static Dossier dossier(String id) {
    return Dossier.builder().id(id).extension("acme:note", "é 😀 }{\"\\\n").build();
  }

  public static String line(String id) {
    return DossierJson.write(dossier(id));
  }

  public static byte[] bytes(String text) {
    return text.getBytes(UTF_8);
  }

  public static byte[] gzip(String text) {
    return gzip(bytes(text));
  }

  public static byte[] gzip(byte[] text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  public static List<DossierLine> lines(byte[] bytes) {
    try (Stream<DossierLine> lines = DossierLines.tryRead(new ByteArrayInputStream(bytes))) {
      return lines.toList();
    }
  }

  public static List<String> ids(byte[] bytes) {
    return ids(new ByteArrayInputStream(bytes));
  }

  public static List<String> ids(InputStream in) {
    try (Stream<Dossier> dossiers = DossierLines.read(in)) {
      return dossiers.map(Dossier::id).toList();
    }
  }

  public static List<String> codes(DossierLine line) {
    return line.result().issues().stream().map(issue -> issue.code()).toList();
  }

  public static byte[] written(DossierLine line) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      line.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /**
   * Returns a stream that, like a slow connection, returns one byte per read and never reports more
   * bytes as available.
   */
  public static InputStream trickling(byte[] bytes) {
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

  /** Throws a checked exception without declaring it. */
  @SuppressWarnings("unchecked")
  public static <T extends Throwable, R> R sneaky(Throwable thrown) throws T {
    throw (T) thrown;
  }
}

package io.github.communique.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Named;

/** The inputs with which every contract is tested. The fuzzer uses them as its initial inputs. */
final class Seeds {
  private Seeds() {}

  static Stream<Named<byte[]>> partialDateTimes() {
    return ofFile("partial-date-times.txt");
  }

  static Stream<Named<byte[]>> edtf() {
    return ofFile("edtf.txt");
  }

  static Stream<Named<byte[]>> localizedTexts() {
    return ofFile("localized-texts.txt");
  }

  /**
   * Returns valid and invalid dossiers from the tests of reading, of validation and of the format.
   */
  static Stream<Named<byte[]>> dossiers() {
    return Stream.of("reading", "validation", "format/1.0").flatMap(Seeds::jsonFiles);
  }

  /**
   * Returns plain and compressed, complete and damaged JSON Lines files with all kinds of line
   * endings.
   */
  static Stream<Named<byte[]>> lines() {
    byte[] good = oneLine(file("format/1.0/minimal.json"));
    byte[] call = oneLine(file("format/1.0/phone-call.json"));
    byte[] bad = oneLine(file("reading/duplicates.json"));
    byte[] end = {'\n'};
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] cut = Arrays.copyOf(call, call.length / 2);
    byte[] two = join(good, end, call, end);
    return Stream.of(
        Named.of("two lines", two),
        Named.of("no last end", join(good, end, call)),
        Named.of("a bad one between", join(good, end, bad, end, good, end)),
        Named.of("cut off", join(good, end, cut)),
        Named.of("cut in the middle", join(cut, end, good, end)),
        Named.of("carriage returns", join(good, "\r\n".getBytes(UTF_8), good)),
        Named.of("blank lines", join(end, good, "\n \t\r\n\n".getBytes(UTF_8), good, end, end)),
        Named.of("marks", join(mark, good, end, mark, end, mark, good)),
        Named.of("parts of marks", join(good, end, new byte[] {(byte) 0xBB}, end, good)),
        Named.of("no text", new byte[] {(byte) 0xFF, '\n', 0, '\n', '{', '\n', '}'}),
        Named.of("compressed", gzip(two)),
        Named.of("compressed in two members", join(gzip(two), gzip(good))),
        Named.of("compressed and cut off", Arrays.copyOf(gzip(two), gzip(two).length - 9)),
        Named.of("compressed with something after it", join(gzip(two), good)));
  }

  /** Returns the seeds in a file. Blank lines separate the seeds. */
  private static Stream<Named<byte[]>> ofFile(String name) {
    String all = new String(file("fuzz/" + name), UTF_8);
    return Arrays.stream(all.strip().split("\n\n"))
        .map(seed -> Named.of(seed.replace('\n', '|'), seed.getBytes(UTF_8)));
  }

  private static Stream<Named<byte[]>> jsonFiles(String folder) {
    try (Stream<Path> files = Files.walk(resource(folder))) {
      List<Path> json = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
      return json.stream().map(file -> Named.of(nameOf(file), read(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String nameOf(Path file) {
    return file.getParent().getFileName() + "/" + file.getFileName();
  }

  private static byte[] oneLine(byte[] json) {
    return new String(json, UTF_8).replace('\n', ' ').strip().getBytes(UTF_8);
  }

  private static byte[] file(String name) {
    try (InputStream in = Seeds.class.getResourceAsStream("/" + name)) {
      return Objects.requireNonNull(in, name).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resource(String name) {
    try {
      return Path.of(Objects.requireNonNull(Seeds.class.getResource("/" + name), name).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  private static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}

package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.wire.ReadContext;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads dossiers, as strictly and within the limits that are asked for.
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.standard().strict().maxDepth(20).maxIssues(50);
 * ReadResult result = reader.tryRead(json);
 * }</pre>
 *
 * <p>Each {@code tryRead} gives the dossier as far as it could be read <em>and</em> everything
 * wrong with the text; each {@code read} gives the dossier, or throws a {@link
 * DossierReadException} with the same issues if and only if one of them is an error.
 *
 * <p>Bytes are UTF-8, with or without a byte order mark. A text in another encoding, malformed
 * bytes and surrogates without a partner are refused ({@code json.encoding}), and so are names that
 * stand twice in an object ({@code json.duplicate-key}), and any text after the end: {@code
 * json.trailing}. Whatever a text holds, {@link DossierReadException} is the only exception it can
 * cause.
 *
 * <table class="striped">
 *   <caption>Limits ({@code json.limit})</caption>
 *   <tr><th>limit</th><th>standard</th></tr>
 *   <tr><td>nesting of objects and arrays</td><td>100</td></tr>
 *   <tr><td>length of the text</td><td>256 Mi bytes or characters</td></tr>
 *   <tr><td>length of a string</td><td>16 Mi characters</td></tr>
 *   <tr><td>length of a number</td><td>400 characters; its exponent always at most 400</td></tr>
 *   <tr><td>issues kept</td><td>1,000; the first ones</td></tr>
 * </table>
 *
 * <p>Immutable and safe for use by several threads; each setting gives a new reader.
 */
public final class DossierReader {
  private static final DossierReader STANDARD =
      new DossierReader(
          false,
          ReadContext.STANDARD_ISSUE_LIMIT,
          StreamReadConstraints.builder()
              .maxNestingDepth(100)
              .maxDocumentLength(256L << 20)
              .maxStringLength(16 << 20)
              .maxNumberLength(400)
              .build());

  private final boolean strict;
  private final int maxIssues;
  private final StreamReadConstraints limits;
  private final JsonFactory factory;
  private final ReadLimits cleanLimits;

  private DossierReader(boolean strict, int maxIssues, StreamReadConstraints limits) {
    this.strict = strict;
    this.maxIssues = maxIssues;
    this.limits = limits;
    this.cleanLimits =
        new ReadLimits(
            limits.getMaxNestingDepth(),
            limits.getMaxStringLength(),
            limits.getMaxNumberLength(),
            strict);
    this.factory = JsonFactory.builder().streamReadConstraints(limits).build();
  }

  /**
   * The reader that {@link DossierJson} uses: lenient, with the limits above.
   *
   * @return the standard reader
   */
  public static DossierReader standard() {
    return STANDARD;
  }

  /**
   * A reader that also reports properties that the model does not know, unless their names carry a
   * colon: {@code json.unknown-property}, a warning. They are kept all the same.
   *
   * @return a new reader
   */
  public DossierReader strict() {
    return new DossierReader(true, maxIssues, limits);
  }

  /**
   * A reader that takes unknown properties without a word, as the standard one does.
   *
   * @return a new reader
   */
  public DossierReader lenient() {
    return new DossierReader(false, maxIssues, limits);
  }

  /**
   * Limits the nesting of objects and arrays.
   *
   * @param levels the deepest nesting that is read, 1 to 500, which is what {@code Extensions} hold
   * @return a new reader
   * @throws IllegalArgumentException if the number is out of that range
   */
  public DossierReader maxDepth(int levels) {
    if (levels < 1 || levels > 500) {
      throw new IllegalArgumentException("a depth of " + levels + " is not 1 to 500");
    }
    return with(limits.rebuild().maxNestingDepth(levels));
  }

  /**
   * Limits the length of the text.
   *
   * @param length the longest text that is read, in bytes or in characters, as it is given
   * @return a new reader
   */
  public DossierReader maxDocumentLength(long length) {
    return with(limits.rebuild().maxDocumentLength(positive(length)));
  }

  /**
   * Limits the length of a string.
   *
   * @param characters the longest string that is read
   * @return a new reader
   */
  public DossierReader maxStringLength(int characters) {
    return with(limits.rebuild().maxStringLength((int) positive(characters)));
  }

  /**
   * Limits the length of a number. A number of over 400 characters is not read in any case.
   *
   * @param digits the most digits of a number that is read, those of its fraction and exponent
   *     included and its sign and point not; at most 400
   * @return a new reader
   * @throws IllegalArgumentException if the limit is over 400
   */
  public DossierReader maxNumberLength(int digits) {
    if (positive(digits) > 400) {
      throw new IllegalArgumentException("numbers of over 400 characters are never read");
    }
    return with(limits.rebuild().maxNumberLength(digits));
  }

  /**
   * Limits the issues that are kept. The reading goes on, and fails, without them.
   *
   * @param issues the number of issues kept, 1 or more
   * @return a new reader
   */
  public DossierReader maxIssues(int issues) {
    return new DossierReader(strict, (int) positive(issues), limits);
  }

  /**
   * The limit of the length of a document.
   *
   * @return the longest document that is read, in bytes or in characters, as it is given
   */
  public long maxDocumentLength() {
    return limits.getMaxDocumentLength();
  }

  private DossierReader with(StreamReadConstraints.Builder changed) {
    return new DossierReader(strict, maxIssues, changed.build());
  }

  private static long positive(long limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a limit of " + limit + " lets nothing through");
    }
    return limit;
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
   */
  public Dossier read(String json) {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
   */
  public Dossier read(byte[] json) {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream json) throws IOException {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if anything is wrong with the text
   * @throws IOException if the file cannot be read
   */
  public Dossier read(Path json) throws IOException {
    return tryRead(json).orThrow();
  }

  /**
   * Reads what can be read of a dossier.
   *
   * @param json its JSON
   * @return the dossier and the issues
   */
  public ReadResult tryRead(String json) {
    return new Reading<>(Dossier.class, this).readText(json).toResult();
  }

  /**
   * Reads what can be read of a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier and the issues
   */
  public ReadResult tryRead(byte[] json) {
    return new Reading<>(Dossier.class, this).readBytes(json).toResult();
  }

  /**
   * Reads what can be read of a dossier, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream json) throws IOException {
    return new Reading<>(Dossier.class, this).readStream(json).toResult();
  }

  /**
   * Reads what can be read of a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(Path json) throws IOException {
    try (InputStream in = Files.newInputStream(json)) {
      return tryRead(in);
    }
  }

  /**
   * Reads an event that stands alone, such as a message or a row.
   *
   * @param json its JSON, in which {@code type} tells the kind
   * @return the event
   * @throws DossierReadException if anything is wrong with the text
   */
  public Event readEvent(String json) {
    return new Reading<>(Event.class, this).readText(json).orThrow();
  }

  JsonFactory factory() {
    return factory;
  }

  /** Up to where a text need not be read by Jackson. */
  ReadLimits limits() {
    return cleanLimits;
  }

  ReadContext newContext() {
    return new ReadContext(strict, maxIssues);
  }
}

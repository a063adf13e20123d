package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

/**
 * Reads dossiers with configurable strictness and limits.
 *
 * <pre>{@code
 * DossierReader reader = DossierReader.standard().strict().maxDepth(20).maxIssues(50);
 * ReadResult result = reader.tryRead(json);
 * }</pre>
 *
 * <p>Each {@code tryRead} returns the readable part of the dossier <em>and</em> all issues of the
 * document; each {@code read} returns the dossier, or throws a {@link DossierReadException} with
 * the same issues if and only if one of them is an error.
 *
 * <p>A document has the same dossier and the same issues, whether it is read from bytes, a {@code
 * String}, a stream, a file or a line of JSON Lines. Columns count bytes, or characters for a
 * {@code String}.
 *
 * <p>Bytes are UTF-8, with or without a byte order mark. Other encodings, malformed bytes and
 * unpaired surrogates are refused ({@code json.encoding}; in a name {@code json.syntax}), and so
 * are duplicate names in an object ({@code json.duplicate-key}) and text after the end ({@code
 * json.trailing}). The only exception that a document can cause is {@link DossierReadException}.
 *
 * <p>A document that is cut off or not valid JSON is an error. {@code tryRead} still keeps each
 * object in its lists whose closing brace is before the fault, and no other object: a property
 * after the fault could change the meaning of the rest. The issue names the incomplete object. If
 * the {@code id} is not before the fault, the dossier gets a random one. Nothing after the fault is
 * read, even if the fault is only a trailing comma, a comment, {@code NaN} or a single quote. An
 * event is kept only if it is complete.
 *
 * <p>An unknown property whose name contains a colon, such as {@code acme:mood}, belongs to the
 * application and is kept without an issue. An unknown property without a colon is probably
 * misspelled: it is kept and reported as {@code json.unknown-property} with the most similar name.
 * A newer minor version of the format may define it, so in such a dossier only a {@linkplain
 * #strict() strict} reader reports it. A dossier may have a {@code $schema} for editors, which is
 * kept without an issue and is not part of the {@linkplain DossierJson#contentHash content hash}.
 *
 * <table class="striped">
 *   <caption>Limits ({@code json.limit})</caption>
 *   <tr><th>limit</th><th>standard</th><th>set by</th></tr>
 *   <tr><td>nesting of objects and arrays, the dossier included</td><td>100 levels</td>
 *       <td>{@link #maxDepth(int)}</td></tr>
 *   <tr><td>length of the document, in UTF-8</td><td>268,435,456 bytes</td>
 *       <td>{@link #maxDocumentLength(long)}</td></tr>
 *   <tr><td>length of a name</td><td>10,000 characters</td>
 *       <td>{@link #maxNameLength(int)}</td></tr>
 *   <tr><td>length of a string</td><td>16,777,216 characters</td>
 *       <td>{@link #maxStringLength(int)}</td></tr>
 *   <tr><td>length of a number as it is written</td><td>1,000 digits</td>
 *       <td>{@link #maxNumberLength(int)}</td></tr>
 *   <tr><td>value of a number</td><td>400 significant digits, an exponent of ±400</td><td>not to be set</td></tr>
 *   <tr><td>issues kept</td><td>1,000; the first ones, and an error if there is one</td><td>{@link #maxIssues(int)}</td></tr>
 * </table>
 *
 * <p>Characters are UTF-16 code units. Written documents are always within the standard limits;
 * otherwise writing is refused with an {@link IllegalArgumentException}. Therefore only the limit
 * of the document's length can be raised above the standard. A number whose value exceeds the limit
 * is left out like other faults; exceeding any other limit ends the reading. Mappers with {@link
 * CommuniqueModule} have the same limits.
 *
 * <p>Immutable and safe for use by several threads; each setting returns a new reader.
 */
public final class DossierReader {
  private static final DossierReader STANDARD = new DossierReader(ReadLimits.STANDARD);

  private final ReadLimits limits;

  private DossierReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the reader that {@link DossierJson} uses. It reports an unknown property as a warning
   * and keeps it.
   *
   * @return the standard reader
   */
  public static DossierReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader that refuses what {@link DossierSchema#STRICT} refuses. An unknown property
   * whose name has no colon is an error instead of a warning, in documents of every version, and so
   * is a newer minor version of the format. {@code tryRead} still keeps both.
   *
   * @return a new reader
   */
  public DossierReader strict() {
    return new DossierReader(limits.withStrict(true));
  }

  /**
   * Returns a reader that assigns a random id to a dossier without {@code id}, as {@link
   * Dossier.Builder#build()} does: {@code urn:uuid:} and a random UUID. Use it for dossiers that
   * people or models write; each reading assigns another id. A null or malformed {@code id} remains
   * an error.
   *
   * @return a new reader
   */
  public DossierReader randomIdIfMissing() {
    return new DossierReader(limits.withRandomId(true));
  }

  /**
   * Limits the nesting of objects and arrays.
   *
   * @param levels the greatest nesting, including the dossier; 1 to 100
   * @return a new reader
   * @throws IllegalArgumentException if the limit is out of that range
   */
  public DossierReader maxDepth(int levels) {
    check("depth", levels, ReadLimits.STANDARD.depth());
    return new DossierReader(limits.withDepth(levels));
  }

  /**
   * Limits the length of the document.
   *
   * @param bytes the longest document, in bytes of UTF-8, also for a {@code String}; 1 or more
   * @return a new reader
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public DossierReader maxDocumentLength(long bytes) {
    check("document length", bytes, Long.MAX_VALUE);
    return new DossierReader(limits.withDocumentLength(bytes));
  }

  /**
   * Limits the length of a name.
   *
   * @param characters the longest name, in UTF-16 code units; 1 to 10,000
   * @return a new reader
   * @throws IllegalArgumentException if the limit is out of that range
   */
  public DossierReader maxNameLength(int characters) {
    check("name length", characters, ReadLimits.STANDARD.nameLength());
    return new DossierReader(limits.withNameLength(characters));
  }

  /**
   * Limits the length of a string.
   *
   * @param characters the longest string, in UTF-16 code units; 1 to 16,777,216
   * @return a new reader
   * @throws IllegalArgumentException if the limit is out of that range
   */
  public DossierReader maxStringLength(int characters) {
    check("string length", characters, ReadLimits.STANDARD.stringLength());
    return new DossierReader(limits.withStringLength(characters));
  }

  /**
   * Limits the length of a number as written. The value of a number always has at most 400 digits.
   *
   * @param digits the maximum number of digits, including those of fraction and exponent, without
   *     sign and point; 1 to 1,000
   * @return a new reader
   * @throws IllegalArgumentException if the limit is out of that range
   */
  public DossierReader maxNumberLength(int digits) {
    check("number length", digits, ReadLimits.STANDARD.numberLength());
    return new DossierReader(limits.withNumberLength(digits));
  }

  /**
   * Limits the issues that are kept. Reading continues without recording further issues.
   *
   * @param issues the number of issues, 1 or more
   * @return a new reader
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public DossierReader maxIssues(int issues) {
    check("number of issues", issues, Integer.MAX_VALUE);
    return new DossierReader(limits.withIssues(issues));
  }

  private static void check(String name, long limit, long most) {
    if (limit < 1 || limit > most) {
      throw new IllegalArgumentException(
          most == Long.MAX_VALUE || most == Integer.MAX_VALUE
              ? String.format(Locale.ROOT, "%s must be 1 or more; found %d", name, limit)
              : String.format(Locale.ROOT, "%s must be 1 to %,d; found %d", name, most, limit));
    }
  }

  /**
   * Whether unknown properties without a colon in their names are errors.
   *
   * @return true if they are errors, false if they are warnings
   */
  public boolean isStrict() {
    return limits.strict();
  }

  /**
   * Whether a dossier without an {@code id} gets a random one.
   *
   * @return true if it does, false if a missing id is an error
   */
  public boolean isRandomIdIfMissing() {
    return limits.randomId();
  }

  /**
   * The greatest nesting of objects and arrays.
   *
   * @return the limit in levels
   */
  public int maxDepth() {
    return limits.depth();
  }

  /**
   * The limit of the length of a document.
   *
   * @return the limit in bytes of UTF-8
   */
  public long maxDocumentLength() {
    return limits.documentLength();
  }

  /**
   * The limit of the length of a name.
   *
   * @return the limit in UTF-16 code units
   */
  public int maxNameLength() {
    return limits.nameLength();
  }

  /**
   * The limit of the length of a string.
   *
   * @return the limit in UTF-16 code units
   */
  public int maxStringLength() {
    return limits.stringLength();
  }

  /**
   * The limit of the length of a number.
   *
   * @return the limit in digits
   */
  public int maxNumberLength() {
    return limits.numberLength();
  }

  /**
   * The limit of the number of issues.
   *
   * @return the number, 1 or more
   */
  public int maxIssues() {
    return limits.issues();
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public Dossier read(String json) {
    Objects.requireNonNull(json, "json");
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public Dossier read(byte[] json) {
    Objects.requireNonNull(json, "json");
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream json) throws IOException {
    Objects.requireNonNull(json, "json");
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the file cannot be read
   */
  public Dossier read(Path json) throws IOException {
    Objects.requireNonNull(json, "json");
    return tryRead(json).orThrow();
  }

  /**
   * Reads as much as possible of a dossier.
   *
   * @param json its JSON
   * @return the dossier and the issues
   */
  public ReadResult tryRead(String json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readText(json).toResult();
  }

  /**
   * Reads as much as possible of a dossier.
   *
   * @param json its JSON in UTF-8
   * @return the dossier and the issues
   */
  public ReadResult tryRead(byte[] json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readBytes(json).toResult();
  }

  /**
   * Reads as much as possible of a dossier, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream json) throws IOException {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readStream(json).toResult();
  }

  /**
   * Reads as much as possible of a dossier from a file.
   *
   * @param json a file of its JSON in UTF-8
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(Path json) throws IOException {
    Objects.requireNonNull(json, "json");
    try (InputStream in = Files.newInputStream(json)) {
      return tryRead(in);
    }
  }

  /**
   * Reads a separate event, such as a message or a row.
   *
   * @param json its JSON; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public Event readEvent(String json) {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads a separate event, such as a message or a row.
   *
   * @param json its JSON in UTF-8; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   */
  public Event readEvent(byte[] json) {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads a separate event, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} gives the kind of event
   * @return the event
   * @throws DossierReadException if an issue is an error
   * @throws IOException if the stream cannot be read
   */
  public Event readEvent(InputStream json) throws IOException {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads as much as possible of a separate event.
   *
   * @param json its JSON; {@code type} gives the kind of event
   * @return the event and the issues
   */
  public EventReadResult tryReadEvent(String json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Event.class, this).readText(json).toEventResult();
  }

  /**
   * Reads as much as possible of a separate event.
   *
   * @param json its JSON in UTF-8; {@code type} gives the kind of event
   * @return the event and the issues
   */
  public EventReadResult tryReadEvent(byte[] json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Event.class, this).readBytes(json).toEventResult();
  }

  /**
   * Reads as much as possible of a separate event, to the end of a stream.
   *
   * @param json its JSON in UTF-8; not closed; {@code type} gives the kind of event
   * @return the event and the issues
   * @throws IOException if the stream cannot be read
   */
  public EventReadResult tryReadEvent(InputStream json) throws IOException {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Event.class, this).readStream(json).toEventResult();
  }

  ReadLimits limits() {
    return limits;
  }
}

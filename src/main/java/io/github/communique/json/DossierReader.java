package io.github.communique.json;

import io.github.communique.Dossier;
import io.github.communique.Event;
import io.github.communique.internal.syntax.InputFile;
import io.github.communique.internal.wire.ReadLimits;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
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
 * <p>The {@code tryRead} methods return the readable part of the dossier <em>and</em> all issues of
 * the document. The {@code read} methods return the dossier if no issue is an error. Otherwise,
 * they throw a {@link DossierReadException} with the same issues.
 *
 * <p>Reading the same document from bytes, a {@code String}, a stream, a file or a line of JSON
 * Lines returns the same dossier and the same issues. Columns are counted in bytes or, for a {@code
 * String} or {@code Reader}, in characters.
 *
 * <p>Bytes must be UTF-8, with or without a byte order mark. Other encodings, malformed bytes and
 * unpaired surrogates are errors ({@code json.encoding}, or {@code json.syntax} in a name).
 * Duplicate names in an object ({@code json.duplicate-key}) and text after the end of the document
 * ({@code json.trailing}) are also errors. The only exception that a document can cause is {@link
 * DossierReadException}.
 *
 * <p>A document that is truncated or is not valid JSON causes an error. From such a document,
 * {@code tryRead} returns the list elements whose closing brace precedes the syntax error. The
 * method omits an incomplete object, because properties after the error could change its meaning.
 * The issue names the omitted object. If the {@code id} does not precede the error, a random id is
 * assigned to the dossier. Nothing after the error is read. A single event is returned only if it
 * is complete. Trailing commas and comments are also errors, but {@code tryRead} reports each of
 * them and continues with the rest of the document.
 *
 * <p>An unknown property whose name contains a colon, such as {@code acme:mood}, is a custom
 * property and is kept without an issue. An unknown property whose name does not contain a colon is
 * probably misspelled. It is kept and reported as {@code json.unknown-property}; the hint contains
 * the most similar name, if any. However, a newer minor version of the format can define new
 * properties. Therefore, if the version of a dossier is newer, only a {@linkplain #strict() strict}
 * reader reports unknown properties. A dossier can have a {@code $schema} property for text
 * editors. This property is kept without an issue and is not part of the {@linkplain
 * DossierJson#contentHash content hash}.
 *
 * <table class="striped">
 *   <caption>Limits ({@code json.limit})</caption>
 *   <tr><th>limit</th><th>standard</th><th>method</th></tr>
 *   <tr><td>nesting of objects and arrays, including the dossier</td><td>100 levels</td>
 *       <td>{@link #maxDepth(int)}</td></tr>
 *   <tr><td>length of the document, in UTF-8</td><td>268,435,456 bytes</td>
 *       <td>{@link #maxDocumentLength(long)}</td></tr>
 *   <tr><td>length of a name</td><td>10,000 characters</td>
 *       <td>{@link #maxNameLength(int)}</td></tr>
 *   <tr><td>length of a string</td><td>16,777,216 characters</td>
 *       <td>{@link #maxStringLength(int)}</td></tr>
 *   <tr><td>length of a number in the document</td><td>1,000 digits</td>
 *       <td>{@link #maxNumberLength(int)}</td></tr>
 *   <tr><td>value of a number</td><td>400 significant digits, an exponent from -400 to 400</td><td>fixed</td></tr>
 *   <tr><td>number of issues</td><td>the first 1,000; if there are errors, at least one error is included</td><td>{@link #maxIssues(int)}</td></tr>
 * </table>
 *
 * <p>Characters are UTF-16 code units. Written documents are always within the standard limits: a
 * value that exceeds a limit causes an {@link IllegalArgumentException}. Therefore, only the limits
 * for the document length and the number of issues can be set above their standard values. A number
 * whose value exceeds the limit is omitted, like other invalid values. If a document exceeds a
 * limit for nesting or length, the reader stops at that position. Mappers with {@link
 * CommuniqueModule} have the same limits.
 *
 * <p>Readers are immutable and thread-safe. Each configuration method returns a new reader.
 */
public final class DossierReader {
  private static final DossierReader STANDARD = new DossierReader(ReadLimits.STANDARD);

  /**
   * The highest limit that can be set for the document length. A document is read into an array,
   * and a Java array cannot have more than 2,147,483,647 elements.
   */
  private static final int LONGEST_DOCUMENT = 2_000_000_000;

  private final ReadLimits limits;

  private DossierReader(ReadLimits limits) {
    this.limits = limits;
  }

  /**
   * Returns the reader that {@link DossierJson} uses. This reader keeps unknown properties and
   * reports them as warnings.
   *
   * @return the standard reader
   */
  public static DossierReader standard() {
    return STANDARD;
  }

  /**
   * Returns a reader that rejects the documents that {@link DossierSchema#STRICT} rejects. In
   * documents of all versions, an unknown property without a colon in its name is reported as an
   * error instead of a warning. A newer minor version of the format is also reported as an error.
   * {@code tryRead} nevertheless returns the unknown properties and the version.
   *
   * @return a new reader
   */
  public DossierReader strict() {
    return new DossierReader(limits.withStrict(true));
  }

  /**
   * Returns a reader that assigns a random id ({@code urn:uuid:} and a random UUID) to a dossier
   * without an {@code id}, as {@link Dossier.Builder#build()} does. Use this setting for dossiers
   * that are written by people or language models. If a document is read several times, each
   * resulting dossier has a different id. A null or malformed {@code id} is still reported as an
   * error.
   *
   * @return a new reader
   */
  public DossierReader randomIdIfMissing() {
    return new DossierReader(limits.withRandomId(true));
  }

  /**
   * Limits the nesting of objects and arrays.
   *
   * @param levels the maximum nesting depth, including the dossier; 1 to 100
   * @return a new reader
   * @throws IllegalArgumentException if the limit is outside this range
   */
  public DossierReader maxDepth(int levels) {
    check("depth", levels, ReadLimits.STANDARD.depth());
    return new DossierReader(limits.withDepth(levels));
  }

  /**
   * Limits the length of the document.
   *
   * @param bytes the maximum length of a document in UTF-8 bytes, which also applies to a {@code
   *     String}; at least 1; values above 2,000,000,000 are treated as 2,000,000,000
   * @return a new reader
   * @throws IllegalArgumentException if the limit is less than 1
   */
  public DossierReader maxDocumentLength(long bytes) {
    check("document length", bytes, Long.MAX_VALUE);
    return new DossierReader(limits.withDocumentLength(Math.min(bytes, LONGEST_DOCUMENT)));
  }

  /**
   * Limits the length of a name.
   *
   * @param characters the maximum length of a name, in UTF-16 code units; 1 to 10,000
   * @return a new reader
   * @throws IllegalArgumentException if the limit is outside this range
   */
  public DossierReader maxNameLength(int characters) {
    check("name length", characters, ReadLimits.STANDARD.nameLength());
    return new DossierReader(limits.withNameLength(characters));
  }

  /**
   * Limits the length of a string.
   *
   * @param characters the maximum length of a string, in UTF-16 code units; 1 to 16,777,216
   * @return a new reader
   * @throws IllegalArgumentException if the limit is outside this range
   */
  public DossierReader maxStringLength(int characters) {
    check("string length", characters, ReadLimits.STANDARD.stringLength());
    return new DossierReader(limits.withStringLength(characters));
  }

  /**
   * Limits the length of a number in the document. Regardless of this setting, the value of a
   * number can have at most 400 significant digits.
   *
   * @param digits the maximum number of digits, including fraction and exponent digits but not
   *     signs and the decimal point; 1 to 1,000
   * @return a new reader
   * @throws IllegalArgumentException if the limit is outside this range
   */
  public DossierReader maxNumberLength(int digits) {
    check("number length", digits, ReadLimits.STANDARD.numberLength());
    return new DossierReader(limits.withNumberLength(digits));
  }

  /**
   * Limits the number of returned issues. Reading continues, but further issues are not recorded.
   *
   * @param issues the maximum number of issues; at least 1
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
              : String.format(
                  Locale.ROOT, "%s must be from 1 to %,d; found %d", name, most, limit));
    }
  }

  /**
   * Returns whether unknown properties without a colon in their names are reported as errors.
   *
   * @return true if such properties are reported as errors, false if they are reported as warnings
   */
  public boolean isStrict() {
    return limits.strict();
  }

  /**
   * Returns whether a random id is assigned to a dossier without an {@code id}.
   *
   * @return true if a random id is assigned, false if a missing id is reported as an error
   */
  public boolean assignsRandomId() {
    return limits.randomId();
  }

  /**
   * The maximum nesting depth of objects and arrays.
   *
   * @return the limit in levels
   */
  public int maxDepth() {
    return limits.depth();
  }

  /**
   * The maximum length of a document.
   *
   * @return the limit in UTF-8 bytes
   */
  public long maxDocumentLength() {
    return limits.documentLength();
  }

  /**
   * The maximum length of a name.
   *
   * @return the limit in UTF-16 code units
   */
  public int maxNameLength() {
    return limits.nameLength();
  }

  /**
   * The maximum length of a string.
   *
   * @return the limit in UTF-16 code units
   */
  public int maxStringLength() {
    return limits.stringLength();
  }

  /**
   * The maximum length of a number.
   *
   * @return the limit in digits
   */
  public int maxNumberLength() {
    return limits.numberLength();
  }

  /**
   * The maximum number of returned issues.
   *
   * @return the limit, at least 1
   */
  public int maxIssues() {
    return limits.issues();
  }

  /**
   * Reads a dossier.
   *
   * @param json the dossier as JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public Dossier read(String json) {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier.
   *
   * @param json the dossier as UTF-8 JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   */
  public Dossier read(byte[] json) {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier from a stream. This method first reads the entire stream into memory.
   *
   * @param json the dossier as UTF-8 JSON; the stream is not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(InputStream json) throws IOException {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier from a character stream. This method first reads the entire stream into memory.
   *
   * @param json the dossier as JSON; the stream is not closed
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public Dossier read(Reader json) throws IOException {
    return tryRead(json).orThrow();
  }

  /**
   * Reads a dossier from a file.
   *
   * @param json a file that contains the dossier as UTF-8 JSON
   * @return the dossier
   * @throws DossierReadException if the document has an error
   * @throws IOException if the file cannot be read
   */
  public Dossier read(Path json) throws IOException {
    return tryRead(json).orThrow();
  }

  /**
   * Reads as much of a dossier as possible.
   *
   * @param json the dossier as JSON
   * @return the dossier and the issues
   */
  public ReadResult tryRead(String json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readText(json).toResult();
  }

  /**
   * Reads as much of a dossier as possible.
   *
   * @param json the dossier as UTF-8 JSON
   * @return the dossier and the issues
   */
  public ReadResult tryRead(byte[] json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readBytes(json).toResult();
  }

  /**
   * Reads as much of a dossier as possible from a stream. This method first reads the entire stream
   * into memory.
   *
   * @param json the dossier as UTF-8 JSON; the stream is not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(InputStream json) throws IOException {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readStream(json).toResult();
  }

  /**
   * Reads as much of a dossier as possible from a character stream. This method first reads the
   * entire stream into memory.
   *
   * @param json the dossier as JSON; the stream is not closed
   * @return the dossier and the issues
   * @throws IOException if the stream cannot be read
   */
  public ReadResult tryRead(Reader json) throws IOException {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Dossier.class, this).readCharacters(json).toResult();
  }

  /**
   * Reads as much of a dossier as possible from a file.
   *
   * @param json a file that contains the dossier as UTF-8 JSON
   * @return the dossier and the issues
   * @throws IOException if the file cannot be read
   */
  public ReadResult tryRead(Path json) throws IOException {
    Objects.requireNonNull(json, "json");
    try (InputStream in = InputFile.open(json)) {
      return tryRead(in);
    }
  }

  /**
   * Reads a single event, for example from a message or a database row.
   *
   * @param json the event as JSON; its {@code type} property determines the event type
   * @return the event
   * @throws DossierReadException if the document has an error
   */
  public Event readEvent(String json) {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads a single event, for example from a message or a database row.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type
   * @return the event
   * @throws DossierReadException if the document has an error
   */
  public Event readEvent(byte[] json) {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads a single event from a stream. This method first reads the entire stream into memory.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type. The
   *     stream is not closed
   * @return the event
   * @throws DossierReadException if the document has an error
   * @throws IOException if the stream cannot be read
   */
  public Event readEvent(InputStream json) throws IOException {
    return tryReadEvent(json).orThrow();
  }

  /**
   * Reads as much of a single event as possible.
   *
   * @param json the event as JSON; its {@code type} property determines the event type
   * @return the event and the issues
   */
  public EventReadResult tryReadEvent(String json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Event.class, this).readText(json).toEventResult();
  }

  /**
   * Reads as much of a single event as possible.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type
   * @return the event and the issues
   */
  public EventReadResult tryReadEvent(byte[] json) {
    Objects.requireNonNull(json, "json");
    return new Reading<>(Event.class, this).readBytes(json).toEventResult();
  }

  /**
   * Reads as much of a single event as possible from a stream. This method first reads the entire
   * stream into memory.
   *
   * @param json the event as UTF-8 JSON; its {@code type} property determines the event type. The
   *     stream is not closed
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

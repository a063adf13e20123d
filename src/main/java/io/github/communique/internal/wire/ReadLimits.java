package io.github.communique.internal.wire;

import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.text.TextLimits;
import java.io.Serializable;

/**
 * The limits of a reader.
 *
 * @param strict whether unknown properties without a colon in their names are treated as errors
 * @param randomId whether a random id is assigned to a dossier without an id
 * @param issues the maximum number of issues that are kept
 * @param depth the maximum nesting depth of objects and arrays
 * @param documentLength the maximum length of a document, in bytes
 * @param nameLength the maximum length of a name, in UTF-16 code units
 * @param stringLength the maximum length of a string, in UTF-16 code units
 * @param numberLength the maximum length of a number, in digits
 */
public record ReadLimits(
    boolean strict,
    boolean randomId,
    int issues,
    int depth,
    long documentLength,
    int nameLength,
    int stringLength,
    int numberLength)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /**
   * The maximum length of a string that the parsers accept, which is the default in Jackson 2.
   * Parsers are not configured with the limit of the reader, because some of them would then not
   * report other faults in a string that is too long.
   */
  public static final int PARSED_STRING = 20_000_000;

  /** The default limits of a reader or mapper. */
  public static final ReadLimits STANDARD =
      new ReadLimits(
          false,
          false,
          1000,
          TextLimits.DEEPEST,
          TextLimits.LONGEST_DOCUMENT,
          TextLimits.LONGEST_NAME,
          TextLimits.LONGEST_STRING,
          NumberLimits.LONGEST_LITERAL);

  /** Returns a copy of these limits that is strict or lenient about unknown properties. */
  public ReadLimits withStrict(boolean strict) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given setting for random ids. */
  public ReadLimits withRandomId(boolean randomId) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum number of issues. */
  public ReadLimits withIssues(int issues) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum nesting depth. */
  public ReadLimits withDepth(int depth) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum length of documents. */
  public ReadLimits withDocumentLength(long documentLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum length of names. */
  public ReadLimits withNameLength(int nameLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum length of strings. */
  public ReadLimits withStringLength(int stringLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns a copy of these limits with the given maximum length of numbers. */
  public ReadLimits withNumberLength(int numberLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }
}

package io.github.communique.internal.wire;

import io.github.communique.internal.text.NumberLimits;
import io.github.communique.internal.text.TextLimits;
import java.io.Serializable;

/**
 * The limits of a reader.
 *
 * @param strict whether unknown properties without a colon in their names are errors
 * @param randomId whether a dossier without an id gets a random one
 * @param issues the number of issues that are kept
 * @param depth the deepest nesting of objects and arrays
 * @param documentLength the longest document, in bytes
 * @param nameLength the longest name, in UTF-16 code units
 * @param stringLength the longest string, in UTF-16 code units
 * @param numberLength the longest number, in digits
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
   * The longest string that a parser reads: Jackson 2's own limit. The limit of the reader is not
   * used, because not every parser would then find a fault in a string that is too long.
   */
  public static final int PARSED_STRING = 20_000_000;

  /** The limits of a reader or mapper without other settings. */
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

  /** Returns these limits with one changed. */
  public ReadLimits withStrict(boolean strict) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withRandomId(boolean randomId) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withIssues(int issues) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withDepth(int depth) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withDocumentLength(long documentLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withNameLength(int nameLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withStringLength(int stringLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }

  /** Returns these limits with one changed. */
  public ReadLimits withNumberLength(int numberLength) {
    return new ReadLimits(
        strict, randomId, issues, depth, documentLength, nameLength, stringLength, numberLength);
  }
}

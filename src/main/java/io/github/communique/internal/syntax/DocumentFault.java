package io.github.communique.internal.syntax;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * An error in the text of a document.
 *
 * @param code the code of the issue that reports the error
 * @param message the message of the issue
 * @param hint the probable cause of the error, or a way to correct it; null if the message is
 *     sufficient
 * @param line the line, starting at 1; 0 if unknown
 * @param column the column in bytes, starting at 1; 0 if unknown
 */
public record DocumentFault(
    String code, String message, @Nullable String hint, int line, int column)
    implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Returns whether the document is not JSON. */
  public boolean isOfSyntax() {
    return code.equals("json.syntax") || code.equals("json.trailing");
  }
}

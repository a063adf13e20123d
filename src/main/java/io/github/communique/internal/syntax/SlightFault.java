package io.github.communique.internal.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A syntax error that does not prevent reading: a trailing comma or a comment.
 *
 * @param code the code of the issue that reports the error
 * @param pointer the JSON Pointer of the innermost object or array
 * @param message the message of the issue, which contains the found and the expected input
 * @param hint how to correct the error; null if the message is sufficient
 * @param line the line, starting at 1
 * @param column the column in bytes, starting at 1
 */
public record SlightFault(
    String code, String pointer, String message, @Nullable String hint, int line, int column) {}

package io.github.communique.internal.syntax;

/**
 * A syntax error that does not prevent reading: a trailing comma or a comment.
 *
 * @param pointer the JSON Pointer of the innermost object or array
 * @param fault the error
 */
public record SlightFault(String pointer, DocumentFault fault) {}

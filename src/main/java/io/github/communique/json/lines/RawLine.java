package io.github.communique.json.lines;

/**
 * An unparsed line of a file.
 *
 * @param number the line number in the file, starting at 1
 * @param bytes the line without its line feed
 * @param ended whether a line feed follows the line
 */
record RawLine(long number, byte[] bytes, boolean ended) {}

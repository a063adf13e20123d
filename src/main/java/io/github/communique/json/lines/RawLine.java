package io.github.communique.json.lines;

/**
 * A line of a file that is not parsed yet.
 *
 * @param number its number in the file, from 1
 * @param bytes the line without its line feed
 * @param ended whether a line feed follows
 */
record RawLine(long number, byte[] bytes, boolean ended) {}

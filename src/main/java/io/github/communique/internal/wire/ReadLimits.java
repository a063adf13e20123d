package io.github.communique.internal.wire;

/**
 * Up to where a text can be read as clean.
 *
 * @param depth the deepest nesting
 * @param stringLength the longest string, in bytes
 * @param numberLength the longest number, in bytes
 * @param strict whether unknown properties without a colon are a fault
 */
public record ReadLimits(int depth, int stringLength, int numberLength, boolean strict) {}

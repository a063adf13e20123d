/**
 * Checks and forms of plain text: language tags, ids, URIs, quoting of data in messages. Not
 * exported.
 */
@NullMarked
package io.github.communique.internal.text;

import org.jspecify.annotations.NullMarked;

/**
 * Checks language tags, ids, URIs, numbers and texts, and quotes data in messages. Not exported.
 */
@NullMarked
package io.github.communique.internal.text;

import org.jspecify.annotations.NullMarked;

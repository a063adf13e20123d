/** Language tags, ids, URIs, and quoting of data in messages. Not exported. */
@NullMarked
package io.github.communique.internal.text;

import org.jspecify.annotations.NullMarked;

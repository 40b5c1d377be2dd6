/** Digests: what tells one file's bytes, or one text, from any other. */
@NullMarked
package io.hegui.digest;

import org.jspecify.annotations.NullMarked;

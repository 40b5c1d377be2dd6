/** Verdicts as they change, sent to whoever listens. */
@NullMarked
package io.hegui.examples.county.stream;

import org.jspecify.annotations.NullMarked;

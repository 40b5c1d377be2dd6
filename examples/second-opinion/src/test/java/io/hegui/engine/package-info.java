/** Runs compared by what they yield. */
@NullMarked
package io.hegui.engine;

import org.jspecify.annotations.NullMarked;

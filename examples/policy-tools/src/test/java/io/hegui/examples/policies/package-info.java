/** Tests of this package. */
@NullMarked
package io.hegui.examples.policies;

import org.jspecify.annotations.NullMarked;

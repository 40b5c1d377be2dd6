/** Tests of this package. */
@NullMarked
package io.hegui.examples.policies.rulebook;

import org.jspecify.annotations.NullMarked;

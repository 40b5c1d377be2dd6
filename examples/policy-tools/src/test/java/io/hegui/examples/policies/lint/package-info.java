/** Tests of this package. */
@NullMarked
package io.hegui.examples.policies.lint;

import org.jspecify.annotations.NullMarked;

/** Compiles a policy: the one place where text becomes code. */
@NullMarked
package io.hegui.examples.policies.compile;

import org.jspecify.annotations.NullMarked;

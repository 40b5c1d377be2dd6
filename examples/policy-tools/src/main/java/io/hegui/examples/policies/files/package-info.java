/** Files of a policy that know on which line each of their entries stands. */
@NullMarked
package io.hegui.examples.policies.files;

import org.jspecify.annotations.NullMarked;

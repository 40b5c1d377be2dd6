/** The rule author's bench: a policy's files as its author has them. */
@NullMarked
package io.hegui.examples.policies;

import org.jspecify.annotations.NullMarked;

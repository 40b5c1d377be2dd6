/** Finds what is wrong with a policy before it is run, with file and line. */
@NullMarked
package io.hegui.examples.policies.lint;

import org.jspecify.annotations.NullMarked;

/** Begins policies and rules: what it writes passes the examination and its own tests. */
@NullMarked
package io.hegui.examples.policies.scaffold;

import org.jspecify.annotations.NullMarked;

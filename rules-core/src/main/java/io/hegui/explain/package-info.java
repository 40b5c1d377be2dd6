/**
 * A finding explained step by step, from the clause to what can be done, out of a report alone:
 * neither the submission nor the policy is needed any more.
 */
@NullMarked
package io.hegui.explain;

import org.jspecify.annotations.NullMarked;

/**
 * What a change of the plan would do: archived quarters checked before and after it, and the
 * verdicts that differ.
 */
@NullMarked
package io.hegui.examples.audit.impact;

import org.jspecify.annotations.NullMarked;

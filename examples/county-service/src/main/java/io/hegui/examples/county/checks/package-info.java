/** What the rules say about the facts: findings, what is due, and what a change would bring. */
@NullMarked
package io.hegui.examples.county.checks;

import org.jspecify.annotations.NullMarked;

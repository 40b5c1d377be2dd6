/**
 * The facts that a county submits: one immutable record a table, the {@link io.hegui.facts.Schema}
 * that describes them, and the {@link io.hegui.facts.Submission} that holds them with where each
 * row came from and with everything that was wrong with them.
 */
@NullMarked
package io.hegui.facts;

import org.jspecify.annotations.NullMarked;

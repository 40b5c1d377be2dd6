/**
 * Internal: compiled rules as nested loops over tables of facts with hash indexes, for runs in
 * which nothing is taken back. It knows Drools' model of a rule, and nothing of policies and
 * duties; what it cannot do it refuses ({@link
 * io.hegui.engine.loops.UnsupportedConditionException}).
 */
@NullMarked
package io.hegui.engine.loops;

import org.jspecify.annotations.NullMarked;

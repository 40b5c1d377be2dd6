/**
 * A policy as data that can be asked: clauses, rules with their metadata, dated parameters and
 * readings. Nothing here knows how rules are run.
 */
@NullMarked
package io.hegui.policy;

import org.jspecify.annotations.NullMarked;

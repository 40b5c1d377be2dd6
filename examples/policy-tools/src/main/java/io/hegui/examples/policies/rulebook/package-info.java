/**
 * The rulebook: a page for every rule, made from what the policy says of itself and from examples
 * that are run.
 */
@NullMarked
package io.hegui.examples.policies.rulebook;

import org.jspecify.annotations.NullMarked;

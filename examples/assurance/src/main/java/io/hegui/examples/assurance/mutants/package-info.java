/**
 * Faulty copies of the policy, each with one small change to a rule or a number, and whether a test
 * of the policy notices.
 */
@NullMarked
package io.hegui.examples.assurance.mutants;

import org.jspecify.annotations.NullMarked;
